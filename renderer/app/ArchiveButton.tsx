import { Button } from '@mantine/core';
import { IconArchive, IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

interface Seen<Id> {
  id: Id;
  revision: number;
}

interface Props<Id> {
  record: Seen<Id> & { archivedAt: string | null };
  name: string;
  calls: {
    archive: (seen: Seen<Id>) => Promise<{ revision: number }>;
    restore: (seen: Seen<Id>) => Promise<{ revision: number }>;
  };
}

/** Takes a record out of the lists or brings it back; the toast takes that back. */
export function ArchiveButton<Id>({
  record: { id, revision, archivedAt },
  name,
  calls,
}: Props<Id>): ReactNode {
  const text = useText();
  const isArchived = archivedAt !== null;
  const change = () => {
    const [act, back] = isArchived ? [calls.restore, calls.archive] : [calls.archive, calls.restore];
    act({ id, revision })
      .then((changed) => {
        toastUndo(text(isArchived ? 'common.record.restored' : 'common.record.archived', { name }), () =>
          back({ id, revision: changed.revision }),
        );
      })
      .catch(toastProblem);
  };
  return (
    <Button
      variant="default"
      leftSection={isArchived ? <IconRestore size={16} aria-hidden /> : <IconArchive size={16} aria-hidden />}
      onClick={change}
    >
      {text(isArchived ? 'common.action.restore' : 'common.action.archive')}
    </Button>
  );
}
