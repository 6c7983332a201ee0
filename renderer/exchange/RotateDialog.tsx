import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { Dialog } from '../components/Dialog.tsx';
import { Problem } from '../components/Problem.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

/** Makes new keys in good order, and leads to the card that partners need then. */
export function RotateDialog({ onClose }: { onClose: () => void }): ReactNode {
  const text = useText();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const rotate = () => {
    setBusy(true);
    api.partners
      .rotate({})
      .then(() => {
        toast(text('trust.rotate.done'));
        onClose();
        go(addresses.ourCard);
      })
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog title={text('trust.rotate.title')} onClose={onClose}>
      <div className="stack">
        <p>{text('trust.rotate.what')}</p>
        <p>{text('trust.rotate.then')}</p>
        {error !== null && <Problem error={error} />}
        <div className="buttons">
          <Button loading={isBusy} onClick={rotate} data-autofocus>
            {text('trust.rotate.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
