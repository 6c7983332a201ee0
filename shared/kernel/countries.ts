import { z } from 'zod';

/** ISO 3166-1 alpha-3 codes in force, and XKX (Kosovo, user-assigned, in general use). */
export const COUNTRY_CODES: readonly string[] = `
  ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT
  AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL
  BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG
  COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM
  DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR
  GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY
  HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA
  JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY
  LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL
  MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM
  NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER
  PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU
  SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR
  SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON
  TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB
  VIR VNM VUT WLF WSM XKX YEM ZAF ZMB ZWE
`
  .trim()
  .split(/\s+/);

/**
 * Codes that stand in a travel document where a State would: stateless, refugee, other, unspecified, and
 * organisations. They are nationalities of record, never sending States.
 * @see ICAO Doc 9303 part 3, section 5
 */
export const SPECIAL_NATIONALITY_CODES: readonly string[] = [
  'XXA',
  'XXB',
  'XXC',
  'XXX',
  'UNO',
  'UNA',
  'EUE',
  'XOM',
  'XPO',
];

const countries = new Set(COUNTRY_CODES);
const nationalities = new Set([...COUNTRY_CODES, ...SPECIAL_NATIONALITY_CODES]);

/** A State or territory by its ISO 3166-1 alpha-3 code. */
export const CountryCode = z
  .string()
  .refine((code) => countries.has(code), { error: 'country-code' })
  .meta({ description: 'ISO 3166-1 alpha-3 country code' });
export type CountryCode = z.infer<typeof CountryCode>;

/** A nationality of record: a country code, or one of ICAO's codes for people without one. */
export const NationalityCode = z
  .string()
  .refine((code) => nationalities.has(code), { error: 'nationality-code' })
  .meta({ description: 'ISO 3166-1 alpha-3 code, or an ICAO 9303 code such as XXA (stateless)' });
export type NationalityCode = z.infer<typeof NationalityCode>;
