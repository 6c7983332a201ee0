import { MeetingInput } from '../../../shared/meetings/schema.ts';
import {
  createMeeting,
  findMeeting,
  findSeries,
  getMeeting,
  meetingInputOf,
  updateMeeting,
} from '../../meetings/service.ts';
import { nowOf } from '../../kernel/clock.ts';
import { Facts } from '../mapping/facts.ts';
import { factKey, fieldsOf, folded, homeRecord, withFind, type Home } from './home.ts';

/** Where meetings become records: by the identifier of their calendar, else by title and start. */
export const meetingHome: Home = withFind({
  kind: 'meeting',
  rule: {
    lists: {
      participants: (item) => folded(item['name']),
      agenda: (item) => folded(item['text']),
      promises: (item) => folded(item['text']),
      unmapped: factKey,
    },
    silent: { kind: 'other', timeZone: 'UTC', isAllDay: false, sequence: 0, state: 'confirmed' },
  },
  map: (item, context) => {
    const { meeting, unmapped } = meetingInputOf(fieldsOf(item, 'meeting'), context);
    return { ...meeting, unmapped: new Facts(context, [...item.unmapped, ...unmapped]).unmapped };
  },
  organisation: () => null,
  recognise: (db, said) => {
    const found = findMeeting(db, MeetingInput.parse(said));
    return found === null ? null : homeRecord(MeetingInput, found, found.title);
  },
  get: (db, id) => {
    const found = getMeeting(db, id);
    return homeRecord(MeetingInput, found, found.title);
  },
  isOver: ({ fields }, db) => {
    const { recurrence, startsAt, endsAt } = MeetingInput.parse(fields);
    const last = endsAt ?? startsAt;
    return recurrence === '' && last !== null && last < nowOf(db.clock);
  },
  isValid: (fields) => MeetingInput.safeParse(fields).success,
  create: (db, fields) => {
    const meeting = MeetingInput.parse(fields);
    const series = meeting.occurrence === null ? null : findSeries(db, meeting.uid);
    return createMeeting(
      db,
      series === null ? meeting : MeetingInput.parse({ ...meeting, series: series.id }),
    ).id;
  },
  update: (db, id, fields) => {
    updateMeeting(db, id, null, MeetingInput.parse(fields));
  },
});
