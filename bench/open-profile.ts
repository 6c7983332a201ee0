import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathAccess } from '../main/files/paths.ts';
import { openCore, type Core } from '../main/core.ts';
import { readInChild, rowsInChild } from '../main/reader/jail-node.ts';
import { out } from '../build/paths.mjs';

/** The core on a profile, called as the command line calls it: a failed call throws. */
export interface OpenProfile {
  core: Core;
  call: (name: string, input: unknown) => Promise<unknown>;
}

/** The core on a new profile, or on a copy of one; closed and removed afterwards. */
export async function withCore<Value>(
  from: string | null,
  use: (opened: OpenProfile) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(out, 'bench', 'core-'));
  const profile = join(folder, 'profile');
  if (from !== null) cpSync(from, profile, { recursive: true });
  const core = openCore({
    profile,
    files: pathAccess('/'),
    readFile: readInChild,
    readRows: rowsInChild,
    emit: () => undefined,
    log: () => undefined,
    nativeBinding: process.env['CHANCERY_NATIVE_BINDING'] ?? null,
    kdfWorker: new URL('../main/vault/kdf-worker.ts', import.meta.url),
  });
  try {
    return await use({ core, call: caller(core) });
  } finally {
    core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function caller(core: Core): OpenProfile['call'] {
  return async (name, input) => {
    const result = await core.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
    return result.value;
  };
}
