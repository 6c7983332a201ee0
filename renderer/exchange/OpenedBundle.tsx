import { useRef, useState, type ReactNode } from 'react';
import type { Progress } from '../../shared/ipc/call.ts';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { useText } from '../text/use-text.ts';
import { AppliedResult, type Applied } from './AppliedResult.tsx';
import { BundleHead, type Opened } from './BundleHead.tsx';
import { toSend } from './decisions.ts';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { RecallView } from './RecallView.tsx';
import { ReceiptView } from './ReceiptView.tsx';
import { Review } from './Review.tsx';
import { useDecisions } from './use-decisions.ts';

interface Props {
  file: GrantedFile;
  opened: Opened;
}

/** An opened bundle: its head, then what it would change or, for a receipt, what it answers. */
export function OpenedBundle({ file, opened }: Props): ReactNode {
  const text = useText();
  const state = useDecisions(opened.bundleId);
  const abort = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [result, setResult] = useState<Applied | null>(null);

  const apply = () => {
    abort.current = new AbortController();
    setBusy(true);
    setProblem(null);
    api.bundles
      .apply(
        { path: file.ref, decisions: toSend(opened.changes, state.decisions) },
        { onProgress: setProgress, signal: abort.current.signal },
      )
      .then(async (applied) => {
        await state.discard();
        // A recall is answered where it stands from now on.
        if (applied.result === 'recall') go(addresses.bundle(applied.bundleId));
        else setResult(applied);
      })
      .catch(setProblem)
      .finally(() => setBusy(false));
  };

  if (result !== null)
    return <AppliedResult result={result} senderName={opened.senderName} cases={casesIn(opened, result)} />;
  const canApply = !opened.ownBundle && !opened.alreadyApplied;
  return (
    <div className="stack">
      <BundleHead opened={opened} />
      {opened.receipt !== null && (
        <ReceiptView
          receipt={opened.receipt}
          senderName={opened.senderName}
          canMark={canApply}
          isBusy={isBusy}
          onMark={apply}
        />
      )}
      {opened.receipt !== null && problem !== null && <ExchangeProblem error={problem} />}
      {opened.kind === 'recall' && problem !== null && <ExchangeProblem error={problem} />}
      {opened.kind === 'recall' && canApply && <RecallView isBusy={isBusy} onTake={apply} />}
      {opened.kind !== 'recall' && opened.receipt === null && canApply && (
        <Review
          title={text('exchange.review.title')}
          changes={opened.changes}
          state={state}
          source={{ path: file.ref }}
          isBusy={isBusy}
          onApply={apply}
        >
          {problem !== null && <ExchangeProblem error={problem} />}
          {isBusy && (
            <ProgressBar
              progress={progress}
              label={text('exchange.review.progress')}
              onCancel={() => abort.current?.abort()}
            />
          )}
        </Review>
      )}
    </div>
  );
}

/** The cases of a bundle that are here afterwards. */
function casesIn(opened: Opened, result: Applied): { id: string; title: string }[] {
  const waiting = new Set(result.waiting.map(({ id }) => id));
  return opened.changes.filter(
    ({ kind, id, outcome }) =>
      kind === 'case' && !waiting.has(id) && outcome !== 'invalid' && outcome !== 'removed',
  );
}
