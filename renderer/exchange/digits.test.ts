import { describe, expect, it } from 'vitest';
import { FIELD_COUNT, digitsOf, fieldAt, fillFrom, placeOf } from './digits.ts';

const empty = Array.from({ length: FIELD_COUNT }, () => '');

describe('typing a fingerprint', () => {
  it('goes on to the next field when one is full', () => {
    expect(fillFrom(empty, 0, '1234')).toMatchObject({ next: 0 });
    expect(fillFrom(empty, 0, '12345')).toMatchObject({ next: 1 });
    expect(fillFrom(empty, 4, '7')).toMatchObject({ next: 5 });
  });

  it('spreads pasted digits over the fields and stops at the last', () => {
    const { fields, next } = fillFrom(empty, 0, '12345 12345 12345 12345 1 - 67890 67890 67890 67890 2 99');
    expect(fields).toEqual([
      ...['12345', '12345', '12345', '12345', '1'],
      ...['67890', '67890', '67890', '67890', '2'],
    ]);
    expect(next).toBe(9);
  });

  it('takes Arabic-Indic and Persian digits, and no letters', () => {
    expect(digitsOf('٠١٢ ۳۴۵ x6')).toBe('0123456');
  });

  it('names every place as the core does', () => {
    for (let field = 0; field < FIELD_COUNT; field++) {
      const { row, group } = placeOf(field);
      expect(fieldAt(`${String(row)}.${String(group)}`)).toBe(field);
    }
    expect(fieldAt('nonsense')).toBe(-1);
  });
});
