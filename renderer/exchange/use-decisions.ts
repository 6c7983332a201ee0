import { useMemo, useState } from 'react';
import type { IncomingChange, RecordDecision } from '../../shared/bundles/calls.ts';
import { useDraft } from '../components/use-draft.ts';
import { Decisions, decisionOf, isDecidable } from './decisions.ts';

export interface DecisionsState {
  decisions: Decisions;
  decide: (change: IncomingChange, part: Partial<RecordDecision>) => void;
  decideAll: (changes: readonly IncomingChange[], decision: RecordDecision['decision']) => void;
  discard: () => Promise<void>;
}

/** What is decided about the records of a bundle so far; it survives leaving the screen and a lock. */
export function useDecisions(bundleId: string): DecisionsState {
  const draft = useDraft(`bundles/${bundleId}/decisions`);
  const [decided, setDecided] = useState<Decisions | null>(null);
  const { found } = draft;
  const kept = useMemo(() => Decisions.safeParse(found?.value).data ?? {}, [found]);
  const decisions = decided ?? kept;
  const keep = (next: Decisions) => {
    setDecided(next);
    draft.keep(next);
  };
  return {
    decisions,
    decide: (change, part) =>
      keep({ ...decisions, [change.id]: { ...decisionOf(decisions, change), ...part } }),
    decideAll: (changes, decision) =>
      keep({
        ...decisions,
        ...Object.fromEntries(
          changes
            .filter(isDecidable)
            .map((change) => [change.id, { ...decisionOf(decisions, change), decision }]),
        ),
      }),
    discard: async () => {
      setDecided(null);
      await draft.discard();
    },
  };
}
