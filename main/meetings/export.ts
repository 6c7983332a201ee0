import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { AppError, isAppError } from '../../shared/kernel/errors.ts';
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
import { changedOccurrences, meetingStore, meetingsWithin, type StoredMeetingRecord } from './repository.ts';
import { KIND_TITLES } from './words.ts';

type Asked = ParsedInputOf<typeof meetingsCalls.export>;

/**
 * Writes the meetings of a stretch of time as iCalendar, whole or not at all. Titles are kind and number; with `titles` those and the
 * places that name nobody on record. Participants, agenda, minutes, promises and notes never leave.
 * @throws AppError `invalid-input` for a window that ends before it begins, `files/*`, `database/full`, `ipc/cancelled`
 */
export async function exportMeetings(
  task: TaskContext,
  asked: Asked,
  language: InterfaceLanguage,
): Promise<AnswerOf<typeof meetingsCalls.export>> {
  const { from = null, until = null } = asked;
  if (from !== null && until !== null && until <= from)
    throw new AppError('invalid-input', { issues: [{ path: 'until', problem: 'window' }] });
  const path = task.files.resolve(asked.path, 'write');
  const records = task.read((db) => {
    const within = meetingsWithin(db, { from, until }).filter((record) => takesPlace(record, asked));
    // What was moved out of the window still does not take place where its series would have it.
    const moved = within.flatMap(({ id, fields }) =>
      fields.recurrence === '' ? [] : changedOccurrences(db, id),
    );
    return [...new Map([...within, ...moved].map((record) => [record.id, record])).values()];
  });
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
  const series = fields.series === null ? null : meetingStore.find(db, fields.series);
  const bare = `${KIND_TITLES[language][fields.kind]} ${String(series?.fields.number ?? fields.number)}`;
  const ownUid = `urn:uuid:${series?.id ?? id}`;
  // Identifiers made elsewhere may hold an address of e-mail, or a name.
  const isUidKept =
    titles && fields.uid !== '' && !fields.uid.includes('@') && !namesAnybody(db, fields.uid, fields);
  const event = {
    uid: isUidKept ? fields.uid : ownUid,
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
