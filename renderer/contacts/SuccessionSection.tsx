import { Button } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Contact } from '../../shared/contacts/schema.ts';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import type { Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { HolderForm } from './HolderForm.tsx';

/** Who holds the office, who stands in, who held it before. The office stays when people leave. */
export function SuccessionSection({ contact }: { contact: Contact }): ReactNode {
  const text = useText();
  const [isChanging, setChanging] = useState(false);
  const isToCome = contact.holderSince !== null && contact.holderSince > contact.today;
  const still = isToCome
    ? contact.formerHolders.findLast(({ until }) => until !== null && until > contact.today)
    : undefined;
  const change = !isChanging && contact.archivedAt === null && (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconUserShare size={16} aria-hidden />}
      onClick={() => setChanging(true)}
    >
      {text('contacts.holder.change')}
    </Button>
  );
  return (
    <Section title={text('contacts.section.succession')} action={change}>
      {isChanging && <HolderForm contact={contact} onClose={() => setChanging(false)} />}
      <Items nothing="">
        {isToCome && (
          <Item
            kind={text('contacts.holder.toCome')}
            detail={text('contacts.holder.from', { date: dateText(contact.holderSince ?? '') })}
          >
            {contact.holder === '' ? (
              <span className="quiet">{text('contacts.holder.vacant')}</span>
            ) : (
              <bdi>{contact.holder}</bdi>
            )}
          </Item>
        )}
        <Item
          kind={text('contacts.field.holder')}
          detail={isToCome ? heldText(text, still) : period(text, contact.holderSince, null)}
        >
          {contact.holderNow === '' ? (
            <span className="quiet">{text('contacts.holder.vacant')}</span>
          ) : (
            <bdi>{contact.holderNow}</bdi>
          )}
        </Item>
        {contact.deputies.map((deputy) => (
          <Item
            key={deputy.id}
            kind={text('contacts.holder.deputy')}
            detail={period(text, deputy.since, null)}
          >
            <bdi>{deputy.name}</bdi>
          </Item>
        ))}
        {contact.formerHolders
          .filter((former) => former !== still)
          .toReversed()
          .map((former) => (
            <Item
              key={former.id}
              kind={text('contacts.holder.former')}
              detail={period(text, former.since, former.until)}
            >
              <bdi>{former.name}</bdi>
            </Item>
          ))}
      </Items>
    </Section>
  );
}

function heldText(text: Text, still: Contact['formerHolders'][number] | undefined): string {
  return still === undefined ? '' : period(text, still.since, still.until);
}

function period(text: Text, since: string | null, until: string | null): string {
  if (since !== null && until !== null)
    return text('contacts.holder.sinceUntil', { since: dateText(since), until: dateText(until) });
  if (since !== null) return text('contacts.holder.since', { date: dateText(since) });
  return until === null ? '' : text('contacts.holder.until', { date: dateText(until) });
}
