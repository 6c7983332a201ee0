/** Plural forms of each interface language, as CLDR names them. */
export interface EnglishPlural {
  one: string;
  other: string;
}
export interface FrenchPlural {
  one: string;
  many: string;
  other: string;
}
export interface ArabicPlural {
  zero: string;
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

/** The shape of a catalogue in another language: the same keys, its own plural forms. */
type Translated<English, Plural> = English extends string
  ? string
  : English extends EnglishPlural
    ? Plural
    : { [Key in keyof English]: Translated<English[Key], Plural> };

/** `… satisfies French<typeof en>`: every key of the English catalogue, with French plural forms. */
export type French<English> = Translated<English, FrenchPlural>;
/** `… satisfies Arabic<typeof en>`: every key of the English catalogue, with the six Arabic plural forms. */
export type Arabic<English> = Translated<English, ArabicPlural>;

/** Dotted keys of a catalogue; a text with plural forms is one key. */
export type KeysOf<Catalogue> = {
  [Key in keyof Catalogue & string]: Catalogue[Key] extends string | EnglishPlural
    ? Key
    : `${Key}.${KeysOf<Catalogue[Key]>}`;
}[keyof Catalogue & string];
