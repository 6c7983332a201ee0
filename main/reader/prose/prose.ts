import { alpha2Of } from '../countries.ts';
import type { DocumentBlock, ReadItem, ReadTable } from '../../../shared/reader/result.ts';
import type { Warnings } from '../sheet.ts';
import { contactsOf } from './contacts.ts';
import { eventsOf } from './events.ts';
import { proceduresOf } from './procedures.ts';
import { readDocumentTables } from './tables.ts';
import { unitsOf } from './units.ts';

/** Candidates beyond this many say that the document is no prose. */
const ITEMS = 20_000;

/**
 * Candidates in the text of a document, each with its place in it: suggestions, to be confirmed one by one. Precision comes before
 * recall; what is not named, numbered and placed gives none.
 * @param options.region country whose way of writing telephone numbers is taken where none is given, ISO 3166-1 alpha-3
 */
export function readProse(
  blocks: readonly DocumentBlock[],
  options: { readonly region?: string | undefined; readonly warnings: Warnings },
): { items: ReadItem[]; tables: ReadTable[] } {
  const region = options.region === undefined ? null : alpha2Of(options.region);
  const { items: listed, tables, taken } = readDocumentTables(blocks, options.warnings);
  const { items: procedures, steps } = proceduresOf(blocks, region);
  const items = [...listed, ...procedures];
  // The steps of a procedure name who does them, which makes them no contacts.
  for (const unit of unitsOf(blocks, new Set([...taken, ...steps]))) {
    if (items.length >= ITEMS) break;
    items.push(...contactsOf(unit, region), ...eventsOf(unit));
  }
  return { items: inOrder(withoutRepeats(items)), tables };
}

// A document that says the same twice (a summary, a header) proposes it once.
function withoutRepeats(items: readonly ReadItem[]): ReadItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = `${item.kind} ${JSON.stringify(item.fields)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function inOrder(items: ReadItem[]): ReadItem[] {
  const at = ({ place }: ReadItem): number => (place.block ?? 0) * 1e6 + (place.from ?? 0);
  return items.sort((one, other) => at(one) - at(other));
}
