import { useSyncExternalStore } from 'react';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { currentLanguage, onLanguage, text, type Text } from './text.ts';

/** One function for each language, so that whatever was made from the texts is made again when the language changes. */
const texts: Readonly<Record<InterfaceLanguage, Text>> = {
  en: (key, values) => text(key, values),
  fr: (key, values) => text(key, values),
  ar: (key, values) => text(key, values),
};

/** The text function; the component renders again, and gets another function, when the language changes. */
export function useText(): Text {
  return texts[useLanguage()];
}

/** The language shown now. */
export function useLanguage(): InterfaceLanguage {
  return useSyncExternalStore(onLanguage, currentLanguage, currentLanguage);
}
