import type { ReactNode } from 'react';
import type { ContactSummary } from '../../shared/contacts/schema.ts';
import { Replaced } from '../app/Replaced.tsx';
import { Unconfirmed } from '../app/Unconfirmed.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { confirmedText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Answers } from './Answers.tsx';
import { FacilityState } from './FacilityState.tsx';

/** An entry beside the list: who to call, and how sure that is. Shows what the list already holds. */
export function ContactPeek({ contact }: { contact: ContactSummary }): ReactNode {
  const text = useText();
  return (
    <>
      <div className="badges">
        <Badge tone="accent">{text(`contacts.kind.${contact.kind}`)}</Badge>
        {contact.state !== null && <FacilityState state={contact.state} />}
        {contact.failedAt !== null && <Badge tone="danger">{text('verification.reason.failed')}</Badge>}
        {contact.verifyDue && <Badge tone="verify">{text('contacts.due')}</Badge>}
        <Unconfirmed id={contact.id} />
        {contact.archivedAt !== null && <Badge>{text('contacts.archived')}</Badge>}
      </div>
      <Facts>
        {contact.kind === 'contact' && (
          <Fact label={text('contacts.field.holder')}>
            {contact.holder === '' ? text('contacts.holder.vacant') : <bdi>{contact.holder}</bdi>}
          </Fact>
        )}
        {contact.kind === 'contact' && (
          <Fact label={text('contacts.field.dutyHours')}>
            <Answers id={contact.id} />
          </Fact>
        )}
        {contact.subtitle !== '' && (
          <Fact label={text('contacts.field.subtitle')}>
            <bdi>{contact.subtitle}</bdi>
          </Fact>
        )}
        <Fact label={text('contacts.field.phone')}>
          {contact.phone !== '' && (
            <>
              <Code>{contact.phone}</Code> <Replaced id={contact.id} value={contact.phone} />
            </>
          )}
        </Fact>
        <Fact label={text('contacts.field.email')}>
          {contact.email !== '' && <Code>{contact.email}</Code>}
        </Fact>
        <Fact label={text('contacts.field.place')}>{contact.place !== '' && <bdi>{contact.place}</bdi>}</Fact>
        <Fact label={text('contacts.field.type')}>
          {contact.type !== null && text(`contacts.type.${contact.type}`)}
        </Fact>
        <Fact label={text('contacts.field.verified')}>
          {confirmedText({ at: contact.verifiedAt, channel: contact.verifiedChannel })}
        </Fact>
        <Fact label={text('contacts.field.source')}>{text(`contacts.source.${contact.source}`)}</Fact>
      </Facts>
    </>
  );
}
