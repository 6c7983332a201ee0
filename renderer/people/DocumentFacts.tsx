import type { ReactNode } from 'react';
import type { Person, PersonDocument } from '../../shared/people/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Folded } from '../components/Folded.tsx';
import { Items, Item } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { ExpiryDate } from './ExpiryDate.tsx';
import { MrzLines } from './mrz/MrzLines.tsx';

/** Documents, until when they hold, where they are, and their machine-readable lines. */
export function DocumentFacts({ person }: { person: Person }): ReactNode {
  const text = useText();
  return (
    <Section title={text('people.section.documents')}>
      <Items nothing={text('people.none.documents')}>
        {person.documents.map((document) => (
          <Item
            key={document.id}
            kind={text(`people.documentType.${document.type}`)}
            detail={
              document.expiresOn === null ? (
                text('people.noExpiry')
              ) : (
                <>
                  {text('people.expires')} <ExpiryDate date={document.expiresOn} />
                </>
              )
            }
          >
            <Code>{document.number}</Code>
            {document.issuer !== null && (
              <span className="quiet">
                {' · '}
                <Country code={document.issuer} />
              </span>
            )}
            {document.issuedOn !== null && (
              <span className="quiet"> · {text('people.issued', { date: dateText(document.issuedOn) })}</span>
            )}{' '}
            <Status status={document.status} />
            {document.mrz !== '' && (
              <Folded as="details" title={text('person.field.mrz')}>
                <MrzLines lines={document.mrz} />
              </Folded>
            )}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function Status({ status }: { status: PersonDocument['status'] }): ReactNode {
  const text = useText();
  if (status === 'unknown') return null;
  const isGone = status === 'lost' || status === 'stolen' || status === 'with-employer';
  return <Badge tone={isGone ? 'danger' : 'plain'}>{text(`person.documentStatus.${status}`)}</Badge>;
}
