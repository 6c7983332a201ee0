import type { Position } from './geo.ts';

/** Signs that stand for degrees, minutes, and seconds, in the many ways in which they are typed. */
const DEGREES = '°º˚d';
const MINUTES = `'’′‵´\`m`;
const SECONDS = `"”″“`;

const NUMBER = String.raw`\d{1,3}(?:[.,]\d+)?`;
const SIDE = '[NSEWO]';
const PART = new RegExp(
  String.raw`^\s*(?<before>${SIDE})?\s*(?<sign>[+-]?)\s*(?<degrees>${NUMBER})\s*[${DEGREES}]?` +
    String.raw`(?:[\s:]*(?<minutes>\d{1,2}(?:[.,]\d+)?)\s*[${MINUTES}]?(?:[\s:]*(?<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:[${SECONDS}]|[${MINUTES}]{2}|s(?=\s*${SIDE}\s*$))?)?)?` +
    String.raw`\s*(?<after>${SIDE})?\s*$`,
  'i',
);

/**
 * Reads a place as it is typed or pasted: decimal degrees, degrees with minutes, or with minutes and seconds; sides as signs or as
 * letters (O is the West of French and Portuguese); a `geo:` address; digits of Arabic and Persian. Latitude stands first unless letters say otherwise.
 * @returns `null` for what is no place on earth, or could be two
 * @see ISO 6709, RFC 5870
 */
export function safeParseCoordinates(written: string): Position | null {
  const text = plain(written);
  for (const [one, other] of halvesOf(text)) {
    const first = angleOf(one);
    const second = angleOf(other);
    if (first === null || second === null) continue;
    const found = placed(first, second);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Reads one angle, latitude or longitude, in any of the ways above.
 * @returns `null` for what is none, lies outside, or names a side of the other axis
 */
export function safeParseAngle(written: string, axis: 'latitude' | 'longitude'): number | null {
  const angle = angleOf(plain(written));
  if (angle === null || (angle.axis !== null && angle.axis !== axis)) return null;
  return Math.abs(angle.value) <= (axis === 'latitude' ? 90 : 180) ? angle.value : null;
}

interface Angle {
  value: number;
  /** Which axis its letter names; `null` without a letter. */
  axis: keyof Position | null;
}

function placed(first: Angle, second: Angle): Position | null {
  if (first.axis !== null && first.axis === second.axis) return null;
  const isTurned = first.axis === 'longitude' || second.axis === 'latitude';
  const latitude = isTurned ? second.value : first.value;
  const longitude = isTurned ? first.value : second.value;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** The ways in which a text can be two angles: at its comma or semicolon, after its first letter of a side, or at a gap. */
function* halvesOf(text: string): Generator<[string, string]> {
  const clear = /^([^;]+);([^;]+)$/.exec(text) ?? /^(.+?),\s+(.+)$/.exec(text);
  if (clear?.[1] !== undefined && clear[2] !== undefined) {
    yield [clear[1], clear[2]];
    return;
  }
  const commas = text.split(',');
  if (commas.length === 2) yield [commas[0] ?? '', commas[1] ?? ''];
  const sided =
    new RegExp(`^([^a-z]+${SIDE})([^a-z]+${SIDE})$`, 'i').exec(text.replaceAll('d', '°')) ??
    new RegExp(`^(${SIDE}[^a-z]+)(${SIDE}[^a-z]+)$`, 'i').exec(text.replaceAll('d', '°'));
  if (sided?.[1] !== undefined && sided[2] !== undefined) yield [sided[1], sided[2]];
  const words = text.trim().split(/\s+/);
  if (words.length === 2 || words.length === 4 || words.length === 6)
    yield [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')];
}

function angleOf(text: string): Angle | null {
  const groups = PART.exec(text)?.groups;
  if (groups === undefined) return null;
  const { before, after, sign, degrees = '', minutes, seconds } = groups;
  if (before !== undefined && after !== undefined) return null;
  const side = (before ?? after)?.toUpperCase();
  // Who writes -9.1 W says twice that it is west; -9.1 E says both.
  const isBehind = side === 'S' || side === 'W' || side === 'O';
  if (side !== undefined && sign !== '' && (sign === '-') !== isBehind) return null;
  const [whole, sixtieths, last] = [degrees, minutes, seconds].map((part) =>
    part === undefined ? 0 : Number(part.replace(',', '.')),
  );
  if (whole === undefined || sixtieths === undefined || last === undefined) return null;
  // Minutes after a fraction of degrees would say the same twice.
  if (sixtieths >= 60 || last >= 60 || (minutes !== undefined && /[.,]/.test(degrees))) return null;
  if (seconds !== undefined && minutes !== undefined && /[.,]/.test(minutes)) return null;
  const size = whole + sixtieths / 60 + last / 3600;
  const isNegative = sign === '-' || isBehind;
  return {
    value: isNegative && size !== 0 ? -size : size,
    axis: side === undefined ? null : side === 'N' || side === 'S' ? 'latitude' : 'longitude',
  };
}

function plain(written: string): string {
  return written
    .normalize('NFC')
    .slice(0, 200)
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll('\u066b', '.')
    .replaceAll('\u060c', ',')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/^\s*geo:/i, '')
    .replace(/;(?:crs|u)=.*$/i, '')
    .replace(/^[\s([]+|[\s)\]]+$/g, '');
}

/** A place in decimal degrees, 5 places: about a metre. */
export function decimalText({ latitude, longitude }: Position): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

/** A place in degrees, minutes and seconds with a tenth: about three metres. */
export function sexagesimalText({ latitude, longitude }: Position): string {
  return `${sexagesimal(latitude, 'N', 'S', 2)} ${sexagesimal(longitude, 'E', 'W', 3)}`;
}

function sexagesimal(value: number, positive: string, negative: string, digits: number): string {
  // Rounded once as a whole, so that no 60 appears among minutes or seconds.
  const tenths = Math.round(Math.abs(value) * 36_000);
  const degrees = Math.floor(tenths / 36_000);
  const minutes = Math.floor((tenths % 36_000) / 600);
  const seconds = ((tenths % 600) / 10).toFixed(1);
  const side = value < 0 && tenths > 0 ? negative : positive;
  return `${String(degrees).padStart(digits, '0')}°${String(minutes).padStart(2, '0')}′${seconds.padStart(4, '0')}″${side}`;
}
