import { z } from 'zod';

const Title = z.string().max(200);
const Filters = z
  .array(
    z.strictObject({
      name: Title,
      extensions: z.array(z.string().regex(/^(?:\*|[a-z0-9][a-z0-9-]{0,23})$/i)).max(30),
    }),
  )
  .max(20);

/** The channels between the page's preload and the shell, and what the page may send on each; nothing else is listened to. */
export const PAYLOADS = {
  hello: z.strictObject({}),
  'pick-files': z.strictObject({ title: Title, filters: Filters, multiple: z.boolean() }),
  'pick-save': z.strictObject({ title: Title, suggestedName: z.string().max(255), filters: Filters }),
  'grant-dropped': z.strictObject({ paths: z.array(z.string().min(1).max(4096)).max(200) }),
  lock: z.strictObject({}),
  'ready-to-lock': z.strictObject({}),
  // A table may be long; anything else that people copy is not.
  copy: z
    .strictObject({ text: z.string().max(2_000_000), html: z.string().max(6_000_000).default('') })
    .refine(({ text, html }) => html !== '' || text.length <= 100_000),
  appearance: z.strictObject({
    language: z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/),
    theme: z.enum(['light', 'dark', 'system']),
    direction: z.enum(['ltr', 'rtl']),
  }),
} as const;
export type Channel = keyof typeof PAYLOADS;
export type Payload<C extends Channel> = z.output<(typeof PAYLOADS)[C]>;

/** Why a reader was ended from outside. */
export const ReaderEnd = z.enum(['time', 'memory', 'crashed']);
export type ReaderEnd = z.infer<typeof ReaderEnd>;

/** From the shell to the core, over the parent port. */
export const ToCore = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), profile: z.string(), nativeBinding: z.string().nullable() }),
  /** Carries the port of a page; an earlier page's port is closed. */
  z.strictObject({ type: z.literal('connect') }),
  z.strictObject({
    type: z.literal('grant'),
    ref: z.string(),
    path: z.string(),
    use: z.enum(['read', 'write']),
  }),
  /** Carries the port of a reader that was asked for. */
  z.strictObject({ type: z.literal('reader'), reader: z.number() }),
  z.strictObject({ type: z.literal('reader-ended'), reader: z.number(), end: ReaderEnd }),
  /** A document that was handed over is printed; `null` when it could not be. */
  z.strictObject({
    type: z.literal('printed'),
    print: z.number(),
    pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
  }),
  /** Close the vault, then end. */
  z.strictObject({ type: z.literal('end') }),
]);
export type ToCore = z.infer<typeof ToCore>;

/** From the core to the shell. */
export const FromCore = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('refused'), code: z.string() }),
  z.strictObject({ type: z.literal('granted'), ref: z.string() }),
  z.strictObject({ type: z.literal('unlocked') }),
  z.strictObject({ type: z.literal('idle-lock'), seconds: z.number().positive() }),
  z.strictObject({ type: z.literal('running'), count: z.number() }),
  z.strictObject({ type: z.literal('reader-open'), reader: z.number() }),
  z.strictObject({ type: z.literal('reader-close'), reader: z.number() }),
  z.strictObject({
    type: z.literal('print'),
    print: z.number(),
    html: z.string(),
    paper: z.enum(['A4', 'Letter']),
    isLandscape: z.boolean(),
  }),
  z.strictObject({ type: z.literal('print-cancel'), print: z.number() }),
  /** A reader whose file stays open is asked for something, or has answered: its time counts in between. */
  z.strictObject({ type: z.literal('reader-asked'), reader: z.number(), isAsked: z.boolean() }),
]);
export type FromCore = z.infer<typeof FromCore>;
