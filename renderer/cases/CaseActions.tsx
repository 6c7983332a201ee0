import { Button } from '@mantine/core';
import {
  IconArchive,
  IconFolderCheck,
  IconLockPlus,
  IconPencil,
  IconRestore,
  IconRotate,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { CaseFile } from '../../shared/cases/calls.ts';
import { isEnded } from '../../shared/cases/rules.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { toldWithUndo } from './actions.ts';
import { CloseDialog } from './CloseDialog.tsx';
import { StatusMenu } from './StatusMenu.tsx';

/** What can be done with a case. */
export function CaseActions({ file }: { file: CaseFile }): ReactNode {
  const text = useText();
  const [isClosing, setClosing] = useState(false);
  const { id, revision, caseNumber, status, archivedAt } = file.case;

  const reopen = () => {
    api.cases
      .reopen({ id, revision })
      .then(() =>
        toldWithUndo(
          id,
          text('cases.statusToast', { number: caseNumber, status: text('cases.status.open') }),
        ),
      )
      .catch(toastProblem);
  };
  const archive = () => {
    api.cases
      .archive({ id, revision })
      .then((archived) =>
        toastUndo(text('cases.archivedToast', { number: caseNumber }), () =>
          api.cases.restore({ id, revision: archived.revision }),
        ),
      )
      .catch(toastProblem);
  };
  const restore = () => {
    api.cases
      .restore({ id, revision })
      .then((restored) =>
        toastUndo(text('cases.restoredToast', { number: caseNumber }), () =>
          api.cases.archive({ id, revision: restored.revision }),
        ),
      )
      .catch(toastProblem);
  };

  if (archivedAt !== null)
    return (
      <Button variant="default" leftSection={<IconRestore size={16} aria-hidden />} onClick={restore}>
        {text('common.action.restore')}
      </Button>
    );
  if (isEnded(status))
    return (
      <>
        <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={archive}>
          {text('common.action.archive')}
        </Button>
        <Button leftSection={<IconRotate size={16} aria-hidden />} onClick={reopen}>
          {text('cases.step.reopen')}
        </Button>
      </>
    );
  return (
    <>
      <StatusMenu file={file} />
      <Button
        variant="default"
        leftSection={<IconLockPlus size={16} aria-hidden />}
        onClick={() => go(addresses.seal([id]))}
      >
        {text('cases.seal')}
      </Button>
      {file.closable && (
        <Button
          variant="default"
          leftSection={<IconFolderCheck size={16} aria-hidden />}
          onClick={() => setClosing(true)}
        >
          {text('cases.close.action')}
        </Button>
      )}
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => go(addresses.editCase(id))}>
        {text('common.action.edit')}
      </Button>
      {isClosing && <CloseDialog file={file} onClose={() => setClosing(false)} />}
    </>
  );
}
