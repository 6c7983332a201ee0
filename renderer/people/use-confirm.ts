import { useState } from 'react';
import {
  PersonInput,
  type Confirmation,
  type ContactPoint,
  type Person,
} from '../../shared/people/schema.ts';
import { api } from '../app/client.ts';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

export type Channel = NonNullable<Confirmation['channel']>;

/** A fact that can be confirmed: its id and what it is called. */
export interface ConfirmableFact {
  id: string;
  name: string;
}

export interface Confirm {
  channel: Channel;
  choose: (channel: Channel) => void;
  /** These facts are right now, as found over the chosen channel. */
  confirm: (facts: readonly ConfirmableFact[]) => void;
  /** A number or address that did not work when it was tried now. */
  failed: (point: ContactPoint) => void;
}

/** Confirming facts of a person in one key each; every act can be taken back. */
export function useConfirm(person: Person): Confirm {
  const text = useText();
  const [channel, choose] = useState<Channel>('phone');
  const { id, revision } = person;
  const takeBack = (after: Person) =>
    api.people.update({ id, revision: after.revision, person: PersonInput.strip().parse(person) });
  return {
    channel,
    choose,
    confirm: (facts) => {
      const [only, ...others] = facts;
      if (only === undefined) return;
      api.people
        .confirm({ id, revision, items: facts.map((fact) => fact.id), channel })
        .then((after) => {
          toastUndo(
            others.length === 0
              ? text('person.confirm.done', { name: only.name })
              : text('person.confirm.doneAll'),
            () => takeBack(after),
          );
        })
        .catch(toastProblem);
    },
    failed: (point) => {
      api.people
        .failed({ id, revision, itemId: point.id })
        .then((after) => {
          toastUndo(text('person.confirm.failedDone', { name: point.value }), () => takeBack(after));
        })
        .catch(toastProblem);
    },
  };
}
