import countries from 'i18n-iso-countries/index.js';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';

/** The two letters of a State; `undefined` for a code that is none of ISO 3166-1, such as XXA. */
export function alpha2(code: string): string | undefined {
  return code === 'XKX' ? 'XK' : countries.alpha3ToAlpha2(code);
}

/** The name of a State, or the code itself where it has none. */
export function stateName(language: InterfaceLanguage, code: string): string {
  const short = alpha2(code);
  if (short === undefined) return code;
  return names(language).of(short) ?? code;
}

const made = new Map<InterfaceLanguage, Intl.DisplayNames>();

function names(language: InterfaceLanguage): Intl.DisplayNames {
  const known = made.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  made.set(language, known);
  return known;
}
