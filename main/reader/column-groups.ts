import type { ColumnRole } from './roles.ts';

const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['name', 'fullName', 'contactName', 'familyName']);
const REACH: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'phone',
  'phoneMobile',
  'phoneEmergency',
  'phoneSatellite',
  'email',
]);

const OF_ALL: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'organisation',
  'sector',
  'website',
  'address',
  'city',
  'district1',
  'district2',
  'district3',
  'country',
]);

/** Columns of one person in a table that has several beside each other, and those that speak of all of them. */
export interface ColumnGroup {
  readonly own: ReadonlySet<number>;
  readonly shared: ReadonlySet<number>;
}

/**
 * Persons beside each other in one row: a focal point and the alternate, or two tables side by side. Each name with a number or address of
 * its own begins a group, from where its columns repeat those of the first. Empty when the row is about one.
 * @param roles what each column is taken for, with those that stand twice
 */
export function columnGroups(roles: readonly (ColumnRole | null)[]): ColumnGroup[] {
  for (const name of NAMES) {
    const at = roles.flatMap((role, column) => (role === name ? [column] : []));
    const [first = 0, second] = at;
    if (second === undefined) continue;
    // What stands before the name belongs to it where it stands so before each of them.
    let before = 0;
    while (
      first - before > 0 &&
      second - before - 1 > first &&
      roles[first - before - 1] !== null &&
      at.every((column) => roles[column - before - 1] === roles[first - before - 1])
    )
      before++;
    const starts = at.map((column) => column - before);
    const groups = starts.map((start, index) => range(start, starts[index + 1] ?? roles.length));
    const isReached = (columns: readonly number[]) =>
      columns.some((column) => {
        const role = roles[column] ?? null;
        return role !== null && REACH.has(role);
      });
    if (!groups.every(isReached)) continue;
    // What follows the last may speak of all: the province, the sector.
    const end = (starts.at(-1) ?? 0) + (second - first);
    const rest = range(end, roles.length).filter((column) => OF_ALL.has(roles[column] ?? 'name'));
    const shared = new Set([...range(0, starts[0] ?? 0), ...rest]);
    return groups.map((columns) => ({
      own: new Set(columns.filter((column) => !shared.has(column))),
      shared,
    }));
  }
  return [];
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** Whether a column speaks of the person of a group. */
export function isOf(group: ColumnGroup, column: number): boolean {
  return group.own.has(column) || group.shared.has(column);
}
