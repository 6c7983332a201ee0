import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Candidate } from '../../shared/briefings/schema.ts';
import { useCall } from '../app/queries.ts';
import { Dialog } from '../components/Dialog.tsx';
import { instantText } from '../text/dates.ts';
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
  const isOfDirectory = ['organisation', 'contact', 'facility'].includes(candidate.kind);
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
    { enabled: isOfDirectory && typed !== '' },
  );
  const others = useOthers(candidate, typed);
  if (others !== null) return others;
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

/** Records of the kinds that have a list of their own; `null` for the others. */
function useOthers({ kind }: Candidate, typed: string): Choice[] | null {
  const query = { filter: { text: typed }, limit: 8 };
  const when = (own: Candidate['kind']) => ({ enabled: kind === own && typed !== '' });
  const meetings = useCall('meetings', 'list', query, when('meeting'));
  const alerts = useCall('alerts', 'list', query, when('alert'));
  const procedures = useCall('procedures', 'list', query, when('procedure'));
  const routes = useCall('routes', 'list', query, when('route'));
  const restrictions = useCall('restrictions', 'list', query, when('restriction'));
  switch (kind) {
    case 'meeting':
      return (meetings.data?.rows ?? []).map(({ id, title, startsAt }) => ({
        id,
        name: title,
        detail: startsAt === null ? '' : instantText(startsAt),
      }));
    case 'alert':
      return (alerts.data?.rows ?? []).map(({ id, title, senderName }) => ({
        id,
        name: title,
        detail: senderName,
      }));
    case 'procedure':
      return (procedures.data?.rows ?? []).map(({ id, title, organisationName }) => ({
        id,
        name: title,
        detail: organisationName,
      }));
    case 'route':
      return (routes.data?.rows ?? []).map(({ id, name, destination }) => ({
        id,
        name,
        detail: destination,
      }));
    case 'restriction':
      return (restrictions.data?.rows ?? []).map(({ id, title, place }) => ({
        id,
        name: title,
        detail: place,
      }));
    default:
      return null;
  }
}
