import { z } from 'zod';
import { Extensions, SignedLine, SigningKey, Uuid, X25519Recipient, distinct } from '../bundles/values.ts';
import { CountryCode } from '../kernel/countries.ts';
import { Instant } from '../kernel/dates.ts';

/** The version of the card format that this program writes and reads. */
export const CARD_VERSION = 1;
/** The ending of a card's file name. */
export const CARD_EXTENSION = '.chancery-card';
/** The most keys before `previous` that a card names. */
export const MAX_CHAIN = 8;

/** A way to reach a mission. */
export const CARD_CONTACT_KINDS = [
  'phone',
  'mobile',
  'satellite',
  'radio',
  'fax',
  'email',
  'messenger',
  'address',
  'web',
  'other',
] as const;
export const CardContactPoint = z.strictObject({
  kind: z.enum(CARD_CONTACT_KINDS),
  value: SignedLine,
  label: SignedLine.nullable().meta({
    description: 'such as "duty officer, day and night"; null when there is none',
  }),
});
export type CardContactPoint = z.infer<typeof CardContactPoint>;

/** Who a card speaks of. `hostState` is the receiving State of the VCCR. */
export const CardMission = z.strictObject({
  id: Uuid,
  name: SignedLine,
  shortName: SignedLine.max(40),
  sendingState: CountryCode,
  hostState: CountryCode,
  city: SignedLine,
});
export type CardMission = z.infer<typeof CardMission>;

/**
 * A mission's card: name, keys, contact points. Signed by `sign`, and on rotation also by `previous.sign`.
 * Parsing changes nothing.
 * @see docs/bundle-format.md section 9
 */
export const MissionCard = z
  .strictObject({
    format: z.literal('chancery-mission-card'),
    version: z.literal(CARD_VERSION),
    mission: CardMission,
    sign: SigningKey,
    age: X25519Recipient,
    contactPoints: z.array(CardContactPoint).max(20),
    validFrom: Instant,
    previous: z
      .strictObject({ sign: SigningKey, age: X25519Recipient })
      .nullable()
      .meta({ description: 'the keys that this card replaces; null on the first card' }),
    ext: Extensions,
    critical: z.array(z.string()).max(64).refine(distinct, { error: 'twice' }),
  })
  .refine((card) => card.critical.every((name) => Object.hasOwn(card.ext, name)), {
    error: 'critical',
    path: ['critical'],
  });
export type MissionCard = z.infer<typeof MissionCard>;

/** The four lines of a minisign signature as one text. */
const SignatureText = z.string().max(600);

/** Keys before `previous`, with their signature over the keys that followed. */
export const ChainLink = z.strictObject({ sign: SigningKey, age: X25519Recipient, signature: SignatureText });
export type ChainLink = z.infer<typeof ChainLink>;

/** Another mission's statement that it confirmed the keys of a card. */
export const CoSigner = z.strictObject({ mission: Uuid, sign: SigningKey, signature: SignatureText });
export type CoSigner = z.infer<typeof CoSigner>;

/** The additions of a card that this program knows; others are ignored. */
export const CardAdditions = z.object({
  chain: z.array(ChainLink).min(1).max(MAX_CHAIN).optional(),
  coSigner: CoSigner.optional(),
});
export type CardAdditions = z.infer<typeof CardAdditions>;

/** What a mission says on its card; keys, format and version are added when it is signed. */
export interface CardContent {
  mission: CardMission;
  contactPoints: CardContactPoint[];
  validFrom: Instant;
}
