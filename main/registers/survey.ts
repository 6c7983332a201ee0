import { asciiDigits } from '../reader/values.ts';
import type { RowSource } from '../reader/rows-jail.ts';
import type { Calendar } from '../../shared/people/schema.ts';
import type {
  DateReading,
  RegisterColumn,
  RegisterMapping,
  RegisterRole,
} from '../../shared/registers/schema.ts';
import { guessRoles, isDateRole, rolesOf } from './columns.ts';
import { decideOrders, orderOfFile } from './date-order.ts';
import { noVotes, vote, type OrderVotes } from './dates.ts';
import { dataRows, findLayout, type Layout } from './layout.ts';
import { NameScripts } from './scripts.ts';

/** How the cells of one column are read. */
export interface ReadColumn {
  name: string;
  role: RegisterRole | null;
  dates: DateReading | null;
  calendar: Calendar;
  /** The length that nearly all plain numbers of the column have; 0 when they differ. */
  usualLength: number;
}

/** A register seen once from end to end: where its people stand and how each column is read. */
export interface Survey {
  layout: Layout;
  columns: readonly ReadColumn[];
  guesses: readonly (RegisterRole | null)[];
  about: readonly Pick<RegisterColumn, 'samples' | 'filled'>[];
  dateOrder: DateReading;
  rows: number;
  is1904: boolean;
}

const SAMPLES = 5;
const GUESS_ROWS = 300;

interface Seen {
  filled: number;
  samples: string[];
  votes: OrderVotes;
  /** How many plain numbers there are of each length. */
  lengths: Map<number, number>;
  years: Record<'gregorian' | 'moon' | 'sun', number>;
}

/**
 * Goes through all rows once: what is decided about a column is decided from all its cells.
 * @param mission whose States say how dates are usually written
 */
export async function surveyRegister(
  source: RowSource,
  options: {
    mapping: RegisterMapping | undefined;
    mission: { sendingState: string; hostState: string };
    breathe(rows: number): Promise<void>;
  },
): Promise<Survey> {
  const { mapping, mission } = options;
  const layout = await findLayout(source, mapping);
  const seen: Seen[] = layout.headings.map(() => ({
    filled: 0,
    samples: [],
    votes: noVotes(),
    lengths: new Map(),
    years: { gregorian: 0, moon: 0, sun: 0 },
  }));
  const first: string[][] = layout.headings.map(() => []);
  let roles: (RegisterRole | null)[] | null = null;
  let guesses: (RegisterRole | null)[] = [];
  let rows = 0;
  for await (const batch of dataRows(source, layout)) {
    if (roles === null) {
      for (const { cells } of batch.slice(0, GUESS_ROWS))
        for (const [column, cell] of cells.entries())
          if (cell.trim() !== '') first[column]?.push(cell.trim());
      guesses = guessRoles(layout, first);
      roles = rolesOf(layout, guesses, mapping);
    }
    for (const { cells } of batch) look(cells, seen, roles);
    rows += batch.length;
    await options.breathe(rows);
  }
  if (roles === null) {
    guesses = guessRoles(layout, first);
    roles = rolesOf(layout, guesses, mapping);
  }
  const orders = decideOrders(
    seen.map(({ votes }, column) => (isDateRole(roles[column] ?? null) ? votes : null)),
    mission,
    mapping?.dateOrder ?? null,
  );
  const columns = layout.headings.map((name, column): ReadColumn => {
    const role = roles[column] ?? null;
    const { lengths, years } = seen[column] ?? { lengths: new Map<number, number>(), years: noYears() };
    return {
      name,
      role,
      dates: orders[column] ?? null,
      calendar: mapping?.calendars[column] ?? calendarOf(name, years),
      usualLength: usualLength(lengths),
    };
  });
  return {
    layout,
    columns,
    guesses,
    about: seen.map(({ filled, samples }) => ({ filled, samples })),
    dateOrder: orderOfFile(orders),
    rows,
    is1904: source.head.warnings.some((warning) => warning.code === 'date-system-1904'),
  };
}

const NUMBERED = new Set<RegisterRole>([
  'documentNumber',
  'identityNumber',
  'permitNumber',
  'phone',
  'phoneMobile',
]);

function look(
  cells: readonly string[],
  seen: readonly Seen[],
  roles: readonly (RegisterRole | null)[],
): void {
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? '';
    const about = seen[column];
    if (cell === '' || about === undefined) continue;
    about.filled++;
    if (about.samples.length < SAMPLES) {
      const sample = cell.slice(0, 200);
      if (!about.samples.includes(sample)) about.samples.push(sample);
    }
    const role = roles[column] ?? null;
    if (role === null) continue;
    if (isDateRole(role)) {
      vote(about.votes, cell);
      const year = /(?<!\d)(1[2-5]\d\d|1[89]\d\d|20\d\d)(?!\d)/.exec(asciiDigits(cell))?.[1];
      if (year !== undefined) {
        const number = Number(year);
        about.years[number >= 1800 ? 'gregorian' : number >= 1410 || number < 1300 ? 'moon' : 'sun']++;
      }
    } else if (NUMBERED.has(role) && /^\d{5,15}$/.test(cell))
      about.lengths.set(cell.length, (about.lengths.get(cell.length) ?? 0) + 1);
  }
}

function noYears(): Seen['years'] {
  return { gregorian: 0, moon: 0, sun: 0 };
}

/** The calendar that the heading names, or that the years show where the heading's script allows but one. */
function calendarOf(heading: string, years: Seen['years']): Calendar {
  if (
    /hijri|hidjri|hégir|هجري|هجرية|\bA\.?H\.?\b/iu.test(heading) &&
    !/شمسی|شمسي|solar|shamsi/iu.test(heading)
  )
    return 'hijri';
  if (/persian|shamsi|jalali|solar|شمسی|شمسي|جلالی/iu.test(heading)) return 'persian';
  if (/ethiop|éthiop|የኢትዮጵያ|ዓ\.ም|\bE\.?C\.?\b/iu.test(heading)) return 'ethiopic';
  if (years.gregorian > 0 || years.moon + years.sun === 0) return 'gregorian';
  // Years alone: 1300 to 1409 are of the living in the solar reckoning, and in the lunar one as well; the script of the heading tells.
  if (NameScripts.isPersian(heading)) return 'persian';
  return years.sun > years.moon && !NameScripts.isArabic(heading) ? 'persian' : 'hijri';
}

function usualLength(lengths: ReadonlyMap<number, number>): number {
  let total = 0;
  let most: [length: number, count: number] = [0, 0];
  for (const [length, count] of lengths) {
    total += count;
    if (count > most[1]) most = [length, count];
  }
  return total >= 10 && most[1] >= total * 0.8 ? most[0] : 0;
}
