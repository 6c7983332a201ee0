import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Candidate } from '../../shared/briefings/schema.ts';
import { useCall } from '../app/queries.ts';
import { Dialog } from '../components/Dialog.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  candidate: Candidate;
  onClose: () => void;
  onLink: (recordId: string) => void;
}

interface Choice {
  id: string;
  name: string;
  detail: string;
}

/** Chooses the record that an entry speaks of. */
export function LinkCandidate({ candidate, onClose, onLink }: Props): ReactNode {
  const text = useText();
  const [asked, setAsked] = useState(candidate.name);
  const choices = useChoices(candidate, asked);
  return (
    <Dialog title={text('briefings.linkTitle', { name: candidate.name })} onClose={onClose}>
      <div className="stack">
        <TextInput
          label={text('briefings.linkSearch')}
          value={asked}
          dir="auto"
          data-autofocus
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
        {choices.length === 0 && <p className="quiet">{text('briefings.linkNothing')}</p>}
        <ul className="link-choices">
          {choices.map((choice) => (
            <li key={choice.id}>
              <Button variant="default" fullWidth justify="space-between" onClick={() => onLink(choice.id)}>
                <bdi>{choice.name}</bdi>
                <bdi className="quiet">{choice.detail}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function useChoices(candidate: Candidate, asked: string): Choice[] {
  const isPerson = candidate.kind === 'person';
  const typed = asked.trim();
  const people = useCall(
    'people',
    'search',
    { text: typed, limit: 8 },
    { enabled: isPerson && typed !== '' },
  );
  const contacts = useCall(
    'contacts',
    'search',
    { text: typed, limit: 20 },
    { enabled: !isPerson && typed !== '' },
  );
  if (isPerson)
    return (people.data ?? []).map(({ person }) => ({
      id: person.id,
      name: person.displayName,
      detail: person.documentNumber,
    }));
  return (contacts.data ?? [])
    .filter(({ contact }) => contact.kind === candidate.kind)
    .map(({ contact }) => ({
      id: contact.id,
      name: contact.title,
      detail: contact.holder === '' ? contact.subtitle : contact.holder,
    }));
}
