import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { currentLocale } from './text.ts';
import { fold } from './countries.ts';

/** Languages that people at a counter speak: ISO 639-1 and the larger ones that have only three letters. */
const TAGS =
  `af ak am ar as ay az be bg bm bn bo bs ca ceb cs cy da de dv dz ee el en es et eu fa ff fi fil fj fo fr ga gl gn gu ha he hi hmn hr ht hu hy
 id ig ilo is it ja jv ka kab kg ki kk km kn ko kok ku ky lb lg ln lo lt luo lv mai mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nso ny om or pa pap pcm pl ps pt
 qu rm rn ro ru rw sa sd sg si sk sl sm sn so sq sr ss st su sv sw ta te tet tg th ti tk tn to tpi tr ts tt ug uk ur uz ve vi war wo xh yo yue zh zu`.split(
    /\s+/,
  );

export interface LanguageEntry {
  tag: string;
  name: string;
  search: string;
}

const entries = new Map<string, LanguageEntry[]>();

/** The name of a language in the interface language; an unknown tag stands for itself. */
export function languageName(tag: string): string {
  return nameIn(currentLocale(), tag);
}

function nameIn(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages to choose from, in the order of the interface language. */
export function languageEntries(language: InterfaceLanguage): LanguageEntry[] {
  let found = entries.get(language);
  if (found === undefined) {
    const sort = new Intl.Collator(currentLocale());
    found = TAGS.map((tag) => {
      const name = languageName(tag);
      return { tag, name, search: fold([name, nameIn('en', tag), nameIn(tag, tag), tag].join(' ')) };
    }).sort((one, other) => sort.compare(one.name, other.name));
    entries.set(language, found);
  }
  return found;
}
