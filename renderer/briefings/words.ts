import type { AcceptOutcome } from '../../shared/briefings/calls.ts';
import type { KindCounts } from '../../shared/briefings/schema.ts';
import { ITEM_KINDS, type ReadWarning } from '../../shared/reader/result.ts';
import type { Text } from '../text/text.ts';

/** "12 contacts, 3 organisations". Empty when there is none. */
export function kindsText(text: Text, kinds: KindCounts): string {
  return ITEM_KINDS.flatMap((kind) => {
    const count = kinds[kind] ?? 0;
    return count === 0 ? [] : [text(`briefings.kind.${kind}`, { count })];
  }).join(text('common.comma'));
}

const OUTCOMES = ['created', 'updated', 'same', 'linked', 'rejected', 'skipped', 'refused'] as const;

/** What accepting did: "12 added, 3 left for you". */
export function outcomeText(text: Text, outcome: AcceptOutcome): string {
  const parts = OUTCOMES.flatMap((what) =>
    outcome[what] === 0 ? [] : [text(`briefings.outcome.${what}`, { count: outcome[what] })],
  );
  if (outcome.organisationsCreated > 0)
    parts.push(text('briefings.outcome.organisations', { count: outcome.organisationsCreated }));
  return parts.length === 0 ? text('briefings.outcome.nothing') : parts.join(text('common.comma'));
}

/** A warning of the reader in a sentence. */
export function warningText(text: Text, warning: ReadWarning): string {
  return text(`briefings.warning.${warning.code}`, warning.detail);
}

/** A file's size in the unit that suits it. */
export function sizeText(text: Text, bytes: number): string {
  const rounded = (size: number) => Math.round(size * 10) / 10;
  if (bytes < 1000) return text('briefings.size.bytes', { size: bytes });
  if (bytes < 1_000_000) return text('briefings.size.kilobytes', { size: rounded(bytes / 1000) });
  return text('briefings.size.megabytes', { size: rounded(bytes / 1_000_000) });
}

/** The word for a kind of record or candidate. */
export function kindName(text: Text, kind: string): string {
  const known = ITEM_KINDS.find((one) => one === kind);
  return known === undefined ? kind : text(`briefings.kindName.${known}`);
}
