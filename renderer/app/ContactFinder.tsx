import { Button, Combobox, InputBase, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { ContactId, type ContactSummary } from '../../shared/contacts/schema.ts';
import { useText } from '../text/use-text.ts';
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
  const text = useText();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const search = useCall('contacts', 'search', { text: wanted, limit: 50 }, { enabled: wanted !== '' });
  const found = (search.data ?? []).flatMap(({ contact }) => officeOf(contact)).slice(0, SHOWN);
  const isOver = search.data !== undefined && wanted === typed.trim();
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(value) => {
        const chosen = found.find(({ id }) => id === value);
        setTyped('');
        combobox.closeDropdown();
        if (chosen !== undefined) onFound(chosen);
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          role="combobox"
          label={label}
          autoFocus={autoFocus}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === ''}>
        <Combobox.Options mah={320} className="options" aria-label={text('common.fields.choices')}>
          {found.map(({ id, title, subtitle }) => (
            <Combobox.Option key={id} value={id}>
              <span className="option">
                <bdi>{title}</bdi>
                <bdi className="option-hint">{subtitle}</bdi>
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && isOver && <Combobox.Empty>{nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
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
