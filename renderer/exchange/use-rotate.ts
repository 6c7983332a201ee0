import { useState } from 'react';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import type { InputOf } from '../../shared/ipc/call.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

/** Makes new keys, and leads to the card that partners need then. */
export function useRotate(onDone: () => void) {
  const text = useText();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const rotate = (why: InputOf<typeof partnersCalls.rotate>) => {
    setBusy(true);
    api.partners
      .rotate(why)
      .then(() => {
        toast(text('trust.rotate.done'));
        onDone();
        go(addresses.ourCard);
      })
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return { rotate, error, isBusy };
}
