import { parentPort } from 'node:worker_threads';
import { deriveKey, type KdfRequest } from './kdf.ts';

/** Entry of the worker thread that derives one key and ends, so that its memory goes back to the system. */
parentPort?.once('message', (request: KdfRequest) => {
  void deriveKey(request).then((key) => {
    parentPort?.postMessage(key);
  });
});
