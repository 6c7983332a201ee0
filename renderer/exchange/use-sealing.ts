import { useRef, useState } from 'react';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf, Progress } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Partner } from '../../shared/partners/schema.ts';
import { api } from '../app/client.ts';
import { useText } from '../text/use-text.ts';
import { bundleFilters, neutralName } from './files.ts';
import { selectionOf, type SealValues } from './seal-values.ts';

export type Sealed = OutputOf<typeof bundlesCalls.seal> & { partnerName: string };

/** Asks where to save, seals, and says how far it is. */
export function useSealing() {
  const text = useText();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isRunning, setRunning] = useState(false);
  const abort = useRef<AbortController | null>(null);

  /** @throws AppError `ipc/cancelled` when the dialog is closed or the sealing stopped, and what `bundles.seal` throws */
  const run = async (values: SealValues, partners: readonly Partner[]): Promise<Sealed> => {
    const partner = partners.find(({ id }) => id === values.partnerId);
    const target = await window.chancery.pickSave({
      title: text('exchange.seal.saveTitle'),
      suggestedName: neutralName(),
      filters: bundleFilters(text),
    });
    if (target === null || partner === undefined) throw new AppError('ipc/cancelled');
    abort.current = new AbortController();
    setRunning(true);
    try {
      const sealed = await api.bundles.seal(
        { ...selectionOf(values), purpose: values.purpose, partnerId: partner.id, path: target.ref },
        { onProgress: setProgress, signal: abort.current.signal },
      );
      return { ...sealed, partnerName: partner.name };
    } finally {
      setRunning(false);
      setProgress(null);
    }
  };
  return { run, progress, isRunning, cancel: () => abort.current?.abort() };
}
