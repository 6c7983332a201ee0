import { describe, expect, it } from 'vitest';
import { indexWords, matchExpression, queryWords } from './words.ts';

const finds = (written: string, asked: string): boolean =>
  queryWords(asked).every((forms) =>
    indexWords(written).some((word) => forms.some((form) => word.startsWith(form))),
  );

describe('words', () => {
  it.each([
    ['Иван Петров', 'ivan'],
    ['Ivan Petrov', 'иван'],
    ['Müller', 'muller'],
    ['+351 217 115 000', '217115'],
    ['+351 217 115 000', '217 115 000'],
    ['+351 217 115 000', '00351 217'],
    ['+351217115000', '217115000'],
    ['+351 217 115 000', '0217115000'],
    ['(0217) 115-000', '0217 115'],
    ['٠٢١٧ ١١٥ ٠٠٠', '0217115000'],
    ['112', '112'],
    ['PA 123 456', 'pa123456'],
  ])('find %s by %s', (written, asked) => {
    expect(finds(written, asked)).toBe(true);
  });

  it.each([
    ['+351 217 115 000', '17115'],
    ['Ivan', 'van'],
    ['1984-05-03', '1985'],
  ])('do not find %s by %s', (written, asked) => {
    expect(finds(written, asked)).toBe(false);
  });

  it('ask for nothing when nothing is typed', () => {
    expect(matchExpression(' - ')).toBeNull();
  });
});
