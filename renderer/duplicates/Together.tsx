import type { ReactNode } from 'react';
import { PERSON_LISTS } from '../../shared/duplicates/items.ts';
import type { JoinedPerson } from '../../shared/duplicates/join.ts';
import { CHOICE_FIELDS } from '../../shared/duplicates/schema.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { valueText, type Titles } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { itemText, labelOf, singleText } from './words.tsx';

interface Props {
  together: JoinedPerson;
  /** What warden zones are called, by id. */
  zones: Titles;
}

/** What comes of the two: the record as it will stand, and the values that will be kept aside. */
export function Together({ together, zones }: Props): ReactNode {
  const text = useText();
  const { person, notChosen } = together;
  return (
    <Section title={text('duplicates.compare.preview')}>
      <Facts>
        {CHOICE_FIELDS.filter((field) => field !== 'names').map((field) => {
          const value = singleText(text, field, person, zones);
          return value === null ? null : (
            <Fact key={field} label={labelOf(text, field)}>
              <bdi>{value}</bdi>
            </Fact>
          );
        })}
        {PERSON_LISTS.filter((list) => person[list].length > 0).map((list) => (
          <Fact key={list} label={labelOf(text, list)}>
            <ul className="compare-items">
              {person[list].map((item) => (
                <li key={item.id}>
                  <bdi>{itemText(text, list, item)}</bdi>
                </li>
              ))}
            </ul>
          </Fact>
        ))}
        {person.note !== '' && (
          <Fact label={labelOf(text, 'note')}>
            <bdi className="compare-note">{person.note}</bdi>
          </Fact>
        )}
      </Facts>
      {notChosen.length === 0 ? (
        <p className="quiet">{text('duplicates.compare.notChosenNone')}</p>
      ) : (
        <>
          <h3 className="compare-aside">{text('duplicates.compare.notChosen')}</h3>
          <ul className="pair-evidence-list">
            {notChosen.map(({ field, value }) => (
              <li key={`${field}-${JSON.stringify(value)}`}>
                {labelOf(text, field)}:{' '}
                <bdi>
                  {field === 'zoneId'
                    ? typeof value === 'string' && zones.get(value)
                    : valueText('person', field, value, zones)}
                </bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
