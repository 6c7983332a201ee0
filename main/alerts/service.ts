import type { alertsCalls } from '../../shared/alerts/calls.ts';
import { endsAtOf, infosFor, titleOf } from '../../shared/alerts/rules.ts';
import type { AlertInput } from '../../shared/alerts/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { listHistory } from '../records/history.ts';
import { metaOf } from '../records/meta.ts';
import {
  alertStore,
  currentAlerts as currentRows,
  findByIdentity,
  isSortField,
  linksOf,
  listAlerts as listRows,
  stateOf,
  type StoredAlert,
} from './repository.ts';

export { exportAlert } from './export.ts';
export { peopleInAlert } from './people.ts';
export { alertShapes } from './shapes.ts';

type AlertAnswer = AnswerOf<typeof alertsCalls.get>;
type Language = ParsedInputOf<typeof alertsCalls.get>['language'];

/** Adds an alert as it stands, such as one out of a file: nothing is filled in. */
export function createAlert(db: WritableDb, alert: AlertInput): AlertAnswer {
  return answer(db, alertStore.create(db, alert));
}

/** Adds an alert of our own. One that does not say who sent what and when gets our name, a new identifier and this second. */
export function issueAlert(db: WritableDb, alert: AlertInput): AlertAnswer {
  const sender = alert.sender === '' ? ourSender(db).sender : alert.sender;
  const identifier = alert.identifier === '' ? newId(db.clock) : alert.identifier;
  const sent = alert.sent ?? nowOf(db.clock);
  return createAlert(db, inWholeSeconds({ ...alert, sender, identifier, sent }));
}

/** CAP knows no parts of seconds, and a reference to an alert says when it was sent: what leaves is then read back as it was. */
function inWholeSeconds(alert: AlertInput): AlertInput {
  const whole = (at: string | null): string | null => at?.replace(/\.\d+Z$/, '.000Z') ?? null;
  return {
    ...alert,
    sent: whole(alert.sent),
    refersTo: alert.refersTo.map((reference) => ({ ...reference, sent: whole(reference.sent) })),
    infos: alert.infos.map((info) => ({
      ...info,
      effective: whole(info.effective),
      onset: whole(info.onset),
      expires: whole(info.expires),
    })),
  };
}

/** Name of our mission as a sender of alerts: its e-mail address, else its name without what CAP forbids in a name. */
export function ourSender(db: ReadableDb): AnswerOf<typeof alertsCalls.sender> {
  const { name, email } = ourMission(db);
  const sender = (email === '' ? name : email).replace(/[\s,<>&]+/gu, '-');
  return { sender, senderName: name };
}

/**
 * Changes an alert.
 * @param revision the one the officer saw, `null` where the core itself decides
 * @throws AppError `not-found`, `records/stale-revision`
 */
export function updateAlert(
  db: WritableDb,
  id: string,
  revision: number | null,
  alert: AlertInput,
): AlertAnswer {
  return answer(db, alertStore.update(db, id, revision, revision === null ? alert : inWholeSeconds(alert)));
}

/** Takes an alert out of the lists, or brings it back. @throws AppError `not-found`, `records/stale-revision` */
export function setAlertArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): AlertAnswer {
  return answer(db, alertStore.setArchived(db, id, revision, archived));
}

/** Opens one alert, archived or not, titled in a language where it has that. @throws AppError `not-found` */
export function getAlert(db: ReadableDb, id: string, language: Language = 'en'): AlertAnswer {
  return answer(db, alertStore.get(db, id), language);
}

/** The alert that a sender gave this name, archived or not; `null` when there is none. `sent` null: whenever it was sent. */
export function findAlert(
  db: ReadableDb,
  identity: { identifier: string; sender: string; sent: string | null },
): AlertAnswer | null {
  if (identity.identifier === '' || identity.sender === '') return null;
  const found = findByIdentity(db, identity);
  return found === null ? null : answer(db, found);
}

/** Every change of an alert, newest first; empty when there never was one. */
export function historyOfAlert(db: ReadableDb, id: string): AnswerOf<typeof alertsCalls.history> {
  return listHistory(db, id);
}

/** A window on the list; sort fields that the list does not know are refused. @throws AppError `invalid-input` */
export function listAlerts(
  db: ReadableDb,
  query: ParsedInputOf<typeof alertsCalls.list>,
): AnswerOf<typeof alertsCalls.list> {
  const sorting = query.sorting.map((by) => {
    if (!isSortField(by.field))
      throw new AppError('invalid-input', { issues: [{ path: 'sorting', problem: 'unknown-field' }] });
    return { field: by.field, descending: by.descending };
  });
  return listRows(db, { ...query, sorting });
}

/** Real alerts that hold now or are announced, the most severe first; empty when there are none. */
export function currentAlerts(
  db: ReadableDb,
  language: Language = 'en',
): AnswerOf<typeof alertsCalls.current> {
  return currentRows(db, language);
}

function answer(db: ReadableDb, record: StoredAlert, language: Language = 'en'): AlertAnswer {
  return {
    ...record.fields,
    ...metaOf(record),
    state: stateOf(db, record.id),
    title: titleOf(infosFor(record.fields.infos, language)[0]),
    expiresAt: endsAtOf(record.fields),
    ...linksOf(db, record),
  };
}
