import { Button } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { api } from '../app/client.ts';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { bundleFilters, neutralName } from './files.ts';

interface Props {
  bundleId: string;
  /** The main action where it stands. */
  isPressing: boolean;
  /** It was saved before. */
  isAgain: boolean;
}

/** Saves the signed receipt for a received bundle. */
export function ReceiptButton({ bundleId, isPressing, isAgain }: Props): ReactNode {
  const text = useText();
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setProblem(null);
    const target = await window.chancery.pickSave({
      title: text('exchange.result.receiptTitle'),
      suggestedName: neutralName(),
      filters: bundleFilters(text),
    });
    if (target === null) return;
    setBusy(true);
    const { fileName } = await api.bundles.exportReceipt({ bundleId, path: target.ref });
    toast(text('exchange.result.receiptSaved', { name: fileName }));
  };
  return (
    <>
      <Button
        variant={isPressing ? 'filled' : 'default'}
        leftSection={<IconReceipt size={16} aria-hidden />}
        loading={isBusy}
        onClick={() =>
          void save()
            .catch(setProblem)
            .finally(() => setBusy(false))
        }
      >
        {text(isAgain ? 'exchange.result.receiptAgain' : 'exchange.result.receiptSave')}
      </Button>
      {problem !== null && <ExchangeProblem error={problem} />}
    </>
  );
}
