import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../shared/kernel/errors.ts';
import { callByName, type Api } from './client.ts';

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

interface CallQueryOptions {
  enabled?: boolean;
  /** Long work stops when nobody waits for it any more, or it is asked for again. */
  stops?: boolean;
}

/** Reads one call and follows its changes: `useCall('people', 'get', { id })`. */
export function useCall<Domain extends keyof Api, Name extends keyof CallsOf<Domain> & string>(
  domain: Domain,
  name: Name,
  input: InputFor<CallsOf<Domain>[Name]>,
  options?: CallQueryOptions,
): UseQueryResult<AnswerOf<CallsOf<Domain>[Name]>, AppError>;
export function useCall(
  domain: string,
  name: string,
  input: unknown,
  { stops = false, ...options }: CallQueryOptions = {},
): UseQueryResult<unknown, AppError> {
  const call = `${domain}.${name}`;
  return useQuery<unknown, AppError>({
    queryKey: [call, input],
    // A signal that is looked at makes the query stop: most answers come at once, and are worth keeping.
    queryFn: (context) => callByName(call, input, stops ? { signal: context.signal } : {}),
    ...options,
  });
}

/** Reads one call once: for a form, which must not change under the hands of whoever fills it in. */
export function useOpened<Domain extends keyof Api, Name extends keyof CallsOf<Domain> & string>(
  domain: Domain,
  name: Name,
  input: InputFor<CallsOf<Domain>[Name]>,
): UseQueryResult<AnswerOf<CallsOf<Domain>[Name]>, AppError>;
export function useOpened(domain: string, name: string, input: unknown): UseQueryResult<unknown, AppError> {
  const call = `${domain}.${name}`;
  return useQuery<unknown, AppError>({
    queryKey: [OPENED, call, input],
    queryFn: () => callByName(call, input),
    gcTime: 0,
  });
}

/** Begins the key of a query that is read once: no event makes it read again. */
export const OPENED = 'opened';
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
