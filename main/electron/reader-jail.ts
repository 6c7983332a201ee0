import type { MessagePortMain } from 'electron';
import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadRequest, ReadResult } from '../../shared/reader/result.ts';
import { exceeds } from '../ipc/size.ts';
import type { ReaderJail } from '../reader/jail.ts';
import { LIMITS } from '../reader/limits.ts';
import { unpackInSlices } from '../reader/unpack.ts';
import type { FromCore, ReaderEnd } from './messages.ts';

const short = z.string().max(40);
/** What a reader may say is wrong with a file; anything else from it is a crash. */
const Fault = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('files/empty'), details: z.strictObject({}) }),
  z.strictObject({ code: z.literal('reader/unknown-format'), details: z.strictObject({}) }),
  z.strictObject({
    code: z.literal('reader/wrong-format'),
    details: z.strictObject({ named: short, found: short }),
  }),
  z.strictObject({ code: z.literal('reader/damaged'), details: z.strictObject({ format: short }) }),
  z.strictObject({ code: z.literal('reader/encrypted'), details: z.strictObject({ format: short }) }),
  z.strictObject({
    code: z.literal('reader/limit'),
    details: z.strictObject({
      limit: z.enum(['expansion', 'entries', 'rows', 'columns', 'depth', 'size', 'output', 'name']),
    }),
  }),
]);
const Answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.array(z.string()).max(5000) }),
  z.strictObject({ ok: z.literal(false), error: Fault }),
]);

interface Waiting {
  request: ReadRequest;
  settle(result: ReadResult): void;
  fail(error: AppError): void;
}

/** The core's side of the readers: asks the shell for a window per file and talks to it over its port. */
export function readerJail(post: (message: FromCore) => void): {
  read: ReaderJail;
  /** The shell opened the reader that was asked for. */
  opened(reader: number, port: MessagePortMain): void;
  /** The shell ended the reader at a limit. */
  ended(reader: number, end: ReaderEnd): void;
} {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  const read: ReaderJail = (request, signal) =>
    new Promise<ReadResult>((resolve, reject) => {
      const reader = ++last;
      const finish = (): boolean => {
        signal.removeEventListener('abort', cancel);
        post({ type: 'reader-close', reader });
        return waiting.delete(reader);
      };
      const fail = (error: AppError): void => {
        if (finish()) reject(error);
      };
      const cancel = (): void => {
        fail(new AppError('ipc/cancelled'));
      };
      if (signal.aborted) {
        reject(new AppError('ipc/cancelled'));
        return;
      }
      signal.addEventListener('abort', cancel);
      waiting.set(reader, {
        request,
        settle: (result) => {
          if (finish()) resolve(result);
        },
        fail,
      });
      post({ type: 'reader-open', reader });
    });

  return {
    read,
    opened: (reader, port) => {
      const entry = waiting.get(reader);
      if (entry === undefined) {
        port.close();
        return;
      }
      port.on('message', ({ data }) => {
        port.close();
        resultOf(data).then(
          (result) => {
            entry.settle(result);
          },
          (error: unknown) => {
            entry.fail(isOurs(error) ? error : new AppError('reader/crashed'));
          },
        );
      });
      port.start();
      port.postMessage(entry.request);
    },
    ended: (reader, end) => {
      waiting
        .get(reader)
        ?.fail(
          end === 'crashed' ? new AppError('reader/crashed') : new AppError('reader/limit', { limit: end }),
        );
    },
  };
}

/** @throws AppError what the reader found wrong, `reader/limit` (output), `reader/crashed` when it makes no sense */
async function resultOf(data: unknown): Promise<ReadResult> {
  if (exceeds(data, LIMITS.jail.outputBytes)) throw new AppError('reader/limit', { limit: 'output' });
  const answer = Answer.safeParse(data);
  if (!answer.success) throw new AppError('reader/crashed');
  if (answer.data.ok) return unpackInSlices(answer.data.value);
  const { code, details } = answer.data.error;
  throw new AppError(code, details);
}

function isOurs(error: unknown): error is AppError {
  return error instanceof AppError;
}
