import type { InterfaceLanguage } from '../../shared/kernel/text.ts';

/** How papers write dates and numbers, by language; Arabic with the digits that every telephone shows. */
export const PAPER_LOCALES: Record<InterfaceLanguage, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' };

/** Days as papers write them: "3 May 2026". */
export function dayFormat(language: InterfaceLanguage): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(PAPER_LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  });
}
