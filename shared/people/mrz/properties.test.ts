import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMrz } from '../mrz.ts';
import { confusedWith } from './alphabet.ts';
import { checkDigit, valueOf } from './checks.ts';
import {
  classAt,
  LAYOUTS,
  MRZ_FORMATS,
  layoutFor,
  type Layout,
  type MrzFormat,
  type Span,
} from './layouts.ts';
import { MrzReading } from './schema.ts';

const TODAY = '2026-11-24';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';

interface Zone {
  format: MrzFormat;
  lines: string[];
}

/** Writes into spans, filled up with fillers. */
function put(lines: readonly string[], spans: readonly Span[], text: string): string[] {
  const written = [...lines];
  let rest = text;
  for (const { line, from, to } of spans) {
    const part = rest.slice(0, to - from).padEnd(to - from, '<');
    rest = rest.slice(to - from);
    written[line] = (written[line] ?? '').slice(0, from) + part + (written[line] ?? '').slice(to);
  }
  return written;
}

function textOf(lines: readonly string[], spans: readonly Span[]): string {
  return spans.map(({ line, from, to }) => lines[line]?.slice(from, to) ?? '').join('');
}

function seal(lines: string[], layout: Layout): string[] {
  return layout.checks.reduce(
    (sealed, check) => put(sealed, [check.digit], checkDigit(textOf(sealed, check.over))),
    lines,
  );
}

const word = (from: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...Array.from(from)), { minLength, maxLength }).map((letters) => letters.join(''));
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const NUMBER = `${LETTERS}0123456789`;
const date = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
const short = (day: string) => day.slice(2).replaceAll('-', '');

const TYPES: Record<MrzFormat, string> = {
  TD1: 'I<',
  TD2: 'C<',
  TD3: 'P<',
  'MRV-A': 'V<',
  'MRV-B': 'V<',
  'FRA-ID-2x36': 'ID',
};

const person = fc.record({
  format: fc.constantFrom(...MRZ_FORMATS),
  code: fc.constantFrom('FRA', 'PRT', 'D', 'GBO', 'XXA', 'UTO'),
  surname: word(LETTERS, 1, 9),
  given: word(LETTERS, 1, 4),
  number: word(NUMBER, 6, 9),
  born: date('1930-01-01', '2026-11-24'),
  expires: date('1997-01-01', '2056-12-31'),
  sex: fc.constantFrom('F', 'M', '<'),
  optional: word(NUMBER, 0, 7),
});

const zone = person.map(({ format, code, surname, given, number, born, expires, sex, optional }) => {
  const layout = LAYOUTS[format];
  const isFrench = format === 'FRA-ID-2x36';
  let lines = Array.from({ length: layout.height }, () => '<'.repeat(layout.width));
  lines = put(lines, [layout.type], TYPES[format]);
  lines = put(lines, [layout.issuer], isFrench ? 'FRA' : code);
  lines = put(lines, [layout.surname], layout.given === null ? `${surname}<<${given}` : surname);
  if (layout.given !== null) lines = put(lines, [layout.given], given);
  lines = put(lines, layout.number, isFrench ? `9409${number}`.padEnd(12, '1') : number);
  if (layout.nationality !== null) lines = put(lines, [layout.nationality], code);
  lines = put(lines, [layout.birthDate], short(born));
  lines = put(lines, [layout.sex], sex);
  if (layout.expiry !== null) lines = put(lines, [layout.expiry], short(expires));
  lines = put(lines, layout.optional.slice(-1), isFrench ? '' : optional);
  return { zone: { format, lines: seal(lines, layout) } satisfies Zone, surname, given, born, expires, sex };
});

test('a valid zone is read back, in one piece or in lines', () => {
  fc.assert(
    fc.property(
      zone,
      fc.constantFrom('\n', '\r\n', ' / ', ''),
      ({ zone, surname, given, born, expires, sex }, between) => {
        const reading = MrzReading.parse(readMrz(zone.lines.join(between), TODAY));
        expect(reading.lines).toEqual(zone.lines);
        expect(reading.format).toBe(zone.format);
        expect(reading.checks.every((check) => check.ok)).toBe(true);
        expect(reading.corrections).toEqual([]);
        expect(reading.fields).toMatchObject({
          names: { surname, given },
          birthDate: born,
          expiresOn: zone.format === 'FRA-ID-2x36' ? null : expires,
          sex: sex === 'F' ? 'female' : sex === 'M' ? 'male' : 'X',
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('a changed character in a checked field is noticed', () => {
  fc.assert(
    fc.property(zone, fc.nat(), fc.nat(), ({ zone }, at, to) => {
      const layout = layoutFor(zone.format, zone.lines);
      const places = layout.checks.flatMap((check) => [...check.over, check.digit]).flatMap(columnsOf);
      const place = places[at % places.length] ?? { line: 0, column: 0 };
      const before = zone.lines[place.line]?.charAt(place.column) ?? '';
      const after = ALPHABET.charAt(to % ALPHABET.length);
      const isDigitPlace = classAt(layout, place.line, place.column) === 'digit';
      // A, K, U and 0 count the same: where letters may stand, no check digit tells them apart.
      if (
        (valueOf(before) - valueOf(after)) % 10 === 0 &&
        (!isDigitPlace || after === '<' || before === after)
      )
        return;
      // The first line of the French card decides what it is.
      if (zone.format === 'FRA-ID-2x36' && place.line === 0 && place.column < 5) return;
      const changed = put(
        zone.lines,
        [{ line: place.line, from: place.column, to: place.column + 1 }],
        after,
      );
      const reading = readMrz(changed.join('\n'), TODAY);
      const isNoticed = reading.checks.some((check) => !check.ok) || reading.problems.length > 0;
      expect(isNoticed).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a misread character in a number or a date is corrected to the original, or the original is among what is offered', () => {
  fc.assert(
    fc.property(zone, fc.nat(), ({ zone }, at) => {
      const layout = layoutFor(zone.format, zone.lines);
      const places = [
        ...layout.number,
        layout.birthDate,
        ...(layout.expiry === null ? [] : [layout.expiry]),
      ].flatMap(columnsOf);
      const place = places[at % places.length] ?? { line: 0, column: 0 };
      const right = zone.lines[place.line]?.charAt(place.column) ?? '';
      for (const wrong of ALPHABET) {
        const isConfusion = confusedWith(wrong, classAt(layout, place.line, place.column)).includes(right);
        if (!isConfusion || (valueOf(right) - valueOf(wrong)) % 10 === 0) continue;
        const changed = put(
          zone.lines,
          [{ line: place.line, from: place.column, to: place.column + 1 }],
          wrong,
        );
        const reading = readMrz(changed.join('\n'), TODAY);
        const isOffered = reading.corrections.some(({ changes }) =>
          changes.some(
            (change) =>
              change.line === place.line + 1 &&
              change.column === place.column + 1 &&
              change.proposed === right,
          ),
        );
        expect(isOffered).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('every correction by check digit makes a check digit fit', () => {
  fc.assert(
    fc.property(
      zone,
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
      ({ zone }, edits) => {
        let lines = zone.lines;
        for (const [at, to] of edits) {
          const line = at % lines.length;
          const from = 5 + (at % (LAYOUTS[zone.format].width - 5));
          lines = put(lines, [{ line, from, to: from + 1 }], ALPHABET.charAt(to % ALPHABET.length));
        }
        const { corrections, corrected, format } = readMrz(lines.join('\n'), TODAY);
        if (corrected === null || corrected.format !== format) return;
        const after = readMrz(corrected.lines.join('\n'), TODAY);
        expect(after.lines).toEqual(corrected.lines);
        for (const field of new Set(
          corrections.filter(({ basis }) => basis === 'check-digit').map((one) => one.field),
        )) {
          const isChosen = corrections
            .filter((one) => one.field === field)
            .some(({ changes }) =>
              changes.every(
                (change) => corrected.lines[change.line - 1]?.charAt(change.column - 1) === change.proposed,
              ),
            );
          if (isChosen) expect(after.checks.find((check) => check.field === field)?.ok).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('no text throws, none takes long, every answer keeps its schema', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    word(`${ALPHABET}<<<<<< \n`, 0, 100),
    zone.map(({ zone }) => zone.lines.join('\n')),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom('\n', ' ', '«', ''),
      (pieces, between) => {
        expect(() => MrzReading.parse(readMrz(pieces.join(between), TODAY))).not.toThrow();
      },
    ),
    { numRuns: 500 },
  );
  for (const text of [
    '<'.repeat(20_000),
    '<\n'.repeat(10_000),
    `${'P<'.repeat(22)}\n`.repeat(450),
    `${'A1<'.repeat(11)}:\n`.repeat(600),
  ]) {
    const started = performance.now();
    readMrz(text, TODAY);
    expect(performance.now() - started).toBeLessThan(3000);
  }
});

function columnsOf(span: Span): { line: number; column: number }[] {
  return Array.from({ length: span.to - span.from }, (_, index) => ({
    line: span.line,
    column: span.from + index,
  }));
}
