import type { ComparedState } from '../../shared/briefings/schema.ts';
import { foldText } from '../kernel/words.ts';
import type { CandidateOutline } from './candidates.ts';

/** One entry of two editions: of the later one, or, when it is gone, of the earlier one. */
export interface Paired {
  state: ComparedState;
  entry: CandidateOutline;
  /** Its entry in the earlier edition; `null` when there is none. */
  earlier: CandidateOutline | null;
}

/** What makes two entries speak of the same, the surest first; `null` when an entry has no such mark. */
const MARKS: readonly ((entry: CandidateOutline) => string | null)[] = [
  ({ hash }) => hash,
  ({ recordId }) => recordId,
  ({ reference }) => words(reference),
  ({ office, organisation, name }) => together(organisation, office, name),
  ({ office, organisation }) => together(organisation, office),
  ({ organisation, name }) => together(organisation ?? '', name),
];

/**
 * Pairs the entries of two editions, each with at most one, by the surest mark they share: the very same content, the record they
 * became or match, the sender's reference, then what they are called. Every entry of the later edition is new, changed or confirmed;
 * what is left of the earlier one is gone. Without an earlier edition the directory decides.
 */
export function pairEditions(
  earlier: readonly CandidateOutline[],
  later: readonly CandidateOutline[],
): Paired[] {
  const pairing = pairInSteps(earlier, later);
  for (;;) {
    const step = pairing.next();
    if (step.done === true) return step.value;
  }
}

/** So many entries between two steps. */
const STEP_ENTRIES = 500;

/** The same in short steps, between which whoever pairs may let others run. */
export function* pairInSteps(
  earlier: readonly CandidateOutline[],
  later: readonly CandidateOutline[],
): Generator<undefined, Paired[]> {
  let count = 0;
  const isStep = (): boolean => ++count % STEP_ENTRIES === 0;
  const partners = new Map<CandidateOutline, CandidateOutline>();
  const left = new Set(earlier);
  for (const mark of MARKS) {
    const byMark = new Map<string, CandidateOutline[]>();
    for (const entry of left) {
      if (isStep()) yield;
      const key = keyOf(entry, mark);
      if (key === null) continue;
      const alike = byMark.get(key);
      if (alike === undefined) byMark.set(key, [entry]);
      else alike.push(entry);
    }
    for (const entry of later) {
      if (partners.has(entry)) continue;
      if (isStep()) yield;
      const key = keyOf(entry, mark);
      const partner = key === null ? undefined : byMark.get(key)?.shift();
      if (partner === undefined) continue;
      partners.set(entry, partner);
      left.delete(partner);
    }
  }
  const known = new Set(earlier.map(({ recordId }) => recordId));
  const paired = later.map((entry): Paired => {
    const partner = partners.get(entry) ?? null;
    return { state: stateOf(entry, partner, known), entry, earlier: partner };
  });
  const gone = [...left].map((entry): Paired => ({ state: 'gone', entry, earlier: entry }));
  return [...paired, ...gone];
}

function stateOf(
  entry: CandidateOutline,
  partner: CandidateOutline | null,
  known: ReadonlySet<string | null>,
): ComparedState {
  if (partner !== null) return partner.hash === entry.hash ? 'confirmed' : 'changed';
  if (entry.proposal === 'same') return 'confirmed';
  if (entry.proposal === 'update') return 'changed';
  return entry.recordId !== null && known.has(entry.recordId) ? 'confirmed' : 'new';
}

function keyOf(entry: CandidateOutline, mark: (entry: CandidateOutline) => string | null): string | null {
  const key = mark(entry);
  return key === null ? null : `${entry.kind} ${key}`;
}

function words(text: string | null): string | null {
  const folded = foldText(text ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? null : folded;
}

/** All of these or nothing; an empty one counts as said where it is given as text. */
function together(...parts: readonly (string | null)[]): string | null {
  if (parts.some((part) => part === null)) return null;
  const known = parts.map((part) => words(part) ?? '');
  return known.every((part) => part === '') ? null : known.join(' | ');
}
