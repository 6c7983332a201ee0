import { useState } from 'react';
import type { AcceptOutcome } from '../../shared/briefings/calls.ts';
import type { BriefingId, Candidate } from '../../shared/briefings/schema.ts';
import { api } from '../app/client.ts';
import { toast, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { tellOutcome } from './tell.ts';

/** What an officer can decide about one entry. */
export interface Decisions {
  error: unknown;
  isBusy: boolean;
  /** Takes a new entry, confirms a known one, or takes the change of a differing one over. */
  accept: (candidate: Candidate) => void;
  addAsNew: (candidate: Candidate) => void;
  reject: (candidate: Candidate) => void;
  reopen: (candidate: Candidate) => void;
  /** Undoes what was decided about this entry alone. */
  takeBack: (candidate: Candidate) => void;
  link: (candidate: Candidate, recordId?: string) => void;
}

/** The decisions of one briefing; each is told with what it did, and can be undone. */
export function useDecisions(briefingId: BriefingId): Decisions {
  const text = useText();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const run = (work: () => Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    work()
      .catch(setError)
      .finally(() => setBusy(false));
  };
  const tell = (outcome: AcceptOutcome) => tellOutcome(text, outcome);
  const decide = (number: number, decision: 'create' | 'update' | 'link', recordId?: string) =>
    run(async () => {
      const item = { number, decision, ...(recordId === undefined ? {} : { recordId }) };
      tell(await api.briefings.accept({ briefingId, items: [item] }));
    });
  return {
    error,
    isBusy,
    accept: (candidate) => {
      if (candidate.state !== 'pending') return;
      if (candidate.proposal === 'update') decide(candidate.number, 'update');
      else run(async () => tell(await api.briefings.accept({ briefingId, items: [candidate.number] })));
    },
    addAsNew: (candidate) => decide(candidate.number, 'create'),
    link: (candidate, recordId) => decide(candidate.number, 'link', recordId),
    reject: (candidate) => {
      if (candidate.state !== 'pending') return;
      const numbers = [candidate.number];
      run(async () => {
        const { rejected } = await api.briefings.reject({ briefingId, numbers });
        toastUndo(text('briefings.rejectedToast', { count: rejected }), () =>
          api.briefings.reopen({ briefingId, numbers }),
        );
      });
    },
    takeBack: (candidate) => {
      const { state, number, decidedAloneBy } = candidate;
      if (state === 'rejected') run(() => api.briefings.reopen({ briefingId, numbers: [number] }));
      else if (decidedAloneBy !== null)
        run(async () => {
          await api.records.undo({ changeSetId: decidedAloneBy });
          toast(text('briefings.takenBackToast'));
        });
      else if (state !== 'pending') toast(text('briefings.takeBackTogether'));
    },
    reopen: (candidate) => run(() => api.briefings.reopen({ briefingId, numbers: [candidate.number] })),
  };
}
