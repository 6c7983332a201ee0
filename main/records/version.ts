import { z } from 'zod';

/** One write of one device: `[device, counter]`. */
export const Dot = z.tuple([z.string(), z.number().int().nonnegative()]);
export type Dot = z.infer<typeof Dot>;

/** What a record has seen: for each device the highest counter (a version vector). */
export const Context = z.record(z.string(), z.number().int().nonnegative());
export type Context = z.infer<typeof Context>;

/**
 * Version of a record: the dot of its last write per field, `*` standing for every field not named, and the context.
 * A field that neither stands by name nor under `*` was never known here (a partner left it out). `seen` holds what was seen of single fields
 * where that is less than the context: a partner left them out of what it sent later.
 */
export const Version = z.strictObject({
  dots: z.record(z.string(), Dot),
  context: Context,
  seen: z.record(z.string(), Context).optional(),
});
export type Version = z.infer<typeof Version>;

/** The dot of a field; `null` when the field was never known here. */
export function dotOf(version: Version, field: string): Dot | null {
  return version.dots[field] ?? version.dots['*'] ?? null;
}

/** What was seen of one field. */
export function seenOf(version: Pick<Version, 'context' | 'seen'>, field: string): Context {
  return version.seen?.[field] ?? version.context;
}

/** Whether everything of one context stands in another. */
export function isWithin(one: Context, other: Context): boolean {
  return Object.entries(one).every(([device, counter]) => (other[device] ?? -1) >= counter);
}

/** Whether somebody with that context has seen the write. */
export function hasSeen(context: Context, dot: Dot): boolean {
  return (context[dot[0]] ?? -1) >= dot[1];
}

/** The union of what two have seen. */
export function joinContexts(one: Context, other: Context): Context {
  const joined: Context = { ...one };
  for (const [device, counter] of Object.entries(other))
    joined[device] = Math.max(joined[device] ?? 0, counter);
  return joined;
}

/** A version in which every field was written at once. */
export function newVersion(dot: Dot): Version {
  return { dots: { '*': dot }, context: { [dot[0]]: dot[1] } };
}

/** The version after these fields were written with this dot. */
export function touchFields(version: Version, fields: Iterable<string>, dot: Dot): Version {
  const dots = { ...version.dots };
  const seen = { ...version.seen };
  const own: Context = { [dot[0]]: dot[1] };
  for (const field of fields) {
    dots[field] = dot;
    if (seen[field] !== undefined) seen[field] = joinContexts(seen[field], own);
  }
  return {
    dots,
    context: joinContexts(version.context, own),
    ...(Object.keys(seen).length > 0 ? { seen } : {}),
  };
}
