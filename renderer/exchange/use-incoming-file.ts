import { useState } from 'react';
import { isAppError } from '../../shared/kernel/errors.ts';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { holdFile, isAboutKeys, isCoSignature, isRevocation } from './files.ts';
import type { UnsignedCard } from './ReplaceKeysDialog.tsx';

export interface IncomingFile {
  /** A file about keys is read and leads to its partner; anything else is opened as a bundle. */
  take: (file: GrantedFile) => void;
  /** Reads a card, or another file about keys. */
  readCard: (file: GrantedFile) => void;
  /** Why the last file was refused; `null` when it was not. */
  problem: unknown;
  /** A card with keys that nobody whom we know signed: somebody has to decide. `null` when there is none. */
  unsigned: UnsignedCard | null;
  leaveUnsigned: () => void;
}

/** What to do with a file that came from a partner. */
export function useIncomingFile(): IncomingFile {
  const text = useText();
  const [problem, setProblem] = useState<unknown>(null);
  const [unsigned, setUnsigned] = useState<UnsignedCard | null>(null);

  const importCard = async (file: GrantedFile) => {
    try {
      const { partnerId, change, partner } = await api.partners.importCard({ path: file.ref });
      toast(text(`exchange.read.change.${change}`, { name: partner.name }));
      go(addresses.partner(partnerId));
    } catch (error) {
      if (!isAppError(error, 'partners/key-changed')) throw error;
      setUnsigned({ file, read: await api.partners.inspectCard({ path: file.ref }) });
    }
  };
  const importRevocation = async (file: GrantedFile) => {
    const { partnerId, keys, partner } = await api.partners.importRevocation({ path: file.ref });
    toast(text(keys === 'in-use' ? 'trust.read.inUse' : 'trust.read.former', { name: partner.name }));
    go(addresses.partner(partnerId));
  };
  const importCoSignature = async (file: GrantedFile) => {
    const { name } = await api.partners.importCoSignature({ path: file.ref });
    toast(text('trust.keys.coSignatureRead', { name: name === '' ? text('trust.keys.someMission') : name }));
    go(addresses.ourKeys);
  };
  const readCard = (file: GrantedFile) => {
    setProblem(null);
    const read = isRevocation(file) ? importRevocation : isCoSignature(file) ? importCoSignature : importCard;
    read(file).catch(setProblem);
  };
  const take = (file: GrantedFile) => {
    if (isAboutKeys(file)) {
      readCard(file);
      return;
    }
    holdFile(file);
    go(addresses.openBundle);
  };
  return { take, readCard, problem, unsigned, leaveUnsigned: () => setUnsigned(null) };
}
