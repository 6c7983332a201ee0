import type { ReadRequest } from '../../shared/reader/result.ts';
import { faultOf } from './faults.ts';
import { packResult } from './packing.ts';
import { readFile } from './reader.ts';

// No file may change what every object inherits.
Object.freeze(Object.prototype);

// The hidden window's script: one port, one file, one answer.
window.addEventListener(
  'message',
  (event) => {
    const port = event.ports[0];
    if (port === undefined) return;
    port.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
      port.onmessage = null;
      let answer;
      try {
        answer = { ok: true, value: packResult(readFile(data)) };
      } catch (error) {
        answer = { ok: false, error: faultOf(error) };
      }
      port.postMessage(answer);
    };
  },
  { once: true },
);
