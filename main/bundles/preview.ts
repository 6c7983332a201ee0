import { randomUUID } from 'node:crypto';
import { isSensitive } from '../../shared/bundles/profiles.ts';
import type { ReadableDb } from '../database/handle.ts';
import { ourMission } from '../mission/service.ts';
import { getPartner } from '../partners/service.ts';
import type { ExchangeDomains } from '../records/exchange.ts';
import type { Dot } from '../records/version.ts';
import type { Answer } from './answers.ts';
import { collectAsked, isBlank, type Selection } from './outgoing.ts';
import { lastDisclosed, listBundles } from './repository.ts';

/**
 * What would leave this office, and who has to stay, for the officer to see before sealing.
 * @throws AppError as `collectAsked`
 */
export function previewOutgoing(
  db: ReadableDb,
  domains: ExchangeDomains,
  selection: Selection,
): Answer<'preview'> {
  const partner = getPartner(db, selection.partnerId);
  const collected = collectAsked(db, domains, selection, randomUUID());
  const mission = ourMission(db);
  const last = listBundles(db, selection.partnerId).find(
    (bundle) => bundle.direction === 'sent' && bundle.kind === 'records',
  );
  const records = collected.records.map(({ record, title, withheld }) => {
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
    grounds: collected.grounds.map(({ eraseOn: _eraseOn, ...ground }) => ground),
    expiresOn: collected.expiresOn,
    leftOut: collected.leftOut,
  };
}

function sinceOf(before: Dot | undefined, now: Dot): 'new' | 'changed' | 'same' {
  if (before === undefined) return 'new';
  return before[0] === now[0] && before[1] === now[1] ? 'same' : 'changed';
}
