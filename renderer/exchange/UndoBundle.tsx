import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import { Dialog } from '../components/Dialog.tsx';
import { Item, Items } from '../components/Items.tsx';
import { toast, toastProblem } from '../components/toast.tsx';
import { fieldText, kindText } from '../text/records.ts';
import { useText } from '../text/use-text.ts';

/** Takes back what a bundle brought, or brings it back again; what was changed since stays and is listed. */
export function UndoBundle({ bundleId }: { bundleId: string }): ReactNode {
  const text = useText();
  const { data } = useCall('bundles', 'get', { id: bundleId });
  const [conflicts, setConflicts] = useState<UndoOutcome['conflicts']>([]);
  const [isBusy, setBusy] = useState(false);
  const undo = data?.undo ?? null;
  if (undo === null) return null;
  const turn = () => {
    setBusy(true);
    api.bundles
      .undo({ bundleId })
      .then((outcome) => {
        setConflicts(outcome.conflicts);
        toast(text(undo.isUndone ? 'exchange.result.redoneToast' : 'exchange.result.undoneToast'));
      })
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        loading={isBusy}
        onClick={turn}
      >
        {text(undo.isUndone ? 'exchange.result.redo' : 'exchange.result.undo')}
      </Button>
      {conflicts.length > 0 && (
        <Dialog
          title={text('exchange.result.left', { count: conflicts.length })}
          onClose={() => setConflicts([])}
        >
          <Items nothing="">
            {conflicts.map(({ kind, recordId, field, reason }) => (
              <Item key={`${recordId} ${field}`} kind={kindText(kind)}>
                {field !== '' && `${fieldText(kind, field)}: `}
                {text(`exchange.result.leftReason.${reason}`)}
              </Item>
            ))}
          </Items>
        </Dialog>
      )}
    </>
  );
}
