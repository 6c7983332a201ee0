import type { paperCalls } from '../../shared/paper/calls.ts';
import type { PaperScope } from '../../shared/paper/schema.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { ReadableDb } from '../database/handle.ts';
import { formatOf, paperBytes, type DocumentPrinter } from '../documents/service.ts';
import { writeEntered } from '../exports/service.ts';
import { todayThere } from '../contacts/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { missionLine } from '../mission/service.ts';
import { callTree, wallSheets } from './directory-pages.ts';
import { paperDocument } from './document.ts';
import { countLines, hashOf, type PaperContent } from './page.ts';
import { peopleSheets } from './people-pages.ts';
import { keepEdition, lastEdition, type Edition } from './repository.ts';
import { paperWords } from './words.ts';

type Page = AnswerOf<typeof paperCalls.preview>['pages'][number];

/** Pages as they stand now, against those printed last. */
interface Compared {
  contents: readonly PaperContent[];
  states: readonly Page['state'][];
  last: Edition | null;
  version: number;
  gone: string[];
  series: string;
}

/**
 * What would print, and what changed since it was printed. The version rises by one when any page differs, and stays when none does.
 * @throws AppError `not-found` for a district that is not there
 */
export function previewPaper(
  db: ReadableDb,
  scope: PaperScope,
  language: InterfaceLanguage,
): AnswerOf<typeof paperCalls.preview> {
  const { contents, states, last, version, gone } = compare(db, scope, language);
  return {
    version,
    printedVersion: last?.version ?? null,
    printedAt: last?.at ?? null,
    pages: contents.map((content, index) => ({
      key: content.key,
      title: content.title,
      lines: countLines(content),
      state: states[index] ?? 'new',
    })),
    gone,
  };
}

function compare(db: ReadableDb, scope: PaperScope, language: InterfaceLanguage): Compared {
  const contents = contentsOf(db, scope, language);
  const { what, districtId, audience } = scope;
  const series = [what, language, what === 'people-sheet' ? audience : '', districtId ?? ''].join('/');
  const last = lastEdition(db, series);
  const known = new Map(last?.pages.map((page) => [page.key, page.hash]));
  const states = contents.map((content): Page['state'] => {
    const hash = known.get(content.key);
    return hash === undefined ? 'new' : hash === hashOf(content) ? 'same' : 'changed';
  });
  const gone = (last?.pages ?? [])
    .filter(({ key }) => !contents.some((content) => content.key === key))
    .map(({ title }) => title);
  const differs = gone.length > 0 || states.some((state) => state !== 'same');
  const version = last === null ? 1 : last.version + (differs ? 1 : 0);
  return { contents, states, last, version, gone, series };
}

function contentsOf(db: ReadableDb, scope: PaperScope, language: InterfaceLanguage): PaperContent[] {
  const words = paperWords(language);
  switch (scope.what) {
    case 'call-tree':
      return callTree(db, scope.districtId, words);
    case 'wall-sheet':
      return wallSheets(db, scope.districtId, words);
    case 'people-sheet':
      return peopleSheets(db, scope, words);
  }
}

/**
 * Prints cards or sheets, all of them or those that changed. The edition counts once the file is written.
 * @throws AppError `invalid-input` for a name that ends neither in .pdf nor in .html, `paper/nothing-changed`, `not-found`, `documents/*`,
 *   `files/*`, `ipc/cancelled`
 */
export async function printPaper(
  task: TaskContext,
  asked: ParsedInputOf<typeof paperCalls.print>,
  options: { language: InterfaceLanguage; print: DocumentPrinter },
): Promise<AnswerOf<typeof paperCalls.print>> {
  const path = task.files.resolve(asked.path, 'write');
  const format = formatOf(path, ['pdf', 'html']);
  const language = asked.language ?? options.language;
  const { compared, mission, today } = task.read((db) => ({
    compared: compare(db, asked, language),
    mission: missionLine(db),
    today: todayThere(db),
  }));
  const { contents, states, last, version, gone, series } = compared;
  const pages = asked.changedOnly ? contents.filter((_, index) => states[index] !== 'same') : contents;
  if (pages.length === 0 && gone.length === 0) throw new AppError('paper/nothing-changed');
  const html = paperDocument({
    what: asked.what,
    audience: asked.audience,
    language,
    paper: asked.paper,
    words: paperWords(language),
    mission,
    today,
    version,
    replaces: last === null || last.version === version ? null : last.version,
    pages,
    gone,
  });
  const document = { html, paper: asked.paper, isLandscape: false };
  const { path: _path, ...query } = asked;
  const bytes = await writeEntered(task, {
    path,
    make: () => paperBytes(task, format, document, options.print),
    entry: { what: asked.what, format, rows: pages.length, query },
    whole: (db) => {
      keepEdition(db, {
        series,
        version,
        pages: contents.map((content) => ({
          key: content.key,
          title: content.title,
          hash: hashOf(content),
        })),
      });
    },
  });
  return { version, pages: pages.length, bytes };
}
