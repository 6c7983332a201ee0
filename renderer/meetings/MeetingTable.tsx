import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Meeting } from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { keepPromise, PromiseState } from './promises.tsx';

/** What happens around the table: who sits there, what is spoken of, what was said, what was promised. */
export function MeetingTable({ meeting }: { meeting: Meeting }): ReactNode {
  const text = useText();
  return (
    <>
      <Section title={text('meetings.section.promises')}>
        <Items nothing={text('meetings.promise.none')}>
          {meeting.promises.map((promise) => (
            <Item
              key={promise.id}
              kind={promise.owner !== '' && <Name name={promise.owner} contactId={promise.contactId} />}
              detail={
                <>
                  <PromiseState promise={promise} />
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={text(
                      promise.keptOn === null ? 'meetings.promise.keepNamed' : 'meetings.promise.reopenNamed',
                      { name: promise.text },
                    )}
                    onClick={() => keepPromise(text, meeting.id, promise)}
                  >
                    {text(promise.keptOn === null ? 'meetings.promise.keep' : 'meetings.promise.reopen')}
                  </Button>
                </>
              }
            >
              <bdi>{promise.text}</bdi>
            </Item>
          ))}
        </Items>
      </Section>
      <Section title={text('meetings.section.participants')}>
        <Items nothing={text('meetings.participant.none')}>
          {meeting.participants.map((participant) => (
            <Item
              key={participant.id}
              kind={text(`meetings.role.${participant.role}`)}
              detail={text(`meetings.attendance.${participant.attendance}`)}
            >
              <Name name={participant.name} contactId={participant.contactId} />
            </Item>
          ))}
        </Items>
      </Section>
      <Section title={text('meetings.section.agenda')}>
        <Items nothing={text('meetings.agenda.none')}>
          {meeting.agenda.map((point, index) => (
            <Item
              key={point.id}
              kind={text('meetings.agenda.number', { number: index + 1 })}
              {...(point.note !== '' && { detail: <bdi>{point.note}</bdi> })}
            >
              <bdi>{point.text}</bdi>
            </Item>
          ))}
        </Items>
      </Section>
      {meeting.minutes !== '' && (
        <Section title={text('meetings.section.minutes')}>
          <bdi className="pre">{meeting.minutes}</bdi>
        </Section>
      )}
    </>
  );
}

function Name({ name, contactId }: { name: string; contactId: string | null }): ReactNode {
  if (contactId === null) return <bdi>{name}</bdi>;
  return (
    <ScreenLink to={addresses.contact('contact', contactId)}>
      <bdi>{name}</bdi>
    </ScreenLink>
  );
}
