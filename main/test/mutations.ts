/** A stream of numbers that the seed fixes, so that a failing case can be run again. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Fragments that have broken parsers of these formats before. */
const TOKENS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '=',
  '=0D=0A=',
  '#loc',
  '#contact+name',
  '__proto__',
  'constructor',
  'BEGIN:VCARD\r\n',
  'END:VCARD\r\n',
  'VERSION:4.0\r\n',
  'TEL;',
  ';CHARSET=',
  'ENCODING=QUOTED-PRINTABLE:',
  'ENCODING=b:',
  '<!DOCTYPE a>',
  '<row r="1048576">',
  '<c r="XFD1" t="s"><v>-1</v></c>',
  '&#0;',
  ']]>',
  'PK\u0001\u0002',
  'PK\u0005\u0006',
  '9'.repeat(400),
  '1E+400',
  '-0',
  'ÿþ',
  '𝒳',
].map((token) => new TextEncoder().encode(token));

/** One to eight changes to a file: bytes flipped, stretches cut, doubled, swapped, tokens put in. */
export function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array<ArrayBuffer> {
  let result = new Uint8Array(bytes);
  for (let change = random(8); change >= 0; change--) {
    const at = random(result.length + 1);
    const length = 1 + random(1 + random(200));
    switch (random(6)) {
      case 0:
        if (result.length > 0) result[at % result.length] = random(256);
        break;
      case 1:
        result = join(result.subarray(0, at), result.subarray(at + length));
        break;
      case 2:
        result = join(result.subarray(0, at + length), result.subarray(at));
        break;
      case 3:
        result = join(
          result.subarray(0, at),
          TOKENS[random(TOKENS.length)] ?? new Uint8Array(),
          result.subarray(at),
        );
        break;
      case 4:
        result = join(
          result.subarray(0, at),
          Uint8Array.from({ length }, () => random(256)),
          result.subarray(at),
        );
        break;
      default:
        if (random(4) === 0) result = join(result.subarray(0, at));
        else if (result.length > 0)
          result[at % result.length] = (result[at % result.length] ?? 0) ^ (1 << random(8));
    }
  }
  return result;
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
