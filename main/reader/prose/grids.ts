import type { Found } from './marks.ts';

/**
 * Positions written in a grid: UTM (`18L 766000 8545000`) and MGRS (`18LYL 66000 45000`), as geodetic degrees on WGS 84.
 * @see NGA.SIG.0012 "The Universal Grids and the Transverse Mercator and Polar Stereographic Map Projections" (2014); the series is that of
 * C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011), equations 7 to 12 and 36, exact here
 * to far below a millimetre. The polar caps (UPS) are not read.
 */
export interface FoundGrid extends Found {
  readonly latitude: number;
  readonly longitude: number;
}

const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'];
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const METRE = '(?:[ ]?m)?';
const EASTING = `(?:[1-9]\\d{5}|[1-9]\\d{2}[ .,]\\d{3})(?:[.,]\\d{1,3}(?!\\d))?`;
const NORTHING = `(?:\\d{6,7}|\\d{1,2}[ .,]\\d{3}[ .,]\\d{3}|\\d{3}[ .,]\\d{3})(?:[.,]\\d{1,3}(?!\\d))?`;
/** Zone and band, easting and northing: `18L 766000 8545000`, `18L 766000E 8545000N`, `37N E 412345 N 9876543`. */
const UTM = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:(?:zone|zona|huso|fuseau|зона)[ ]?)?(0?[1-9]|[1-5]\\d|60)[ ]?([C-HJ-NP-X])[ ,;:]{1,3}(?:(?:m?E|X|Este|Est)[ :=]{1,2})?(${EASTING})${METRE}[ ]?(?:m?E)?[ ,;/]{1,3}(?:(?:m?N|Y|Norte|Nord)[ :=]{1,2})?(${NORTHING})${METRE}[ ]?(?:m?N)?(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Zone, band, square, and as many digits of easting as of northing: `18LYL6600045000`, `18L YL 66000 45000`. */
const MGRS =
  /(?<![\p{L}\p{N}.])(0?[1-9]|[1-5]\d|60)[ ]?([C-HJ-NP-X])[ ]?([A-HJ-NP-Z])([A-HJ-NP-V])[ ]?(?:(\d{3,5})[ ](\d{3,5})|(\d{6}|\d{8}|\d{10}))(?![\p{L}\p{N}])/gu;

const NAMED = /mgrs|utm|usng|grid|coord|cuadr[ií]cula|quadr[ií]cula|carroyage|شبكة|إحداثي|сетк|координат/iu;

/** Grid positions in a text; what names no place in its own zone and band is none. */
export function findGrids(plain: string): FoundGrid[] {
  const found: FoundGrid[] = [];
  if (!/\d{3}/.test(plain)) return found;
  const add = (match: RegExpExecArray, place: { latitude: number; longitude: number } | null): void => {
    if (place === null) return;
    found.push({ from: match.index, to: match.index + match[0].length, text: match[0], ...place });
  };
  for (const match of plain.matchAll(UTM)) {
    const [, zone = '', band = '', easting = '', northing = ''] = match;
    add(match, utmPosition(Number(zone), band, { easting: metres(easting), northing: metres(northing) }));
  }
  for (const match of plain.matchAll(MGRS)) {
    const [, zone = '', band = '', column = '', row = '', east = '', north = '', both = ''] = match;
    // Number plates and papers are written so too.
    if (
      (east + north + both).length < 8 &&
      !NAMED.test(plain.slice(Math.max(0, match.index - 60), match.index))
    )
      continue;
    const half = both.length / 2;
    const digits = both === '' ? [east, north] : [both.slice(0, half), both.slice(half)];
    const [first = '', second = ''] = digits;
    if (first.length === second.length)
      add(match, mgrsPosition(Number(zone), band, { square: column + row, east: first, north: second }));
  }
  return found;
}

function metres(text: string): number {
  // Three digits behind a mark are thousands, unless the whole part is as long as it has to be.
  const parts = text.split(/[ .,]/);
  const first = parts[0] ?? '';
  if (parts.length === 2 && first.length >= 6) return Number(parts.join('.'));
  return Number(parts.slice(0, 3).join(''));
}

/** @returns degrees; `null` when the easting or northing lies outside the zone and band */
export function utmPosition(
  zone: number,
  band: string,
  { easting, northing }: { easting: number; northing: number },
): { latitude: number; longitude: number } | null {
  if (easting < 100_000 || easting >= 1_000_000 || northing < 0 || northing >= 10_000_000) return null;
  const at = (isSouth: boolean) => inverse(easting - 500_000, isSouth ? northing - 10_000_000 : northing);
  const [south, north] = boundsOf(band);
  const own = at(band < 'N');
  // Along the edge of a band people keep the letter of the next.
  if (own.latitude >= south - 1 && own.latitude <= north + 1) return placeOf(own, zone);
  // "N" and "S" stand for the half of the globe as often as for their bands.
  if (band !== 'N' && band !== 'S') return null;
  const half = at(band === 'S');
  return half.latitude >= -80 && half.latitude <= 84 ? placeOf(half, zone) : null;
}

/** The middle of the square that the digits name. @returns degrees; `null` when there is no such square in the zone and band */
export function mgrsPosition(
  zone: number,
  band: string,
  { square, east, north }: { square: string; east: string; north: string },
): { latitude: number; longitude: number } | null {
  const column = (COLUMNS[(zone - 1) % 3] ?? '').indexOf(square.charAt(0));
  const letter = ROWS.indexOf(square.charAt(1));
  if (column === -1 || letter === -1) return null;
  const step = 10 ** (5 - east.length);
  const easting = (column + 1) * 100_000 + Number(east) * step + step / 2;
  // In zones of even number the rows begin five letters on.
  const row = (letter - (zone % 2 === 0 ? 5 : 0) + 20) % 20;
  const [south, top] = boundsOf(band);
  const within = row * 100_000 + Number(north) * step + step / 2;
  // Rows repeat every 2,000 km: the one in the band is meant.
  for (let northing = within; northing < 10_000_000; northing += 2_000_000) {
    const place = inverse(easting - 500_000, band < 'N' ? northing - 10_000_000 : northing);
    if (place.latitude >= south - 0.1 && place.latitude <= top + 0.1) return placeOf(place, zone);
  }
  return null;
}

function placeOf(
  { latitude, offset }: { latitude: number; offset: number },
  zone: number,
): { latitude: number; longitude: number } {
  const longitude = zone * 6 - 183 + offset;
  return {
    latitude,
    longitude: longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
  };
}

function boundsOf(band: string): [south: number, north: number] {
  const south = BANDS.indexOf(band) * 8 - 80;
  return [south, band === 'X' ? 84 : south + 8];
}

/** WGS 84. */
const FLATTENING = 1 / 298.257223563;
const RADIUS = 6_378_137;
const SCALE = 0.9996;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const THIRD = FLATTENING / (2 - FLATTENING);
const RECTIFYING = (RADIUS / (1 + THIRD)) * (1 + THIRD ** 2 / 4 + THIRD ** 4 / 64);
/** Karney's beta, to the fourth power of the third flattening. */
const BETA = [
  THIRD / 2 - (2 / 3) * THIRD ** 2 + (37 / 96) * THIRD ** 3 - (1 / 360) * THIRD ** 4,
  THIRD ** 2 / 48 + THIRD ** 3 / 15 - (437 / 1440) * THIRD ** 4,
  (17 / 480) * THIRD ** 3 - (37 / 840) * THIRD ** 4,
  (4397 / 161_280) * THIRD ** 4,
];

/** Degrees of latitude, and of longitude from the central meridian, of metres east and north of its foot at the equator. */
function inverse(x: number, y: number): { latitude: number; offset: number } {
  const xi = y / (SCALE * RECTIFYING);
  const eta = x / (SCALE * RECTIFYING);
  let xiPrime = xi;
  let etaPrime = eta;
  for (const [index, beta] of BETA.entries()) {
    const times = 2 * (index + 1);
    xiPrime -= beta * Math.sin(times * xi) * Math.cosh(times * eta);
    etaPrime -= beta * Math.cos(times * xi) * Math.sinh(times * eta);
  }
  const tauPrime = Math.sin(xiPrime) / Math.hypot(Math.sinh(etaPrime), Math.cos(xiPrime));
  const longitude = Math.atan2(Math.sinh(etaPrime), Math.cos(xiPrime));
  // Newton's method, from the conformal latitude to the geodetic one.
  let tau = tauPrime;
  for (let round = 0; round < 5; round++) {
    const root = Math.hypot(1, tau);
    const sigma = Math.sinh(ECCENTRICITY * Math.atanh((ECCENTRICITY * tau) / root));
    const next = tau * Math.hypot(1, sigma) - sigma * root;
    tau +=
      ((tauPrime - next) / Math.hypot(1, next)) *
      ((1 + (1 - ECCENTRICITY ** 2) * tau ** 2) / ((1 - ECCENTRICITY ** 2) * root));
  }
  return { latitude: (Math.atan(tau) * 180) / Math.PI, offset: (longitude * 180) / Math.PI };
}
