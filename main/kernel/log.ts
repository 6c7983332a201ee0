import { randomBytes } from 'node:crypto';

/** What a log line may hold: names of calls, codes, counts, durations. Never a value, a path or a message. */
export interface LogEntry {
  event: 'slow-call' | 'unexpected' | 'core-started' | 'core-ended';
  call?: string;
  durationMs?: number;
  reference?: string;
  /** Class and stack frames of an unexpected error, without its message. */
  trace?: string;
}

export type Log = (entry: LogEntry) => void;

/** Logs nothing. */
export const silentLog: Log = () => undefined;

/** A short reference that ties an `internal` error to its log line. */
export function newReference(): string {
  return randomBytes(4).toString('hex');
}

/** The class and the stack frames of an error, without its message: that may hold personal data. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}\n${frames.slice(0, 8).join('\n')}`;
}
