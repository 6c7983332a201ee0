import type { ReactNode } from 'react';
import type { MeetingSummary } from '../../shared/meetings/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { useText } from '../text/use-text.ts';
import { recurrenceText } from './recurrence-text.ts';
import { meetingTimeText, occurrenceOf } from './times.ts';

/** A meeting beside the list. Shows what the list already holds, so it opens nothing. */
export function MeetingPeek({ meeting }: { meeting: MeetingSummary }): ReactNode {
  const text = useText();
  return (
    <>
      <div className="badges">
        <Badge>{text(`meetings.kind.${meeting.kind}`)}</Badge>
        {meeting.state !== 'confirmed' && (
          <Badge tone={meeting.state === 'tentative' ? 'verify' : 'plain'}>
            {text(`meetings.state.${meeting.state}`)}
          </Badge>
        )}
        {meeting.archivedAt !== null && <Badge>{text('meetings.archived')}</Badge>}
      </div>
      <p>
        {[
          text('meetings.participants.count', { count: meeting.participants }),
          text('meetings.promisesOpen', { count: meeting.openPromises }),
        ].join(' · ')}
      </p>
      <Facts>
        <Fact label={text('meetings.field.nextAt')}>
          {meetingTimeText(occurrenceOf(meeting, meeting.nextAt ?? meeting.startsAt))}
        </Fact>
        <Fact label={text('meetings.field.place')}>{meeting.place !== '' && <bdi>{meeting.place}</bdi>}</Fact>
        <Fact label={text('meetings.field.recurrence')}>
          {meeting.recurrence === ''
            ? text('meetings.repeat.never')
            : recurrenceText(meeting.recurrence, meeting)}
        </Fact>
        <Fact label={text('meetings.field.number')}>{String(meeting.number)}</Fact>
      </Facts>
    </>
  );
}
