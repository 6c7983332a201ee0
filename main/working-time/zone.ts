import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { foldText } from '../kernel/words.ts';

const Zones = z.array(z.string());
/**
 * The zone of a State: that of the mission's city where it names one of several, else the first of those known, which is the capital's.
 * @param state.known zones with the capital's first; empty asks the runtime, which has them in order of the alphabet
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
  return Zones.safeParse(typeof ask === 'function' ? Reflect.apply(ask, locale, []) : null).data ?? [];
}
