import { z } from 'zod';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { Confirmation } from '../../shared/people/schema.ts';
import type { proceduresCalls } from '../../shared/procedures/calls.ts';
import { procedureState } from '../../shared/procedures/rules.ts';
import type { ProcedureInput } from '../../shared/procedures/schema.ts';
import { dueBefore, organisationName, todayThere } from '../contacts/service.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { listHistory } from '../records/history.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';
import { shownWhere, wordsWhere } from '../records/window.ts';
import { listProcedureRows, procedureIdsLike, procedureStore } from './repository.ts';

type ProcedureAnswer = AnswerOf<typeof proceduresCalls.get>;

/** Adds a procedure. */
export function createProcedure(db: WritableDb, procedure: ProcedureInput): ProcedureAnswer {
  return answer(db, procedureStore.create(db, procedure));
}

/**
 * Changes a procedure.
 * @param seen the revision the officer saw; `null` where the core itself decides
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function updateProcedure(
  db: WritableDb,
  id: string,
  seen: number | null,
  procedure: ProcedureInput,
): ProcedureAnswer {
  return answer(db, procedureStore.update(db, id, seen, procedure));
}

/** Notes that a procedure was found right just now by the officer. @throws AppError `not-found`, `records/stale-revision` */
export function verifyProcedure(
  db: WritableDb,
  { id, revision, channel }: ParsedInputOf<typeof proceduresCalls.verify>,
): ProcedureAnswer {
  const verified: Confirmation = { at: nowOf(db.clock), channel, by: db.actor.name };
  return updateProcedure(db, id, revision, { ...procedureStore.get(db, id).fields, verified });
}

/** Takes a procedure out of the lists, or brings one back. @throws AppError `not-found`, `records/stale-revision` */
export function setProcedureArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): ProcedureAnswer {
  return answer(db, procedureStore.setArchived(db, id, revision, archived));
}

/** Opens one procedure, archived or not. @throws AppError `not-found` */
export function getProcedure(db: ReadableDb, id: string): ProcedureAnswer {
  return answer(db, procedureStore.get(db, id));
}

/**
 * The procedure in use that a document speaks of: by its reference, else by title and organisation (one that names none fits any).
 * `null` when there is none.
 */
export function findProcedure(
  db: ReadableDb,
  said: Pick<ProcedureInput, 'title' | 'reference' | 'organisationId'>,
): ProcedureAnswer | null {
  const [first] = z.array(z.object({ id: z.string() })).parse(procedureIdsLike(db, said));
  return first === undefined ? null : getProcedure(db, first.id);
}

/** Every change of a procedure, newest first; empty when there never was one. */
export function historyOfProcedure(db: ReadableDb, id: string): AnswerOf<typeof proceduresCalls.history> {
  return listHistory(db, id);
}

/** A window on the list; without an order those that hold today come first. @throws AppError `invalid-input` */
export function listProcedures(
  db: ReadableDb,
  { filter, ...window }: ParsedInputOf<typeof proceduresCalls.list>,
): AnswerOf<typeof proceduresCalls.list> {
  const words = wordsWhere(filter.text);
  const parameters: Record<string, SqlValue> = { ...words.parameters };
  const where = [...shownWhere(filter.archived), ...words.where];
  if (filter.level !== undefined) {
    where.push('level = @level');
    parameters['level'] = filter.level;
  }
  if (filter.state !== undefined) {
    where.push(STATE[filter.state]);
    parameters['today'] = todayThere(db);
  }
  if (filter.districtId !== undefined) {
    where.push(
      `(districtIds = '[]' OR EXISTS (SELECT 1 FROM json_each(procedure.districtIds) WHERE value = @districtId))`,
    );
    parameters['districtId'] = filter.districtId;
  }
  const { total, rows } = listProcedureRows(db, { ...window, where, parameters });
  return {
    total,
    rows: rows.map((record) => {
      const { note: _note, unmapped: _unmapped, ...fields } = record.fields;
      const { id, updatedAt, archivedAt } = record;
      return { ...fields, ...derived(db, record), id, updatedAt, archivedAt };
    }),
  };
}

const STATE = {
  valid: `coalesce(validFrom, '') <= @today AND coalesce(validUntil, '9999') >= @today`,
  'not-yet': `validFrom > @today AND coalesce(validUntil, '9999') >= @today`,
  over: `validUntil < @today`,
} as const;

function derived(db: ReadableDb, { fields, archivedAt }: Stored<typeof ProcedureInput>) {
  return {
    organisationName: organisationName(db, fields.organisationId),
    state: procedureState(fields, todayThere(db)),
    verifyDue: archivedAt === null && (fields.verified.at ?? '') < dueBefore(db),
  };
}

function answer(db: ReadableDb, record: Stored<typeof ProcedureInput>): ProcedureAnswer {
  return { ...record.fields, ...metaOf(record), ...derived(db, record) };
}
