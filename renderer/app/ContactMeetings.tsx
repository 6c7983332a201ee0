import type { ReactNode } from 'react';
import type { ContactId } from '../../shared/contacts/schema.ts';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { meetingTimeText, occurrenceOf } from '../meetings/times.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { useCall } from './queries.ts';
import { ScreenLink } from './ScreenLink.tsx';

const SHOWN = 5;

/** Meetings at which an office sits at the table, or promised something: those to come, then the last that were. */
export function ContactMeetings({ id }: { id: ContactId }): ReactNode {
  const text = useText();
  const toCome = useCall('meetings', 'list', {
    filter: { contactId: id, when: 'upcoming' },
    sorting: [{ field: 'nextAt', descending: false }],
    limit: SHOWN,
  }).data;
  const past = useCall('meetings', 'list', {
    filter: { contactId: id, when: 'past' },
    sorting: [{ field: 'nextAt', descending: true }],
    limit: SHOWN,
  }).data;
  if (toCome === undefined || past === undefined) return null;
  const rows = [...toCome.rows, ...past.rows];
  const more = toCome.total + past.total - rows.length;
  return (
    <Section title={text('meetings.withOffice.title')}>
      <Items nothing={text('meetings.withOffice.none')}>
        {rows.map((meeting, index) => (
          <Item
            key={meeting.id}
            kind={
              index < toCome.rows.length
                ? text(`meetings.kind.${meeting.kind}`)
                : text('meetings.withOffice.past')
            }
            detail={meetingTimeText(occurrenceOf(meeting, meeting.nextAt ?? meeting.startsAt))}
          >
            <ScreenLink to={addresses.meeting(meeting.id)}>
              <bdi>{meeting.title}</bdi>
            </ScreenLink>
          </Item>
        ))}
      </Items>
      {more > 0 && <p className="quiet">{text('meetings.withOffice.more', { count: more })}</p>}
    </Section>
  );
}
