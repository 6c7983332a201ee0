import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../components/Dialog.tsx';
import { Problem } from '../components/Problem.tsx';
import { useText } from '../text/use-text.ts';
import { useRotate } from './use-rotate.ts';

/** Makes new keys in good order, and leads to the card that partners need then. */
export function RotateDialog({ onClose }: { onClose: () => void }): ReactNode {
  const text = useText();
  const { rotate, error, isBusy } = useRotate(onClose);
  return (
    <Dialog title={text('trust.rotate.title')} onClose={onClose}>
      <div className="stack">
        <p>{text('trust.rotate.what')}</p>
        <p>{text('trust.rotate.then')}</p>
        {error !== null && <Problem error={error} />}
        <div className="buttons">
          <Button loading={isBusy} onClick={() => rotate({})} data-autofocus>
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
