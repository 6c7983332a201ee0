import { z } from 'zod';

/** Record kinds, spelled as their tables and folders' nouns. */
export const RECORD_KINDS = [
  'person',
  'organisation',
  'contact',
  'facility',
  'briefing',
  'case',
  'note',
  'task',
  'partner',
  'household',
  'wardenZone',
  'testCall',
  'district',
  'procedure',
  'channel',
  'route',
  'restriction',
  'meeting',
  'alert',
  'exchangeProfile',
  'headcount',
] as const;
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

/** What the core tells the page unasked. */
export const CoreEvent = z.discriminatedUnion('type', [
  /** Records of these kinds changed: refetch what shows them. */
  z.strictObject({ type: z.literal('changed'), kinds: z.array(z.string()) }),
  /** The vault was created or unlocked, by this page or otherwise. */
  z.strictObject({ type: z.literal('unlocked') }),
]);
export type CoreEvent = z.infer<typeof CoreEvent>;
