import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { REVOCATION_REASONS } from '../../shared/bundles/values.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { Dialog } from '../components/Dialog.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { Problem } from '../components/Problem.tsx';
import { toast } from '../components/toast.tsx';
import { useFields } from '../components/use-fields.ts';
import { useText } from '../text/use-text.ts';
import { RevocationValues, startOf } from './revocation-values.ts';
import { useSaveRevocation } from './use-save-revocation.ts';

/** First the revocation, while the keys that sign it are at hand; then new keys, which the old ones do not sign. */
export function LostKeysDialog({ onClose }: { onClose: () => void }): ReactNode {
  const text = useText();
  const form = useFields<RevocationValues>(RevocationValues, { reason: 'stolen', since: null });
  const revocation = useSaveRevocation();
  const [saved, setSaved] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const save = ({ reason, since }: RevocationValues) => {
    void revocation.save({ reason, since: startOf(since) }).then((name) => {
      if (name !== null) setSaved(name);
    });
  };
  const make = () => {
    setBusy(true);
    api.partners
      .rotate({ reason: form.values.reason })
      .then(() => {
        toast(text('trust.rotate.done'));
        onClose();
        go(addresses.ourCard);
      })
      .catch(setError)
      .finally(() => setBusy(false));
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
        <ChoiceField
          {...form.field('reason')}
          label={text('trust.lost.reason')}
          choices={REVOCATION_REASONS.map((value) => ({ value, label: text(`trust.reason.${value}`) }))}
          autoFocus
        />
        <DateField {...form.field('since')} label={text('trust.lost.since')} />
        <p className="quiet">{text('trust.lost.sinceHint')}</p>
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
            onClick={make}
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
