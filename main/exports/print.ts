import type { exportsCalls } from '../../shared/exports/calls.ts';
import type { ExportField, PrintKind } from '../../shared/exports/schema.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import {
  DOCUMENT_END,
  documentStart,
  formatOf,
  handoutList,
  type DocumentPrinter,
  type PageHead,
} from '../documents/service.ts';
import { sizeOf } from '../files/files.ts';
import { writeStream } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { missionLine } from '../mission/service.ts';
import { peopleLeaving, type Leaving } from './people.ts';
import { describer, type Describer } from './prints/describe.ts';
import { REGISTER_FIELDS, registerList, workList, WORKLIST_FIELDS } from './prints/lists.ts';
import { householdSheet, SHEET_FIELDS } from './prints/sheets.ts';
import { householdsOf } from './prints/households.ts';
import { completeExport, insertExport, removeExport } from './repository.ts';

type Asked = ParsedInputOf<typeof exportsCalls.print>;

/** More people than this are no paper: some 400 pages, and the memory of the window that prints them. */
const LIMIT = 5000;
const FILE_MODE = 0o600;

const FIELDS: Record<PrintKind, readonly ExportField[]> = {
  register: REGISTER_FIELDS,
  'household-sheets': SHEET_FIELDS,
  worklist: WORKLIST_FIELDS,
};

/**
 * Prints the people that a query finds. The copy numbers are given before anything is put on paper, and taken back when nothing comes of it.
 * @throws AppError `invalid-input` for a name that ends neither in .pdf nor in .markup, `documents/too-many`, `documents/no-display`,
 *   `documents/failed`, `files/*`, `database/full`, `ipc/cancelled`
 */
export async function printPeople(
  task: TaskContext,
  asked: Asked,
  options: { language: InterfaceLanguage; print: DocumentPrinter },
): Promise<AnswerOf<typeof exportsCalls.print>> {
  const path = task.files.resolve(asked.path, 'write');
  const format = formatOf(path, ['pdf', 'html']);
  const leaving = await peopleLeaving(task, asked.query, { isFirewalled: false, mayLeave: () => true });
  if (leaving.total > LIMIT) throw new AppError('documents/too-many', { limit: LIMIT });
  const owner = asked.owner === '' ? task.actor.name : asked.owner;
  const entered = task.write((db) =>
    insertExport(db, {
      what: asked.what,
      format,
      purpose: asked.purpose,
      fields: FIELDS[asked.what],
      rows: 0,
      leftOut: 0,
      query: asked.query,
      owner,
      copies: asked.copies,
    }),
  ).value;
  const copy = entered.copy ?? 1;
  let rows = 0;
  try {
    const isLandscape = asked.what !== 'household-sheets';
    const pieces = documentOf(task, leaving, {
      asked,
      owner,
      copy,
      isLandscape,
      language: asked.language ?? options.language,
    });
    const counted = async function* (): AsyncGenerator<string> {
      for await (const piece of pieces) {
        rows += piece.people;
        yield piece.html;
      }
    };
    const chunks =
      format === 'html'
        ? encoded(counted())
        : printed(task, options.print, counted(), { paper: asked.paper, isLandscape });
    await writeStream(path, chunks, FILE_MODE, () => {
      task.write((db) => completeExport(db, entered.id, { rows, leftOut: 0 }));
    });
  } catch (error) {
    task.write((db) => removeExport(db, entered.id));
    throw error;
  }
  return { rows, bytes: sizeOf(path), exportId: entered.id, copy };
}

interface Piece {
  html: string;
  /** How many people stand in it. */
  people: number;
}

async function* documentOf(
  task: TaskContext,
  leaving: Leaving,
  print: { asked: Asked; owner: string; copy: number; isLandscape: boolean; language: InterfaceLanguage },
): AsyncGenerator<Piece> {
  const { asked, language } = print;
  const today = dateOf(nowOf(task.clock));
  const describe = describer(language, today);
  const head = headOf(task, describe, { ...print, today });
  const start = documentStart({
    title: head.title,
    language,
    paper: asked.paper,
    isLandscape: print.isLandscape,
  });
  yield { html: start + handoutList(head.copies.numbers, describe.words.print.handedTo).source, people: 0 };
  if (asked.what === 'household-sheets') {
    for await (const household of householdsOf(task, leaving))
      yield { html: householdSheet(head, household, describe), people: household.members.length };
  } else {
    yield* listOf(leaving, head, asked, describe);
  }
  yield { html: DOCUMENT_END, people: 0 };
}

async function* listOf(
  leaving: Leaving,
  head: PageHead,
  asked: Asked,
  describe: Describer,
): AsyncGenerator<Piece> {
  const list = asked.what === 'worklist' ? workList(head, describe) : registerList(head, describe);
  yield { html: list.start, people: 0 };
  // At most 5,000 people: their lines are held while they are put into groups.
  const groups = new Map<string, string[]>();
  for await (const batch of leaving.batches()) {
    if (asked.groupBy === 'none')
      yield { html: batch.map((person) => list.person(person)).join(''), people: batch.length };
    else
      for (const person of batch) {
        const lines = groups.get(person.zone) ?? [];
        lines.push(list.person(person));
        groups.set(person.zone, lines);
      }
  }
  const inNone = groups.get('');
  groups.delete('');
  const collator = new Intl.Collator();
  const sorted = [...groups].sort(([one], [other]) => collator.compare(one, other));
  for (const [zone, lines] of sorted) yield { html: list.group(zone) + lines.join(''), people: lines.length };
  if (inNone !== undefined)
    yield { html: list.group(describe.words.print.noZone) + inNone.join(''), people: inNone.length };
  yield { html: list.end(), people: 0 };
}

function headOf(
  task: TaskContext,
  { words, date }: Describer,
  { asked, owner, copy, today }: { asked: Asked; owner: string; copy: number; today: string },
): PageHead {
  return {
    title: words.print[asked.what],
    mission: task.read(missionLine),
    date: date(today),
    facts: [
      { label: words.print.owner, text: owner },
      { label: words.about.purpose, text: asked.purpose },
    ],
    copies: {
      label: asked.copies > 1 ? words.print.copies : words.print.copy,
      numbers: Array.from({ length: asked.copies }, (_, index) => copy + index),
    },
  };
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}

async function* printed(
  task: TaskContext,
  print: DocumentPrinter,
  pieces: AsyncIterable<string>,
  page: { paper: 'A4' | 'Letter'; isLandscape: boolean },
): AsyncGenerator<Uint8Array> {
  const whole: string[] = [];
  for await (const piece of pieces) whole.push(piece);
  task.progress({ stage: 'printing', done: 0, total: null });
  yield await print({ html: whole.join(''), ...page }, task.signal);
}
