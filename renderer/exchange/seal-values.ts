import { z } from 'zod';
import { BundleBasis } from '../../shared/bundles/basis.ts';
import { EntryKind } from '../../shared/contacts/schema.ts';
import { PROFILES, type Profile } from '../../shared/bundles/profiles.ts';
import { CalendarDate } from '../../shared/kernel/dates.ts';
import { RecordId } from '../../shared/kernel/ids.ts';
import { OptionalLine } from '../../shared/kernel/text.ts';
import { fold } from '../text/countries.ts';

/** An entry of the directory that leaves; its title is for the officer alone. */
export const LeavingEntry = z.strictObject({ kind: EntryKind, id: RecordId, title: z.string() });
export type LeavingEntry = z.infer<typeof LeavingEntry>;

/** What the officer decides before something leaves. `aim` is a built-in profile, or the id of an own one. */
export interface SealValues extends Record<string, unknown> {
  aim: string;
  caseIds: string[];
  entries: LeavingEntry[];
  partnerId: string;
  purpose: string;
  legalBasis: BundleBasis | 'consent';
  agreement: string;
  clause: string;
  expiresOn: string | null;
  typedName: string;
}

/** Which profile an aim stands for. */
export function profileOf(aim: string): { profile: Profile; profileId: string | null } {
  const builtIn = PROFILES.find((profile) => profile === aim);
  return builtIn === undefined
    ? { profile: 'full-case', profileId: aim }
    : { profile: builtIn, profileId: null };
}

/** What of the values decides what leaves. */
export type Chosen = Pick<
  SealValues,
  'aim' | 'caseIds' | 'entries' | 'legalBasis' | 'agreement' | 'clause' | 'expiresOn'
>;

/** The same as calls take it. */
export function selectionOf(values: Chosen) {
  const { aim, caseIds, entries, legalBasis, agreement, clause, expiresOn } = values;
  const isDirectory = aim === 'contact-directory';
  return {
    ...profileOf(aim),
    caseIds: isDirectory ? [] : caseIds,
    entries: isDirectory ? entries.map(({ kind, id }) => ({ kind, id })) : [],
    legalBasis: legalBasis === 'consent' ? null : legalBasis,
    agreement: legalBasis === 'consent' ? '' : agreement,
    clause: legalBasis === 'consent' ? '' : clause,
    expiresOn,
  };
}

/** Whether enough is chosen for something to leave. */
export function isSomethingChosen({
  aim,
  caseIds,
  entries,
}: Pick<SealValues, 'aim' | 'caseIds' | 'entries'>): boolean {
  if (aim === 'headcount') return true;
  return aim === 'contact-directory' ? entries.length > 0 : aim !== '' && caseIds.length > 0;
}

/** @param name the short name that has to be typed because the reader is new; `null` when it is not asked */
export function sealSchema(name: string | null): z.ZodType<SealValues> {
  return (
    z
      // A draft of an older version may hold fields of before.
      .object({
        aim: z.string().min(1, { error: 'purpose-needed' }),
        caseIds: z.array(RecordId).max(1000),
        entries: z.array(LeavingEntry).max(1000),
        partnerId: z.string().min(1, { error: 'partner-needed' }),
        purpose: z.string().trim().min(1).max(300),
        legalBasis: BundleBasis.or(z.literal('consent')),
        agreement: OptionalLine,
        clause: OptionalLine,
        expiresOn: CalendarDate.nullable(),
        typedName: z.string().refine((typed) => name === null || fold(typed.trim()) === fold(name.trim()), {
          error: 'name-differs',
        }),
      })
      .superRefine((values, context) => {
        const isDirectory = values.aim === 'contact-directory';
        if (!isSomethingChosen(values))
          context.addIssue({
            code: 'custom',
            path: [isDirectory ? 'entries' : 'caseIds'],
            message: isDirectory ? 'entry-needed' : 'case-needed',
          });
        const ownAgreement = profileOf(values.aim).profileId !== null;
        if (values.legalBasis === 'agreement' && values.agreement === '' && !ownAgreement)
          context.addIssue({ code: 'custom', path: ['agreement'], message: 'agreement-needed' });
      })
  );
}
