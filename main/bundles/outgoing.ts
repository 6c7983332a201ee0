import { z } from 'zod';
import type { BundleBasis } from '../../shared/bundles/basis.ts';
import { kindLeaves, mayLeave, type Shares } from '../../shared/bundles/profiles.ts';
import type { BundleField, BundleRecord } from '../../shared/bundles/record.ts';
import { Json } from '../../shared/bundles/values.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { getPartner } from '../partners/service.ts';
import type { ExchangeDomains, ExchangeKind } from '../records/exchange.ts';
import { dotOf, type Dot, type Version } from '../records/version.ts';
import type { Input } from './answers.ts';
import { groundsOf, type PersonGround } from './grounds.ts';
import { headcountRecord } from './headcount.ts';
import { chosenProfile, type ChosenProfile } from './profiles.ts';
import { removalsFor, seenAddition } from './removals.ts';
import { listCarried } from './repository.ts';

/** What is chosen to leave, for whom, and on what ground. */
export type Selection = Input<'preview'>;

/** A record ready to leave, and the names of its fields that stay. */
export interface Outgoing {
  record: BundleRecord;
  title: string;
  withheld: string[];
}

/** Everything that leaves with a selection, and on what ground. */
export interface Collected {
  profile: ChosenProfile;
  records: Outgoing[];
  grounds: PersonGround[];
  /** The basis given for all of it; `null` = each person's consent alone. */
  basis: { legalBasis: BundleBasis; agreement: string; clause: string } | null;
  /** Last day of use: as given, or the first day on which a record of ours has to go, whichever comes first. `null` = none. */
  expiresOn: string | null;
  /** Running cases that a headcount of all leaves out, since the partner's State must not hear of them. */
  leftOut: number;
}

/**
 * What leaves with a selection, cut down to its profile: the rules of leaving, which no screen can go around.
 * @param bundleId of the bundle that it leaves with
 * @throws AppError `not-found`, `bundles/firewall`, `bundles/nothing-to-send`, `bundles/agreement-missing`, `bundles/last-day-over`,
 * `bundles/no-ground` with everybody who neither consented nor is covered by the basis given
 */
export function collectOutgoing(
  db: ReadableDb,
  domains: ExchangeDomains,
  selection: Selection,
  bundleId: string,
): Collected {
  const collected = collectAsked(db, domains, selection, bundleId);
  const refused = collected.grounds.flatMap(({ personId, refusal }) =>
    refusal === null ? [] : [{ personId, reason: refusal }],
  );
  if (refused.length > 0) throw new AppError('bundles/no-ground', { people: refused });
  return collected;
}

/** As `collectOutgoing`, with the people who have to stay beside those who may leave: what a screen shows. @throws AppError all but `bundles/no-ground` */
export function collectAsked(
  db: ReadableDb,
  domains: ExchangeDomains,
  selection: Selection,
  bundleId: string,
): Collected {
  const partner = getPartner(db, selection.partnerId);
  const profile = chosenProfile(db, selection);
  const basis = basisOf(selection, profile);
  const today = dateOf(nowOf(db.clock));
  if (selection.expiresOn !== null && selection.expiresOn < today)
    throw new AppError('bundles/last-day-over');
  const common = { profile, basis, expiresOn: selection.expiresOn, leftOut: 0 };
  for (const caseId of selection.caseIds) {
    const barred = domains.firewallOf(db, caseId, partner.sendingState);
    if (barred !== null) throw new AppError('bundles/firewall', barred);
  }

  if (kindLeaves(profile.shares, 'headcount')) {
    const counted = countedCases(db, domains, selection.caseIds, partner.sendingState);
    const record = headcountRecord(db, domains, { caseIds: counted.caseIds, bundleId });
    return { ...common, ...counted, records: [{ record, title: '', withheld: [] }], grounds: [] };
  }

  const references = [
    ...recordsOfCases(db, domains, selection.caseIds),
    ...directoryOf(db, domains, selection.entries),
  ];
  const records = references.flatMap(({ kind, id }) => {
    const known = domains.kinds.get(kind);
    return known === undefined || !kindLeaves(profile.shares, kind)
      ? []
      : [toOutgoing(db, known, id, profile)];
  });
  if (records.length === 0) throw new AppError('bundles/nothing-to-send');
  records.push(...removalsFor(db, domains, selection.partnerId, profile.shares));
  // Everybody in the cases is asked for, also where the profile takes only what was written about them.
  const personIds = references.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const grounds = groundsOf(db, domains, { personIds, partner, basis: basis?.legalBasis ?? null });
  const days = [selection.expiresOn, ...grounds.map(({ eraseOn }) => eraseOn)].filter((day) => day !== null);
  return { ...common, records, grounds, expiresOn: days.sort()[0] ?? null };
}

/** The basis given; an own profile brings its agreement. @throws AppError `bundles/agreement-missing` */
function basisOf({ legalBasis, agreement, clause }: Selection, profile: ChosenProfile): Collected['basis'] {
  const named = agreement === '' ? profile.agreement : agreement;
  const given = legalBasis ?? (named === '' ? null : 'agreement');
  if (given === 'agreement' && named === '') throw new AppError('bundles/agreement-missing');
  if (given === null) return null;
  return {
    legalBasis: given,
    agreement: named,
    clause: agreement === '' && clause === '' ? profile.clause : clause,
  };
}

/** The cases that a headcount counts: those chosen, or all that run but those that the partner's State must not hear of. */
function countedCases(
  db: ReadableDb,
  domains: ExchangeDomains,
  chosen: readonly string[],
  state: string,
): { caseIds: string[]; leftOut: number } {
  if (chosen.length > 0) return { caseIds: [...chosen], leftOut: 0 };
  const open = domains.openCases(db);
  const caseIds = open.filter((caseId) => domains.firewallOf(db, caseId, state) === null);
  return { caseIds, leftOut: open.length - caseIds.length };
}

interface Reference {
  kind: string;
  id: string;
}

/** The records of some cases, each once. */
function recordsOfCases(db: ReadableDb, domains: ExchangeDomains, caseIds: readonly string[]): Reference[] {
  const references = new Map<string, Reference>();
  for (const caseId of caseIds)
    for (const reference of domains.recordsOfCase(db, caseId)) references.set(reference.id, reference);
  return [...references.values()];
}

const Above = z.looseObject({ organisationId: z.string().nullish(), parentId: z.string().nullish() });

/** Entries of the directory after the organisations that they belong to, so that none names what the partner does not get. */
function directoryOf(db: ReadableDb, domains: ExchangeDomains, entries: readonly Reference[]): Reference[] {
  const met = new Set<string>();
  const found: Reference[] = [];
  const add = (reference: Reference): void => {
    const stored = domains.kinds.get(reference.kind)?.store.find(db, reference.id) ?? null;
    if (stored === null || met.has(reference.id)) return;
    met.add(reference.id);
    const { organisationId, parentId } = Above.parse(stored.fields);
    for (const above of [organisationId, parentId])
      if (above != null) add({ kind: 'organisation', id: above });
    found.push(reference);
  };
  for (const entry of entries) add(entry);
  return found;
}

/** A record as it leaves with a profile. @throws AppError `not-found` */
export function toOutgoing(db: ReadableDb, kind: ExchangeKind, id: string, profile: ChosenProfile): Outgoing {
  const record = kind.store.get(db, id);
  const name = kind.store.spec.kind;
  const values = kind.store.fieldsOf(record);
  const { fields, withheld } = cutDown(profile.shares, name, { values, version: record.version });
  if (profile.carriesUnknown)
    for (const carried of listCarried(db, id))
      fields[carried.field] = { value: carried.value, dot: carried.dot };
  return {
    record: {
      kind: name,
      id,
      context: record.version.context,
      fields,
      ...seenAddition(record.version, fields),
    },
    title: kind.titleOf(record.fields),
    withheld,
  };
}

/** The fields of a record that leave, and the names of those that say something and stay. Pure. */
export function cutDown(
  shares: Shares,
  kind: string,
  { values, version }: { values: ReadonlyMap<string, unknown>; version: Version },
): { fields: Record<string, BundleField>; withheld: string[] } {
  const fields: Record<string, BundleField> = {};
  const withheld: string[] = [];
  for (const [field, dot] of knownFields(version, values.keys())) {
    if (mayLeave(shares, kind, field)) fields[field] = { value: Json.parse(values.get(field) ?? null), dot };
    else if (!isBlank(values.get(field))) withheld.push(field);
  }
  return { fields, withheld };
}

/** Every field that has a dot: those that are there, and items that were taken out (they leave as `null`). */
function knownFields(version: Version, present: Iterable<string>): Map<string, Dot> {
  const dots = new Map<string, Dot>();
  for (const field of present) {
    const dot = dotOf(version, field);
    if (dot !== null) dots.set(field, dot);
  }
  for (const [field, dot] of Object.entries(version.dots)) if (field.includes('#')) dots.set(field, dot);
  return dots;
}

/** Whether a value says nothing. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}
