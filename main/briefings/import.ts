import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import { BriefingDetails, BriefingInput, type BriefingReading } from '../../shared/briefings/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import type { DocumentBlock, ReadItem, ReadResult } from '../../shared/reader/result.ts';
import type { ChangeSet, ReadableDb, WritableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { continued, eachInSlices } from '../records/slices.ts';
import { insertCandidate, type CandidateRow } from './candidates.ts';
import { insertBlock } from './blocks.ts';
import { editionBefore, titleOf } from './details.ts';
import { noteEvidence } from './evidence.ts';
import { hashItem, nameOfItem } from './hash.ts';
import { findRemembered, isInUse } from './memory.ts';
import { supportedFields } from './merge-facts.ts';
import { homeOf } from './homes.ts';
import { contextOf, propose, type BriefingContext } from './propose.ts';
import { readWithParts } from './join-parts.ts';
import { readChosenFile, type ChosenFile } from './read-file.ts';
import { briefingStore, findByHash, insertFilePart, insertReading, PART_BYTES } from './repository.ts';
import { finishRun, takeBackRun } from './run.ts';
import { saveRun, type ImportRun } from './runs.ts';
import { assertLinks, getBriefing, senderNameOf } from './service.ts';

type Input = ParsedInputOf<typeof briefingsCalls.import>;

/**
 * Keeps a file unchanged, and what was read in it as candidates. The very same file again is not kept twice: its briefing is
 * given. Everything is hidden until the last transaction; cancelled or failed, nothing of it stays.
 * @throws AppError `not-found` for a sender or an earlier edition that is not there, `files/*`, `reader/*`, `ipc/cancelled`,
 *   `database/full`
 */
export async function importFile(
  task: TaskContext,
  registry: RecordRegistry,
  input: Input,
): Promise<AnswerOf<typeof briefingsCalls.import>> {
  const { senderId, supersedesId } = input;
  task.read((db) => {
    assertLinks(db, { senderId, supersedesId }, null);
  });
  const file = await readChosenFile(task, input.path);
  const existing = task.read((db) => findByHash(db, file.sha256));
  if (existing !== null) {
    const briefing = task.read((db) => getBriefing(db, existing));
    return { briefing, alreadyImported: true, warnings: [], looksLike: null };
  }
  const result = await readWithParts(task, file, input.mappings);
  const fields = task.read((db) => briefingFields(db, input, file, result));
  const run: ImportRun = {
    id: newId(task.clock),
    briefingId: newId(task.clock),
    changeSetId: null,
    isDecided: false,
  };
  let begun: ChangeSet | null = null;
  try {
    begun = task.write(
      (db) => {
        run.changeSetId = db.changeSet.id;
        saveRun(db, run);
        briefingStore.create(db, fields, { id: run.briefingId });
        insertReading(db, run.briefingId, readingOf(result));
      },
      { hiddenBy: run.id },
    ).changeSet;
    if (begun === null) throw new Error('an import without its change set');
    await keepOriginal(task, begun, run.briefingId, file.bytes);
    await keepBlocks(task, begun, { briefingId: run.briefingId, blocks: result.document?.blocks ?? [] });
    await keepCandidates(task, begun, { briefingId: run.briefingId, fields, items: result.items });
  } catch (error) {
    await takeBackRun({ ...task, registry }, run);
    throw error;
  }
  await finishRun({ ...task, registry }, run, begun);
  const briefing = task.read((db) => getBriefing(db, run.briefingId));
  const { title, senderName, documentDate } = briefing;
  const asked = { title, sender: senderName, documentDate: documentDate ?? null, exceptId: briefing.id };
  const looksLike = briefing.supersedesId === null ? task.read((db) => editionBefore(db, asked)) : null;
  return { briefing, alreadyImported: false, warnings: result.warnings, looksLike };
}

function briefingFields(db: ReadableDb, input: Input, file: ChosenFile, result: ReadResult): BriefingInput {
  const details = BriefingDetails.strip().parse(input);
  return BriefingInput.parse({
    ...details,
    title: details.title === '' ? titleOf(file.name) : details.title,
    receivedOn: details.receivedOn ?? dateOf(nowOf(db.clock)),
    fileName: file.name,
    fileSize: file.bytes.length,
    sha256: file.sha256,
    format: result.format,
  });
}

function readingOf(result: ReadResult): BriefingReading {
  return {
    encoding: result.encoding ?? null,
    tables: (result.tables ?? []).map(({ preview: _preview, ...table }) => table),
    warnings: result.warnings,
    document:
      result.document === undefined
        ? null
        : {
            title: result.document.title ?? null,
            pages: result.document.pages ?? null,
            blocks: result.document.blocks.length,
          },
    mail: result.mail ?? null,
  };
}

async function keepOriginal(
  task: TaskContext,
  begun: ChangeSet,
  briefingId: string,
  bytes: Uint8Array,
): Promise<void> {
  const total = Math.ceil(bytes.length / PART_BYTES);
  for (let part = 0; part < total; part++) {
    task.write(
      (db) => {
        insertFilePart(db, briefingId, part, bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
      },
      { hiddenBy: begun.hiddenBy },
    );
    task.progress({ done: part + 1, total, stage: 'keeping' });
    await task.breathe();
  }
}

async function keepBlocks(
  task: TaskContext,
  begun: ChangeSet,
  work: { briefingId: string; blocks: readonly DocumentBlock[] },
): Promise<void> {
  const numbered = work.blocks.map((block, number) => ({ block, number }));
  await eachInSlices(task, numbered, {
    first: { continues: continued(begun) },
    step: (db, { block, number }) => {
      insertBlock(db, work.briefingId, number, block);
    },
    done: (done) => {
      task.progress({ done, total: numbered.length, stage: 'keeping' });
    },
  });
}

async function keepCandidates(
  task: TaskContext,
  begun: ChangeSet,
  work: { briefingId: string; fields: BriefingInput; items: readonly ReadItem[] },
): Promise<void> {
  const { briefingId, fields, items } = work;
  const context = task.read((db) =>
    contextOf(db, { id: briefingId, ...fields, senderName: senderNameOf(db, fields) }),
  );
  const numbered = items.map((item, index) => ({ item, number: index + 1 }));
  await eachInSlices(task, numbered, {
    first: { continues: continued(begun) },
    step: (db, { item, number }) => {
      const candidate = candidateOf(db, { item, number, context });
      insertCandidate(db, candidate);
      noteFoundSame(db, { candidate, item, context });
    },
    done: (done) => {
      task.progress({ done, total: items.length, stage: 'comparing' });
    },
  });
}

type NewCandidate = Omit<CandidateRow, 'edited' | 'changeSetId'>;

function candidateOf(
  db: WritableDb,
  work: { item: ReadItem; number: number; context: BriefingContext },
): NewCandidate {
  const { item, number, context } = work;
  const hash = hashItem(item);
  const plain = {
    briefingId: context.briefingId,
    number,
    kind: item.kind,
    name: nameOfItem(item),
    place: item.place,
    fields: { ...item.fields },
    unmapped: item.unmapped,
    raw: item.raw,
    hash,
  };
  return { ...plain, ...standing(db, item, hash, context) };
}

type Standing = Pick<NewCandidate, 'state' | 'proposal' | 'isRemembered' | 'recordKind' | 'recordId'>;

/** Where a new candidate stands: what was decided about the very same entry before is not asked again. */
function standing(db: ReadableDb, item: ReadItem, hash: string, context: BriefingContext): Standing {
  const before = findRemembered(db, hash);
  if (before?.decision === 'rejected')
    return { state: 'rejected', proposal: 'create', isRemembered: true, recordKind: null, recordId: null };
  if (before?.decision === 'taken' && isInUse(db, before.recordKind, before.recordId)) {
    const { recordKind, recordId } = before;
    return { state: 'same', proposal: 'same', isRemembered: true, recordKind, recordId };
  }
  const proposed = propose(db, item, context);
  if (proposed.proposal === 'later')
    return { state: 'pending', proposal: 'later', isRemembered: false, recordKind: null, recordId: null };
  const { proposal, home, record } = proposed;
  return {
    state: proposal === 'same' ? 'same' : 'pending',
    proposal,
    isRemembered: false,
    recordKind: record === null ? null : home.kind,
    recordId: record?.id ?? null,
  };
}

/** What says nothing new still speaks for the record that says it. */
function noteFoundSame(
  db: WritableDb,
  found: { candidate: NewCandidate; item: ReadItem; context: BriefingContext },
): void {
  const { briefingId, number, place, state, recordKind, recordId } = found.candidate;
  if (state !== 'same' || recordKind === null || recordId === null) return;
  const home = homeOf(recordKind);
  const record = home?.find(db, recordId) ?? null;
  if (home === null || record === null) return;
  const said = homeOf(found.item.kind) === home ? home.map(found.item, found.context.mapping) : {};
  const fields = supportedFields(home.rule, record.fields, said);
  noteEvidence(db, {
    briefingId,
    number,
    place,
    recordKind,
    recordId,
    fields,
    isNamed: false,
    changeSetId: null,
  });
}
