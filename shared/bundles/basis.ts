import { z } from 'zod';
import { LEGAL_BASES, type Consent } from '../people/schema.ts';
import type { CalendarDate } from '../kernel/dates.ts';

/** Legal bases that an officer may give for a whole bundle, in place of each person's consent. @see GDPR Art. 6(1), 49(1) */
export const BUNDLE_BASES = ['agreement', 'legal-duty', 'vital-interest', 'public-task'] as const;
export const BundleBasis = z.enum(BUNDLE_BASES);
export type BundleBasis = z.infer<typeof BundleBasis>;

/** Bases that stand even against a person's no: a life, or a law that commands it. */
const AGAINST_A_NO: ReadonlySet<string> = new Set<BundleBasis>(['legal-duty', 'vital-interest']);

/** Why a person's data may leave. `returned`: the partner itself sent us this person. */
export const GROUNDS = [...LEGAL_BASES, 'returned'] as const;
export const Ground = z.enum(GROUNDS);
export type Ground = z.infer<typeof Ground>;

/** Why a person's data must stay. `erase-due`: the day on which the record has to go is over. */
export const NO_GROUNDS = ['no-consent', 'consent-refused', 'consent-withdrawn', 'erase-due'] as const;
export const NoGround = z.enum(NO_GROUNDS);
export type NoGround = z.infer<typeof NoGround>;

/** What the rule looks at. */
export interface GroundQuestion {
  consents: readonly Consent[];
  /** The day on which the record has to go; `null` = none is set. */
  eraseOn: CalendarDate | null;
  /** Whether the partner sent us this person. */
  cameFromPartner: boolean;
  /** What the recipient is called in consents, in any writing: name, short name, State. */
  recipientNames: readonly string[];
  /** The basis given for the whole bundle; `null` = each person's consent alone. */
  basis: BundleBasis | null;
  today: CalendarDate;
}

/**
 * On what ground a person's data may go to a partner. A consent counts when its purpose is sharing with a partner and it names the
 * recipient; one that names nobody is for our mission alone. A no stands until a later yes, and against every basis but a life or a law.
 */
export function groundOf(question: GroundQuestion): { ground: Ground } | { refusal: NoGround } {
  const { eraseOn, basis, today } = question;
  if (eraseOn !== null && eraseOn < today) return { refusal: 'erase-due' };
  const said = lastSaid(question);
  if (said?.state === 'given') return { ground: said.basis };
  if (basis !== null && (said === null || AGAINST_A_NO.has(basis))) return { ground: basis };
  if (said !== null) return { refusal: said.state === 'refused' ? 'consent-refused' : 'consent-withdrawn' };
  return question.cameFromPartner ? { ground: 'returned' } : { refusal: 'no-consent' };
}

/** What the person said last about this recipient; a no of the same day, or without a day, stands before a yes. `null` = nothing. */
function lastSaid({ consents, recipientNames }: GroundQuestion): Consent | null {
  const names = new Set(recipientNames.map(foldName).filter((name) => name !== ''));
  const about = consents.filter(
    ({ purpose, recipient, state }) =>
      purpose === 'share-with-partner' &&
      // A general no is a no to everybody.
      (names.has(foldName(recipient)) ||
        recipient.split(/[,;/]/).some((part) => names.has(foldName(part))) ||
        (recipient === '' && state !== 'given')),
  );
  const no =
    about
      .filter(({ state }) => state !== 'given')
      .sort(byDay)
      .at(-1) ?? null;
  const yes =
    about
      .filter(({ state }) => state === 'given')
      .sort(byDay)
      .at(-1) ?? null;
  if (no === null || yes === null) return no ?? yes;
  return yes.on !== null && no.on !== null && yes.on > no.on ? yes : no;
}

function byDay(one: Consent, other: Consent): number {
  const [a, b] = [one.on ?? '', other.on ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
