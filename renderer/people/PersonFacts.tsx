import type { ReactNode } from 'react';
import type { Person } from '../../shared/people/schema.ts';
import { Code } from '../components/Code.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Country } from '../components/Country.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Items, Item } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { currentLocale } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { scriptName } from './choices.ts';
import { ExpiryDate } from './ExpiryDate.tsx';

/** The facts of a person, in sections. */
export function PersonFacts({ person }: { person: Person }): ReactNode {
  const text = useText();
  return (
    <>
      <Section title={text('people.section.reach')}>
        <Items nothing={text('people.none.contactPoints')}>
          {person.contactPoints.map((point) => (
            <Item
              key={point.id}
              kind={text(`common.contactPoint.kinds.${point.kind}`)}
              detail={<Confirmed confirmed={point.confirmed} />}
            >
              <Code>{point.value}</Code>
              {point.note !== '' && <bdi className="quiet"> · {point.note}</bdi>}
            </Item>
          ))}
        </Items>
      </Section>
      <Section title={text('people.section.where')}>
        <Items nothing={text('people.none.addresses')}>
          {person.addresses.map((address) => (
            <Item
              key={address.id}
              kind={address.place === '' ? text('people.field.address') : <bdi>{address.place}</bdi>}
              detail={<Confirmed confirmed={address.confirmed} />}
            >
              <bdi>{address.text}</bdi>
              {address.countryCode !== null && (
                <span className="quiet">
                  {' · '}
                  <Country code={address.countryCode} />
                </span>
              )}
            </Item>
          ))}
        </Items>
      </Section>
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
                <span className="quiet">
                  {' '}
                  · {text('people.issued', { date: dateText(document.issuedOn) })}
                </span>
              )}
            </Item>
          ))}
        </Items>
      </Section>
      <Section title={text('people.section.names')}>
        <Items nothing="">
          {person.names.map((name) => (
            <Item
              key={name.id}
              kind={text(`people.nameKind.${name.kind}`)}
              detail={scriptName(name.script, currentLocale())}
            >
              <bdi>{[name.given, name.surname].filter((part) => part !== '').join(' ')}</bdi>
            </Item>
          ))}
        </Items>
      </Section>
      <Section title={text('people.section.about')}>
        <Facts>
          <Fact label={text('people.field.birthPlace')}>
            {person.birthPlace !== '' && <bdi>{person.birthPlace}</bdi>}
          </Fact>
          <Fact label={text('people.field.sex')}>
            {person.sex !== 'unknown' && text(`people.sex.${person.sex}`)}
          </Fact>
          <Fact label={text('people.field.languages')}>
            {person.languages.map((tag) => languageName(tag)).join(text('common.comma'))}
          </Fact>
          <Fact label={text('people.field.note')}>
            {person.note !== '' && <bdi className="pre">{person.note}</bdi>}
          </Fact>
          <Fact label={text('people.field.updated')}>
            {text('people.updatedBy', { date: instantText(person.updatedAt), name: person.updatedBy })}
          </Fact>
        </Facts>
      </Section>
    </>
  );
}
