import type { ExportField } from '../../../shared/exports/schema.ts';
import { markup, tableStart, TABLE_END, type Markup, type PageHead } from '../../documents/service.ts';
import type { ExportedPerson } from '../person.ts';
import type { Describer } from './describe.ts';

interface PrintColumn {
  title: string;
  width?: string;
  cell: (person: ExportedPerson, number: number) => Markup;
}

/** What of a person stands on a printed list. */
export const REGISTER_FIELDS: readonly ExportField[] = [
  'names',
  'birthDate',
  'sex',
  'nationalities',
  'standing',
  'documents',
  'contactPoints',
  'addresses',
  'zoneId',
];
export const WORKLIST_FIELDS: readonly ExportField[] = [
  'names',
  'birthDate',
  'contactPoints',
  'addresses',
  'documents',
  'confirmDueOn',
  'departsOn',
];

/** A list on paper, one line a person, written in pieces as people come. */
export interface PrintedList {
  start: string;
  /** A line between people: the group that begins. */
  group: (name: string) => string;
  person: (person: ExportedPerson) => string;
  /** The end, with a word where there was nobody. */
  end: () => string;
}

/** The register: what helps to know somebody and to reach them. */
export function registerList(head: PageHead, describe: Describer): PrintedList {
  const { words } = describe;
  return listOf(head, describe, [
    numbered(describe),
    who(describe),
    { title: words.print.born, width: 'narrow', cell: ({ record }) => describe.born(record.fields) },
    {
      title: words.column.nationality,
      width: 'medium',
      cell: ({ record }) =>
        markup`${describe.states(record.fields.nationalities)}<span class="line quiet">${describe.value(record.fields.standing)}${record.fields.sex === 'unknown' ? '' : `, ${describe.value(record.fields.sex)}`}</span>`,
    },
    {
      title: words.print.documents,
      width: 'wide',
      cell: ({ record }) => describe.documents(record.fields),
    },
    { title: words.print.reach, cell: ({ record }) => describe.reach(record.fields) },
    { title: words.column.address, width: 'wide', cell: ({ record }) => describe.places(record.fields) },
  ]);
}

/** A list to be worked through with a pen: boxes to tick, and room to write what came of it. */
export function workList(head: PageHead, describe: Describer): PrintedList {
  const { words } = describe;
  return listOf(head, describe, [
    { title: words.print.done, width: 'tick', cell: () => markup`<span class="box"></span>` },
    who(describe),
    { title: words.print.born, width: 'narrow', cell: ({ record }) => describe.born(record.fields) },
    { title: words.print.reach, cell: ({ record }) => describe.reach(record.fields) },
    {
      title: words.column.place,
      width: 'medium',
      cell: ({ record }) => describe.places(record.fields, 1),
    },
    {
      title: words.column.confirmDueOn,
      width: 'medium',
      cell: ({ record: { fields } }) =>
        markup`${fields.confirmDueOn === null ? '' : describe.date(fields.confirmDueOn)}${dated(words.column.departsOn, fields.departsOn, describe)}${dated(words.column.documentExpiresOn, fields.documents[0]?.expiresOn ?? null, describe)}`,
    },
    { title: words.print.result, width: 'write', cell: () => markup`` },
    { title: words.print.by, width: 'medium', cell: () => markup`` },
  ]);
}

function dated(label: string, date: string | null, describe: Describer): Markup {
  return date === null ? markup`` : markup`<span class="line quiet">${label}: ${describe.date(date)}</span>`;
}

function numbered({ words }: Describer): PrintColumn {
  return { title: words.print.number, width: 'number', cell: (_person, number) => markup`${number}` };
}

function who(describe: Describer): PrintColumn {
  return {
    title: describe.words.print.person,
    width: 'wide',
    cell: ({ record, household }) =>
      markup`${describe.name(record.fields)}${household === '' ? markup`` : markup`<span class="line quiet">${describe.words.column.household}: <bdi>${household}</bdi></span>`}`,
  };
}

function listOf(head: PageHead, { words }: Describer, columns: readonly PrintColumn[]): PrintedList {
  let number = 0;
  const span = String(columns.length);
  return {
    start: `${tableStart(head, columns)}<tbody>`,
    group: (name) =>
      `</tbody><tbody>${
        markup`<tr class="group"><td colspan="${span}"><bdi>${name}</bdi></td></tr>`.source
      }\n`,
    person: (person) => {
      number++;
      const cells = columns.map((column) => markup`<td>${column.cell(person, number)}</td>`);
      return `${markup`<tr>${cells}</tr>`.source}\n`;
    },
    end: () => {
      const nobody =
        number > 0 ? '' : markup`<tr><td colspan="${span}">${words.print.nobody}</td></tr>`.source;
      return `${nobody}</tbody>${TABLE_END}`;
    },
  };
}
