import { useSyncExternalStore } from 'react';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { currentLanguage, onLanguage, text, type Text } from './text.ts';

/** The text function; the component renders again when the language changes. */
export function useText(): Text {
  useLanguage();
  return text;
}

/** The language shown now. */
export function useLanguage(): InterfaceLanguage {
  return useSyncExternalStore(onLanguage, currentLanguage);
}
