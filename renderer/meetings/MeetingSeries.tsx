import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { MeetingInput, type Meeting } from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { meetingDayText, meetingTimeText, occurrenceOf } from './times.ts';

const AHEAD_MS = 366 * 86_400_000;
const SHOWN = 6;

/** The next days of a series, each of which can be changed or left out, and those that were changed. */
export function MeetingSeries({ meeting }: { meeting: Meeting }): ReactNode {
  const text = useText();
  // For as long as the page is open, so that what is shown does not move; a series may begin years ahead.
  const [now] = useState(() => new Date());
  const from = meeting.nextAt === null ? now : new Date(meeting.nextAt);
  const window = { from: from.toISOString(), until: new Date(from.getTime() + AHEAD_MS).toISOString() };
  const { data } = useCall('meetings', 'occurrences', window, { enabled: meeting.recurrence !== '' });
  if (meeting.recurrence === '') return null;
  const next = (data?.rows ?? []).filter(({ meetingId }) => meetingId === meeting.id).slice(0, SHOWN);
  const skip = (startsAt: string) => {
    const { id, revision, exceptions } = meeting;
    api.meetings
      .skipOccurrence({ id, revision, startsAt })
      .then((skipped) => {
        const meetingBefore = MeetingInput.strip().parse({ ...skipped, exceptions });
        toastUndo(text('meetings.skip.toast', { date: meetingDayText(startsAt, meeting) }), () =>
          api.meetings.update({ id, revision: skipped.revision, meeting: meetingBefore }),
        );
      })
      .catch(toastProblem);
  };
  return (
    <>
      {meeting.notExpanded === null && (
        <Section title={text('meetings.section.occurrences')}>
          <Items nothing={text('meetings.time.none')}>
            {next.map(({ startsAt }) => (
              <Item
                key={startsAt}
                kind={meetingDayText(startsAt, meeting)}
                detail={
                  <>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={text('meetings.changeOne.named', {
                        date: meetingDayText(startsAt, meeting),
                      })}
                      onClick={() => go(addresses.changeOccurrence(meeting.id, startsAt))}
                    >
                      {text('meetings.changeOne.action')}
                    </Button>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={text('meetings.skip.named', { date: meetingDayText(startsAt, meeting) })}
                      onClick={() => skip(startsAt)}
                    >
                      {text('meetings.skip.action')}
                    </Button>
                  </>
                }
              >
                {meetingTimeText(occurrenceOf(meeting, startsAt))}
              </Item>
            ))}
          </Items>
        </Section>
      )}
      {meeting.changed.length > 0 && (
        <Section title={text('meetings.section.changed')}>
          <Items nothing="">
            {meeting.changed.map(({ id, title, occurrence }) => (
              <Item key={id} kind={occurrence === null ? '' : meetingDayText(occurrence, meeting)}>
                <ScreenLink to={addresses.meeting(id)}>
                  <bdi>{title}</bdi>
                </ScreenLink>
              </Item>
            ))}
          </Items>
        </Section>
      )}
    </>
  );
}
