import type { InterfaceLanguage } from '../../../shared/kernel/text.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of one language. */
export type Words = typeof en;

const WORDS: Record<InterfaceLanguage, Words> = { en, fr, ar };

/** Words of files and papers in a language of the interface. */
export function wordsOf(language: InterfaceLanguage): Words {
  return WORDS[language];
}

/** The word for a value of an enum; the value itself where it has none. */
export function valueWord(words: Words, value: string): string {
  return wordIn(words.value, value);
}

/** How something was found right, in words. */
export function channelWord(words: Words, channel: string): string {
  return wordIn(words.channel, channel);
}

function wordIn(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
