import type { Call, InputOf, OutputOf, Progress } from '../../shared/ipc/call.ts';
import type { Contract } from '../../shared/ipc/contract.ts';
import { AppError, type ErrorCode } from '../../shared/kernel/errors.ts';

/** How a task is watched and stopped; a read or write needs none of it. */
export interface CallOptions {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

type Caller<C extends Call> = (input: InputOf<C>, options?: CallOptions) => Promise<OutputOf<C>>;

/** `api.people.create(input)`: every call of the contract, with its types. */
export type Api = {
  readonly [Domain in keyof Contract]: {
    readonly [Name in keyof Contract[Domain]]: Contract[Domain][Name] extends Call
      ? Caller<Contract[Domain][Name]>
      : never;
  };
};

/** Makes one call by its full name; throws `AppError` when it fails. */
export async function callByName(name: string, input: unknown, options: CallOptions = {}): Promise<unknown> {
  const { onProgress, signal } = options;
  if (signal?.aborted === true) throw new AppError('ipc/cancelled');
  const { id, result } = window.chancery.call(name, input, onProgress);
  const cancel = () => window.chancery.cancel(id);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const answer = await result;
    if (answer.ok) return answer.value;
    throw rebuild(answer.error.code, answer.error.details);
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

function rebuild(code: ErrorCode, details: object): AppError {
  const error: AppError = new AppError('internal', { reference: '' });
  return Object.assign(error, { code, details, message: code });
}

/** The contract's types describe what the proxy answers; nothing is listed here a second time. */
export const api = makeApi();

function makeApi(): Api;
function makeApi(): object {
  return proxyOf((domain) =>
    proxyOf(
      (name) => (input: unknown, options?: CallOptions) => callByName(`${domain}.${name}`, input, options),
    ),
  );
}

function proxyOf(make: (key: string) => object): object {
  const made = new Map<string, object>();
  return new Proxy(
    {},
    {
      get(_target, key): object | undefined {
        if (typeof key !== 'string') return undefined;
        const known = made.get(key) ?? make(key);
        made.set(key, known);
        return known;
      },
    },
  );
}
