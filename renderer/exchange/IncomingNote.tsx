import type { ReactNode } from 'react';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { ReplaceKeysDialog } from './ReplaceKeysDialog.tsx';
import type { IncomingFile } from './use-incoming-file.ts';

/** Why the last file from a partner was refused, or what it asks. */
export function IncomingNote({ incoming }: { incoming: IncomingFile }): ReactNode {
  return (
    <>
      {incoming.problem !== null && <ExchangeProblem error={incoming.problem} />}
      {incoming.unsigned !== null && (
        <ReplaceKeysDialog card={incoming.unsigned} onClose={incoming.leaveUnsigned} />
      )}
    </>
  );
}
