import { z } from 'zod';
import { NationalityCode } from '../kernel/countries.ts';
import { PartialDate } from '../kernel/dates.ts';
import { CONTACT_POINT_KINDS, DOCUMENT_TYPES, SEXES } from './schema.ts';

/**
 * Why two names were found alike or different, as keys that screens translate (`matchReason` of the people texts). A finding
 * has one or more: those that join the names, then those that set them apart.
 */
export const MATCH_REASONS = [
  /** The same letters in the same order, capitals and punctuation aside. */
  'identical',
  /** The same parts in another order. */
  'word-order',
  /** A part differs in accents or other marks alone. */
  'diacritics',
  /** The names are written in different scripts, and one is a rendering of the other. */
  'transliteration',
  /** Two renderings of one East Asian name, such as Park for Bak or Chan for Chen. */
  'romanisation',
  /** A part differs in a few letters. */
  'spelling',
  /** A part is written otherwise and spoken alike. */
  'phonetic',
  /** One part is the short or the translated form of the other: Bob for Robert. */
  'short-name',
  /** One part is an initial of the other. */
  'initials',
  /** What is one word here is two there. */
  'joined-parts',
  /** A particle such as de, van or al is in one of them only. */
  'particle',
  /** A title such as Dr was left aside. */
  'title',
  /** One name has parts that the other lacks. */
  'missing-part',
  /** Each name has a part that the other contradicts. */
  'different-part',
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** What speaks for or against two records being one person, as keys that screens translate (`evidence` of the people texts). */
export const EVIDENCE_KINDS = [
  /** A document with the same number whose issuers can be one. `detail` is the number. */
  'same-document',
  /** Document numbers of one issuer that differ in one character. */
  'document-close',
  /** Names that the matcher takes for one name; `how` says by what. */
  'names-alike',
  'same-birth-date',
  /** As far as both are known, the birth dates agree. */
  'birth-date-compatible',
  /** Day and month are swapped, one digit differs, or a day lies between them, as calendars convert. */
  'birth-date-close',
  'same-birth-place',
  'same-phone',
  'same-email',
  'same-nationality',
  'names-differ',
  'different-birth-date',
  'different-sex',
  'different-nationality',
  /** Each has a document of that kind from that issuer, with numbers of their own: perhaps one was renewed. */
  'other-document-of-same-kind',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One finding. `detail` is the fact in the records' own words; `how` is filled for names. */
export const Evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  detail: z.string(),
  how: z.array(z.enum(MATCH_REASONS)),
});
export type Evidence = z.infer<typeof Evidence>;

/**
 * - `same`: a document says so, and nothing that matters contradicts it.
 * - `likely`: an officer has to look before anything is done.
 * - `possible`: worth showing beside.
 */
export const VERDICTS = ['same', 'likely', 'possible', 'different'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What two people are compared by. A whole person may be given; a form that is half filled in may be, too. */
export const PersonFacts = z.object({
  names: z
    .array(
      z.object({
        given: z.string().max(300).default(''),
        patronymic: z.string().max(300).default(''),
        surname: z.string().max(300).default(''),
      }),
    )
    .max(20)
    .default([]),
  birthDate: PartialDate.nullable().default(null),
  birthPlace: z.string().max(300).default(''),
  sex: z.enum(SEXES).default('unknown'),
  nationalities: z.array(NationalityCode).max(10).default([]),
  documents: z
    .array(
      z.object({
        type: z.enum(DOCUMENT_TYPES).default('passport'),
        number: z.string().max(300),
        issuer: NationalityCode.nullable().default(null),
      }),
    )
    .max(30)
    .default([]),
  contactPoints: z
    .array(z.object({ kind: z.enum(CONTACT_POINT_KINDS).default('phone'), value: z.string().max(300) }))
    .max(30)
    .default([]),
});
export type PersonFacts = z.infer<typeof PersonFacts>;
