import { decimalText, sexagesimalText } from '../../shared/kernel/coordinates.ts';
import { compassOf, type Position } from '../../shared/kernel/geo.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import {
  code,
  DOCUMENT_END,
  documentStart,
  handoutList,
  markup,
  NOTHING,
  own,
  TABLE_END,
  tableStart,
  type Markup,
  dayFormat,
  PAPER_LOCALES,
} from '../documents/service.ts';
import { csvRow } from '../exports/service.ts';
import type { Reached } from './near.ts';
import { FACILITY_WORDS, type FacilityWords } from './words.ts';

/** Everything that a printed list of facilities says. */
export interface PrintedFacilities {
  language: InterfaceLanguage;
  mission: string;
  today: string;
  owner: string;
  copies: number;
  paper: 'A4' | 'Letter';
  /** Where distances begin; `null` = nowhere, and none are told. */
  from: ({ name: string } & Position) | null;
  rows: readonly Reached[];
}

/** The list as comma-separated text: numbers as numbers, so that a spreadsheet reckons with them. */
export function csvOf({ language, from, rows }: PrintedFacilities): string {
  const words = FACILITY_WORDS[language];
  const { column } = words;
  const head = [
    column.name,
    column.type,
    column.state,
    column.stateAt,
    column.place,
    column.phone,
    column.capacity,
    column.occupancy,
    column.latitude,
    column.longitude,
    column.coordinates,
    ...(from === null ? [] : [column.distanceKm, column.bearing]),
    column.id,
  ];
  const lines = rows.map((row) => [
    row.name,
    words.type[row.type],
    words.state[row.state],
    row.stateAt ?? '',
    row.city,
    row.phone,
    row.capacity,
    row.occupancy,
    row.latitude,
    row.longitude,
    sexagesimalText(row),
    ...(from === null
      ? []
      : [Number((row.distanceM / 1000).toFixed(2)), row.bearing === null ? null : Math.round(row.bearing)]),
    row.id,
  ]);
  return `\uFEFF${[head, ...lines].map(csvRow).join('')}`;
}

/** The list as a document for paper. */
export function pageOf(printed: PrintedFacilities): string {
  const { language, from, rows, copies } = printed;
  const words = FACILITY_WORDS[language];
  const date = dayFormat(language);
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  const head = {
    title: words.title,
    mission: printed.mission,
    date: date.format(new Date(`${printed.today}T00:00:00Z`)),
    facts: [
      { label: words.owner, text: printed.owner },
      {
        label: words.from,
        text: from === null ? '' : [from.name, decimalText(from)].filter((part) => part !== '').join(', '),
      },
    ],
    copies: { label: copies > 1 ? words.copies : words.copy, numbers },
  };
  const columns = [
    { title: '', width: 'number' },
    { title: words.column.name },
    { title: words.column.state, width: 'medium' },
    { title: words.column.place, width: 'medium' },
    { title: words.column.phone, width: 'medium' },
    { title: words.column.coordinates, width: 'wide' },
    ...(from === null ? [] : [{ title: words.column.way, width: 'medium' }]),
  ];
  const body = rows.map(
    (row, index) =>
      markup`<tr><td>${index + 1}</td><th scope="row">${own(row.name)}${line(words.type[row.type])}${row.nativeName === '' ? NOTHING : markup`<span class="line">${own(row.nativeName)}</span>`}</th><td>${words.state[row.state]}${row.stateAt === null ? NOTHING : line(date.format(new Date(row.stateAt)))}${roomOf(row, words)}</td><td>${own(row.city)}</td><td>${code(row.phone)}</td><td>${code(decimalText(row))}<span class="line">${code(sexagesimalText(row))}</span></td>${from === null ? NOTHING : markup`<td>${wayOf(row, words, language)}</td>`}</tr>`,
  );
  const nothing =
    rows.length === 0 ? markup`<tr><td colspan="${columns.length}">${words.nothing}</td></tr>` : NOTHING;
  return [
    documentStart({ title: words.title, language, paper: printed.paper, isLandscape: true }),
    handoutList(numbers, words.owner).source,
    tableStart(head, columns),
    markup`<tbody>${body}${nothing}</tbody>`.source,
    TABLE_END,
    DOCUMENT_END,
  ].join('');
}

function line(text: string): Markup {
  return markup`<span class="line quiet">${text}</span>`;
}

function roomOf({ capacity, occupancy }: Reached, words: FacilityWords): Markup {
  if (capacity === null) return NOTHING;
  return line(
    `${words.column.capacity}: ${occupancy === null ? '' : `${String(occupancy)} / `}${String(capacity)}`,
  );
}

function wayOf(row: Reached, words: FacilityWords, language: InterfaceLanguage): Markup {
  const kilometres = row.distanceM / 1000;
  const format = new Intl.NumberFormat(PAPER_LOCALES[language], {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: kilometres < 100 ? 1 : 0,
  });
  const way =
    row.bearing === null
      ? NOTHING
      : markup`<span class="line quiet">${code(`${String(Math.round(row.bearing) % 360).padStart(3, '0')}°`)} ${words.compass[compassOf(row.bearing)]}</span>`;
  return markup`${own(format.format(kilometres))}${way}`;
}
