import type { AnswerOf, ParsedInputOf } from '../../../shared/ipc/call.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import type { listCalls } from '../../../shared/people/list-calls.ts';
import type { BulkAction } from '../../../shared/people/query.ts';
import type { PersonInput } from '../../../shared/people/schema.ts';
import type { ReadableDb, WritableDb } from '../../database/handle.ts';
import type { TaskContext } from '../../ipc/handlers.ts';
import { eachInSlices } from '../../records/slices.ts';
import { isZone } from './labels.ts';
import { personStore } from '../repository.ts';
import { selectedNumbers } from './service.ts';

/**
 * Does one thing to everybody selected, in short transactions of one change set. Stopped half-way, what was done stays done and can be
 * undone.
 * @throws AppError `invalid-input` for a sort field that the list does not know, `not-found` for a zone that is none
 */
export async function changeMany(
  task: TaskContext,
  { selection, action }: ParsedInputOf<typeof listCalls.bulk>,
): Promise<AnswerOf<typeof listCalls.bulk>> {
  // Chosen once: the changes themselves may take people out of what the query finds.
  const numbers = task.read((db) => {
    assertZone(db, action);
    return [...selectedNumbers(db, selection)];
  });
  const total = numbers.length;
  const result = { total, changed: 0, unchanged: 0, stopped: false };
  let changeSetId: string | null = null;
  const tell = (done: number): void => task.progress({ done, total, stage: 'changing' });
  tell(0);
  try {
    await eachInSlices(task, numbers, {
      first: {},
      step: (db, number) => {
        if (changeOne(db, number, action)) {
          changeSetId = db.changeSet.id;
          result.changed += 1;
        } else result.unchanged += 1;
      },
      done: tell,
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'ipc/cancelled') throw error;
    result.stopped = true;
  }
  return { ...result, changeSetId };
}

/** @returns whether the person is another now */
function changeOne(db: WritableDb, number: number, action: BulkAction): boolean {
  const row = db.row(`SELECT * FROM person WHERE number = @number AND hiddenBy IS NULL`, { number });
  if (row === null) return false;
  const { id, fields, revision, archivedAt } = personStore.parse(row);
  const change = changesOf(action);
  if (change.archived === undefined) {
    const names = Object.keys(change.fields);
    const before = Object.entries(fields).filter(([name]) => names.includes(name));
    if (
      before.every(([name, value]) =>
        Object.entries(change.fields).some(([to, now]) => to === name && now === value),
      )
    )
      return false;
    personStore.update(db, id, revision, { ...fields, ...change.fields });
    return true;
  }
  if ((archivedAt !== null) === change.archived) return false;
  personStore.setArchived(db, id, revision, change.archived);
  return true;
}

function changesOf(action: BulkAction): { archived?: boolean; fields: Partial<PersonInput> } {
  switch (action.kind) {
    case 'archive':
      return { archived: true, fields: {} };
    case 'restore':
      return { archived: false, fields: {} };
    case 'zone':
      return { fields: { zoneId: action.zoneId } };
    case 'purpose':
      return { fields: { purpose: action.purpose } };
    case 'confirmDueOn':
      return { fields: { confirmDueOn: action.on } };
    case 'departedOn':
      return { fields: { departedOn: action.on } };
  }
}

function assertZone(db: ReadableDb, action: BulkAction): void {
  if (action.kind !== 'zone' || action.zoneId === null) return;
  if (!isZone(db, action.zoneId)) throw new AppError('not-found', { kind: 'zone', id: action.zoneId });
}
