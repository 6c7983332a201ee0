import { failureOf, holdsOn } from '../../shared/contacts/rules.ts';
import type { OfficePoint } from '../../shared/contacts/schema.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { todayThere } from '../contacts/service.ts';
import { coverage } from '../coverage/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { detailsOf } from './details.ts';
import { missionLines } from './mission-lines.ts';
import { COUNTRY, lineOf, type PaperContent, type PaperLine } from './page.ts';
import type { PaperWords } from './words.ts';

type Row = ReturnType<typeof coverage>['rows'][number];
type Cell = Row['cells'][number];
type Entry = Cell['entries'][number];

/** Numbers of one function on a pocket card: who answers first, and who when nobody does. */
const ON_A_CARD = 2;

/**
 * The call tree: one card for the host State and one for each district that has no parts, each standing alone, with the best
 * day-and-night numbers for every function. A function without one says so.
 */
export function callTree(db: ReadableDb, districtId: string | null, words: PaperWords): PaperContent[] {
  const mission = { heading: words.mission, lines: missionLines(db, words) };
  return rowsOf(db, districtId)
    .filter(({ hasParts, district }) => !hasParts || district === null)
    .map((row) => ({
      ...headOf(row, words),
      sections: [mission, { heading: '', lines: row.cells.flatMap((cell) => cardLines(cell, words)) }],
    }));
}

/** Sheets for the wall: who is competent in each district by itself, with holder and every number in use. */
export function wallSheets(db: ReadableDb, districtId: string | null, words: PaperWords): PaperContent[] {
  const mission = { heading: words.mission, lines: missionLines(db, words) };
  const today = todayThere(db);
  return rowsOf(db, districtId).flatMap((row) => {
    const reach = row.district === null ? 'country' : 'district';
    const lines = row.cells.flatMap((cell) =>
      cell.entries
        .filter((entry) => entry.reach === reach)
        .flatMap((entry) => wallLines(db, { cell, entry, today }, words)),
    );
    if (lines.length === 0 && row.district !== null) return [];
    const sections = row.district === null ? [mission, { heading: '', lines }] : [{ heading: '', lines }];
    return [{ ...headOf(row, words), sections }];
  });
}

function rowsOf(db: ReadableDb, districtId: string | null): Row[] {
  return coverage(db, districtId === null ? {} : { districtId }).rows;
}

function headOf({ district }: Row, words: PaperWords): Pick<PaperContent, 'key' | 'title'> {
  return district === null
    ? { key: COUNTRY, title: words.country }
    : { key: district.id, title: district.path.join(' › ') };
}

function cardLines(cell: Cell, words: PaperWords): PaperLine[] {
  const label = words.functions[cell.function];
  const callable = cell.entries.filter(({ phone }) => phone !== '').slice(0, ON_A_CARD);
  if (callable.length === 0) return [lineOf({ label, text: words.nobody })];
  return callable.map((entry, index) =>
    lineOf({
      label: index === 0 ? label : '',
      text: nameOf(entry),
      number: entry.phone,
      note: trustOf(entry, words),
    }),
  );
}

function trustOf({ trust, confirmedAt }: Entry, words: PaperWords): string {
  return trust === 'confirmed' && confirmedAt !== null
    ? words.verifiedOn(dateOf(confirmedAt))
    : words.trust[trust];
}

function nameOf({ title, subtitle }: Entry): string {
  return subtitle === '' ? title : `${title}, ${subtitle}`;
}

const CALLED: readonly string[] = ['phone', 'mobile', 'satellite', 'email'];

function wallLines(
  db: ReadableDb,
  { cell, entry, today }: { cell: Cell; entry: Entry; today: string },
  words: PaperWords,
): PaperLine[] {
  const { points, holder } = detailsOf(db, entry);
  const used = points.filter((point) => CALLED.includes(point.kind) && holdsOn(point, today));
  const label = words.functions[cell.function];
  const text = [nameOf(entry), holder].filter((part) => part !== '').join(' · ');
  if (used.length === 0) return [lineOf({ label, text, note: words.trust.none })];
  return used.map((point, index) =>
    lineOf({
      label: index === 0 ? label : '',
      text: index === 0 ? text : '',
      number: point.value,
      note: [
        ...(point.marks.includes('day-and-night') ? [words.dayAndNight] : []),
        sureness(point, words),
      ].join(' · '),
    }),
  );
}

function sureness(point: OfficePoint, words: PaperWords): string {
  if (failureOf(point) !== null) return words.trust.failed;
  return point.confirmed.at === null ? words.trust.never : words.verifiedOn(dateOf(point.confirmed.at));
}
