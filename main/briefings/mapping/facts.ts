import type { Confirmation } from '../../../shared/people/schema.ts';
import { COUNTRY_CODES } from '../../../shared/kernel/countries.ts';
import { LanguageTag } from '../../../shared/kernel/text.ts';

/** What mapping one candidate needs from outside the file. */
export interface MappingContext {
  newId: () => string;
  /** Our sending State: whose people are its citizens. */
  sendingState: string;
  /** IANA zone of times that name none. */
  timeZone: string;
  /** How the document confirms what it says. */
  confirmed: Confirmation;
}

interface UnmappedFact {
  id: string;
  label: string;
  value: string;
}

const LINE_CHARS = 300;
const PARAGRAPH_CHARS = 20_000;
const UNMAPPED_LIMIT = 200;

/** Takes the facts of a candidate over; what fits no field of the record goes to `unmapped`, so that nothing is dropped. */
export class Facts {
  readonly context: MappingContext;
  readonly #unmapped: UnmappedFact[] = [];

  constructor(context: MappingContext, source: readonly { label: string; value: string }[]) {
    this.context = context;
    for (const { label, value } of source) this.keep(label, value);
  }

  /** Notes a fact that the record has no field for. */
  keep(label: string, value: string | number | boolean | undefined): void {
    const text = String(value ?? '').trim();
    if (text === '') return;
    for (let at = 0; at < text.length; at += PARAGRAPH_CHARS)
      this.#unmapped.push({
        id: this.context.newId(),
        label: label.trim().slice(0, LINE_CHARS),
        value: text.slice(at, at + PARAGRAPH_CHARS),
      });
  }

  /** One line; one that is too long stays whole in `unmapped` and is cut here. */
  line(label: string, value: string | undefined): string {
    const text = (value ?? '').replace(/\s+/gu, ' ').trim();
    if (text.length <= LINE_CHARS) return text;
    this.keep(label, text);
    return text.slice(0, LINE_CHARS).trim();
  }

  /** Several lines; what is too long stays whole in `unmapped` and is cut here. */
  paragraph(label: string, value: string | undefined): string {
    const text = (value ?? '').trim();
    if (text.length <= PARAGRAPH_CHARS) return text;
    this.keep(label, text);
    return text.slice(0, PARAGRAPH_CHARS).trim();
  }

  /** A list of lines, without repetitions; what is beyond the limit goes to `unmapped`. */
  lines(label: string, values: readonly string[] | undefined, limit: number): string[] {
    const all = [...new Set((values ?? []).map((value) => this.line(label, value)))].filter(
      (value) => value !== '',
    );
    for (const value of all.slice(limit)) this.keep(label, value);
    return all.slice(0, limit);
  }

  /** A country in force; another code goes to `unmapped`. */
  country(code: string | undefined): string | null {
    if (code === undefined) return null;
    if (COUNTRY_CODES.includes(code)) return code;
    this.keep('country', code);
    return null;
  }

  /** Languages that are BCP 47 tags already; others go to `unmapped` as written. */
  languages(values: readonly string[] | undefined): string[] {
    const tags: string[] = [];
    for (const value of values ?? []) {
      const tag = LanguageTag.safeParse(value.trim().toLowerCase());
      if (tag.success && tags.length < 20) tags.push(tag.data);
      else this.keep('language', value);
    }
    return [...new Set(tags)];
  }

  /** Everything that no field took. */
  get unmapped(): UnmappedFact[] {
    return this.#unmapped.slice(0, UNMAPPED_LIMIT);
  }
}

/** Finds which of several meanings a source's word has, by the beginnings of its words; `null` when none fits. */
export function meaningOf<Meaning extends string>(
  text: string | undefined,
  meanings: readonly (readonly [Meaning, RegExp])[],
): Meaning | null {
  const known = (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (known.trim() === '') return null;
  return meanings.find(([, pattern]) => pattern.test(known))?.[0] ?? null;
}
