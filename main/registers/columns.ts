import { DATE_ROLES, type RegisterMapping, type RegisterRole } from '../../shared/registers/schema.ts';
import { surestRoles } from '../reader/roles.ts';
import { isExponentForm, isNothing, splitEmails } from '../reader/values.ts';
import { pfifRoles, roleOfHeading } from './labels.ts';
import type { Layout } from './layout.ts';

/** Roles that several columns may have. */
const SHARED = new Set<RegisterRole>([
  'otherName',
  'nationality',
  'phone',
  'phoneMobile',
  'phoneSatellite',
  'email',
  'messenger',
  'street',
  'district',
  'languages',
  'note',
  'leftOut',
]);

/** What each column is taken for, by its heading and, where that is not enough, by what stands in it. */
export function guessRoles(layout: Layout, samples: readonly (readonly string[])[]): (RegisterRole | null)[] {
  const { headings, shortHeadings } = layout;
  const known = pfifRoles(headings);
  const claim = (column: number): { role: RegisterRole; sure: number } | null => {
    if (known !== null) return known[column] == null ? null : { role: known[column], sure: 1 };
    const heading = headings[column] ?? '';
    return roleOfHeading(heading, shortHeadings[column] ?? heading);
  };
  const roles = surestRoles(
    headings.length,
    (column) => {
      const found = claim(column);
      return found === null ? null : { ...found, role: roleByValues(found.role, samples[column] ?? []) };
    },
    (role) => SHARED.has(role),
  );
  settleNames(roles);
  return roles;
}

/** "Name" beside a given name is the family name, and beside a family name the given one. */
function settleNames(roles: (RegisterRole | null)[]): void {
  const full = roles.indexOf('fullName');
  if (full === -1) return;
  const hasGiven = roles.includes('givenName');
  const hasFamily = roles.includes('familyName');
  if (hasGiven && !hasFamily) roles[full] = 'familyName';
  else if (hasFamily && !hasGiven) roles[full] = 'givenName';
}

function roleByValues(role: RegisterRole, values: readonly string[]): RegisterRole {
  if (role !== 'phone' && role !== 'fullName') return role;
  const filled = values.filter((value) => !isNothing(value));
  if (filled.length === 0) return role;
  const share = (test: (value: string) => boolean): number => filled.filter(test).length / filled.length;
  if (share((value) => splitEmails(value).length > 0) > 0.6) return 'email';
  if (role === 'phone' && share((value) => /^\p{L}[\p{L}\p{M}\s.'’-]+$/u.test(value)) > 0.6) return 'kinName';
  const isNumber = (value: string): boolean =>
    /^[+\d(][\d\s()+./,;-]{4,}$/.test(value) || isExponentForm(value);
  return role === 'fullName' && share(isNumber) > 0.6 ? 'phone' : role;
}

/** The roles that hold: the officer's where there is a mapping, and what is missing in it left to the note. */
export function rolesOf(
  layout: Layout,
  guesses: readonly (RegisterRole | null)[],
  mapping: RegisterMapping | undefined,
): (RegisterRole | null)[] {
  if (mapping === undefined || mapping.roles.length === 0) return [...guesses];
  return layout.headings.map((_, column) => mapping.roles[column] ?? null);
}

const dates = new Set<RegisterRole>(DATE_ROLES);

/** Whether the cells of a column with that role are dates. */
export function isDateRole(role: RegisterRole | null): boolean {
  return role !== null && dates.has(role);
}
