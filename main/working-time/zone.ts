import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { foldText } from '../kernel/words.ts';

const Zones = z.array(z.string());

/** Zones of capitals that are not the first of their State by the alphabet. @see IANA time zone database, zone1970.tab */
const OF_CAPITAL: Readonly<Record<string, string>> = {
  CAN: 'America/Toronto',
  CHL: 'America/Santiago',
  COD: 'Africa/Kinshasa',
  PRT: 'Europe/Lisbon',
  PYF: 'Pacific/Tahiti',
  RUS: 'Europe/Moscow',
  USA: 'America/New_York',
};

/**
 * The zone of a State: that of the mission's city where it names one of several, else the first of those known, which is the capital's.
 * @param state.known zones with the capital's first; empty asks the runtime
 * @returns an IANA name; UTC where nothing is known
 */
export function zoneOfState(state: { countryCode: string; city: string; known: readonly string[] }): string {
  const zones = state.known.length > 0 ? state.known : zonesOfRegion(state.countryCode);
  const city = foldText(state.city).replace(/[^\p{L}\p{N}]+/gu, '_');
  const named = zones.find((zone) => city !== '' && foldText(zone.split('/').at(-1) ?? '') === city);
  return named ?? zones[0] ?? 'UTC';
}

function zonesOfRegion(countryCode: string): readonly string[] {
  const region = countries.alpha3ToAlpha2(countryCode);
  if (region === undefined) return [];
  const locale = new Intl.Locale(`und-${region}`);
  const ask: unknown = Reflect.get(locale, 'getTimeZones');
  const zones = Zones.safeParse(typeof ask === 'function' ? Reflect.apply(ask, locale, []) : null).data ?? [];
  const capital = OF_CAPITAL[countryCode];
  return capital === undefined ? zones : [capital, ...zones.filter((zone) => zone !== capital)];
}
