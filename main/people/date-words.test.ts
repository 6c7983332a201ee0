import { expect, it } from 'vitest';
import { dateWords } from './date-words.ts';

it.each([
  ['1984-05-03', ['19840503']],
  ['03/05/1984', ['19840503', '19840305']],
  ['3.5.84', ['19840503', '19840305', '20840503', '20840305']],
  ['25.12.1984', ['19841225']],
  ['840503', ['19840503', '20840503']],
  ['3 mai 1984', ['19840503']],
  ['May 3, 1984', ['19840503']],
  ['3 мая 1984', ['19840503']],
  ['٣/٥/١٩٨٤', ['19840503', '19840305']],
  ['5550123', []],
  ['12 rue Mozart 1984', []],
])('reads %s as a date in every order that it may have', (text, dates) => {
  expect(dateWords(text)).toEqual(expect.arrayContaining(dates));
  if (dates.length === 0) expect(dateWords(text)).toEqual([]);
});
