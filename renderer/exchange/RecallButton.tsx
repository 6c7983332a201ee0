import { Button } from '@mantine/core';
import { IconMailX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { api } from '../app/client.ts';
import { Dialog } from '../components/Dialog.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { toast } from '../components/toast.tsx';
import { useFields } from '../components/use-fields.ts';
import { useText } from '../text/use-text.ts';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { bundleFilters, neutralName } from './files.ts';

const Values = z.object({ reason: z.string().trim().min(1).max(300) });

/** Asks why, and where to save the recall of a bundle of ours. */
export function RecallButton({
  bundleId,
  partnerName,
}: {
  bundleId: string;
  partnerName: string;
}): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMailX size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {text('leaving.recall.action')}
      </Button>
      {isOpen && (
        <Dialog title={text('leaving.recall.title', { name: partnerName })} onClose={() => setOpen(false)}>
          <RecallForm bundleId={bundleId} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function RecallForm({ bundleId, onDone }: { bundleId: string; onDone: () => void }): ReactNode {
  const text = useText();
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const fields = useFields(Values, { reason: '' });
  const seal = async (reason: string) => {
    const target = await window.chancery.pickSave({
      title: text('leaving.recall.saveTitle'),
      suggestedName: neutralName(),
      filters: bundleFilters(text),
    });
    if (target === null) throw new AppError('ipc/cancelled');
    const { fileName } = await api.bundles.recall({ bundleId, reason, path: target.ref });
    toast(text('leaving.recall.saved', { name: fileName }));
    onDone();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(null);
        fields.check(({ reason }) => {
          setBusy(true);
          seal(reason)
            .catch(setProblem)
            .finally(() => setBusy(false));
        });
      }}
    >
      <p>{text('leaving.recall.how')}</p>
      <TextField
        {...fields.field('reason')}
        label={text('leaving.recall.reason')}
        description={text('leaving.recall.reasonHint')}
        required
        autoFocus
      />
      {problem !== null && <ExchangeProblem error={problem} />}
      <div className="buttons">
        <Button type="submit" loading={isBusy}>
          {text('leaving.recall.submit')}
        </Button>
      </div>
    </form>
  );
}
