import { z } from 'zod';

/** What a person is found by. */
export const SEARCH_FIELDS = [
  'name',
  'document',
  'contactPoint',
  'birthDate',
  'place',
  'case',
  'employer',
  'nextOfKin',
  'note',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** How what was asked for stands in the fact. */
export const SEARCH_HOW = [
  /** As asked, capitals and separators aside. */
  'exact',
  /** A word of the fact begins with it. */
  'begins',
  /** Without accents, or with others. */
  'diacritics',
  /** In another script. */
  'transliteration',
  /** In another romanisation of one East Asian name. */
  'romanisation',
  /** One is short for the other. */
  'short-name',
  /** Written otherwise and spoken alike. */
  'phonetic',
  /** A few letters or digits differ. */
  'spelling',
  /** What is one word here is two there. */
  'joined-parts',
  /** The number ends with it, or lacks its beginning. */
  'ends',
  /** The date in another order or calendar. */
  'date',
] as const;
export type SearchHow = (typeof SEARCH_HOW)[number];

/** Why a person was found: the field, the text in it that matched, and how it did. */
export const SearchReason = z.strictObject({
  field: z.enum(SEARCH_FIELDS),
  text: z.string(),
  how: z.enum(SEARCH_HOW),
});
export type SearchReason = z.infer<typeof SearchReason>;
