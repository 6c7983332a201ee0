import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, type ReactNode } from 'react';
import { safeParsePartialDate } from '../../shared/kernel/dates.ts';
import type { PersonId, PersonInput } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Items, Item } from '../components/Items.tsx';
import { dateText } from '../text/dates.ts';
import { evidenceText } from '../text/evidence.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  values: PersonInput;
  /** Their own record, when one is changed. */
  id?: PersonId;
}

const PAUSE_MS = 250;
const MOST_SHOWN = 4;
const MOST_EVIDENCE = 3;

/** People on record who may be the one being typed, found while typing; registering searches first. */
export function SimilarPeople({ values, id }: Props): ReactNode {
  const text = useText();
  const { names, birthDate, birthPlace, sex, nationalities, documents, contactPoints } = values;
  const typed = useMemo(
    () => ({
      names: names.map(({ given, patronymic, surname }) => ({ given, patronymic, surname })),
      // Half a date is none yet.
      birthDate: birthDate !== null && safeParsePartialDate(birthDate) !== null ? birthDate : null,
      birthPlace,
      sex,
      nationalities,
      documents: documents.map(({ type, number, issuer }) => ({ type, number, issuer })),
      contactPoints: contactPoints.map(({ kind, value }) => ({ kind, value })),
    }),
    [names, birthDate, birthPlace, sex, nationalities, documents, contactPoints],
  );
  const [described] = useDebouncedValue(typed, PAUSE_MS);
  const isEnough = described.names.some((name) => `${name.given}${name.surname}`.trim().length > 1);
  const { data } = useCall(
    'people',
    'similar',
    { person: { ...described, ...(id === undefined ? {} : { id }) }, limit: MOST_SHOWN },
    { enabled: isEnough },
  );
  if (!isEnough || data === undefined || data.length === 0) return null;
  return (
    <div className="similar" role="status">
      <h3 className="similar-title">{text('person.similar')}</h3>
      <Items nothing="">
        {data.map(({ person, isLikely, evidence }) => (
          <Item
            key={person.id}
            kind={
              <ScreenLink to={addresses.person(person.id)}>
                <bdi>{person.displayName}</bdi>
              </ScreenLink>
            }
            detail={isLikely ? <Badge tone="verify">{text('person.likely.badge')}</Badge> : undefined}
          >
            {person.birthDate !== null && <span>{dateText(person.birthDate)} </span>}
            {person.documentNumber !== '' && <Code>{person.documentNumber}</Code>}
            {person.place !== '' && (
              <span className="quiet">
                {' '}
                · <bdi>{person.place}</bdi>
              </span>
            )}
            <ul className="evidence">
              {evidence.slice(0, MOST_EVIDENCE).map((finding) => (
                <li key={finding.kind}>
                  <bdi>{evidenceText(text, finding)}</bdi>
                </li>
              ))}
            </ul>
          </Item>
        ))}
      </Items>
    </div>
  );
}
