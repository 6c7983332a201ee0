/** What a cell's number stands for, by its number format. */
export type NumberKind = 'number' | 'date';

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/**
 * Tells whether a number format shows a date or time.
 * @param id of the format; below 164 its meaning is fixed, with East Asian dates at 27–36 and 50–58
 * @param code the format's text, when the workbook defines it
 * @see ECMA-376 part 1, 18.8.30
 */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    return BUILT_IN_DATES.has(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'number';
  }
  const first = code.split(';')[0] ?? '';
  // Quoted text, escaped characters, colours and locales say nothing; elapsed time ([h], [mm]) does.
  const bare = first
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  if (/general/i.test(bare)) return 'number';
  return /[dmyhs]/i.test(bare.replace(/e[+-]/gi, '')) && !/[#?]/.test(bare) ? 'date' : 'number';
}

/**
 * Text of a serial day number: `YYYY-MM-DD`, with `THH:MM:SS` when it has a time of day, or `HH:MM:SS` when it
 * is a time alone. Numbers outside the calendar stay numbers.
 */
export function dateText(serial: number, is1904: boolean): string {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return numberText(serial);
  let days = Math.floor(serial);
  let seconds = Math.round((serial - days) * 86_400);
  if (seconds === 86_400) {
    days += 1;
    seconds = 0;
  }
  // Day 0 is a time alone; counted from 1904 it is also a day, so both are said.
  const time = (): string => new Date(seconds * 1000).toISOString().slice(11, 19);
  if (days === 0) return is1904 ? `1904-01-01T${time()}` : time();
  // Serial 60 is 29 February 1900, a day that never was: later days are one too high.
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const date = new Date(epoch + days * 86_400_000).toISOString().slice(0, 10);
  return seconds === 0 ? date : `${date}T${time()}`;
}

/** A number in plain digits, without exponent. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const short = String(value);
  if (!short.includes('e')) return short;
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toFixed(20).replace(/0+$/, '');
}

/**
 * Digits under a format that only places them, such as `00000` (leading zeros) or `000-000-0000`; `null` when the
 * format does something else.
 */
export function paddedText(value: number, code: string): string | null {
  if (!Number.isInteger(value) || value < 0 || value > Number.MAX_SAFE_INTEGER) return null;
  const first = (code.split(';')[0] ?? '').replace(/\[\$[^\]]*\]/g, '').replace(/[_*]./g, '');
  if (!/^(?:[0#()\-. /]|"[^"]*"|\\.)+$/.test(first) || !/0[^.]*0/.test(first)) return null;
  const parts: string[] = first.match(/"[^"]*"|\\.|./g) ?? [];
  // A dot would be the decimal point, not a separator.
  if (parts.includes('.')) return null;
  const digits = value.toString().split('');
  const slots = parts.filter((part) => part === '0' || part === '#').length;
  let text = '';
  for (let index = parts.length - 1, slot = 0; index >= 0; index--) {
    const part = parts[index] ?? '';
    if (part === '0' || part === '#') {
      slot++;
      text = (digits.pop() ?? (part === '0' ? '0' : '')) + text;
      if (slot === slots) text = digits.splice(0).join('') + text;
    } else {
      text = (part.startsWith('"') ? part.slice(1, -1) : part.startsWith('\\') ? part.slice(1) : part) + text;
    }
  }
  return text;
}
