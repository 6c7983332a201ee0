import { catalogue as ar } from '../renderer/text/ar.ts';
import { catalogue as en } from '../renderer/text/en.ts';
import { catalogue as fr } from '../renderer/text/fr.ts';
import type { TextKey } from '../renderer/text/text.ts';
import type { InterfaceLanguage } from '../shared/kernel/text.ts';

/** A text of the catalogues, filled in: what the application must show in a language. */
export type Words = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

const catalogues: Readonly<Record<InterfaceLanguage, object>> = { en, fr, ar };

/** The texts of one language; a missing one fails the journey that asks for it. */
export function wordsOf(language: InterfaceLanguage): Words {
  return (key, values = {}) => {
    const found = key.split('.').reduce<unknown>((node, part) => {
      if (typeof node !== 'object' || node === null) return undefined;
      return Object.entries(node).find(([name]) => name === part)?.[1];
    }, catalogues[language]);
    if (typeof found !== 'string') throw new Error(`No text "${key}" in ${language}.`);
    return found.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => values[name] ?? '');
  };
}
