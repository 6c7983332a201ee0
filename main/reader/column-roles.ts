import type { TableMapping } from '../../shared/reader/result.ts';
import { columnGroups, isOf, type ColumnGroup } from './column-groups.ts';
import type { Header } from './header.ts';
import { roleOfTag } from './hxl.ts';
import { isPfif, roleOfLabel, roleOfPfifLabel } from './labels.ts';
import { isColumnRole, LIST_ROLES, surestRoles, type ColumnRole } from './roles.ts';
import { splitPhones } from './phone-cells.ts';
import type { SheetRow } from './sheet.ts';
import { isExponentForm, isNothing, parseCoordinates, splitEmails } from './values.ts';

/**
 * What the columns of a table hold, by header and values.
 * @param sample rows of the table, to tell where a label does not
 */
export function foundRoles(
  header: Header | null,
  labels: readonly string[],
  sample: readonly SheetRow[],
): GroupedRoles {
  if (header === null) return { roles: labels.map(() => null), groups: [] };
  const isPfifTable = isPfif(header.shortLabels);
  const claims = labels.map((label, column) => {
    const found = roleOfColumn(header, column, label, isPfifTable);
    if (found === null || isPfifTable) return found;
    return { ...found, role: roleByValues(found.role, column, sample) };
  });
  const surest = (isIn: (column: number) => boolean) =>
    surestRoles(
      labels.length,
      (column) => (isIn(column) ? (claims[column] ?? null) : null),
      (role) => LIST_ROLES.has(role),
    );
  const { groups } =
    isPfifTable || header.isHxl ? { groups: [] } : grouped(claims.map((claim) => claim?.role ?? null));
  const alone = surest(() => true);
  if (groups.length === 0)
    return { roles: servicesAsOffices(nameAsFamily(alone, sample), labels, sample), groups };
  const each = groups.map((group) => surest((column) => isOf(group, column)));
  const roles = labels.map((_, column) => each.find((one) => one[column] !== null)?.[column] ?? null);
  return { roles, groups };
}

/** A role for each column, and which columns speak of one person where several stand beside each other. */
export interface GroupedRoles {
  readonly roles: (ColumnRole | null)[];
  readonly groups: ColumnGroup[];
}

function grouped(roles: (ColumnRole | null)[]): GroupedRoles {
  return { roles, groups: columnGroups(roles) };
}

const IDENTITIES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'name',
  'fullName',
  'familyName',
  'contactName',
  'facilityName',
  'organisation',
  'role',
]);

// "Service | Number": who is called by what they do, under a label that elsewhere counts rows.
function servicesAsOffices(
  roles: readonly (ColumnRole | null)[],
  labels: readonly string[],
  sample: readonly SheetRow[],
): (ColumnRole | null)[] {
  if (roles.some((role) => role !== null && IDENTITIES.has(role))) return [...roles];
  const named = roles.findIndex((role) => role === 'services' || role === 'office');
  if (named === -1) return [...roles];
  const called = roles.map((role, column) => {
    if (column === named) return 'organisation';
    const isNumber =
      role === null &&
      /^(?:number|numbers|numéros?|números?|numeros?|no|n°|номер|الرقم)$/iu.test(labels[column] ?? '');
    return isNumber && sample.every((row) => isShortNumber(row.cells[column] ?? '')) ? 'phone' : role;
  });
  return called.includes('phone') ? called : [...roles];
}

function isShortNumber(text: string): boolean {
  return text.trim() === '' || /^[\p{Nd}+(][\p{Nd}\s()+./,;-]{1,40}$/u.test(text.trim());
}

function roleOfColumn(
  header: Header,
  column: number,
  label: string,
  isPfifTable: boolean,
): { role: ColumnRole; sure: number } | null {
  if (header.isHxl) {
    const tag = header.tags[column] ?? header.repaired[column];
    const role = tag == null ? null : roleOfTag(tag);
    return role === null ? null : { role, sure: 1 };
  }
  const short = header.shortLabels[column] ?? '';
  if (isPfifTable) {
    const role = roleOfPfifLabel(short);
    return role === null ? null : { role, sure: 1 };
  }
  return roleOfLabel(label) ?? (short === label ? null : roleOfLabel(short));
}

// "Contact" heads names as often as numbers: the values tell.
function roleByValues(role: ColumnRole, column: number, sample: readonly SheetRow[]): ColumnRole {
  if (!MANY_THINGS.has(role)) return role;
  const values = sample
    .map((row) => row.cells[column] ?? '')
    .filter((value) => !isNothing(value))
    .slice(0, 100);
  if (values.length === 0) return role;
  const share = (test: (value: string) => boolean) => values.filter(test).length / values.length;
  const isMail = (value: string) => splitEmails(value).length > 0;
  // "Coordonnées" are places on a map or ways to reach somebody.
  if (role === 'coordinates')
    return share(
      (value) => parseCoordinates(value) === null && (isMail(value) || splitPhones(value).length > 0),
    ) > 0.6
      ? 'phone'
      : role;
  if (share((value) => isMail(value) && splitPhones(value).length === 0) > 0.6) return 'email';
  if (
    role !== 'phone' &&
    share((value) => /^[+\d(][\d\s()+./,;-]{4,}$/.test(value) || isExponentForm(value)) > 0.6
  )
    return 'phone';
  return role;
}

const MANY_THINGS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'contactName',
  'office',
  'phone',
  'coordinates',
]);

// A name beside a first name is the name of the family, unless it holds the first name as well.
function nameAsFamily(
  roles: readonly (ColumnRole | null)[],
  sample: readonly SheetRow[],
): (ColumnRole | null)[] {
  const [name, given] = [roles.indexOf('name'), roles.indexOf('givenName')];
  if (name === -1 || given === -1 || roles.includes('familyName')) return [...roles];
  const rows = sample.filter((row) =>
    [name, given].every((column) => !isNothing((row.cells[column] ?? '').trim())),
  );
  const isWhole = ({ cells }: SheetRow) =>
    (cells[name] ?? '').toLowerCase().includes((cells[given] ?? '').trim().toLowerCase());
  if (rows.length === 0 || rows.filter(isWhole).length * 2 > rows.length) return [...roles];
  return roles.map((role) => (role === 'name' ? 'familyName' : role));
}

/** What the officer says that the columns hold. */
export function mappedRoles(mapping: TableMapping, width: number): GroupedRoles {
  const roles = Array.from({ length: width }, (_, column) => {
    const role = mapping.roles[column] ?? null;
    return role !== null && isColumnRole(role) ? role : null;
  });
  return grouped(roles);
}
