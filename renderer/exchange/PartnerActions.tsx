import { Button } from '@mantine/core';
import { IconArchive, IconEar, IconLockPlus, IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Partner } from '../../shared/partners/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  partner: Partner;
  onConfirm: () => void;
}

/** What can be done with a partner: confirm it first, then seal for it. */
export function PartnerActions({ partner, onConfirm }: Props): ReactNode {
  const text = useText();
  const { id, revision, name } = partner;

  const archive = () => {
    api.partners
      .archive({ id, revision })
      .then((archived) =>
        toastUndo(text('exchange.partner.archivedToast', { name }), () =>
          api.partners.restore({ id, revision: archived.revision }),
        ),
      )
      .catch(toastProblem);
  };
  const restore = () => {
    api.partners
      .restore({ id, revision })
      .then((restored) =>
        toastUndo(text('exchange.partner.restoredToast', { name }), () =>
          api.partners.archive({ id, revision: restored.revision }),
        ),
      )
      .catch(toastProblem);
  };
  if (partner.archivedAt !== null)
    return (
      <Button variant="default" leftSection={<IconRestore size={16} aria-hidden />} onClick={restore}>
        {text('common.action.restore')}
      </Button>
    );
  const isConfirmed = partner.trust === 'confirmed';
  // What the keys themselves revoked, no digits bring back.
  const canConfirm = partner.trust !== 'revoked' || partner.revokedWay === 'told';
  return (
    <>
      <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={archive}>
        {text('common.action.archive')}
      </Button>
      {canConfirm && (
        <Button
          variant={isConfirmed ? 'default' : 'filled'}
          leftSection={<IconEar size={16} aria-hidden />}
          onClick={onConfirm}
        >
          {text(isConfirmed ? 'exchange.partner.confirmAgain' : 'exchange.partner.confirm')}
        </Button>
      )}
      {isConfirmed && (
        <Button
          leftSection={<IconLockPlus size={16} aria-hidden />}
          onClick={() => go(addresses.seal([], id))}
        >
          {text('exchange.partner.seal')}
        </Button>
      )}
    </>
  );
}
