import type { casesCalls } from '../../shared/cases/calls.ts';
import { isEnded } from '../../shared/cases/rules.ts';
import { NoteFields, TaskFields } from '../../shared/cases/schema.ts';
import type { ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { answer, withChanges, type NoteAnswer, type TaskAnswer } from './answer.ts';
import { caseStore, noteStore, taskStore } from './repository.ts';

/** Adds a note, also to an ended case: what comes late is still kept. @throws AppError `not-found` without such a case */
export function addNote(db: WritableDb, input: ParsedInputOf<typeof casesCalls.addNote>): NoteAnswer {
  caseStore.get(db, input.caseId);
  const fields = NoteFields.parse({
    ...input,
    at: input.at ?? nowOf(db.clock),
    authorName: db.actor.name,
  });
  return answer(noteStore.create(db, fields));
}

/** Changes the named facts of a note. @throws AppError `not-found`, `records/stale-revision` */
export function updateNote(db: WritableDb, input: ParsedInputOf<typeof casesCalls.updateNote>): NoteAnswer {
  const old = noteStore.get(db, input.id);
  return answer(noteStore.update(db, input.id, input.revision, withChanges(old.fields, input.changes)));
}

/** Adds a task. @throws AppError `not-found` without such a case, `cases/closed` when it has ended */
export function addTask(db: WritableDb, input: ParsedInputOf<typeof casesCalls.addTask>): TaskAnswer {
  refuseEnded(db, input.caseId);
  return answer(taskStore.create(db, TaskFields.parse({ ...input, owner: input.owner ?? db.actor.name })));
}

/** Changes the named facts of a task. @throws AppError `not-found`, `records/stale-revision` */
export function updateTask(db: WritableDb, input: ParsedInputOf<typeof casesCalls.updateTask>): TaskAnswer {
  const old = taskStore.get(db, input.id);
  return answer(taskStore.update(db, input.id, input.revision, withChanges(old.fields, input.changes)));
}

/** Checks a task off, or takes that back. @throws AppError `not-found`, `records/stale-revision` */
export function completeTask(
  db: WritableDb,
  input: ParsedInputOf<typeof casesCalls.completeTask>,
): TaskAnswer {
  const old = taskStore.get(db, input.id);
  const doneAt = input.done ? (old.fields.doneAt ?? nowOf(db.clock)) : null;
  return answer(taskStore.update(db, input.id, input.revision, { ...old.fields, doneAt }));
}

/** Keeps why a case took a step, as an internal note; an empty reason leaves none. */
export function addReason(db: WritableDb, caseId: string, reason: string): void {
  if (reason === '') return;
  noteStore.create(
    db,
    NoteFields.parse({ caseId, at: nowOf(db.clock), text: reason, authorName: db.actor.name }),
  );
}

function refuseEnded(db: WritableDb, caseId: string): void {
  if (isEnded(caseStore.get(db, caseId).fields.status)) throw new AppError('cases/closed');
}
