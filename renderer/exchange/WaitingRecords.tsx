import { useState, type ReactNode } from 'react';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { toSend } from './decisions.ts';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { Review } from './Review.tsx';
import { useDecisions } from './use-decisions.ts';

/** What of a received bundle waits, compared with our records as they are now. */
export function WaitingRecords({ bundleId }: { bundleId: string }): ReactNode {
  const text = useText();
  const { data, error } = useCall('bundles', 'waiting', { bundleId });
  const state = useDecisions(bundleId);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return null;
  const decide = () => {
    setBusy(true);
    setProblem(null);
    // Records that became the same meanwhile have nothing to decide and are let go with the rest.
    const settled = data.filter((change) => change.outcome === 'unchanged').map(({ id }) => id);
    api.bundles
      .decide({
        bundleId,
        decisions: [
          ...toSend(data, state.decisions),
          ...settled.map((id) => ({ id, decision: 'accept' as const })),
        ],
      })
      .then(async (result) => {
        await state.discard();
        toast(text(`exchange.result.${result.result}`));
      })
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Review
      title={text('exchange.bundle.waiting')}
      changes={data}
      state={state}
      source={{ bundleId }}
      isBusy={isBusy}
      onApply={decide}
    >
      {problem !== null && <ExchangeProblem error={problem} />}
    </Review>
  );
}
