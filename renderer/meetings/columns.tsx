import { useMemo } from 'react';
import type { MeetingSummary } from '../../shared/meetings/schema.ts';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { recurrenceText } from './recurrence-text.ts';
import { meetingTimeText, occurrenceOf } from './times.ts';

/** The columns of the list of meetings; the first says which. */
export function useMeetingColumns(): ListColumn<MeetingSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'title',
        title: text('meetings.field.title'),
        width: 250,
        cell: (meeting) => <bdi title={meeting.title}>{meeting.title}</bdi>,
      },
      {
        id: 'nextAt',
        title: text('meetings.field.nextAt'),
        width: 260,
        cell: (meeting) => meetingTimeText(occurrenceOf(meeting, meeting.nextAt ?? meeting.startsAt)),
      },
      {
        id: 'kind',
        title: text('meetings.field.kind'),
        width: 160,
        cell: (meeting) => text(`meetings.kind.${meeting.kind}`),
      },
      {
        id: 'state',
        title: text('meetings.field.state'),
        width: 120,
        sortable: false,
        cell: (meeting) =>
          meeting.state !== 'confirmed' && (
            <Badge tone={meeting.state === 'tentative' ? 'verify' : 'plain'}>
              {text(`meetings.state.${meeting.state}`)}
            </Badge>
          ),
      },
      {
        id: 'place',
        title: text('meetings.field.place'),
        width: 170,
        cell: (meeting) => <bdi title={meeting.place}>{meeting.place}</bdi>,
      },
      {
        id: 'promises',
        title: text('meetings.field.promises'),
        width: 130,
        numeric: true,
        cell: (meeting) => meeting.openPromises > 0 && formatNumber(meeting.openPromises),
      },
      {
        id: 'recurrence',
        title: text('meetings.field.recurrence'),
        width: 210,
        sortable: false,
        hiddenAtFirst: true,
        cell: (meeting) => meeting.recurrence !== '' && recurrenceText(meeting.recurrence, meeting),
      },
      {
        id: 'updatedAt',
        title: text('meetings.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (meeting) => <Age at={meeting.updatedAt} />,
      },
    ],
    [text],
  );
}
