import { Worker } from 'node:worker_threads';
import type { KdfParameters, KdfRequest } from './kdf.ts';

/** Derives in a worker thread of its own. */
export type Derive = (request: KdfRequest) => Promise<Uint8Array>;

/** @param worker the compiled or source file of `kdf-worker.ts` */
export function deriveInWorker(worker: URL): Derive {
  return (request) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(worker);
      thread.once('message', (key: Uint8Array) => {
        resolve(key);
        void thread.terminate();
      });
      thread.once('error', reject);
      thread.postMessage(request);
    });
}

const MEBIBYTES = [256, 192, 128, 96, 64] as const;
const BUDGET_MS = 800;

/**
 * The strongest parameters that derive in 0.8 s on this machine: the largest of 64, 96, 128, 192, 256 MiB with three
 * passes and four lanes. Time grows with memory, so one run at 64 MiB tells.
 */
export async function calibrate(derive: Derive, salt: string): Promise<KdfParameters> {
  const at = (mebibytes: number): KdfParameters => ({
    name: 'argon2id',
    memoryKiB: mebibytes * 1024,
    passes: 3,
    parallelism: 4,
    salt,
  });
  const started = performance.now();
  await derive({ passphrase: 'calibration', parameters: at(64) });
  const perMebibyte = (performance.now() - started) / 64;
  return at(MEBIBYTES.find((mebibytes) => mebibytes * perMebibyte <= BUDGET_MS) ?? 64);
}
