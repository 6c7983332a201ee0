import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ContactId, type ContactSummary } from '../../shared/contacts/schema.ts';
import { FinderBox, useTyped } from './FinderBox.tsx';
import { useCall } from './queries.ts';

/** What tells of an office that was found. */
export interface FoundOffice {
  id: ContactId;
  title: string;
  subtitle: string;
}

interface Props {
  label: string;
  nothing: string;
  autoFocus: boolean;
  onFound: (office: FoundOffice) => void;
}

const SHOWN = 8;

/** Finds an office of the directory by anything it is known by. */
function OfficeSearch({ label, nothing, autoFocus, onFound }: Props): ReactNode {
  const typing = useTyped();
  const { typed, wanted } = typing;
  const search = useCall('contacts', 'search', { text: wanted, limit: 50 }, { enabled: wanted !== '' });
  const found = (search.data ?? []).flatMap(({ contact }) => officeOf(contact)).slice(0, SHOWN);
  return (
    <FinderBox
      typing={typing}
      label={label}
      autoFocus={autoFocus}
      offered={found.map(({ id, title, subtitle }) => ({ id, title, hint: subtitle }))}
      nothing={nothing}
      isOver={search.data !== undefined && wanted === typed.trim()}
      onChoose={(chosen) => {
        const office = found.find(({ id }) => id === chosen);
        if (office !== undefined) onFound(office);
      }}
    />
  );
}

function officeOf(contact: ContactSummary): FoundOffice[] {
  const id = ContactId.safeParse(contact.id);
  if (contact.kind !== 'contact' || !id.success) return [];
  return [{ id: id.data, title: contact.title, subtitle: contact.subtitle }];
}

interface LinkProps {
  label: string;
  nothing: string;
  /** Says that it is not that office after all. */
  unlink: string;
  officeLabel: string;
  contactId: ContactId | null;
  onFound: (office: FoundOffice) => void;
  onLeft: () => void;
}

/** The office of the directory that something is tied to: found, shown by name, let go. */
export function ContactFinder({ contactId, onFound, onLeft, ...words }: LinkProps): ReactNode {
  // What had the keyboard goes with the choice, so what takes its place has it next.
  const [hasChosen, setChosen] = useState(false);
  if (contactId === null)
    return (
      <OfficeSearch
        label={words.label}
        nothing={words.nothing}
        autoFocus={hasChosen}
        onFound={(office) => {
          setChosen(true);
          onFound(office);
        }}
      />
    );
  return (
    <div className="linked">
      <span className="fact-label">{words.officeLabel}</span>
      <OfficeName id={contactId} />
      <Button
        variant="default"
        size="compact-sm"
        autoFocus={hasChosen}
        onClick={() => {
          setChosen(true);
          onLeft();
        }}
      >
        {words.unlink}
      </Button>
    </div>
  );
}

/** The name of an office of the directory; nothing where it is no longer there. */
export function OfficeName({ id }: { id: ContactId }): ReactNode {
  const { data } = useCall('contacts', 'getContact', { id });
  return <bdi>{data === undefined ? '' : data.office === '' ? data.holder : data.office}</bdi>;
}
