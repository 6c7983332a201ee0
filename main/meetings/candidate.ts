import type { Instant } from '../../shared/kernel/dates.ts';
import { MeetingInput } from '../../shared/meetings/schema.ts';
import { instantOf, isTimeZone } from '../../shared/kernel/time-zones.ts';
import type { FieldsOf } from '../../shared/reader/result.ts';

/** Where a candidate's words go when they are taken over. */
export interface CandidateContext {
  /** Zone of times that name none: that of the host State. */
  timeZone: string;
  newId: () => string;
}

/**
 * The meeting that a candidate of a file says: its times in their own zone, its people as participants. What no field of a meeting takes is
 * given back as it was, to be kept as unmapped.
 */
export function meetingInputOf(
  fields: FieldsOf<'meeting'>,
  { timeZone, newId }: CandidateContext,
): { meeting: MeetingInput; unmapped: { label: string; value: string }[] } {
  const zone = fields.timeZone !== undefined && isTimeZone(fields.timeZone) ? fields.timeZone : timeZone;
  const unmapped: { label: string; value: string }[] = [];
  const time = (label: string, value: string | undefined): Instant | null => {
    if (value === undefined) return null;
    const at = instantIn(value, zone);
    if (at === null) unmapped.push({ label, value });
    return at;
  };
  const isAllDay = fields.isAllDay ?? /^\d{4}-\d{2}-\d{2}$/.test(fields.startsAt ?? '');
  const startsAt = time('startsAt', fields.startsAt);
  const endsAt = time('endsAt', fields.endsAt);
  const isEndSane = endsAt === null || (startsAt !== null && endsAt >= startsAt);
  if (!isEndSane) unmapped.push({ label: 'endsAt', value: fields.endsAt ?? '' });
  const people = [
    ...(fields.organiser === undefined ? [] : [{ name: fields.organiser, role: 'convener' as const }]),
    ...(fields.attendees ?? [])
      .filter((name) => name !== fields.organiser)
      .map((name) => ({ name, role: 'participant' as const })),
  ];
  const recurrence = startsAt === null ? '' : (fields.recurrence ?? '');
  if (recurrence !== (fields.recurrence ?? '') && fields.recurrence !== undefined)
    unmapped.push({ label: 'RRULE', value: fields.recurrence });
  const meeting = MeetingInput.parse({
    title: fields.title.slice(0, 300),
    kind: fields.isDeadline === true ? 'deadline' : 'other',
    startsAt,
    endsAt: isEndSane ? endsAt : null,
    timeZone: zone,
    isAllDay,
    place: (fields.place ?? '').slice(0, 300),
    participants: people
      .slice(0, 500)
      .map(({ name, role }) => ({ id: newId(), name: name.slice(0, 300), role })),
    recurrence,
    exceptions: (fields.exceptions ?? []).flatMap((text) => instantIn(text, zone) ?? []).slice(0, 1000),
    occurrence: fields.recurrenceId === undefined ? null : instantIn(fields.recurrenceId, zone),
    uid: (fields.reference ?? '').slice(0, 1000),
    sequence: fields.sequence ?? 0,
    state: fields.state ?? 'confirmed',
    note: (fields.note ?? '').slice(0, 20_000),
  });
  return { meeting, unmapped };
}

/** An instant, a wall-clock time in the zone, or the midnight UTC that stands for a day; `null` when the text is none of them. */
function instantIn(text: string, zone: string): Instant | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return checked(`${text}T00:00:00.000Z`);
  const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}))?$/.exec(text);
  if (local !== null) {
    const wall = `${local[1] ?? ''}T${local[2] ?? ''}:${local[3] ?? '00'}`;
    return checked(`${wall}.000Z`) === null ? null : instantOf(wall, zone);
  }
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? checked(text) : null;
}

// A day that does not exist is none: 30 February never becomes 2 March.
function checked(text: string): Instant | null {
  const day = text.slice(0, 10);
  const dayMs = Date.parse(day);
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs) || Number.isNaN(dayMs) || new Date(dayMs).toISOString().slice(0, 10) !== day)
    return null;
  return new Date(atMs).toISOString();
}
