import type { CoverageCell, CoverageEntry, CoverageRow } from '../../shared/coverage/calls.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import { text } from '../text/text.ts';

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

/** Notes that the number of a cell was tried by telephone just now and answered. */
export function verify(cell: CoverageCell): void {
  const entry = withNumber(cell);
  if (entry !== null) verifyEntry(entry);
}

export function verifyEntry({ kind, id, revision, title }: CoverageEntry): void {
  api.contacts
    .verify({ kind, id, revision, channel: 'phone' })
    .then(() => {
      toast(text('contacts.toast.verified', { name: title, channel: text('common.channel.phone') }));
    })
    .catch(toastProblem);
}
