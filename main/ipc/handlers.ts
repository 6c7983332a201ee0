import type { AnswerOf, Call, Calls, ParsedInputOf, Progress } from '../../shared/ipc/call.ts';
import type { ChangeSet, ReadableDb, WritableDb, WriteOptions } from '../database/handle.ts';
import type { FileAccess } from '../files/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import type { ReaderJail } from '../reader/jail.ts';
import type { PageJail } from '../reader/page-jail.ts';
import type { RowsJail } from '../reader/rows-jail.ts';

/** What a task works with: it opens its own transactions, reports progress and stops when the signal says so. */
export interface TaskContext {
  actor: Actor;
  clock: Clock;
  files: FileAccess;
  readFile: ReaderJail;
  readRows: RowsJail;
  drawPage: PageJail;
  signal: AbortSignal;
  progress(progress: Progress): void;
  read<Value>(work: (db: ReadableDb) => Value): Value;
  /** One transaction with its trail entry. @returns the value and the change set, so that a later slice can continue it */
  write<Value>(
    work: (db: WritableDb) => Value,
    options?: Omit<WriteOptions, 'call' | 'atEnd'>,
  ): { value: Value; changeSet: ChangeSet | null };
  /** Lets other calls run between two slices. @throws AppError `ipc/cancelled` */
  breathe(): Promise<void>;
}

/** What a call without a vault works with. */
export type OpenContext = Pick<TaskContext, 'signal' | 'progress'>;

/** The handler of one call; its shape follows from kind and right, so a missing or wrongly asynchronous one does not compile. */
export type Handler<C extends Call> = C['right'] extends 'none'
  ? C['kind'] extends 'task'
    ? (context: OpenContext, input: ParsedInputOf<C>) => Promise<AnswerOf<C>>
    : (context: OpenContext, input: ParsedInputOf<C>) => AnswerOf<C>
  : C['kind'] extends 'task'
    ? (task: TaskContext, input: ParsedInputOf<C>) => Promise<AnswerOf<C>>
    : C['kind'] extends 'write'
      ? (db: WritableDb, input: ParsedInputOf<C>) => AnswerOf<C>
      : (db: ReadableDb, input: ParsedInputOf<C>) => AnswerOf<C>;

/** The handlers of one domain. */
export type Handlers<C extends Calls> = { readonly [Name in keyof C]: Handler<C[Name]> };

/** A handler whose call is only known by name. Dispatch has parsed the input by the call's schema before. */
export type AnyHandler = (...parameters: never[]) => unknown;
