import { createInstance } from 'i18next';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { catalogue } from './en.ts';
import type { KeysOf } from './shape.ts';

/** The key of a visible text. */
export type TextKey = KeysOf<typeof catalogue>;
/** What a text is filled with; numbers are written as the language writes them, `count` chooses the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;
/** Finds the text of a key. */
export type Text = (key: TextKey, values?: TextValues) => string;

const loaders: Readonly<Record<InterfaceLanguage, () => Promise<{ catalogue: object }>>> = {
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
};

/** The language's own name: it stands in the language choice, never translated. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
};

/** Locales for dates and numbers: day before month, Latin digits everywhere, as travel documents have them. */
const locales: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-u-nu-latn-ca-gregory',
};

const i18n = createInstance();
let current: InterfaceLanguage = 'en';
const listeners = new Set<() => void>();

const initialised = i18n.init({
  lng: 'en',
  fallbackLng: false,
  resources: {},
  // The page escapes by itself.
  interpolation: { escapeValue: false },
});

/** Loads a language and shows it. */
export async function showLanguage(language: InterfaceLanguage): Promise<void> {
  await loadLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  for (const listener of listeners) listener();
}

/** Loads a language, and finds texts in it from then on. */
export async function loadLanguage(language: InterfaceLanguage): Promise<void> {
  const [{ catalogue }] = await Promise.all([loaders[language](), initialised]);
  if (!i18n.hasResourceBundle(language, 'translation'))
    i18n.addResourceBundle(language, 'translation', flattenPlurals(catalogue));
  await i18n.changeLanguage(language);
  current = language;
  found.clear();
}

/** i18next spells the plural forms of `key` as `key_one`, `key_other`…; our catalogues hold them as an object. */
export function flattenPlurals(node: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
      if (typeof value !== 'object' || value === null) return [[key, value]];
      if (isPlural(value)) return Object.entries(value).map(([form, text]) => [`${key}_${form}`, text]);
      return [[key, flattenPlurals(value)]];
    }),
  );
}

/** True for the plural forms of one text (rather than a group of texts). */
export function isPlural(node: object): boolean {
  return 'one' in node && 'other' in node;
}

/** Texts found before, of the language shown: a list asks for the same few in every row. */
const found = new Map<string, string>();
const MOST_FOUND = 2000;

/** The text of a key in the language shown. */
export const text: Text = (key, values) => {
  const count = values?.['count'];
  // Names and numbers of people do not wait in memory: only texts without values, or with a count alone.
  const isPlain = values === undefined || (count !== undefined && Object.keys(values).length === 1);
  if (!isPlain) return translate(key, values);
  const known = count === undefined ? key : `${key} ${String(count)}`;
  const written = found.get(known) ?? translate(key, values ?? {});
  if (found.size < MOST_FOUND) found.set(known, written);
  return written;
};

function translate(key: TextKey, values: TextValues): string {
  // The number chooses the plural form; what stands in the text is the number as the language writes it.
  const replace = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(value) : value,
    ]),
  );
  return i18n.t(key, typeof values['count'] === 'number' ? { count: values['count'], replace } : { replace });
}

/** True when the catalogue has this key: for keys that are put together from data (a stage, a field). */
export function isTextKey(key: string): key is TextKey {
  return i18n.exists(key, { count: 1 }) || i18n.exists(key);
}

export function currentLanguage(): InterfaceLanguage {
  return current;
}

export function currentLocale(): string {
  return locales[current];
}

export function directionOf(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

const numbers = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number): string {
  const locale = currentLocale();
  const found = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, found);
  return found.format(value);
}

/** Calls back after every change of language; returns the unsubscribe function. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The best interface language for the languages that the system prefers. */
export function preferredLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const found = INTERFACE_LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (found !== undefined) return found;
  }
  return 'en';
}
