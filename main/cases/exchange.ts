import type { RecordKind } from '../../shared/ipc/events.ts';
import type { ReadableDb } from '../database/handle.ts';
import { caseStore, listNotes, listOpenIds, listTasks, noteStore, taskStore } from './repository.ts';

export { caseStore, listOpenIds as openCaseIds, noteStore, taskStore };

/** One record that travels. */
export interface RecordRef {
  kind: RecordKind;
  id: string;
}

/**
 * The records that a case is made of: itself, its people, notes and tasks, each once.
 * A person who is not on record is listed too: whoever looks it up finds none.
 * @throws AppError `not-found` without such a case
 */
export function recordsOfCase(db: ReadableDb, caseId: string): RecordRef[] {
  const { fields } = caseStore.get(db, caseId);
  const people = new Set(fields.people.map((member) => member.personId));
  return [
    { kind: 'case', id: caseId },
    ...[...people].map((id) => ({ kind: 'person' as const, id })),
    ...listNotes(db, caseId).map((note) => ({ kind: 'note' as const, id: note.id })),
    ...listTasks(db, caseId).map((task) => ({ kind: 'task' as const, id: task.id })),
  ];
}

/** Whether nothing of a case may reach the State of nationality. @throws AppError `not-found` without such a case */
export function isFirewalled(db: ReadableDb, caseId: string): boolean {
  return caseStore.get(db, caseId).fields.noContactWithSendingState;
}
