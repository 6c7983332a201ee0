import { z } from 'zod';

/**
 * - `read`: synchronous, writes nothing.
 * - `write`: synchronous, run by dispatch inside one transaction with its trail entry.
 * - `task`: asynchronous (files, keys, long work); opens its own transactions, reports progress, can be cancelled.
 */
export type CallKind = 'read' | 'write' | 'task';

/**
 * The right that a call needs. Until roles exist every officer holds all of them; `none` is for the few calls
 * that work before the vault is open.
 */
export const RIGHTS = [
  'people.read',
  'people.write',
  'people.export',
  'contacts.read',
  'contacts.write',
  'meetings.read',
  'meetings.write',
  'briefings.read',
  'briefings.write',
  'alerts.read',
  'alerts.write',
  'cases.read',
  'cases.write',
  'partners.read',
  'partners.write',
  'bundles.read',
  'bundles.write',
  'records.undo',
  'mission.read',
  'mission.write',
] as const;
export type Right = (typeof RIGHTS)[number];

/** What a call is, before and after its schemas are known. */
export interface Call<
  Kind extends CallKind = CallKind,
  Needs extends Right | 'none' = Right | 'none',
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind;
  /** The right needed, or `none`: the call then also works while the vault is locked. */
  readonly right: Needs;
  readonly input: Input;
  readonly output: Output;
  /** One sentence for `calls` on the command line. */
  readonly summary: string;
  /** Opens a record about people: dispatch enters it in the trail. */
  readonly sensitive: boolean;
  /** The input names nobody and no secret, so the command line also takes it as an argument. */
  readonly namesNobody: boolean;
}

interface Declaration<Needs extends Right | 'none', Input extends z.ZodType, Output extends z.ZodType> {
  right: Needs;
  input: Input;
  output: Output;
  summary: string;
  sensitive?: boolean;
  namesNobody?: boolean;
}

function declare<Kind extends CallKind>(kind: Kind) {
  return <Needs extends Right | 'none', Input extends z.ZodType, Output extends z.ZodType>(
    declaration: Declaration<Needs, Input, Output>,
  ): Call<Kind, Needs, Input, Output> => ({
    sensitive: false,
    namesNobody: false,
    ...declaration,
    kind,
  });
}

/** Declares a call without writes. */
export const read = declare('read');
/** Declares a synchronous call with writes. */
export const write = declare('write');
/** Declares an asynchronous call. */
export const task = declare('task');

/** The calls of one domain, by name. */
export type Calls = Readonly<Record<string, Call>>;

/** What the caller passes (defaults may be left out). */
export type InputOf<C extends Call> = z.input<C['input']>;
/** What the handler receives. */
export type ParsedInputOf<C extends Call> = z.output<C['input']>;
/** What a handler answers, before the schema brands ids and fills defaults. */
export type AnswerOf<C extends Call> = z.input<C['output']>;
/** What the call answers. */
export type OutputOf<C extends Call> = z.output<C['output']>;

/** Input of a call that takes nothing. */
export const NoInput = z.strictObject({});
/** Output of a call that only does something. */
export const Done = z.strictObject({ done: z.literal(true) });

/** Progress of a task: `total` is `null` while it is not known. */
export const Progress = z.strictObject({
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative().nullable(),
  stage: z.string().meta({ description: 'key of the stage text, such as "reading"' }),
});
export type Progress = z.infer<typeof Progress>;
