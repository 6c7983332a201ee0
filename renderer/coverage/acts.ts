import type { CoverageCell, CoverageEntry, CoverageRow } from '../../shared/coverage/calls.ts';
import type { TestResult } from '../../shared/verification/schema.ts';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { noteTest } from '../app/test-calls.ts';

/** The form of a new contact for a cell, its function and district filled in. */
export function addressOfNew({ district }: CoverageRow, cell: CoverageCell): string {
  return addresses.newContactFor(cell.function, district?.id ?? null);
}

/** Who has a number that can be tried, the best first. */
export function withNumber({ entries }: CoverageCell): CoverageEntry | null {
  return entries.find(({ trust }) => trust !== 'none') ?? null;
}

/** What a cell asks for first: a gap, to be closed; a contact, to be seen. */
export function open(row: CoverageRow, cell: CoverageCell): void {
  const [first] = cell.entries;
  if (first === undefined) go(addressOfNew(row, cell));
  else if (first.trust === 'none') go(addresses.editContact(first.kind, first.id));
  else go(addresses.contact(first.kind, first.id));
}

/** Notes what came of a try by telephone of the number that a cell stands on; the toast takes it back. */
export function tryCell(cell: CoverageCell, result: TestResult): void {
  const entry = withNumber(cell);
  if (entry !== null) tryEntry(entry, result);
}

/** The number alone is confirmed or marked: what else is noted of the entry was not tried. */
export function tryEntry({ kind, id, pointId, phone }: CoverageEntry, result: TestResult): void {
  if (pointId !== null) noteTest({ kind, id, pointId, value: phone, pointKind: 'phone' }, result);
}
