import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadRequest, ReadResult } from '../../shared/reader/result.ts';
import { ReaderFault } from './fault-schema.ts';
import type { ReaderJail } from './jail.ts';
import { rowSource } from './row-source.ts';
import type { RowSource, RowsJail } from './rows-jail.ts';
import { LIMITS } from './limits.ts';
import { residentBytes } from './resident.ts';
import { unpackInSlices } from './unpack.ts';

const WATCH_MS = 50;

/** Bounds of one reading. */
export interface JailLimits {
  readonly timeMs: number;
  readonly memoryBytes: number;
  readonly outputBytes: number;
}

/** A child that reads one file after the other; ended by the first that goes over a limit. */
export interface ReaderChild {
  read(request: ReadRequest, signal?: AbortSignal): Promise<ReadResult>;
  /** Opens a file and keeps it open: the child is then for its rows alone. */
  openRows(request: Pick<ReadRequest, 'fileName' | 'bytes'>, signal?: AbortSignal): Promise<RowSource>;
  readonly isEnded: boolean;
  readonly pid: number;
  /** Most memory seen so far, in bytes. */
  readonly peakBytes: number;
  close(): void;
}

interface Pending {
  resolve(pieces: string[]): void;
  reject(error: AppError): void;
  pieces: string[];
  deadlineMs: number;
  bytes: number;
}

/**
 * Reads a file in a Node child that may read its own code and nothing else: no files, network, processes, workers or
 * add-ons, no environment; time, memory and output are watched from here.
 */
export const readInChild: ReaderJail = async (request, signal) => {
  const child = openReaderChild();
  try {
    return await child.read(request, signal);
  } finally {
    child.close();
  }
};

/** The same, with the file kept open for its rows. */
export const rowsInChild: RowsJail = async (request, signal) => {
  const child = openReaderChild();
  try {
    return await child.openRows(request, signal);
  } catch (error) {
    child.close();
    throw error;
  }
};

/** Opens a child for several files. */
export function openReaderChild(limits: JailLimits = LIMITS.jail): ReaderChild {
  const child = startChild();
  let pending: Pending | null = null;
  let isEnded = false;
  let peakBytes = 0;
  let rest: Buffer[] = [];

  function fail(error: AppError): void {
    const waiting = pending;
    pending = null;
    waiting?.reject(error);
  }

  function end(error: AppError): void {
    if (!isEnded) {
      isEnded = true;
      clearInterval(watch);
      child.kill('SIGKILL');
      // A killed child must not hold the parent back.
      child.stdin.destroy();
      child.stdout.destroy();
    }
    fail(error);
  }

  let isLooking = false;
  const watch = setInterval(() => {
    if (pending !== null && Date.now() > pending.deadlineMs) {
      end(new AppError('reader/limit', { limit: 'time' }));
      return;
    }
    if (isLooking) return;
    isLooking = true;
    residentBytes(child.pid ?? 0, (bytes) => {
      isLooking = false;
      peakBytes = Math.max(peakBytes, bytes);
      if (bytes > limits.memoryBytes && !isEnded) end(new AppError('reader/limit', { limit: 'memory' }));
    });
  }, WATCH_MS);

  child.on('error', () => {
    end(new AppError('reader/crashed'));
  });
  child.on('exit', (_code, signal) => {
    // V8 ends itself with SIGABRT (SIGTRAP on some builds) when its heap is full.
    const isFull = signal === 'SIGABRT' || signal === 'SIGTRAP';
    end(isFull ? new AppError('reader/limit', { limit: 'memory' }) : new AppError('reader/crashed'));
  });
  child.stdin.on('error', () => {
    // The exit that follows says why.
  });
  child.stdout.on('data', (chunk: Buffer) => {
    if (pending === null) {
      end(new AppError('reader/crashed'));
      return;
    }
    pending.bytes += chunk.length;
    if (pending.bytes > limits.outputBytes) {
      end(new AppError('reader/limit', { limit: 'output' }));
      return;
    }
    let start = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
      rest.push(chunk.subarray(start, at));
      start = at + 1;
      const line = Buffer.concat(rest).toString('utf8');
      rest = [];
      takeLine(line);
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  });

  function takeLine(line: string): void {
    const current = pending;
    const mark = line[0];
    if (current === null) end(new AppError('reader/crashed'));
    else if (mark === '+') current.pieces.push(line.slice(1));
    else if (mark === '!') fail(faultIn(line.slice(1)));
    else if (mark !== '.') end(new AppError('reader/crashed'));
    else {
      pending = null;
      current.resolve(current.pieces);
    }
  }

  const ask = (header: object, bytes: Uint8Array, signal?: AbortSignal): Promise<string[]> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        end(new AppError('ipc/cancelled'));
        reject(new AppError('ipc/cancelled'));
        return;
      }
      if (isEnded || pending !== null) {
        reject(new AppError('reader/crashed'));
        return;
      }
      const cancel = () => {
        end(new AppError('ipc/cancelled'));
      };
      signal?.addEventListener('abort', cancel, { once: true });
      const forget = () => signal?.removeEventListener('abort', cancel);
      pending = {
        resolve: (pieces) => {
          forget();
          resolve(pieces);
        },
        reject: (error) => {
          forget();
          reject(error);
        },
        pieces: [],
        deadlineMs: Date.now() + limits.timeMs,
        bytes: 0,
      };
      send(child.stdin, header, bytes);
    });

  return {
    read: async (request, signal) => {
      const { bytes, ...about } = request;
      const pieces = await ask(about, bytes, signal);
      try {
        return await unpackInSlices(pieces);
      } catch {
        end(new AppError('reader/crashed'));
        throw new AppError('reader/crashed');
      }
    },
    openRows: async ({ fileName, bytes }, signal) => {
      const [head] = await ask({ fileName, rows: true }, bytes, signal);
      const batch = async (sheet: number, index: number): Promise<string> => {
        const [text = '[]'] = await ask({ batch: [sheet, index] }, new Uint8Array(), signal);
        return text;
      };
      return rowSource(head, batch, () => {
        end(new AppError('reader/crashed'));
      });
    },
    get isEnded() {
      return isEnded;
    },
    get peakBytes() {
      return peakBytes;
    },
    pid: child.pid ?? 0,
    close: () => {
      end(new AppError('reader/crashed'));
    },
  };
}

function faultIn(text: string): AppError {
  try {
    const { code, details } = ReaderFault.parse(JSON.parse(text));
    return new AppError(code, details);
  } catch {
    return new AppError('reader/crashed');
  }
}

function send(stdin: Writable, about: object, bytes: Uint8Array): void {
  const text = Buffer.from(JSON.stringify({ ...about, size: bytes.length }));
  const head = Buffer.alloc(4);
  head.writeUInt32BE(text.length);
  stdin.write(head);
  stdin.write(text);
  stdin.write(bytes);
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

const root = join(import.meta.dirname, '../..');

/** How the child is started: what it may read is its own code and the libraries it uses. */
export function childArguments(): string[] {
  const own = [
    'main/reader',
    'shared/alerts/words.ts',
    'shared/kernel/coordinates.ts',
    'shared/kernel/errors.ts',
    'shared/kernel/time-zones.ts',
    'node_modules/csv-parse/package.json',
    'node_modules/csv-parse/dist/esm',
    'node_modules/fflate',
    'node_modules/mammoth/package.json',
    'node_modules/mammoth/mammoth.browser.min.js',
    'node_modules/pdfjs-dist/package.json',
    'node_modules/pdfjs-dist/legacy/build',
    'node_modules/pdfjs-dist/cmaps',
    'node_modules/pdfjs-dist/standard_fonts',
    'node_modules/libphonenumber-js',
    'node_modules/postal-mime',
    'node_modules/saxes',
    'node_modules/xmlchars',
  ];
  return [
    '--permission',
    ...own.map((path) => `--allow-fs-read=${join(root, path)}`),
    '--disallow-code-generation-from-strings',
    '--no-addons',
    '--disable-sigusr1',
    '--no-warnings',
    '--max-old-space-size=420',
    '--max-semi-space-size=16',
  ];
}

function startChild(): Child {
  return spawn(process.execPath, [...childArguments(), join(root, 'main/reader/child.ts')], {
    cwd: root,
    // Windows programs do not start without the system folder's name.
    env: process.platform === 'win32' ? { SYSTEMROOT: process.env['SYSTEMROOT'] } : {},
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
}
