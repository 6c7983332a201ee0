import { QueryClient, useQuery } from '@tanstack/react-query';
import { AppError } from '../../shared/kernel/errors.ts';
import { api, type Api } from './client.ts';

/** Nothing here is refetched by time or focus: the core says what changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      throwOnError: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

type CallsOf<Domain extends keyof Api> = Api[Domain];
type InputFor<Caller> = Caller extends (input: infer Input, ...rest: never[]) => unknown ? Input : never;
type AnswerOf<Caller> = Caller extends (...args: never[]) => Promise<infer Answer> ? Answer : never;

/** Reads one call and follows its changes: `useCall('people', 'get', { id })`. */
export function useCall<Domain extends keyof Api, Name extends keyof CallsOf<Domain> & string>(
  domain: Domain,
  name: Name,
  input: InputFor<CallsOf<Domain>[Name]>,
  options: { enabled?: boolean } = {},
) {
  type Answer = AnswerOf<CallsOf<Domain>[Name]>;
  const call: unknown = api[domain][name];
  return useQuery<Answer, AppError>({
    queryKey: [`${domain}.${name}`, input],
    queryFn: () => run<Answer>(call, input),
    ...options,
  });
}

/** Reads one call once: for a form, which must not change under the hands of whoever fills it in. */
export function useOpened<Domain extends keyof Api, Name extends keyof CallsOf<Domain> & string>(
  domain: Domain,
  name: Name,
  input: InputFor<CallsOf<Domain>[Name]>,
) {
  type Answer = AnswerOf<CallsOf<Domain>[Name]>;
  const call: unknown = api[domain][name];
  return useQuery<Answer, AppError>({
    queryKey: [OPENED, `${domain}.${name}`, input],
    queryFn: () => run<Answer>(call, input),
    gcTime: 0,
  });
}

function run<Answer>(call: unknown, input: unknown): Promise<Answer> {
  if (typeof call !== 'function') throw new AppError('ipc/unknown-call');
  return call(input);
}

const OPENED = 'opened';
/** Calls whose answer no record changes, so that events leave them alone. */
const INDEPENDENT = new Set([OPENED, 'preferences.get', 'vault.status', 'drafts.get', 'views.get']);
const QUIET_MS = 120;

/**
 * Refetches what is on the screen after the core said that something changed. An import says so many times a
 * second; the page listens at most every 120 ms.
 */
export function followChanges(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    timer = undefined;
    void client.invalidateQueries({
      predicate: ({ queryKey: [name] }) => typeof name === 'string' && !INDEPENDENT.has(name),
    });
  };
  const stop = window.chancery.onEvent((event) => {
    if (event.type === 'changed') timer ??= setTimeout(refresh, QUIET_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
