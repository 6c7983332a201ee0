import type { Evidence } from '../../shared/people/matching.ts';
import type { useText } from './use-text.ts';

/** What speaks for or against two people being one, in words: what was found, how for names, and the fact itself. */
export function evidenceText(text: ReturnType<typeof useText>, { kind, detail, how }: Evidence): string {
  const found = text(`people.evidence.${kind}`);
  const ways = how.map((reason) => text(`people.matchReason.${reason}`)).join(', ');
  const said = ways === '' ? found : `${found} (${ways})`;
  return detail === '' || SPEAK_FOR_THEMSELVES.has(kind) ? said : `${said}: ${detail}`;
}

/** Findings whose facts are codes that stand elsewhere in words. */
const SPEAK_FOR_THEMSELVES: ReadonlySet<Evidence['kind']> = new Set([
  'same-nationality',
  'different-nationality',
  'different-sex',
]);
