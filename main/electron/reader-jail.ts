import type { MessagePortMain } from 'electron';
import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { exceeds } from '../ipc/size.ts';
import { ReaderFault } from '../reader/fault-schema.ts';
import type { ReaderJail } from '../reader/jail.ts';
import { rowSource } from '../reader/row-source.ts';
import type { RowsJail } from '../reader/rows-jail.ts';
import { LIMITS } from '../reader/limits.ts';
import type { PageJail } from '../reader/page-jail.ts';
import { pictureOf } from '../reader/page-picture.ts';
import { unpackInSlices } from '../reader/unpack.ts';
import type { FromCore, ReaderEnd } from './messages.ts';

const Answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.array(z.string()).max(5000) }),
  z.strictObject({ ok: z.literal(false), error: ReaderFault }),
]);

/** One reader: what its port says goes to whoever asked last. */
interface Reader {
  /** What it is given first. */
  request: object;
  port: MessagePortMain | null;
  take(pieces: string[]): void;
  fail(error: AppError): void;
}

/** The core's side of the readers: asks the shell for a window per file and talks to it over its port. */
export function readerJail(post: (message: FromCore) => void): {
  read: ReaderJail;
  readRows: RowsJail;
  drawPage: PageJail;
  /** The shell opened the reader that was asked for. */
  opened(reader: number, port: MessagePortMain): void;
  /** The shell ended the reader at a limit. */
  ended(reader: number, end: ReaderEnd): void;
} {
  const readers = new Map<number, Reader>();
  let last = 0;

  /** Opens a reader, which is asked again with `ask` until it is closed; one that fails is closed. */
  const open = (request: object, signal: AbortSignal) => {
    const number = ++last;
    let isOver = false;
    const close = (): void => {
      if (isOver) return;
      isOver = true;
      signal.removeEventListener('abort', cancel);
      readers.get(number)?.port?.close();
      readers.delete(number);
      post({ type: 'reader-close', reader: number });
    };
    const cancel = (): void => {
      readers.get(number)?.fail(new AppError('ipc/cancelled'));
      close();
    };
    const ask = (asked: object | null): Promise<string[]> =>
      new Promise((resolve, reject) => {
        const reader = readers.get(number);
        if (reader === undefined || signal.aborted) {
          close();
          reject(new AppError(signal.aborted ? 'ipc/cancelled' : 'reader/crashed'));
          return;
        }
        reader.take = resolve;
        reader.fail = (error) => {
          close();
          reject(error);
        };
        if (asked !== null) {
          post({ type: 'reader-asked', reader: number, isAsked: true });
          reader.port?.postMessage(asked);
        }
      });
    if (!signal.aborted) {
      signal.addEventListener('abort', cancel);
      readers.set(number, { request, port: null, take: () => undefined, fail: () => undefined });
      post({ type: 'reader-open', reader: number });
    }
    const rest = (): void => {
      post({ type: 'reader-asked', reader: number, isAsked: false });
    };
    return { ask, close, rest };
  };

  const read: ReaderJail = async (request, signal) => {
    const reader = open(request, signal);
    try {
      const pieces = await reader.ask(null);
      reader.close();
      return await unpackInSlices(pieces);
    } finally {
      reader.close();
    }
  };

  const readRows: RowsJail = async (request, signal) => {
    const reader = open({ ...request, rows: true }, signal);
    try {
      const [head] = await reader.ask(null);
      reader.rest();
      const batch = async (sheet: number, index: number): Promise<string> => {
        const [text = '[]'] = await reader.ask({ batch: [sheet, index] });
        reader.rest();
        return text;
      };
      return rowSource(head, batch, reader.close);
    } catch (error) {
      reader.close();
      throw error;
    }
  };

  const drawOne: PageJail = async (request, signal) => {
    const reader = open({ draw: request }, signal);
    try {
      return pictureOf(await reader.ask(null), request.page);
    } finally {
      reader.close();
    }
  };
  // One at a time: who leafs through a document asks for many, and each takes a window.
  let before: Promise<unknown> = Promise.resolve();
  const drawPage: PageJail = (request, signal) => {
    const drawn = before.then(() => drawOne(request, signal));
    before = drawn.catch(() => undefined);
    return drawn;
  };

  return {
    read,
    readRows,
    drawPage,
    opened: (number, port) => {
      const reader = readers.get(number);
      if (reader === undefined) {
        port.close();
        return;
      }
      reader.port = port;
      port.on('message', ({ data }) => {
        try {
          reader.take(piecesOf(data));
        } catch (error) {
          reader.fail(isOurs(error) ? error : new AppError('reader/crashed'));
        }
      });
      port.start();
      port.postMessage(reader.request);
    },
    ended: (number, end) => {
      readers
        .get(number)
        ?.fail(
          end === 'crashed' ? new AppError('reader/crashed') : new AppError('reader/limit', { limit: end }),
        );
    },
  };
}

/** @throws AppError what the reader found wrong, `reader/limit` (output), `reader/crashed` when it makes no sense */
function piecesOf(data: unknown): string[] {
  if (exceeds(data, LIMITS.jail.outputBytes)) throw new AppError('reader/limit', { limit: 'output' });
  const answer = Answer.safeParse(data);
  if (!answer.success) throw new AppError('reader/crashed');
  if (answer.data.ok) return answer.data.value;
  const { code, details } = answer.data.error;
  throw new AppError(code, details);
}

function isOurs(error: unknown): error is AppError {
  return error instanceof AppError;
}
