import { FUNCTIONS, type EntryFunction } from '../../shared/contacts/schema.ts';
import { TRUST, type coverageCalls, type CoverageState, type Trust } from '../../shared/coverage/calls.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { FunctionEntry } from '../contacts/service.ts';
import { inTreeOrder, type Tree } from '../districts/service.ts';

export type CoverageAnswer = AnswerOf<typeof coverageCalls.coverage>;
type Cell = CoverageAnswer['rows'][number]['cells'][number];
type Row = CoverageAnswer['rows'][number];
type Entry = Cell['entries'][number];

/** Best first: the first of them is what the cell says. */
const TRUSTED: readonly Trust[] = TRUST;
const REACH = ['district', 'wider', 'country'] as const;
const WORST: readonly CoverageState[] = ['covered', 'stale', 'gap'];

/** What the matrix is measured by. */
interface Measure {
  /** What was confirmed earlier, or never, is stale. */
  dueBefore: string;
  /** ISO 3166-1 alpha-3; who is in another State answers only for the districts that it names. */
  hostState: string;
  /** Ids of numbers that newer editions of their briefings no longer give. */
  replaced: ReadonlySet<string>;
}

/**
 * The matrix of districts and functions. What a district has by itself, by a wider one, or for the whole State counts; where nobody is
 * competent for the whole of a district that has parts, it is as good as its worst part.
 */
export function coverageOf(entries: readonly FunctionEntry[], tree: Tree, measure: Measure): CoverageAnswer {
  const ordered = inTreeOrder(tree);
  const counted = new Set(ordered.flatMap(({ row }) => tree.chain(row.id).map(({ id }) => id)));
  const placed = new Map<string, FunctionEntry[]>();
  let unplaced = 0;
  for (const entry of entries) {
    const places = placesOf(entry, counted, measure.hostState);
    if (places === null) unplaced++;
    for (const place of places ?? []) placed.set(place, [...(placed.get(place) ?? []), entry]);
  }

  const cellsOf = (id: string | null, parts: readonly Row[]): Cell[] =>
    FUNCTIONS.map((asked, index) => {
      const found = entriesFor(asked, id, { placed, tree, measure });
      const own = stateOf(found);
      const below = parts.map(({ cells }) => cells[index]?.state ?? 'gap');
      const byParts = own === 'gap' && below.length > 0;
      return { function: asked, state: byParts ? worst(below) : own, entries: found, byParts };
    });

  const byId = new Map<string | null, Row>();
  // From the end, so that the parts of a district stand before it.
  for (const { row, depth } of [...ordered].reverse()) {
    const parts = tree.parts(row.id).flatMap(({ id }) => byId.get(id) ?? []);
    const path = tree.chain(row.id).map(({ name }) => name);
    const district = { id: row.id, name: row.name, code: row.code, path };
    byId.set(row.id, { district, depth, hasParts: parts.length > 0, cells: cellsOf(row.id, parts) });
  }
  const top = tree.parts(null).flatMap(({ id }) => byId.get(id) ?? []);
  const country: Row = { district: null, depth: 0, hasParts: top.length > 0, cells: cellsOf(null, top) };
  const rows = [country, ...ordered.flatMap(({ row }) => byId.get(row.id) ?? [])];
  return { functions: [...FUNCTIONS], rows, counts: count(rows), unplaced };
}

/** How many cells of each state there are, in the rows that have no parts. */
export function count(rows: readonly Row[]): CoverageAnswer['counts'] {
  const counts = { covered: 0, stale: 0, gap: 0 };
  for (const row of rows) if (!row.hasParts) for (const { state } of row.cells) counts[state]++;
  return counts;
}

const COUNTRY = '';
const NARROW: readonly string[] = ['regional', 'local'];

/**
 * The districts that an entry is competent for, `COUNTRY` for all of them; `null` when those it names are not on the list, or no longer.
 * @param counted districts in use, and those above them
 */
function placesOf(entry: FunctionEntry, counted: ReadonlySet<string>, hostState: string): string[] | null {
  const known = entry.districtIds.filter((id) => counted.has(id));
  if (known.length > 0) return known;
  const isAbroad = entry.countryCode !== null && entry.countryCode !== hostState;
  if (isAbroad) return [];
  if (entry.districtIds.length > 0 || entry.district !== '' || NARROW.includes(entry.level)) return null;
  return [COUNTRY];
}

function entriesFor(
  asked: EntryFunction,
  id: string | null,
  { placed, tree, measure }: { placed: ReadonlyMap<string, FunctionEntry[]>; tree: Tree; measure: Measure },
): Entry[] {
  const chain = id === null ? [] : tree.chain(id).map((row) => row.id);
  const found = new Map<string, Entry>();
  for (const place of [...chain.reverse(), COUNTRY]) {
    const reach = place === COUNTRY ? 'country' : place === id ? 'district' : 'wider';
    for (const entry of placed.get(place) ?? []) {
      if (entry.functions.includes(asked) && !found.has(entry.id))
        found.set(entry.id, describe(entry, reach, measure));
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      TRUSTED.indexOf(one.trust) - TRUSTED.indexOf(other.trust) ||
      REACH.indexOf(one.reach) - REACH.indexOf(other.reach),
  );
}

function describe(entry: FunctionEntry, reach: Entry['reach'], measure: Measure): Entry {
  const { kind, id, revision, title, subtitle } = entry;
  const [best] = entry.numbers
    .map((number) => ({ ...number, trust: trustOf(number, measure) }))
    .sort((one, other) => TRUSTED.indexOf(one.trust) - TRUSTED.indexOf(other.trust));
  return {
    kind,
    id,
    revision,
    title,
    subtitle,
    reach,
    phone: best?.value ?? '',
    pointId: best?.pointId ?? null,
    trust: best?.trust ?? 'none',
    confirmedAt: best?.confirmedAt ?? null,
  };
}

function trustOf(
  { pointId, confirmedAt, failedAt }: FunctionEntry['numbers'][number],
  { dueBefore, replaced }: Measure,
): Trust {
  if (failedAt !== null) return 'failed';
  if (replaced.has(pointId)) return 'replaced';
  if (confirmedAt === null) return 'never';
  return confirmedAt < dueBefore ? 'overdue' : 'confirmed';
}

function stateOf([best]: readonly Entry[]): CoverageState {
  if (best === undefined || best.trust === 'none') return 'gap';
  return best.trust === 'confirmed' ? 'covered' : 'stale';
}

function worst(states: readonly CoverageState[]): CoverageState {
  return WORST[Math.max(...states.map((state) => WORST.indexOf(state)))] ?? 'gap';
}
