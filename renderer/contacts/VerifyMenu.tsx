import type { ReactNode } from 'react';
import { api } from '../app/client.ts';
import { ConfirmMenu } from '../app/ConfirmMenu.tsx';
import { putBack, titleOf, type Opened } from './opened.ts';

/** Notes that an entry and all its numbers were found right just now, and how; the toast takes it back. */
export function VerifyMenu({ opened }: { opened: Opened }): ReactNode {
  const { kind, entry } = opened;
  return (
    <ConfirmMenu
      name={titleOf(opened)}
      isDue={entry.verifyDue}
      verify={(channel) => api.contacts.verify({ kind, id: entry.id, revision: entry.revision, channel })}
      undo={({ revision }) => putBack(opened, revision)}
    />
  );
}
