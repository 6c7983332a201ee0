import type { ReactNode } from 'react';
import type { Contact } from '../../shared/contacts/schema.ts';
import { Code } from '../components/Code.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

/** When somebody is on duty, line by line, and the hours in the words of the source. */
export function DutySection({ contact }: { contact: Contact }): ReactNode {
  const text = useText();
  if (contact.dutyHours.length === 0 && contact.hours === '') return null;
  return (
    <Section title={text('contacts.field.dutyHours')}>
      <Items nothing="">
        {contact.dutyHours.map((line) => (
          <Item
            key={line.id}
            kind={line.days.map((day) => text(`contacts.day.${day}`)).join(text('common.comma'))}
          >
            <Code>{`${line.from}–${line.until}`}</Code>
          </Item>
        ))}
        {contact.hours !== '' && (
          <Item key="words" kind={text('contacts.field.hours')}>
            <bdi>{contact.hours}</bdi>
          </Item>
        )}
      </Items>
    </Section>
  );
}
