import { useMemo } from 'react';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { Age } from '../components/Age.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { shortDateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { ExpiryDate } from './ExpiryDate.tsx';

/** The columns of the list of people; the first says who. */
export function usePeopleColumns(): ListColumn<PersonSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'displayName',
        title: text('people.field.name'),
        width: 220,
        cell: (person) => (
          <span
            className="cell-who"
            title={
              person.otherNames === '' ? person.displayName : `${person.displayName} · ${person.otherNames}`
            }
          >
            <bdi className="cell-name">{person.displayName}</bdi>
            {person.otherNames !== '' && (
              <span className="cell-other">
                <bdi>{person.otherNames}</bdi>
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'nationality',
        title: text('people.field.nationality'),
        width: 120,
        sortable: false,
        cell: (person) =>
          person.nationalities.map((code, index) => [
            index > 0 && text('common.comma'),
            <Country key={code} code={code} />,
          ]),
      },
      {
        id: 'standing',
        title: text('people.field.standing'),
        width: 130,
        cell: (person) => text(`people.standing.${person.standing}`),
      },
      {
        id: 'birthDate',
        title: text('people.field.birthDate'),
        width: 125,
        cell: (person) => person.birthDate !== null && shortDateText(person.birthDate),
      },
      {
        id: 'phone',
        title: text('people.field.phone'),
        width: 140,
        sortable: false,
        cell: (person) => person.phone !== '' && <Code>{person.phone}</Code>,
      },
      {
        id: 'place',
        title: text('people.field.place'),
        width: 110,
        cell: (person) => <bdi title={person.place}>{person.place}</bdi>,
      },
      {
        id: 'documentExpiresOn',
        title: text('people.field.documentExpires'),
        width: 165,
        cell: (person) => person.documentExpiresOn !== null && <ExpiryDate date={person.documentExpiresOn} />,
      },
      {
        id: 'lastConfirmedAt',
        title: text('people.field.lastConfirmed'),
        width: 130,
        cell: (person) => person.lastConfirmedAt !== null && <Age at={person.lastConfirmedAt} />,
      },
      {
        id: 'documentNumber',
        title: text('people.field.documentNumber'),
        width: 130,
        sortable: false,
        hiddenAtFirst: true,
        cell: (person) => person.documentNumber !== '' && <Code>{person.documentNumber}</Code>,
      },
      {
        id: 'updatedAt',
        title: text('people.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (person) => <Age at={person.updatedAt} />,
      },
    ],
    [text],
  );
}
