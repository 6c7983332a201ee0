import countries from 'i18n-iso-countries/index.js';
import { COUNTRY_CODES, SPECIAL_NATIONALITY_CODES } from '../../shared/kernel/countries.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { currentLocale, isTextKey, text } from './text.ts';

/** A State or nationality as people read and search it. */
export interface CountryEntry {
  code: string;
  name: string;
  /** Everything it may be searched by, folded: names in the interface language and English, both codes. */
  search: string;
}

const twoLetters: Readonly<Record<string, string>> = { ...countries.getAlpha3Codes(), XKX: 'XK' };
const entries = new Map<string, CountryEntry[]>();

/** The name of a State, or of a nationality code such as XXA (stateless), in the interface language. */
export function countryName(code: string): string {
  const special = `common.nationality.${code}`;
  return isTextKey(special) ? text(special) : nameIn(currentLocale(), code);
}

function nameIn(locale: string, code: string): string {
  const region = twoLetters[code];
  if (region === undefined) return code;
  return namesOf(locale).of(region) ?? code;
}

const names = new Map<string, Intl.DisplayNames>();
function namesOf(locale: string): Intl.DisplayNames {
  let found = names.get(locale);
  if (found === undefined) {
    found = new Intl.DisplayNames(locale, { type: 'region' });
    names.set(locale, found);
  }
  return found;
}

/** Every State in the order of the interface language; with `special`, also the codes for people without one. */
export function countryEntries(language: InterfaceLanguage, special: boolean): CountryEntry[] {
  const key = `${language}${special ? '+' : ''}`;
  let found = entries.get(key);
  if (found === undefined) {
    const sort = new Intl.Collator(currentLocale());
    found = [...COUNTRY_CODES, ...(special ? SPECIAL_NATIONALITY_CODES : [])]
      .map((code) => {
        const name = countryName(code);
        return {
          code,
          name,
          search: fold([name, nameIn('en', code), code, twoLetters[code] ?? ''].join(' ')),
        };
      })
      .sort((one, other) => sort.compare(one.name, other.name));
    entries.set(key, found);
  }
  return found;
}

/** Lower case without accents, for matching what is typed. */
export function fold(value: string): string {
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
