import { z } from 'zod';

const short = z.string().max(40);

/** What a reader may say is wrong with a file, parsed again outside its jail; anything else from it is a crash. */
export const ReaderFault = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('files/empty'), details: z.strictObject({}) }),
  z.strictObject({ code: z.literal('reader/unknown-format'), details: z.strictObject({}) }),
  z.strictObject({ code: z.literal('reader/crashed'), details: z.strictObject({}) }),
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
