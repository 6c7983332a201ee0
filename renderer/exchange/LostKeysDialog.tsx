import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Dialog } from '../components/Dialog.tsx';
import { Problem } from '../components/Problem.tsx';
import { useFields } from '../components/use-fields.ts';
import { useText } from '../text/use-text.ts';
import { RevocationFields } from './RevocationFields.tsx';
import { RevocationValues, startOf } from './revocation-values.ts';
import { useRotate } from './use-rotate.ts';
import { useSaveRevocation } from './use-save-revocation.ts';

/** First the revocation, while the keys that sign it are at hand; then new keys, which the old ones do not sign. */
export function LostKeysDialog({ onClose }: { onClose: () => void }): ReactNode {
  const text = useText();
  const form = useFields<RevocationValues>(RevocationValues, { reason: 'stolen', since: null });
  const revocation = useSaveRevocation();
  const [saved, setSaved] = useState<string | null>(null);
  const { rotate, error, isBusy } = useRotate(onClose);
  const save = ({ reason, since }: RevocationValues) => {
    void revocation.save({ reason, since: startOf(since) }).then((name) => {
      if (name !== null) setSaved(name);
    });
  };
  return (
    <Dialog title={text('trust.lost.title')} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.check(save);
        }}
      >
        <p>{text('trust.lost.what')}</p>
        <RevocationFields form={form} words="lost" />
        <div className="buttons">
          <Button type="submit" variant={saved === null ? 'filled' : 'default'}>
            {text('trust.lost.save')}
          </Button>
        </div>
        {saved !== null && <p role="status">{text('trust.lost.saved', { name: saved })}</p>}
        {revocation.problem !== null && <Problem error={revocation.problem} />}
        <p className="quiet">{text('trust.lost.makeHint')}</p>
        {error !== null && <Problem error={error} />}
        <div className="buttons">
          <Button
            variant={saved === null ? 'default' : 'filled'}
            disabled={saved === null}
            loading={isBusy}
            onClick={() => rotate({ reason: form.values.reason })}
          >
            {text('trust.lost.make')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
