import type { BundleField, BundleRecord } from '../../shared/bundles/record.ts';
import { isSensitive, kindLeaves, mayLeave, type Profile } from '../../shared/bundles/profiles.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { Json } from '../../shared/bundles/values.ts';
import type { ReadableDb } from '../database/handle.ts';
import { ourMission } from '../mission/service.ts';
import { getPartner } from '../partners/service.ts';
import { dotOf, type Dot, type Version } from '../records/version.ts';
import type { ExchangeDomains, ExchangeKind } from '../records/exchange.ts';
import { lastDisclosed, listBundles, listCarried } from './repository.ts';

type Selection = Pick<ParsedInputOf<typeof bundlesCalls.preview>, 'partnerId' | 'caseIds' | 'profile'>;
type Preview = AnswerOf<typeof bundlesCalls.preview>;

/** A record ready to leave, and the names of its fields that stay. */
export interface Outgoing {
  record: BundleRecord;
  title: string;
  withheld: string[];
}

/**
 * The records that leave with a selection, cut down to the profile.
 * @throws AppError `not-found`, `bundles/firewall`, `bundles/nothing-to-send`
 */
export function collectOutgoing(db: ReadableDb, domains: ExchangeDomains, selection: Selection): Outgoing[] {
  const partner = getPartner(db, selection.partnerId);
  const references = new Map<string, { kind: string; id: string }>();
  for (const caseId of selection.caseIds) {
    const barred = domains.firewallOf(db, caseId, partner.sendingState);
    if (barred !== null) throw new AppError('bundles/firewall', barred);
    for (const reference of domains.recordsOfCase(db, caseId)) references.set(reference.id, reference);
  }
  const outgoing = [...references.values()].flatMap(({ kind, id }) => {
    const known = domains.kinds.get(kind);
    return known === undefined || !kindLeaves(selection.profile, kind)
      ? []
      : [toOutgoing(db, known, id, selection.profile)];
  });
  if (outgoing.length === 0) throw new AppError('bundles/nothing-to-send');
  return outgoing;
}

function toOutgoing(db: ReadableDb, kind: ExchangeKind, id: string, profile: Profile): Outgoing {
  const record = kind.store.get(db, id);
  const name = kind.store.spec.kind;
  const values = kind.store.fieldsOf(record);
  const fields: Record<string, BundleField> = {};
  const withheld: string[] = [];
  for (const [field, dot] of knownFields(record.version, values.keys())) {
    if (mayLeave(profile, name, field)) fields[field] = { value: Json.parse(values.get(field) ?? null), dot };
    else if (!isBlank(values.get(field))) withheld.push(field);
  }
  for (const carried of listCarried(db, id))
    if (profile === 'full-case') fields[carried.field] = { value: carried.value, dot: carried.dot };
  return {
    record: { kind: name, id, context: record.version.context, fields },
    title: kind.titleOf(record.fields),
    withheld,
  };
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

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** What would leave this office, for the officer to see before sealing. @throws AppError as `collectOutgoing` */
export function previewOutgoing(db: ReadableDb, domains: ExchangeDomains, selection: Selection): Preview {
  const partner = getPartner(db, selection.partnerId);
  const outgoing = collectOutgoing(db, domains, selection);
  const mission = ourMission(db);
  const last = listBundles(db, selection.partnerId).find(
    (bundle) => bundle.direction === 'sent' && bundle.kind === 'records',
  );
  const records = outgoing.map(({ record, title, withheld }) => {
    const before = lastDisclosed(db, selection.partnerId, record.id);
    const fields = Object.entries(record.fields)
      .filter(([field, { value }]) => !isBlank(value) || before.has(field))
      .map(([field, { value, dot }]) => ({
        field,
        value,
        sensitive: isSensitive(record.kind, field),
        since: sinceOf(before.get(field), dot),
      }));
    return { kind: record.kind, id: record.id, title, fields, withheld };
  });
  return {
    records,
    readers: [
      {
        missionId: mission.id,
        name: mission.name,
        shortName: mission.shortName,
        sendingState: mission.sendingState,
        own: true,
        confirmedAt: null,
      },
      {
        missionId: partner.missionId,
        name: partner.name,
        shortName: partner.shortName,
        sendingState: partner.sendingState,
        own: false,
        confirmedAt: partner.confirmedAt ?? null,
      },
    ],
    people: records.filter((record) => record.kind === 'person').length,
    sensitiveFields: records.flatMap((record) => record.fields).filter((field) => field.sensitive).length,
    typeNameToConfirm: last === undefined ? partner.shortName : null,
    lastSentAt: last?.at ?? null,
  };
}

function sinceOf(before: Dot | undefined, now: Dot): 'new' | 'changed' | 'same' {
  if (before === undefined) return 'new';
  return before[0] === now[0] && before[1] === now[1] ? 'same' : 'changed';
}
