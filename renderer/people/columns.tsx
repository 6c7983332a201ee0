import { useMemo } from 'react';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { Age } from '../components/Age.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { useCall } from '../app/queries.ts';
import type { ListColumn } from '../components/table/column.ts';
import { countryName } from '../text/countries.ts';
import { shortDateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { ExpiryDate } from './ExpiryDate.tsx';

const MOST_ZONES = 500;

/** The columns of the list of people; the first says who. */
export function usePeopleColumns(): ListColumn<PersonSummary>[] {
  const text = useText();
  const { data: zones } = useCall('zones', 'list', { limit: MOST_ZONES });
  return useMemo(() => {
    const zoneName = (id: string | null): string => zones?.rows.find((zone) => zone.id === id)?.name ?? '';
    return [
      {
        id: 'displayName',
        title: text('people.field.name'),
        width: 210,
        pinnedAtFirst: true,
        copy: (person) => person.displayName,
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
        width: 115,
        sortable: false,
        copy: (person) => person.nationalities.map(countryName).join(text('common.comma')),
        cell: (person) =>
          person.nationalities.map((code, index) => [
            index > 0 && text('common.comma'),
            <Country key={code} code={code} />,
          ]),
      },
      {
        id: 'standing',
        title: text('people.field.standing'),
        width: 125,
        copy: (person) => text(`people.standing.${person.standing}`),
        cell: (person) => text(`people.standing.${person.standing}`),
      },
      {
        id: 'birthDate',
        title: text('people.field.birthDate'),
        width: 115,
        copy: (person) => person.birthDate ?? '',
        cell: (person) => person.birthDate !== null && shortDateText(person.birthDate),
      },
      {
        id: 'phone',
        title: text('people.field.phone'),
        width: 140,
        sortable: false,
        copy: (person) => person.phone,
        cell: (person) => person.phone !== '' && <Code>{person.phone}</Code>,
      },
      {
        id: 'place',
        title: text('people.field.place'),
        width: 95,
        copy: (person) => person.place,
        cell: (person) => <bdi title={person.place}>{person.place}</bdi>,
      },
      {
        id: 'documentExpiresOn',
        title: text('people.field.documentExpires'),
        width: 160,
        copy: (person) => person.documentExpiresOn ?? '',
        cell: (person) => person.documentExpiresOn !== null && <ExpiryDate date={person.documentExpiresOn} />,
      },
      {
        id: 'lastConfirmedAt',
        title: text('people.field.lastConfirmed'),
        width: 120,
        copy: (person) => person.lastConfirmedAt?.slice(0, 10) ?? '',
        cell: (person) => person.lastConfirmedAt !== null && <Age at={person.lastConfirmedAt} />,
      },
      {
        id: 'documentNumber',
        title: text('people.field.documentNumber'),
        width: 130,
        sortable: false,
        hiddenAtFirst: true,
        copy: (person) => person.documentNumber,
        cell: (person) => person.documentNumber !== '' && <Code>{person.documentNumber}</Code>,
      },
      {
        id: 'updatedAt',
        title: text('people.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        copy: (person) => person.updatedAt.slice(0, 10),
        cell: (person) => <Age at={person.updatedAt} />,
      },
      {
        id: 'zone',
        title: text('peopleList.column.zone'),
        width: 140,
        sortable: false,
        hiddenAtFirst: true,
        copy: (person) => zoneName(person.zoneId),
        cell: (person) => <bdi>{zoneName(person.zoneId)}</bdi>,
      },
      {
        id: 'purpose',
        title: text('peopleList.column.purpose'),
        width: 120,
        hiddenAtFirst: true,
        copy: (person) => text(`person.purpose.${person.purpose}`),
        cell: (person) => person.purpose !== 'unknown' && text(`person.purpose.${person.purpose}`),
      },
      {
        id: 'sex',
        title: text('peopleList.column.sex'),
        width: 90,
        hiddenAtFirst: true,
        copy: (person) => text(`people.sex.${person.sex}`),
        cell: (person) => person.sex !== 'unknown' && text(`people.sex.${person.sex}`),
      },
      {
        id: 'departsOn',
        title: text('peopleList.column.departs'),
        width: 130,
        hiddenAtFirst: true,
        copy: (person) => person.departsOn ?? '',
        cell: (person) => person.departsOn !== null && shortDateText(person.departsOn),
      },
      {
        id: 'confirmDueOn',
        title: text('peopleList.column.due'),
        width: 140,
        hiddenAtFirst: true,
        copy: (person) => person.confirmDueOn ?? '',
        cell: (person) => person.confirmDueOn !== null && shortDateText(person.confirmDueOn),
      },
      {
        id: 'workingContactPoints',
        title: text('peopleList.column.working'),
        width: 120,
        sortable: false,
        numeric: true,
        hiddenAtFirst: true,
        copy: (person) => String(person.workingContactPoints),
        cell: (person) => text('common.number', { count: person.workingContactPoints }),
      },
      {
        id: 'needs',
        title: text('peopleList.column.needs'),
        width: 120,
        sortable: false,
        numeric: true,
        hiddenAtFirst: true,
        copy: (person) => String(person.needs),
        cell: (person) => person.needs > 0 && text('common.number', { count: person.needs }),
      },
    ] satisfies ListColumn<PersonSummary>[];
  }, [text, zones]);
}
