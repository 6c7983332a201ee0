import { failureOf, holdsOn, isVoice } from '../../shared/contacts/rules.ts';
import { localOf } from '../../shared/kernel/time-zones.ts';
import { EntryKind, type DutyHours, type OfficePoint } from '../../shared/contacts/schema.ts';
import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { dutyAt, loadCalendar } from '../working-time/service.ts';
import { contactStore, facilityStore, organisationStore } from './repository.ts';

interface Opened {
  points: readonly OfficePoint[];
  dutyHours: readonly DutyHours[];
  countryCode: string;
  city: string;
}

/**
 * Whether an entry answers at an instant, in the zone of its State: the host State unless it says another.
 * @throws AppError `not-found`
 */
export async function reachEntry(
  task: TaskContext,
  input: ParsedInputOf<typeof contactsCalls.reachable>,
): Promise<AnswerOf<typeof contactsCalls.reachable>> {
  const at = input.at ?? nowOf(task.clock);
  const entry = task.read((db) => openEntry(db, input.id));
  const calendar = await loadCalendar(entry);
  const { isOnDuty, until, next, holiday } = dutyAt(calendar, entry.dutyHours, at);
  const hasHours = entry.dutyHours.length > 0;
  const day = localOf(at, calendar.timeZone).slice(0, 10);
  const point = pointToCall(
    entry.points.filter((one) => holdsOn(one, day)),
    isOnDuty,
  );
  return {
    state: isOnDuty ? 'open' : hasHours ? 'closed' : 'unknown',
    until,
    next,
    holiday: holiday ?? '',
    knowsHolidays: calendar.knowsHolidays,
    timeZone: calendar.timeZone,
    number: point?.value ?? '',
    isDayAndNight: point?.marks.includes('day-and-night') ?? false,
  };
}

function openEntry(db: ReadableDb, id: string): Opened {
  const { hostState, city } = ourMission(db);
  const kind = EntryKind.safeParse(db.value(`SELECT kind FROM contactEntry WHERE id = @id`, { id })).data;
  if (kind === undefined) throw new AppError('not-found', { kind: 'contact', id });
  const { fields } = { organisation: organisationStore, contact: contactStore, facility: facilityStore }[
    kind
  ].get(db, id);
  const countryCode = fields.countryCode ?? stateOfOrganisation(db, fields) ?? hostState;
  const isAbroad = countryCode !== hostState;
  return {
    points: fields.points,
    dutyHours: 'dutyHours' in fields ? fields.dutyHours : [],
    countryCode,
    city: isAbroad || fields.city !== '' ? fields.city : city,
  };
}

/** An office that names no State is in that of its organisation; `null` where neither names one. */
function stateOfOrganisation(
  db: ReadableDb,
  fields: { organisationId: string | null } | { parentId: string | null },
): string | null {
  const id = 'organisationId' in fields ? fields.organisationId : fields.parentId;
  return id === null ? null : (organisationStore.find(db, id)?.fields.countryCode ?? null);
}

/** While somebody is on duty the first number that works; otherwise one that is answered day and night. */
function pointToCall(points: readonly OfficePoint[], isOnDuty: boolean): OfficePoint | undefined {
  const working = points.filter((point) => isVoice(point) && failureOf(point) === null);
  const dayAndNight = working.find((point) => point.marks.includes('day-and-night'));
  return isOnDuty ? (working[0] ?? dayAndNight) : (dayAndNight ?? working[0]);
}
