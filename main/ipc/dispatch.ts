import type { z } from 'zod';
import type { Call, Progress } from '../../shared/ipc/call.ts';
import { findCall } from '../../shared/ipc/contract.ts';
import { AppError, isExpected, type ErrorValue } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { asAppError } from '../database/connection.ts';
import type { Store, WritableDb } from '../database/handle.ts';
import type { FileAccess } from '../files/access.ts';
import type { Actor } from '../kernel/actor.ts';
import { newReference, traceOf, type Log } from '../kernel/log.ts';
import type { ReaderJail } from '../reader/jail.ts';
import type { PageJail } from '../reader/page-jail.ts';
import type { RowsJail } from '../reader/rows-jail.ts';
import type { AnyHandler, OpenContext, TaskContext } from './handlers.ts';
import { addTrail, type ReadTrail } from './trail.ts';

/** The open vault as dispatch sees it. */
export interface Session {
  store: Store;
  actor: Actor;
  readTrail: ReadTrail;
}

/** What dispatch is given; it opens nothing itself. */
export interface DispatchOptions {
  /** Handlers by full name; checked against the contract where they are composed. */
  handlers: ReadonlyMap<string, AnyHandler>;
  /** The open vault, or `null` while it is locked. */
  session(): Session | null;
  files: FileAccess;
  readFile: ReaderJail;
  readRows: RowsJail;
  drawPage: PageJail;
  log: Log;
  /** Told after records of these kinds were written. */
  changed(kinds: readonly string[]): void;
}

export interface CallOptions {
  signal?: AbortSignal;
  progress?: (progress: Progress) => void;
}

const SLOW_MS = 40;

/**
 * Runs one call: own-property lookup → vault unlocked? → right held? → parse input → run → parse output.
 * Never rejects: an expected failure comes back as its code, anything else as `internal` with a log reference.
 */
export async function dispatch(
  options: DispatchOptions,
  name: string,
  input: unknown,
  callOptions: CallOptions = {},
): Promise<Result<unknown>> {
  const started = performance.now();
  try {
    const call = findCall(name);
    const handler = options.handlers.get(name);
    if (call === null || handler === undefined) throw new AppError('ipc/unknown-call');
    const value = await run(options, { call, name, handler }, input, callOptions);
    return { ok: true, value: call.output.parse(value) };
  } catch (error) {
    return { ok: false, error: toErrorValue(error, name, options.log) };
  } finally {
    const durationMs = Math.round(performance.now() - started);
    if (durationMs > SLOW_MS) options.log({ event: 'slow-call', call: name, durationMs });
  }
}

interface Target {
  call: Call;
  name: string;
  handler: AnyHandler;
}

function run(options: DispatchOptions, target: Target, input: unknown, callOptions: CallOptions): unknown {
  const { call, name } = target;
  const handler = (context: unknown, parsed: unknown): unknown =>
    Reflect.apply(target.handler, undefined, [context, parsed]);
  const open: OpenContext = {
    signal: callOptions.signal ?? new AbortController().signal,
    progress: callOptions.progress ?? (() => undefined),
  };
  if (call.right === 'none') return handler(open, parseInput(call.input, input));
  const session = options.session();
  if (session === null) throw new AppError('vault-locked');
  if (!session.actor.rights.has(call.right)) throw new AppError('ipc/forbidden', { right: call.right });
  const parsed = parseInput(call.input, input);
  if (call.kind === 'task') {
    // It may run until after a lock, and is entered before.
    if (call.sensitive) session.readTrail.note(session.actor, name, idsIn(parsed));
    return handler(taskContext(options, session, name, open), parsed);
  }
  if (call.kind === 'write') return writeOnce(options, session, name, (db) => handler(db, parsed)).value;
  const value = handler(session.store.reader(session.actor), parsed);
  if (call.sensitive) session.readTrail.note(session.actor, name, idsIn(parsed));
  return value;
}

function writeOnce<Value>(
  options: DispatchOptions,
  session: Session,
  call: string,
  work: (db: WritableDb) => Value,
  writeOptions: Parameters<TaskContext['write']>[1] = {},
) {
  const written = session.store.write(
    session.actor,
    {
      ...writeOptions,
      call,
      atEnd: (db, changeSet) => {
        addTrail(db, call, changeSet);
      },
    },
    work,
  );
  const { changeSet } = written;
  if (changeSet !== null && changeSet.hiddenBy === null) options.changed([...changeSet.kinds]);
  return written;
}

function taskContext(
  options: DispatchOptions,
  session: Session,
  call: string,
  open: OpenContext,
): TaskContext {
  return {
    ...open,
    actor: session.actor,
    clock: session.store.clock,
    files: options.files,
    readFile: options.readFile,
    readRows: options.readRows,
    drawPage: options.drawPage,
    read: (work) => work(session.store.reader(session.actor)),
    write: (work, writeOptions) => writeOnce(options, session, call, work, writeOptions),
    breathe: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (open.signal.aborted) throw new AppError('ipc/cancelled');
    },
  };
}

function parseInput(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid-input', {
    issues: parsed.error.issues.slice(0, 50).map((issue) => ({
      path: issue.path.map(String).join('.'),
      problem: issue.code === 'custom' ? issue.message : issue.code,
    })),
  });
}

function toErrorValue(error: unknown, call: string, log: Log): ErrorValue {
  const known = asAppError(error);
  if (isExpected(known)) return { code: known.code, details: known.details };
  const reference = newReference();
  log({ event: 'unexpected', call, reference, trace: traceOf(error) });
  return { code: 'internal', details: { reference } };
}

/** Ids that the input names, for the trail. */
function idsIn(input: unknown): string[] {
  if (typeof input !== 'object' || input === null || !('id' in input) || typeof input.id !== 'string')
    return [];
  return [input.id];
}
