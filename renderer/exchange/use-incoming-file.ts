import { useState } from 'react';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { holdFile, isCard } from './files.ts';

export interface IncomingFile {
  /** A card is read and leads to its partner; anything else is opened as a bundle. */
  take: (file: GrantedFile) => void;
  readCard: (file: GrantedFile) => void;
  /** Why the last card was refused; `null` when it was not. */
  problem: unknown;
}

/** What to do with a file that came from a partner. */
export function useIncomingFile(): IncomingFile {
  const text = useText();
  const [problem, setProblem] = useState<unknown>(null);
  const readCard = (file: GrantedFile) => {
    setProblem(null);
    api.partners
      .importCard({ path: file.ref })
      .then(({ partnerId, change, partner }) => {
        toast(text(`exchange.read.change.${change}`, { name: partner.name }));
        go(addresses.partner(partnerId));
      })
      .catch(setProblem);
  };
  const take = (file: GrantedFile) => {
    if (isCard(file)) {
      readCard(file);
      return;
    }
    holdFile(file);
    go(addresses.openBundle);
  };
  return { take, readCard, problem };
}
