import { useState, type KeyboardEvent } from 'react';
import { RecordId } from '../../../shared/kernel/ids.ts';
import { addDays } from '../../../shared/kernel/dates.ts';
import type { Person, PersonSummary } from '../../../shared/people/schema.ts';
import { api } from '../../app/client.ts';
import { toast, toastProblem, toastUndo } from '../../components/toast.tsx';
import { shortDateText, today } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';

/** Who was confirmed is asked again after half a year, unless a later day is set already. */
const AGAIN_DAYS = 182;

/** The keys by which a worklist is worked through. By their place on the keyboard, so that they work in every language. */
export const WORK_KEYS = { confirm: 'KeyC', failed: 'KeyF', next: 'KeyN' } as const;

export interface Work {
  confirm: (person: PersonSummary) => void;
  failed: (person: PersonSummary) => void;
  /** Whom a next date is asked for; `null` when for nobody. */
  asking: PersonSummary | null;
  ask: (person: PersonSummary | null) => void;
  setNext: (person: PersonSummary, on: string) => Promise<void>;
  /** Does what a key stands for; answers whether it stands for something. */
  onRowKey: (event: KeyboardEvent, person: PersonSummary) => boolean;
}

/** What is done to one person of a worklist, each by one key, and each can be taken back. */
export function useWork(): Work {
  const text = useText();
  const [asking, setAsking] = useState<PersonSummary | null>(null);

  const confirm = async ({ id, displayName: name }: PersonSummary): Promise<void> => {
    const person = await api.people.get({ id });
    const items = [...working(person), ...person.addresses, ...person.needs].map((item) =>
      RecordId.parse(item.id),
    );
    const again = addDays(today(), AGAIN_DAYS);
    const confirmDueOn = (person.confirmDueOn ?? '') > again ? person.confirmDueOn : again;
    if (items.length === 0) {
      await setNext({ id, displayName: name }, again);
      return;
    }
    await api.people.confirm({ id, revision: person.revision, items, channel: 'phone', confirmDueOn });
    await tellLatest(id, text('peopleList.work.confirmedToast', { name }));
  };
  const failed = async ({ id, displayName: name }: PersonSummary): Promise<void> => {
    const person = await api.people.get({ id });
    const point = working(person).find(({ kind }) => kind !== 'email') ?? working(person)[0];
    if (point === undefined) {
      toast(text('peopleList.work.nothingToTry', { name }));
      return;
    }
    await api.people.failed({ id, revision: person.revision, itemId: point.id });
    await tellLatest(id, text('peopleList.work.failedToast', { name, value: point.value }));
  };
  const setNext = async (
    { id, displayName: name }: Pick<PersonSummary, 'id' | 'displayName'>,
    on: string,
  ) => {
    const { changeSetId } = await api.people.bulk({
      selection: { ids: [id] },
      action: { kind: 'confirmDueOn', on },
    });
    if (changeSetId === null) return;
    toastUndo(text('peopleList.work.nextToast', { name, date: shortDateText(on) }), () =>
      api.records.undo({ changeSetId }),
    );
  };
  const work = {
    confirm: (person: PersonSummary) => void confirm(person).catch(toastProblem),
    failed: (person: PersonSummary) => void failed(person).catch(toastProblem),
  };
  return {
    ...work,
    asking,
    ask: setAsking,
    setNext,
    onRowKey: (event, person) => {
      if (event.shiftKey) return false;
      if (event.code === WORK_KEYS.confirm) work.confirm(person);
      else if (event.code === WORK_KEYS.failed) work.failed(person);
      else if (event.code === WORK_KEYS.next) setAsking(person);
      else return false;
      return true;
    },
  };
}

function working({ contactPoints }: Person): Person['contactPoints'] {
  return contactPoints.filter(
    ({ failedAt, confirmed }) => failedAt === null || (confirmed.at !== null && confirmed.at > failedAt),
  );
}

/** Says what was done and offers to take it back. */
async function tellLatest(id: PersonSummary['id'], message: string): Promise<void> {
  const [latest] = await api.people.history({ id });
  if (latest === undefined) toast(message);
  else toastUndo(message, () => api.records.undo({ changeSetId: latest.changeSetId }));
}
