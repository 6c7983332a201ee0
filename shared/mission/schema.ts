import { z } from 'zod';
import { CountryCode } from '../kernel/countries.ts';
import { idOf } from '../kernel/ids.ts';
import { InterfaceLanguage, Line, OptionalLine } from '../kernel/text.ts';

export const OfficerId = idOf('officer');
export type OfficerId = z.infer<typeof OfficerId>;

/** Our mission: the post that owns this database. `hostState` is the receiving State of the VCCR. */
export const MissionInput = z.strictObject({
  name: Line,
  shortName: Line.max(40)
    .optional()
    .meta({ description: 'typed to confirm a recipient; the city when left out' }),
  sendingState: CountryCode,
  hostState: CountryCode,
  city: Line,
  languages: z.array(InterfaceLanguage).min(1).default(['en']),
  phone: OptionalLine,
  email: OptionalLine,
});
export type MissionInput = z.infer<typeof MissionInput>;

export const Mission = MissionInput.extend({ id: idOf('mission'), shortName: Line.max(40) });
export type Mission = z.infer<typeof Mission>;

export const OfficerInput = z.strictObject({ name: Line, post: OptionalLine });
export type OfficerInput = z.infer<typeof OfficerInput>;

/** Somebody who works with this database. */
export const Officer = OfficerInput.extend({ id: OfficerId });
export type Officer = z.infer<typeof Officer>;
