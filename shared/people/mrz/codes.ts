import { COUNTRY_CODES, SPECIAL_NATIONALITY_CODES } from '../../kernel/countries.ts';

/** What a code in the place of a State stands for. */
export const MRZ_CODE_KINDS = [
  'state',
  'british',
  'organisation',
  'stateless',
  'refugee',
  'unspecified',
  'specimen',
  'unknown',
] as const;

/** A code of the zone: as it stands there, and as the register keeps it (`null` when it has no place there). */
export interface MrzCode {
  code: string;
  countryCode: string | null;
  kind: (typeof MRZ_CODE_KINDS)[number];
}

/** Codes that are no ISO 3166-1 codes, or no longer, and stand for one State. */
const STATES: Readonly<Record<string, string>> = {
  D: 'DEU',
  RKS: 'XKX',
  UNK: 'XKX',
  KS: 'XKX',
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  BUR: 'MMR',
  ZIM: 'ZWE',
};

/** British nationals who are not British citizens: Overseas Territories, National (Overseas), Overseas, protected, subject. */
const BRITISH = ['GBD', 'GBN', 'GBO', 'GBP', 'GBS'];

/** Development banks, unions of States and the like that issue travel documents. */
const ORGANISATIONS = [
  'UNO',
  'UNA',
  'EUE',
  'XOM',
  'XPO',
  'XBA',
  'XIM',
  'XCC',
  'XCE',
  'XCO',
  'XEC',
  'XES',
  'XMP',
  'XDC',
];

/**
 * Reads the code of an issuer or a nationality.
 * @param text three characters as they stand, fillers included
 * @see ICAO Doc 9303 part 3, section 5
 */
export function readCode(text: string): MrzCode {
  const code = text.replace(/<+$/, '').replaceAll('<', '');
  const own = COUNTRY_CODES.includes(code) || SPECIAL_NATIONALITY_CODES.includes(code) ? code : null;
  if (BRITISH.includes(code)) return { code, countryCode: 'GBR', kind: 'british' };
  if (ORGANISATIONS.includes(code)) return { code, countryCode: own, kind: 'organisation' };
  if (code === 'XXA') return { code, countryCode: own, kind: 'stateless' };
  if (code === 'XXB' || code === 'XXC') return { code, countryCode: own, kind: 'refugee' };
  if (code === 'XXX') return { code, countryCode: own, kind: 'unspecified' };
  if (code === 'UTO') return { code, countryCode: null, kind: 'specimen' };
  const state = own ?? STATES[code] ?? null;
  return { code, countryCode: state, kind: state === null ? 'unknown' : 'state' };
}

/** True for somebody without the protection of a State: stateless (XXA), refugee (XXB, XXC). */
export function asksForProtection(code: MrzCode): boolean {
  return code.kind === 'stateless' || code.kind === 'refugee';
}
