import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { PersonId, type Person } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Code } from '../components/Code.tsx';
import { Items, Item } from '../components/Items.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  /** People who are likely the one to be registered, likeliest first. */
  ids: readonly string[];
  onRegister: (reason: string) => void;
  onClose: () => void;
}

const MOST_SHOWN = 5;

/** Somebody on record is likely the same person: open that record, or say why this is somebody else. */
export function LikelyMatch({ ids, onRegister, onClose }: Props): ReactNode {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <Dialog title={text('person.likely.title')} onClose={onClose} size="large">
      <div className="stack">
        <p>{text('person.likely.text')}</p>
        <Items nothing="">
          {ids.slice(0, MOST_SHOWN).map((id) => (
            <Known key={id} id={id} />
          ))}
        </Items>
        <TextField
          name="besideReason"
          label={text('person.likely.reason')}
          value={reason}
          onChange={setReason}
          error={undefined}
          errorAt={() => undefined}
          autoFocus
          data-autofocus
        />
        <div className="buttons">
          <Button disabled={reason.trim() === ''} onClick={() => onRegister(reason.trim())}>
            {text('person.likely.register')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Known({ id }: { id: string }): ReactNode {
  const known = PersonId.safeParse(id);
  return known.success ? <KnownPerson id={known.data} /> : null;
}

function KnownPerson({ id }: { id: Person['id'] }): ReactNode {
  const { data: person } = useCall('people', 'get', { id });
  if (person === undefined) return null;
  return (
    <Item
      kind={
        <ScreenLink to={addresses.person(id)}>
          <bdi>{person.displayName}</bdi>
        </ScreenLink>
      }
      detail={person.birthDate === null ? undefined : dateText(person.birthDate)}
    >
      {person.documents[0] !== undefined && <Code>{person.documents[0].number}</Code>}
      {person.addresses[0] !== undefined && (
        <span className="quiet">
          {' '}
          · <bdi>{person.addresses[0].text}</bdi>
        </span>
      )}
    </Item>
  );
}
