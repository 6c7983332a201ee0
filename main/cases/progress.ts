import type { casesCalls } from '../../shared/cases/calls.ts';
import { isClosable, isEnded, nextStatuses } from '../../shared/cases/rules.ts';
import type { ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { answer, type CaseAnswer } from './answer.ts';
import { addReason } from './entries.ts';
import { caseStore, listTasks } from './repository.ts';

/**
 * Takes a case to its next status.
 * @throws AppError `not-found`, `records/stale-revision`, `cases/closed` when it has ended, `cases/step-not-allowed`, `invalid-input`
 *   when waiting names nobody or declining has no reason
 */
export function setCaseStatus(db: WritableDb, input: ParsedInputOf<typeof casesCalls.setStatus>): CaseAnswer {
  const old = caseStore.get(db, input.id);
  caseStore.assertRevision(old, input.revision);
  const from = old.fields.status;
  if (isEnded(from)) throw new AppError('cases/closed');
  // A case that waits may come to wait for somebody else.
  const stays = from === 'waiting' && input.status === 'waiting';
  if (!stays && !nextStatuses(from).includes(input.status))
    throw new AppError('cases/step-not-allowed', { from, to: input.status });
  if (input.status === 'waiting' && input.waitingOn === null) throw missing('waitingOn');
  if (input.status === 'declined' && input.reason === '') throw missing('reason');
  const changed = caseStore.update(db, input.id, input.revision, {
    ...old.fields,
    status: input.status,
    waitingOn: input.status === 'waiting' ? input.waitingOn : null,
    closedAt: isEnded(input.status) ? nowOf(db.clock) : null,
  });
  addReason(db, input.id, input.reason);
  return answer(changed);
}

/**
 * Closes a case.
 * @throws AppError `not-found`, `records/stale-revision`, `cases/closed`, `cases/step-not-allowed` while a handover is pending,
 *   `cases/open-tasks` when tasks are open and no reason is given
 */
export function closeCase(db: WritableDb, input: ParsedInputOf<typeof casesCalls.close>): CaseAnswer {
  const old = caseStore.get(db, input.id);
  caseStore.assertRevision(old, input.revision);
  const from = old.fields.status;
  if (isEnded(from)) throw new AppError('cases/closed');
  if (!isClosable(from)) throw new AppError('cases/step-not-allowed', { from, to: 'closed' });
  const open = listTasks(db, input.id).filter((task) => task.fields.doneAt === null).length;
  if (open > 0 && input.reason === '') throw new AppError('cases/open-tasks', { count: open });
  const closed = caseStore.update(db, input.id, input.revision, {
    ...old.fields,
    status: 'closed',
    waitingOn: null,
    outcome: input.outcome,
    closedAt: nowOf(db.clock),
  });
  addReason(db, input.id, input.reason);
  return answer(closed);
}

/** Opens an ended case again. @throws AppError `not-found`, `records/stale-revision`, `cases/step-not-allowed` when it runs */
export function reopenCase(db: WritableDb, input: ParsedInputOf<typeof casesCalls.reopen>): CaseAnswer {
  const old = caseStore.get(db, input.id);
  caseStore.assertRevision(old, input.revision);
  const from = old.fields.status;
  if (!isEnded(from)) throw new AppError('cases/step-not-allowed', { from, to: 'open' });
  const reopened = caseStore.update(db, input.id, input.revision, {
    ...old.fields,
    status: 'open',
    outcome: null,
    closedAt: null,
  });
  addReason(db, input.id, input.reason);
  return answer(reopened);
}

/**
 * Allows contact with the State of nationality again; the reason stands in the notes.
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function liftFirewall(
  db: WritableDb,
  input: ParsedInputOf<typeof casesCalls.liftFirewall>,
): CaseAnswer {
  const old = caseStore.get(db, input.id);
  const lifted = caseStore.update(db, input.id, input.revision, {
    ...old.fields,
    noContactWithSendingState: false,
  });
  addReason(db, input.id, input.reason);
  return answer(lifted);
}

function missing(path: string): AppError {
  return new AppError('invalid-input', { issues: [{ path, problem: 'missing' }] });
}
