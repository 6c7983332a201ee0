import type { ReactNode } from 'react';
import { RecordSources } from '../app/RecordSources.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { useText } from '../text/use-text.ts';
import type { Opened } from './opened.ts';
import { Source } from './Source.tsx';

/** The rest: languages, note, where the entry came from, and what the source said that fits no field. */
export function AboutSections({ entry }: { entry: Opened['entry'] }): ReactNode {
  const text = useText();
  return (
    <>
      {entry.unmapped.length > 0 && (
        <Section title={text('contacts.section.unmapped')}>
          <Items nothing="">
            {entry.unmapped.map((fact) => (
              <Item key={fact.id} kind={<bdi>{fact.label}</bdi>}>
                <bdi className="pre">{fact.value}</bdi>
              </Item>
            ))}
          </Items>
        </Section>
      )}
      <RecordSources id={entry.id} />
      <Section title={text('contacts.section.about')}>
        <Facts>
          <Fact label={text('contacts.field.languages')}>
            {entry.languages.map((tag) => languageName(tag)).join(text('common.comma'))}
          </Fact>
          <Fact label={text('contacts.field.note')}>
            {entry.note !== '' && <bdi className="pre">{entry.note}</bdi>}
          </Fact>
          <Fact label={text('contacts.field.source')}>
            <Source provenance={entry.provenance} by={entry.createdBy} />
          </Fact>
          {entry.reference !== '' && (
            <Fact label={text('contacts.field.reference')}>
              <bdi>{entry.reference}</bdi>
            </Fact>
          )}
          <Fact label={text('contacts.field.updatedAt')}>
            {text('contacts.updatedBy', { date: instantText(entry.updatedAt), name: entry.updatedBy })}
          </Fact>
        </Facts>
      </Section>
    </>
  );
}
