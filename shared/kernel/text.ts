import { z } from 'zod';

/** One line of text, trimmed, not empty. */
export const Line = z.string().trim().min(1).max(300);
/** One line that may be left out: the empty string says "not known". */
export const OptionalLine = z.string().trim().max(300).default('');
/** Several lines; the empty string says "nothing noted". */
export const Paragraph = z.string().trim().max(20_000).default('');

/** A language as a BCP 47 tag. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .meta({ description: 'language, BCP 47' });

/** The languages that the interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'ar'] as const;
export const InterfaceLanguage = z.enum(INTERFACE_LANGUAGES);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;
