import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Partner } from '../../shared/partners/schema.ts';
import { api } from '../app/client.ts';
import { Dialog } from '../components/Dialog.tsx';
import { Problem } from '../components/Problem.tsx';
import { toast } from '../components/toast.tsx';
import { useFields } from '../components/use-fields.ts';
import { useText } from '../text/use-text.ts';
import { RevocationFields } from './RevocationFields.tsx';
import { RevocationValues, startOf } from './revocation-values.ts';

interface Props {
  partner: Partner;
  onClose: () => void;
}

/** We were told that a partner's keys are no good: why, and since when. */
export function RevokeDialog({ partner, onClose }: Props): ReactNode {
  const text = useText();
  const { id, name, revision } = partner;
  const form = useFields<RevocationValues>(RevocationValues, { reason: 'stolen', since: null });
  const [error, setError] = useState<unknown>(null);
  const revoke = ({ reason, since }: RevocationValues) => {
    api.partners
      .revoke({ id, revision, reason, since: startOf(since) })
      .then(() => {
        toast(text('trust.revoke.done', { name }));
        onClose();
      })
      .catch(setError);
  };
  return (
    <Dialog title={text('trust.revoke.title', { name })} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.check(revoke);
        }}
      >
        <p>{text('trust.revoke.what')}</p>
        <RevocationFields form={form} words="revoke" />
        {error !== null && <Problem error={error} />}
        <div className="buttons">
          <Button type="submit" color="red">
            {text('trust.revoke.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
