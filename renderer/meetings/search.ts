import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { meetingTimeText, occurrenceOf } from './times.ts';

/** Meetings for the search field: by title, place, participant, agenda, or promise; what comes next stands first. */
export async function searchMeetings(wanted: string): Promise<Found[]> {
  const { rows } = await api.meetings.list({
    filter: { text: wanted },
    sorting: [{ field: 'nextAt', descending: false }],
    limit: 5,
  });
  return rows.map((meeting) => ({
    id: meeting.id,
    title: meeting.title,
    detail: [meetingTimeText(occurrenceOf(meeting, meeting.nextAt ?? meeting.startsAt)), meeting.place]
      .filter((part) => part !== '')
      .join(' · '),
    address: addresses.meeting(meeting.id),
  }));
}
