import { expect, test } from 'vitest';
import { mailOf } from '../test/mails.ts';
import { readFile } from './reader.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const NOTE =
  'Border police, duty desk: +254 722 123 456, day and night.\nAfter the change of shift, at eight, please call the second number,\nwhich is the one of the officer in charge, Ms Grace Wanjiru, tel. 0733 610 222.\n';

test('a note in plain text is read as running text', async () => {
  const { format, document, items } = await readFile({
    fileName: 'note.txt',
    bytes: bytes(NOTE),
    region: 'KEN',
  });
  expect(format).toBe('text');
  expect(document?.blocks).toHaveLength(1);
  expect(items.flatMap((item) => (item.kind === 'contact' ? (item.fields.phones ?? []) : []))).toMatchObject([
    { number: '+254 722 123 456' },
    { number: '0733 610 222' },
  ]);
});

test('a note that comes with a mail is a part of it', async () => {
  const { parts, warnings } = await readFile({
    fileName: 'a.eml',
    bytes: mailOf({
      subject: 'n',
      text: 'See the note.',
      attachments: [{ name: 'note.txt', content: bytes(NOTE) }],
    }),
  });
  expect(parts?.map(({ name }) => name)).toEqual(['note.txt']);
  expect(warnings).toEqual([]);
});

test('a table in a text file stays a table', async () => {
  const table = 'Name;Phone;Role\nAna Costa;+351 213 000 111;Duty officer\nRui Dias;+351 213 000 112;Head\n';
  expect((await readFile({ fileName: 'a.txt', bytes: bytes(table) })).format).toBe('csv');
});

test('text that no ending promises stays unread', async () => {
  await expect(readFile({ fileName: 'a.dat', bytes: bytes('Hello there.') })).rejects.toMatchObject({
    code: 'reader/unknown-format',
  });
});

test('a text without end is refused by its size', async () => {
  const long = new Uint8Array(11 * 1024 * 1024).fill(0x31);
  await expect(readFile({ fileName: 'a.txt', bytes: long })).rejects.toMatchObject({
    code: 'reader/limit',
    details: { limit: 'size' },
  });
});

test('a million digits are no telephone number', { timeout: 60_000 }, async () => {
  const { items, document } = await readFile({ fileName: 'a.txt', bytes: bytes('1'.repeat(1_000_000)) });
  expect(items).toEqual([]);
  expect(document?.blocks.every(({ text }) => text.length <= 20_000)).toBe(true);
});
