import { useState } from 'react';
import type { InputOf } from '../../shared/ipc/call.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import { REVOCATION_EXTENSION } from '../../shared/partners/revocation.ts';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import { useText } from '../text/use-text.ts';
import { revocationFilters } from './files.ts';

type What = Omit<InputOf<typeof partnersCalls.exportRevocation>, 'path'>;

export interface SaveRevocation {
  /** Asks where, and writes. @returns the file's name; `null` when nothing was written */
  save: (what: What) => Promise<string | null>;
  /** Why the last one was not written; `null` when it was. */
  problem: unknown;
}

/** Saves a revocation of our keys to a file. */
export function useSaveRevocation(): SaveRevocation {
  const text = useText();
  const { data } = useCall('mission', 'get', {});
  const [problem, setProblem] = useState<unknown>(null);
  const write = async (what: What): Promise<string | null> => {
    const target = await window.chancery.pickSave({
      title: text('trust.keys.revocationTitle'),
      suggestedName: `${data?.mission.shortName ?? ''}${REVOCATION_EXTENSION}`,
      filters: revocationFilters(text),
    });
    if (target === null) return null;
    await api.partners.exportRevocation({ ...what, path: target.ref });
    return target.name;
  };
  const save = async (what: What) => {
    setProblem(null);
    try {
      return await write(what);
    } catch (error) {
      setProblem(error);
      return null;
    }
  };
  return { save, problem };
}
