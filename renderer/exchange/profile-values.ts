import { z } from 'zod';
import type { ExchangeProfileInput } from '../../shared/bundles/profiles.ts';
import { NEEDED_FIELDS } from '../../shared/bundles/profiles.ts';
import { Line, OptionalLine } from '../../shared/kernel/text.ts';

/** Kinds of which an own profile may let fields out, in the order of a case. */
export const OWN_KINDS = ['case', 'person', 'note', 'task'] as const;

const Fields = z.array(z.string()).max(100);

/** An own profile as the form holds it. */
export const ProfileValues = z
  .object({
    name: Line,
    agreement: Line,
    clause: OptionalLine,
    case: Fields,
    person: Fields,
    note: Fields,
    task: Fields,
  })
  .superRefine((values, context) => {
    if (OWN_KINDS.every((kind) => values[kind].length === 0))
      context.addIssue({ code: 'custom', path: ['person'], message: 'fields-needed' });
  });
export type ProfileValues = z.infer<typeof ProfileValues>;

/** What the form starts with. */
export function valuesOf(profile: ExchangeProfileInput | null): ProfileValues {
  const of = (kind: string) => [...(profile?.shares[kind] ?? [])];
  return {
    name: profile?.name ?? '',
    agreement: profile?.agreement ?? '',
    clause: profile?.clause ?? '',
    case: of('case'),
    person: of('person'),
    note: of('note'),
    task: of('task'),
  };
}

/** The fields by kind, as calls take them: with those without which a record cannot be read there. */
export function sharesOf(values: ProfileValues): Record<string, string[]> {
  return Object.fromEntries(
    OWN_KINDS.filter((kind) => values[kind].length > 0).map((kind) => [
      kind,
      [...new Set([...(NEEDED_FIELDS[kind] ?? []), ...values[kind]])],
    ]),
  );
}
