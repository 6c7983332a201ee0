import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { isAppError, type AppError } from '../../shared/kernel/errors.ts';
import { PersonId, type Person } from '../../shared/people/schema.ts';
import { Code } from '../components/Code.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Item, Items } from '../components/Items.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { useCall } from './queries.ts';
import { ScreenLink } from './ScreenLink.tsx';

interface Props {
  /** Why the form was not saved; anything but a likely match shows nothing. */
  problem: AppError | null;
  /** Saves again, with the reason why this is somebody else. */
  onRegister: (reason: string) => void;
}

/** Somebody is likely the one to be registered: open that record, or say why this is somebody else. */
export function LikelyMatch({ problem, onRegister }: Props): ReactNode {
  const [dismissed, setDismissed] = useState<AppError | null>(null);
  if (!isAppError(problem, 'people/likely-match') || problem === dismissed) return null;
  return (
    <Question
      ids={problem.details.ids}
      onRegister={(reason) => {
        setDismissed(problem);
        onRegister(reason);
      }}
      onClose={() => setDismissed(problem)}
    />
  );
}

interface QuestionProps {
  /** Likeliest first; who is not on record was entered in the same form. */
  ids: readonly string[];
  onRegister: (reason: string) => void;
  onClose: () => void;
}

const MOST_SHOWN = 5;

function Question({ ids, onRegister, onClose }: QuestionProps): ReactNode {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <Dialog title={text('person.likely.title')} onClose={onClose} size="large">
      <div className="stack">
        <p>{text('person.likely.text')}</p>
        <Items nothing="">
          {ids.slice(0, MOST_SHOWN).flatMap((id) => {
            const known = PersonId.safeParse(id);
            return known.success ? [<Known key={id} id={known.data} />] : [];
          })}
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

function Known({ id }: { id: Person['id'] }): ReactNode {
  const text = useText();
  const { data: person, error } = useCall('people', 'get', { id });
  if (isAppError(error, 'not-found')) return <Item kind={text('person.likely.together')}>{null}</Item>;
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
