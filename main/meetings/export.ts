import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { isAppError } from '../../shared/kernel/errors.ts';
import type { meetingsCalls } from '../../shared/meetings/calls.ts';
import { getContact } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { writeWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { foldText } from '../kernel/words.ts';
import { namesSomebody } from '../people/service.ts';
import { writeCalendar, type CalendarEvent } from './ical-writer.ts';
import { startsWithin } from './recurrence.ts';
import { meetingStore, meetingsWithin, type StoredMeetingRecord } from './repository.ts';
import { KIND_TITLES } from './words.ts';

type Asked = ParsedInputOf<typeof meetingsCalls.export>;

/**
 * Writes the meetings of a stretch of time as iCalendar, whole or not at all. Titles are kind and number; with `titles` those and the
 * places that name nobody on record. Participants, agenda, minutes, promises and notes never leave.
 * @throws AppError `files/*`, `database/full`, `ipc/cancelled`
 */
export async function exportMeetings(
  task: TaskContext,
  asked: Asked,
  language: InterfaceLanguage,
): Promise<AnswerOf<typeof meetingsCalls.export>> {
  const path = task.files.resolve(asked.path, 'write');
  const records = task
    .read((db) => meetingsWithin(db, { from: asked.from ?? null, until: asked.until ?? null }))
    .filter((record) => takesPlace(record, asked));
  const events: CalendarEvent[] = [];
  let titlesHeld = 0;
  for (const [index, record] of records.entries()) {
    const { event, isHeld } = task.read((db) => eventOf(db, record, asked.titles, language));
    if (event !== null) events.push(event);
    if (isHeld) titlesHeld += 1;
    if (index % 100 === 99) {
      task.progress({ done: index, total: records.length, stage: 'writing' });
      await task.breathe();
    }
  }
  const bytes = new TextEncoder().encode(writeCalendar(events, nowOf(task.clock)));
  writeWholeFile(path, bytes);
  return { meetings: events.length, bytes: bytes.length, titlesHeld };
}

// A series whose days are not known may have one then.
function takesPlace({ fields }: StoredMeetingRecord, { from, until }: Asked): boolean {
  if (fields.recurrence === '' || from === undefined || until === undefined) return true;
  const found = startsWithin(fields, from, until);
  return 'reason' in found || found.starts.length > 0;
}

function eventOf(
  db: ReadableDb,
  { id, fields }: StoredMeetingRecord,
  titles: boolean,
  language: InterfaceLanguage,
): { event: CalendarEvent | null; isHeld: boolean } {
  const { startsAt } = fields;
  if (startsAt === null) return { event: null, isHeld: false };
  const isHeld = titles && namesAnybody(db, fields.title, fields);
  const bare = `${KIND_TITLES[language][fields.kind]} ${String(fields.number)}`;
  const series = fields.series === null ? null : meetingStore.find(db, fields.series);
  // Identifiers made elsewhere may hold an address of e-mail.
  const ownUid = `urn:uuid:${series?.id ?? id}`;
  const event = {
    uid: titles && fields.uid !== '' ? fields.uid : ownUid,
    summary: titles && !isHeld ? fields.title : bare,
    location: titles && !namesAnybody(db, fields.place, fields) ? fields.place : '',
    startsAt,
    endsAt: fields.endsAt,
    timeZone: fields.timeZone,
    isAllDay: fields.isAllDay,
    recurrence: fields.recurrence,
    exceptions: fields.exceptions,
    occurrence: fields.series === null ? null : fields.occurrence,
    sequence: fields.sequence,
    state: fields.state,
  };
  return { event, isHeld };
}

/** Whether a text names somebody of the register, or somebody who takes part: by the whole name, or by the name of an office's holder. */
function namesAnybody(
  db: ReadableDb,
  text: string,
  { participants, promises }: StoredMeetingRecord['fields'],
): boolean {
  if (text === '') return false;
  const folded = foldText(text);
  const holds = (name: string): boolean => name !== '' && folded.includes(foldText(name));
  if (participants.some(({ name }) => holds(name)) || promises.some(({ owner }) => holds(owner))) return true;
  const holders = participants.flatMap(({ contactId }) => {
    const contact = contactId === null ? null : getContactIfAny(db, contactId);
    return contact === null ? [] : [contact, ...contact.split(/\s+/).filter((word) => word.length > 3)];
  });
  return holders.some(holds) || namesSomebody(db, text);
}

function getContactIfAny(db: ReadableDb, id: string): string | null {
  try {
    return getContact(db, id).holder ?? null;
  } catch (error) {
    if (isAppError(error, 'not-found')) return null;
    throw error;
  }
}
