import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { Dialog } from '../components/Dialog.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { ExchangeProblem } from './ExchangeProblem.tsx';

/** A card whose keys no key that we know signed. */
export interface UnsignedCard {
  file: GrantedFile;
  read: OutputOf<typeof partnersCalls.inspectCard>;
}

/** Asks whether keys that nobody signed for are taken over. It is never done without being asked. */
export function ReplaceKeysDialog({ card, onClose }: { card: UnsignedCard; onClose: () => void }): ReactNode {
  const text = useText();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { mission, coSigner } = card.read;
  const replace = () => {
    setBusy(true);
    api.partners
      .replaceKeys({ path: card.file.ref, coSignerId: coSigner?.id ?? null })
      .then(({ id, name }) => {
        toast(text('trust.replace.done', { name }));
        onClose();
        go(addresses.partner(id));
      })
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog title={text('trust.replace.title', { name: mission.name })} onClose={onClose}>
      <div className="stack">
        <p className="note-verify">{text('trust.replace.what')}</p>
        <p>
          <bdi>
            {coSigner === null
              ? text('trust.replace.noArgument')
              : text('trust.replace.argument', { name: coSigner.name })}
          </bdi>
        </p>
        <p>{text('trust.replace.next')}</p>
        {error !== null && <ExchangeProblem error={error} />}
        <div className="buttons">
          <Button onClick={onClose} data-autofocus>
            {text('trust.replace.keep')}
          </Button>
          <Button variant="default" loading={isBusy} onClick={replace}>
            {text('trust.replace.submit')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
