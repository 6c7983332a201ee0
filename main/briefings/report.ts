import type { briefingsCalls } from '../../shared/briefings/calls.ts';
import { COMPARED_STATES, type ComparedEntry, type ComparedState } from '../../shared/briefings/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import {
  DOCUMENT_END,
  documentStart,
  formatOf,
  join,
  markup,
  own,
  PAPER_LOCALES,
  paperBytes,
  TABLE_END,
  tableStart,
  writeDocument,
  type DocumentPrinter,
  type Markup,
} from '../documents/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { missionLine } from '../mission/service.ts';
import { compareEditions } from './compare.ts';
import { placeWords, reportWords, type ReportWords } from './report-words.ts';
import { getBriefing } from './service.ts';

type Asked = ParsedInputOf<typeof briefingsCalls.report>;

const WINDOW = 500;
/** More entries than this are no paper: some 300 pages. */
const LIMIT = 10_000;
const VALUE_CHARS = 400;

/**
 * Prints what an edition changes: new, changed, confirmed again, gone.
 * @throws AppError `not-found`, `invalid-input` for a name that ends neither in .pdf nor in .html, `documents/too-many`,
 *   `documents/no-display`, `documents/failed`, `files/*`, `ipc/cancelled`
 */
export async function printReport(
  task: TaskContext,
  asked: Asked,
  options: { language: InterfaceLanguage; print: DocumentPrinter },
): Promise<AnswerOf<typeof briefingsCalls.report>> {
  const path = task.files.resolve(asked.path, 'write');
  const format = formatOf(path, ['pdf', 'html']);
  const { html, entries } = await reportOf(task, asked, asked.language ?? options.language);
  const document = { html, paper: asked.paper, isLandscape: true };
  const bytes = await writeDocument(path, () => paperBytes(task, format, document, options.print));
  return { entries, bytes };
}

async function reportOf(
  task: TaskContext,
  asked: Asked,
  language: InterfaceLanguage,
): Promise<{ html: string; entries: number }> {
  const words = reportWords(language);
  const { id, with: withId } = asked;
  const compare = (state: ComparedState[]) =>
    compareEditions(task, {
      id,
      ...(withId === undefined ? {} : { with: withId }),
      state,
      offset: 0,
      limit: LIMIT,
    });
  const { counts, with: earlier } = await compare([]);
  const entries = COMPARED_STATES.reduce((sum, state) => sum + counts[state], 0);
  if (entries > LIMIT) throw new AppError('documents/too-many', { limit: LIMIT });
  const briefing = task.read((db) => getBriefing(db, asked.id));
  const date = new Intl.DateTimeFormat(PAPER_LOCALES[language], {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const head = {
    title: `${words.title}: ${briefing.title}`,
    mission: task.read(missionLine),
    date: date.format(new Date(`${briefing.documentDate ?? briefing.receivedOn}T00:00:00Z`)),
    facts: [
      { label: words.sender, text: briefing.senderName },
      { label: words.against, text: earlier?.title ?? '' },
    ],
    copies: { label: words.entries, numbers: [entries] },
  };
  const columns = [
    { title: words.kind, width: 'narrow' },
    { title: words.entry, width: 'wide' },
    { title: words.change },
    { title: words.where, width: 'medium' },
  ];
  const pieces = [
    documentStart({ title: head.title, language, paper: asked.paper, isLandscape: true }),
    tableStart(head, columns),
  ];
  const compared = await compare([...COMPARED_STATES]);
  for (const state of COMPARED_STATES) {
    const title = `${words.states[state]} (${String(counts[state])})`;
    pieces.push(
      `<tbody>${markup`<tr class="group"><td colspan="4">${title}</td></tr>`.source}`,
      counts[state] === 0 ? markup`<tr><td colspan="4">${words.nothing}</td></tr>`.source : '',
    );
    for (const [index, entry] of compared[state].entries()) {
      pieces.push(
        markup`<tr><td>${words.kinds[entry.kind]}</td><td>${own(entry.name)}</td><td>${changesOf(entry, words)}</td><td>${own(placeWords(words, entry.place))}</td></tr>\n`
          .source,
      );
      if (index % WINDOW === WINDOW - 1) await task.breathe();
    }
    pieces.push('</tbody>');
  }
  return { html: [...pieces, TABLE_END, DOCUMENT_END].join(''), entries };
}

/** Old and new of each field; of an entry that waits and has no earlier one, what it would change in the directory. */
function changesOf({ changes, differences }: ComparedEntry, words: ReportWords): Markup {
  const shown = changes.length > 0 ? changes : differences;
  return join(
    shown.map(
      ({ field, before, after }) =>
        markup`<span class="line">${fieldWord(words, field)}: ${own(plain(before))} → ${own(plain(after))}</span>`,
    ),
  );
}

function fieldWord({ fields }: ReportWords, path: string): string {
  const [field = path] = path.split('#');
  return Object.hasOwn(fields, field) ? (fields[field] ?? field) : field;
}

const SHOWN = ['full', 'given', 'surname', 'family', 'name', 'label', 'value', 'number', 'text'];

/** A value as text, without what it is kept by. */
function plain(value: unknown): string {
  return wordsOf(value).slice(0, VALUE_CHARS) || '—';
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.map(wordsOf).join(', ');
  }
  if (typeof value !== 'object' || value === null) return '';
  return SHOWN.map((name) => wordsOf(Object.entries(value).find(([key]) => key === name)?.[1]))
    .filter((part) => part !== '')
    .join(' ');
}
