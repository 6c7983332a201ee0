import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Meeting, MeetingId } from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ArchiveButton } from '../app/ArchiveButton.tsx';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { RecordSources } from '../app/RecordSources.tsx';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { instantText } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { MeetingSeries } from './MeetingSeries.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import { recurrenceText } from './recurrence-text.ts';
import { meetingDayText, meetingTimeText, occurrenceOf } from './times.ts';

/** A meeting: when it is, who takes part, what was said, who promised what. */
export function MeetingScreen({ id }: { id: MeetingId }): ReactNode {
  const text = useText();
  const { data: meeting, error, refetch } = useCall('meetings', 'get', { id });
  const history = useCall('meetings', 'history', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (meeting === undefined) return <RecordSkeleton />;
  const fieldName = (field: string) => {
    const key = `meetings.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  return (
    <RecordPage
      title={meeting.title}
      subtitle={[
        text(`meetings.kind.${meeting.kind}`),
        text('meetings.number', { number: String(meeting.number) }),
      ].join(' · ')}
      state={
        <>
          {meeting.state !== 'confirmed' && (
            <Badge tone={meeting.state === 'tentative' ? 'verify' : 'plain'}>
              {text(`meetings.state.${meeting.state}`)}
            </Badge>
          )}
          {meeting.archivedAt !== null && <Badge>{text('meetings.archived')}</Badge>}
        </>
      }
      facts={
        <>
          <Fact label={text('meetings.field.nextAt')}>{nextText(text, meeting)}</Fact>
          <Fact label={text('meetings.field.place')}>
            {meeting.place !== '' && <bdi>{meeting.place}</bdi>}
          </Fact>
          <Fact label={text('meetings.field.timeZone')}>
            <Code>{meeting.timeZone.replaceAll('_', ' ')}</Code>
          </Fact>
        </>
      }
      actions={<Actions meeting={meeting} />}
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      <Section title={text('meetings.section.when')}>
        <Facts>
          <Fact label={text('meetings.field.startsAt')}>{meetingTimeText(meeting)}</Fact>
          <Fact label={text('meetings.field.recurrence')}>
            {meeting.recurrence === ''
              ? text('meetings.repeat.never')
              : recurrenceText(meeting.recurrence, meeting)}
            {meeting.notExpanded !== null && (
              <>
                {' '}
                <Badge tone="verify">{text(`meetings.notExpanded.${meeting.notExpanded}`)}</Badge>
                <Code>{meeting.recurrence}</Code>
              </>
            )}
          </Fact>
          {meeting.exceptions.length > 0 && (
            <Fact label={text('meetings.field.exceptions')}>
              {meeting.exceptions.map((at) => meetingDayText(at, meeting)).join(text('common.comma'))}
            </Fact>
          )}
          {meeting.series !== null && (
            <Fact label={text('meetings.field.series')}>
              <ScreenLink to={addresses.meeting(meeting.series)}>
                <bdi>{meeting.seriesTitle ?? meeting.title}</bdi>
              </ScreenLink>
            </Fact>
          )}
        </Facts>
      </Section>
      <MeetingSeries meeting={meeting} />
      <MeetingTable meeting={meeting} />
      <Section title={text('meetings.section.about')}>
        <Facts>
          <Fact label={text('meetings.field.note')}>
            {meeting.note !== '' && <bdi className="pre">{meeting.note}</bdi>}
          </Fact>
          {meeting.unmapped.map(({ id: itemId, label, value }) => (
            <Fact key={itemId} label={label === '' ? text('meetings.field.unmapped') : label}>
              <bdi className="pre">{value}</bdi>
            </Fact>
          ))}
          <Fact label={text('meetings.field.updated')}>
            {text('people.updatedBy', { date: instantText(meeting.updatedAt), name: meeting.updatedBy })}
          </Fact>
        </Facts>
      </Section>
      <RecordSources id={id} />
    </RecordPage>
  );
}

function nextText(text: ReturnType<typeof useText>, meeting: Meeting): string {
  if (meeting.startsAt === null) return text('meetings.time.notAgreed');
  if (meeting.nextAt === null) return text('meetings.time.none');
  return meetingTimeText(occurrenceOf(meeting, meeting.nextAt));
}

function Actions({ meeting }: { meeting: Meeting }): ReactNode {
  const text = useText();
  const { id } = meeting;
  return (
    <>
      <ArchiveButton record={meeting} name={meeting.title} calls={api.meetings} />
      <Button
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => go(addresses.editMeeting(id))}
      >
        {text('common.action.edit')}
      </Button>
    </>
  );
}
