import { z } from 'zod';
import type { ALERTS_SORT_FIELDS, AlertsFilter } from '../../shared/alerts/calls.ts';
import { AlertInput, AlertLink, AlertState, AlertSummary } from '../../shared/alerts/schema.ts';
import { effectiveAtOf, endsAtOf, infosFor, severityRankOf, titleOf } from '../../shared/alerts/rules.ts';
import type { ReadableDb, SqlParameters, WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { foldText } from '../kernel/words.ts';
import { RecordStore, type Stored } from '../records/store.ts';

/** Alerts in the database. */
export const alertStore = new RecordStore({
  kind: 'alert',
  table: 'alert',
  fields: AlertInput,
  lists: ['infos'],
  derive: deriveAlert,
  index: indexReferences,
});

export type StoredAlert = Stored<typeof AlertInput>;

const Head = z.strictObject({
  language: z.string(),
  headline: z.string(),
  event: z.string(),
  senderName: z.string(),
  severity: AlertSummary.shape.severity,
  urgency: AlertSummary.shape.urgency,
  certainty: AlertSummary.shape.certainty,
  areas: z.array(z.string()),
});
type Head = z.infer<typeof Head>;

/** What the lists show, without the shapes, which may be large. */
function deriveAlert(alert: AlertInput) {
  const heads = alert.infos.map((info): Head => ({
    language: info.language,
    headline: info.headline,
    event: info.event,
    senderName: info.senderName,
    severity: info.severity,
    urgency: info.urgency,
    certainty: info.certainty,
    areas: info.areas.map((area) => area.description).filter((text) => text !== ''),
  }));
  const [first] = heads;
  return {
    heads: JSON.stringify(heads),
    sortTitle: foldText(titleOf(first)),
    searchText: foldText(
      [
        alert.identifier,
        alert.sender,
        ...heads.flatMap(({ headline, event, senderName, areas }) => [headline, event, senderName, ...areas]),
      ].join('\n'),
    ),
    severityRank: severityRankOf(alert),
    effectiveAt: effectiveAtOf(alert),
    endsAt: endsAtOf(alert),
  };
}

function indexReferences(db: WritableDb, id: string, alert: AlertInput | null): void {
  db.run(`DELETE FROM alertReference WHERE alertId = @id`, { id });
  for (const { identifier, sender, sent } of alert?.refersTo ?? [])
    db.run(
      `INSERT INTO alertReference (alertId, identifier, sender, sent) VALUES (@id, @identifier, @sender, @sent)`,
      { id, identifier, sender, sent },
    );
}

/** One alert refers to another when identifier and sender are its own, and the time of sending where both say it. */
const REFERS = `reference.identifier = alert.identifier AND reference.sender = alert.sender
  AND (reference.sent IS NULL OR alert.sent IS NULL OR reference.sent = alert.sent)`;

/** A real message of a type about the alert, whichever of the two came first. An exercise ends nothing that is real. */
const answeredBy = (type: 'update' | 'cancel'): string =>
  `EXISTS (SELECT 1 FROM alertReference AS reference JOIN alert AS other ON other.id = reference.alertId
    WHERE ${REFERS} AND other.msgType = '${type}' AND other.status = 'actual'
      AND other.id <> alert.id AND other.hiddenBy IS NULL AND other.archivedAt IS NULL)`;

/** Without an end and a time of sending the day counts from when we entered it. */
const ENDS = `coalesce(alert.endsAt, strftime('%Y-%m-%dT%H:%M:%fZ', alert.createdAt, '+1 day'))`;

const STATE = `CASE
  WHEN alert.status IS NULL THEN 'unknown'
  WHEN alert.status <> 'actual' THEN alert.status
  WHEN alert.msgType IN ('cancel', 'ack', 'error') THEN 'notice'
  WHEN ${answeredBy('cancel')} THEN 'cancelled'
  WHEN ${answeredBy('update')} THEN 'updated'
  WHEN ${ENDS} <= @now THEN 'over'
  WHEN alert.effectiveAt > @now THEN 'announced'
  ELSE 'current' END`;

type SortField = (typeof ALERTS_SORT_FIELDS)[number];

const ORDER: Record<SortField, string> = {
  sent: `coalesce(sent, '')`,
  title: 'sortTitle',
  severity: 'severityRank',
  expiresAt: `coalesce(endsAt, '')`,
  updatedAt: 'updatedAt',
};

/** Which of the sort fields a list may be ordered by. */
export function isSortField(field: string): field is SortField {
  return Object.hasOwn(ORDER, field);
}

const LISTED = `alert.id, heads, sender, sent, msgType, endsAt AS expiresAt, updatedAt, archivedAt, ${STATE} AS state`;

const Row = AlertSummary.pick({
  id: true,
  sender: true,
  sent: true,
  msgType: true,
  expiresAt: true,
  updatedAt: true,
  archivedAt: true,
  state: true,
}).extend({
  heads: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(Head)),
});

function summaryOf(row: unknown, language: string): AlertSummary {
  const { heads, ...rest } = Row.parse(row);
  const [head] = infosFor(heads, language);
  return {
    ...rest,
    title: titleOf(head),
    event: head?.event ?? '',
    senderName: head?.senderName ?? '',
    language: head?.language ?? '',
    severity: head?.severity ?? null,
    urgency: head?.urgency ?? null,
    certainty: head?.certainty ?? null,
    areas: head?.areas ?? [],
    languages: [...new Set(heads.map((each) => each.language))],
  };
}

/** What a window on the list asks for. */
export interface AlertsQuery {
  filter: AlertsFilter;
  sorting: readonly { field: SortField; descending: boolean }[];
  language: string;
  offset: number;
  limit: number;
}

/** A window on the list, last sent first where nothing else is asked for, and how many alerts there are in all. */
export function listAlerts(db: ReadableDb, query: AlertsQuery): { total: number; rows: AlertSummary[] } {
  const { where, parameters } = conditions(db, query.filter);
  const order = [
    ...query.sorting.map((by) => `${ORDER[by.field]} ${by.descending ? 'DESC' : 'ASC'}`),
    'sent DESC',
    'sortTitle',
    'id',
  ].join(', ');
  const total = z.number().parse(db.value(`SELECT count(*) FROM alert WHERE ${where}`, parameters));
  const rows = db.rows(
    `SELECT ${LISTED} FROM alert WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    { ...parameters, now: nowOf(db.clock), limit: query.limit, offset: query.offset },
  );
  return { total, rows: rows.map((row) => summaryOf(row, query.language)) };
}

function conditions(db: ReadableDb, filter: AlertsFilter): { where: string; parameters: SqlParameters } {
  const where = ['hiddenBy IS NULL', filter.archived ? 'archivedAt IS NOT NULL' : 'archivedAt IS NULL'];
  const parameters: Record<string, string> = {};
  const text = foldText(filter.text ?? '').trim();
  if (text !== '') {
    where.push(`instr(searchText, @text) > 0`);
    parameters['text'] = text;
  }
  if (filter.states !== undefined && filter.states.length > 0) {
    where.push(`${STATE} IN (SELECT value FROM json_each(@states))`);
    parameters['states'] = JSON.stringify(filter.states);
    parameters['now'] = nowOf(db.clock);
  }
  return { where: where.join(' AND '), parameters };
}

/** Real alerts that hold now or are announced, the most severe first. */
export function currentAlerts(db: ReadableDb, language: string): AlertSummary[] {
  return db
    .rows(
      `SELECT ${LISTED} FROM alert INDEXED BY alertReal
       WHERE status = 'actual' AND archivedAt IS NULL AND hiddenBy IS NULL
         AND (endsAt > @now OR endsAt IS NULL) AND ${STATE} IN ('current', 'announced')
       ORDER BY severityRank, sent DESC, id LIMIT 1000`,
      { now: nowOf(db.clock) },
    )
    .map((row) => summaryOf(row, language));
}

/** How one alert stands. */
export function stateOf(db: ReadableDb, id: string): AlertState {
  const state = db.value(`SELECT ${STATE} FROM alert WHERE id = @id`, { id, now: nowOf(db.clock) });
  return AlertState.parse(state);
}

/**
 * The alert of that name, archived or not; `null` when there is none. Without a time of sending on either side identifier and sender
 * are enough; of several the last one entered counts.
 */
export function findByIdentity(
  db: ReadableDb,
  { identifier, sender, sent }: { identifier: string; sender: string; sent: string | null },
): StoredAlert | null {
  const row = db.row(
    `SELECT * FROM alert WHERE identifier = @identifier AND sender = @sender
       AND (sent IS NULL OR @sent IS NULL OR sent = @sent) AND hiddenBy IS NULL ORDER BY id DESC LIMIT 1`,
    { identifier, sender, sent },
  );
  return row === null ? null : alertStore.parse(row);
}

/** What an alert refers to, in its order, and what on record refers to it, last sent first. */
export function linksOf(db: ReadableDb, record: StoredAlert): { earlier: AlertLink[]; later: AlertLink[] } {
  const earlier = record.fields.refersTo.map((reference): AlertLink => {
    const found = findByIdentity(db, reference);
    return AlertLink.parse({
      id: found?.id ?? null,
      identifier: reference.identifier,
      sent: reference.sent,
      msgType: found?.fields.msgType ?? null,
    });
  });
  const later = db
    .rows(
      `SELECT DISTINCT other.id, other.identifier, other.sent, other.msgType
       FROM alert JOIN alertReference AS reference ON ${REFERS} JOIN alert AS other ON other.id = reference.alertId
       WHERE alert.id = @id AND other.id <> alert.id AND other.hiddenBy IS NULL AND other.archivedAt IS NULL
       ORDER BY other.sent DESC, other.id LIMIT 100`,
      { id: record.id },
    )
    .map((row) => AlertLink.parse(row));
  return { earlier, later };
}
