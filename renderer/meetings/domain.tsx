import { Instant } from '../../shared/kernel/dates.ts';
import { MeetingId } from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { Missing } from '../app/Missing.tsx';
import { record } from '../app/record-route.tsx';
import { CalendarScreen } from './CalendarScreen.tsx';
import { ChangeOccurrenceScreen } from './ChangeOccurrenceScreen.tsx';
import { EditMeetingScreen } from './EditMeetingScreen.tsx';
import { MeetingScreen } from './MeetingScreen.tsx';
import { MeetingsListScreen } from './MeetingsListScreen.tsx';
import { NewMeetingScreen } from './NewMeetingScreen.tsx';
import { PromisesScreen } from './PromisesScreen.tsx';
import { searchMeetings } from './search.ts';

export const meetings: Domain = {
  routes: [
    { path: '/contacts/meetings', screen: () => <MeetingsListScreen /> },
    { path: '/contacts/meetings/new', screen: () => <NewMeetingScreen /> },
    { path: '/contacts/meetings/calendar', screen: () => <CalendarScreen /> },
    { path: '/contacts/meetings/promises', screen: () => <PromisesScreen /> },
    { path: '/contacts/meetings/$id', screen: record(MeetingId, (id) => <MeetingScreen id={id} />) },
    { path: '/contacts/meetings/$id/edit', screen: record(MeetingId, (id) => <EditMeetingScreen id={id} />) },
    {
      path: '/contacts/meetings/$id/change/$startsAt',
      screen: (parameters) => {
        const startsAt = Instant.safeParse(parameters['startsAt']);
        if (!startsAt.success) return <Missing />;
        return record(MeetingId, (id) => <ChangeOccurrenceScreen id={id} startsAt={startsAt.data} />)(
          parameters,
        );
      },
    },
  ],
  search: { title: 'meetings.title', search: searchMeetings },
  commands: [
    { title: 'meetings.command', address: addresses.meetings },
    { title: 'meetings.create', address: addresses.newMeeting },
    { title: 'meetings.commandCalendar', address: addresses.meetingCalendar },
    { title: 'meetings.commandPromises', address: addresses.promises },
  ],
};
