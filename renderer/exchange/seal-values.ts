import { z } from 'zod';
import { PROFILES, type Profile } from '../../shared/bundles/profiles.ts';
import { CalendarDate } from '../../shared/kernel/dates.ts';
import { RecordId } from '../../shared/kernel/ids.ts';
import { OptionalLine } from '../../shared/kernel/text.ts';
import { fold } from '../text/countries.ts';

/** What the officer decides before something leaves. */
export interface SealValues extends Record<string, unknown> {
  caseIds: string[];
  partnerId: string;
  profile: Profile;
  purpose: string;
  agreement: string;
  expiresOn: string | null;
  typedName: string;
}

/** @param name the short name that has to be typed because the reader is new; `null` when it is not asked */
export function sealSchema(name: string | null): z.ZodType<SealValues> {
  return z.strictObject({
    caseIds: z.array(RecordId).min(1, { error: 'case-needed' }).max(200),
    partnerId: z.string().min(1, { error: 'partner-needed' }),
    profile: z.enum(PROFILES),
    purpose: z.string().trim().min(1).max(300),
    agreement: OptionalLine,
    expiresOn: CalendarDate.nullable(),
    typedName: z.string().refine((typed) => name === null || fold(typed.trim()) === fold(name.trim()), {
      error: 'name-differs',
    }),
  });
}
