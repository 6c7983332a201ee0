import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { isAppError } from '../../shared/kernel/errors.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { HOUSEHOLD_ROLES, type HouseholdRole } from '../../shared/households/schema.ts';
import type { registersCalls } from '../../shared/registers/calls.ts';
import type { ChangeSet, WritableDb } from '../database/handle.ts';
import { pairsFoundSince, scanDuplicates } from '../duplicates/service.ts';
import { householdFromFile } from '../households/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { fillFromFile, indexFromFile, registerFromFile, toIndex, type ToIndex } from '../people/service.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { continued, eachInSlices } from '../records/slices.ts';
import { openRegister, type OpenRegister } from './open.ts';
import type { PlannedRow } from './plan.ts';
import { noteUse } from './profiles.ts';
import { writeRefused } from './refused.ts';
import {
  householdsOf,
  insertAccepted,
  insertRefused,
  listWithOldRefused,
  personsOfImport,
  removeRefused,
  saveImport,
  type ImportRow,
} from './repository.ts';
import { finishImport, takeBackImport } from './run.ts';
import { Tally } from './tally.ts';
import { assertRefusedTarget } from './target.ts';
import { inTurn } from './turns.ts';
import { plannedRows } from './walk.ts';

type Result = AnswerOf<typeof registersCalls.import>;

/** Refused rows hold what people wrote about others: they are kept for so long. */
const REFUSED_DAYS = 30;
const HOUSEHOLDS = 20;
/** People indexed in one transaction. */
const INDEX_ROWS = 200;

/**
 * Imports a register of people without asking about any row: rows = added + updated + skipped + refused. Everything new is hidden until
 * the last row is read; cancelled or failed, nothing of it stays. Those who are likely on record already are added, and the pair waits in
 * the queue of duplicates. Imports at the same time go one after the other. Whether refused rows can be written is found before anything is;
 * should it fail in the end all the same, the import stands, its failure is thrown, and `saveRefused` writes them elsewhere.
 * @param language of the sheet of refused rows
 * @throws AppError `files/*`, `reader/*`, `not-found`, `ipc/cancelled`, `database/full`
 */
export async function importRegister(
  task: TaskContext,
  options: { registry: RecordRegistry; language: InterfaceLanguage },
  input: ParsedInputOf<typeof registersCalls.import>,
): Promise<Result> {
  const path = task.files.resolve(input.path, 'read');
  const refusedPath = input.refusedPath === undefined ? null : task.files.resolve(input.refusedPath, 'write');
  if (refusedPath !== null) assertRefusedTarget(refusedPath, path);
  const { row, failure } = await inTurn(task, () =>
    writeImport(task, options, { ...input, path, refusedPath }),
  );
  const queued = await queueLikely(task, row);
  if (failure !== null) throw failure;
  const { rows, added, updated, skipped, refused, households } = row;
  return { importId: row.id, rows, added, updated, skipped, refused, queued, households };
}

/** `failure` is that of the sheet of refused rows: the import stands by then. */
async function writeImport(
  task: TaskContext,
  options: { registry: RecordRegistry; language: InterfaceLanguage },
  input: Pick<ParsedInputOf<typeof registersCalls.import>, 'mapping' | 'profile'> & {
    path: string;
    refusedPath: string | null;
  },
): Promise<{ row: ImportRow; failure: Error | null }> {
  const register = await openRegister(task, input.path, input);
  const io = { ...task, registry: options.registry };
  let row = newImport(task, register);
  let begun: ChangeSet | null;
  const tally = new Tally();
  try {
    begun = task.write(
      (db) => {
        row = { ...row, changeSetId: db.changeSet.id };
        saveImport(db, row);
        if (register.profile !== null) noteUse(db, register.profile.id);
      },
      { hiddenBy: row.id, provenance: { source: 'register', importId: row.id, fileName: row.fileName } },
    ).changeSet;
    if (begun === null) throw new Error('an import without its change set');
    await writeRows(task, begun, { register, importId: row.id, tally });
    const households = await makeHouseholds(task, begun, row.id);
    row = { ...row, ...tally.counts, households };
  } catch (error) {
    await takeBackImport(io, row);
    throw error;
  } finally {
    register.source.close();
  }
  await finishImport(io, row, begun, (count) => {
    task.progress({ done: Math.min(count, row.added), total: row.added, stage: 'showing' });
  });
  let failure: Error | null = null;
  try {
    if (input.refusedPath !== null) await writeRefused(task, row, input.refusedPath, options.language);
  } catch (error) {
    failure = error instanceof Error ? error : new Error('not an error', { cause: error });
  }
  return { row, failure };
}

function newImport(task: TaskContext, register: OpenRegister): ImportRow {
  return {
    id: register.id,
    at: nowOf(task.clock),
    by: task.actor.name,
    fileName: register.fileName,
    format: register.source.head.format,
    state: 'running',
    changeSetId: null,
    headings: [...register.survey.layout.headings],
    rows: 0,
    added: 0,
    updated: 0,
    skipped: 0,
    refused: 0,
    queued: 0,
    households: 0,
  };
}

async function writeRows(
  task: TaskContext,
  begun: ChangeSet,
  work: { register: OpenRegister; importId: string; tally: Tally },
): Promise<void> {
  const { register, importId, tally } = work;
  const added: { id: string; person: PersonInput }[] = [];
  let waiting: ToIndex[] = [];
  const index = (): void => {
    const people = waiting;
    waiting = [];
    task.write((db) => {
      indexFromFile(db, people);
    });
  };
  for await (const planned of plannedRows(task, register)) {
    task.write(
      (db) => {
        for (const row of planned) {
          tally.add(row);
          const id = writeRow(db, importId, row, tally.counts.rows);
          if (id !== null && row.person !== null) added.push({ id, person: row.person });
        }
      },
      { continues: continued(begun) },
    );
    await task.breathe();
    for (const { id, person } of added.splice(0)) waiting.push(toIndex(id, person));
    if (waiting.length >= INDEX_ROWS) index();
    task.progress({ done: tally.counts.rows, total: register.survey.rows, stage: 'writing' });
    await task.breathe();
  }
  index();
}

/** @returns the id of somebody who was added; `null` otherwise */
function writeRow(db: WritableDb, importId: string, row: PlannedRow, number: number): string | null {
  const { reading, outcome, person, reasons } = row;
  if (outcome === 'refused') {
    insertRefused(db, importId, number, { row: reading.row, reasons, cells: [...reading.cells] });
    return null;
  }
  let { personId } = row;
  if (outcome === 'added' && person !== null) personId = registerFromFile(db, person);
  else if (outcome === 'updated' && person !== null && personId !== null) fillFromFile(db, personId, person);
  const isNoted = reasons.some(({ code }) => code === 'imported-before' || code === 'repeated-row');
  if (personId === null || isNoted) return null;
  insertAccepted(db, {
    importId,
    row: reading.row,
    personId,
    hash: reading.hash,
    reference: row.reference,
    household: reading.household,
    householdRole: reading.householdRole ?? '',
  });
  return outcome === 'added' ? personId : null;
}

/** Households of the people whom the file names together. */
async function makeHouseholds(task: TaskContext, begun: ChangeSet, importId: string): Promise<number> {
  let made = 0;
  for (let after = ''; ;) {
    const households = task.read((db) => householdsOf(db, importId, after, HOUSEHOLDS));
    const last = households.at(-1);
    if (last === undefined) return made;
    after = last.household;
    await eachInSlices(task, households, {
      first: { continues: continued(begun) },
      step: (db, { household, members }) => {
        const roles = members.map(({ personId, role }) => ({ personId, role: roleIn(role) }));
        if (householdFromFile(db, { name: household, members: roles }) !== null) made++;
      },
    });
  }
}

function roleIn(text: string): HouseholdRole {
  return HOUSEHOLD_ROLES.find((role) => role === text) ?? 'other';
}

/**
 * Compares who is new with everybody. The import stands by now: stopped here, those who were not compared wait for the next scan.
 * @returns how many pairs now wait because of it
 */
async function queueLikely(task: TaskContext, row: ImportRow): Promise<number> {
  let queued = 0;
  try {
    await dropOldRefused(task);
    if (row.added + row.updated > 0) {
      await scanDuplicates(task, { only: 'waiting', source: 'import' });
      queued = await countQueued(task, row);
    }
  } catch (error) {
    if (!isAppError(error, 'ipc/cancelled')) throw error;
  }
  task.write((db) => {
    saveImport(db, {
      ...row,
      state: 'done',
      queued,
      changeSetId: row.added + row.updated === 0 ? null : row.changeSetId,
    });
  });
  return queued;
}

/** People whose pairs are looked up at once. */
const COUNTED = 1000;

/** Pairs that came of an import. Whoever looks at newcomers beside the calls may have found some of them first. */
async function countQueued(task: TaskContext, { id, at }: ImportRow): Promise<number> {
  const found = new Set<string>();
  for (let after = 0; ;) {
    const from = after;
    const { personIds, pairs, last } = task.read((db) => {
      const window = personsOfImport(db, id, { after: from, limit: COUNTED });
      return { ...window, pairs: pairsFoundSince(db, window.personIds, at) };
    });
    for (const pair of pairs) found.add(pair);
    if (personIds.length < COUNTED) return found.size;
    after = last;
    await task.breathe();
  }
}

async function dropOldRefused(task: TaskContext): Promise<void> {
  const before = new Date(task.clock.nowMs() - REFUSED_DAYS * 86_400_000).toISOString();
  for (const importId of task.read((db) => listWithOldRefused(db, before)))
    while (task.write((db) => removeRefused(db, importId, 200)).value > 0) await task.breathe();
}
