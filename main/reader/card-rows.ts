import type { ReadItem } from '../../shared/reader/result.ts';
import type { RowBook } from './row-book.ts';
import { itemOfCard } from './vcard-items.ts';
import type { Card } from './vcard.ts';

/** Columns that cards fill, in this order; what else they hold follows under its own name. */
const COLUMNS = [
  'FN',
  'N given',
  'N family',
  'TEL',
  'TEL cell',
  'EMAIL',
  'ADR',
  'ORG',
  'TITLE',
  'LANG',
  'NOTE',
  'UID',
];

/** A row for each card. Several values of one property stand in one cell, a line each. */
export function cardRows(cards: readonly Card[], book: RowBook): void {
  const columns = new Map(COLUMNS.map((name, index) => [name, index]));
  const rows = cards.map((card) => {
    const cells: string[] = [];
    const item = itemOfCard(card);
    for (const [name, value] of item === null ? [] : valuesOf(item)) {
      const index = columns.get(name) ?? columns.size;
      columns.set(name, index);
      const before = cells[index] ?? '';
      cells[index] = before === '' ? value : `${before}\n${value}`;
    }
    return { row: card.card, cells };
  });
  const sink = book.begin({ isHidden: false, labels: [...columns.keys()] });
  for (const { row, cells } of rows) {
    const filled = Array.from(cells, (cell: string | undefined) => cell ?? '');
    if (filled.some((cell) => cell !== '')) sink.take({ row, cells: filled });
  }
  book.end();
}

function* valuesOf(item: ReadItem): Generator<[string, string]> {
  if (item.kind === 'contact') {
    const { name, givenName, familyName, organisation, office, role } = item.fields;
    if (name !== undefined) yield ['FN', name];
    if (givenName !== undefined) yield ['N given', givenName];
    if (familyName !== undefined) yield ['N family', familyName];
    const unit = [organisation, office].filter((part) => part !== undefined).join(', ');
    if (unit !== '') yield ['ORG', unit];
    if (role !== undefined) yield ['TITLE', role];
  } else if (item.kind === 'organisation') yield ['ORG', item.fields.name];
  else return;
  const { phones = [], emails = [], address, languages = [], note, reference, websites = [] } = item.fields;
  for (const { number, kind, mark } of phones)
    yield [
      kind === 'mobile' ? 'TEL cell' : kind === 'voice' ? 'TEL' : `TEL ${kind}`,
      mark === undefined ? number : `${number} (${mark})`,
    ];
  for (const email of emails) yield ['EMAIL', email];
  if (address !== undefined) yield ['ADR', address.replaceAll('\n', ', ')];
  for (const language of languages) yield ['LANG', language];
  for (const website of websites) yield ['URL', website];
  if (note !== undefined) yield ['NOTE', note];
  if (reference !== undefined) yield ['UID', reference];
  for (const { label, value } of item.unmapped) yield [label === '' ? '?' : label, value];
}
