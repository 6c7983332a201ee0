import { z } from 'zod';
import { MESSAGE_LIMIT_BYTES, type CoreMessage } from '../../shared/ipc/wire.ts';
import type { CoreEvent } from '../../shared/ipc/events.ts';
import type { Progress } from '../../shared/ipc/call.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { exceeds } from './size.ts';

/** One end of a message channel, whoever made it (Electron, a browser, Node). */
export interface Port {
  post(message: CoreMessage): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** What a connection needs of the core. */
export interface Callee {
  call(
    name: string,
    input: unknown,
    options: { signal: AbortSignal; progress: (progress: Progress) => void },
  ): Promise<Result<unknown>>;
}

/** One page that is connected to the core. */
export interface Connection {
  tell: (event: CoreEvent) => void;
  /** Cancels what runs and closes the port. */
  close(): void;
}

/** Told when a page sends what no page of ours would; nothing of the message is passed on. */
export interface ConnectionWatch {
  refused?(fault: 'malformed' | 'too-large' | 'id-in-use' | 'too-many'): void;
  /** The number of calls under way, each time it changes. */
  running?(count: number): void;
}

const Id = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const Message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), id: Id, name: z.string().min(1).max(100), input: z.unknown() }),
  z.strictObject({ type: z.literal('cancel'), id: Id }),
]);

/** More calls at once than any screen makes; a page that has them is broken or hostile. */
const RUNNING_LIMIT = 500;

/**
 * Answers the calls that come over a port until it closes.
 *
 * A message that is malformed reaches no handler and gets no answer; one that is too large is answered with
 * `ipc/too-large` when its id can be read. When the port closes, what still runs is cancelled.
 */
export function serveConnection(port: Port, core: Callee, watch: ConnectionWatch = {}): Connection {
  const running = new Map<number, AbortController>();
  let isOpen = true;

  const post = (message: CoreMessage): void => {
    if (isOpen) port.post(message);
  };
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    for (const controller of running.values()) controller.abort();
    port.close();
  };

  const run = async (id: number, name: string, input: unknown): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    watch.running?.(running.size);
    const result = await core.call(name, input, {
      signal: controller.signal,
      progress: (progress) => {
        post({ type: 'progress', id, progress });
      },
    });
    running.delete(id);
    watch.running?.(running.size);
    post({ type: 'result', id, result });
  };

  port.onMessage((raw) => {
    if (exceeds(raw, MESSAGE_LIMIT_BYTES)) {
      watch.refused?.('too-large');
      const id = idOf(raw);
      const error = { code: 'ipc/too-large', details: { limitBytes: MESSAGE_LIMIT_BYTES } } as const;
      if (id !== null && !running.has(id)) post({ type: 'result', id, result: { ok: false, error } });
      return;
    }
    const message = Message.safeParse(raw);
    if (!message.success) watch.refused?.('malformed');
    else if (message.data.type === 'cancel') running.get(message.data.id)?.abort();
    else if (running.has(message.data.id)) watch.refused?.('id-in-use');
    else if (running.size >= RUNNING_LIMIT) watch.refused?.('too-many');
    else void run(message.data.id, message.data.name, message.data.input);
  });
  port.onClose(close);

  return {
    tell: (event) => {
      post({ type: 'event', event });
    },
    close,
  };
}

function idOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'id')) return null;
  const id = Id.safeParse(Reflect.get(message, 'id'));
  return id.success ? id.data : null;
}
