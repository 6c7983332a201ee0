import { expect, test } from 'vitest';
import { ReadResult } from '../../shared/reader/result.ts';
import { readFile } from './reader.ts';

const bytesOf = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (char) => char.charCodeAt(0)) : [...part],
    ),
  );
const read = async (bytes: Uint8Array) => await readFile({ fileName: 'a.vcf', bytes });
const card = async (...lines: string[]) =>
  await read(new TextEncoder().encode(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')));

test('a charset named by the property holds', async () => {
  // 田中 in Shift_JIS, once bare, once quoted-printable.
  const result = await read(
    bytesOf(
      'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=SHIFT_JIS:',
      [0x93, 0x63, 0x92, 0x86],
      '\r\nORG;CHARSET=Shift_JIS;ENCODING=QUOTED-PRINTABLE:=93=8C=8B=9E\r\nEND:VCARD\r\n',
    ),
  );
  expect(result.items[0]?.fields).toMatchObject({ name: '田中', organisation: '東京' });
  expect(result.warnings).toEqual([]);
});

test('bytes without a charset are guessed for the whole file', async () => {
  const result = await read(
    bytesOf('BEGIN:VCARD\nFN:Ren', [0xe9], ' Lef', [0xe8], 'vre\nTEL:1234\nEND:VCARD\n'),
  );
  expect(result.items[0]?.fields).toMatchObject({ name: 'René Lefèvre' });
  expect(result.warnings[0]?.code).toBe('encoding-guessed');
});

test('a fault costs its line, not the card', async () => {
  const result = await card('FN:A', 'no property at all', ';:', 'TEL:123456');
  expect(result.items[0]?.fields).toMatchObject({ name: 'A', phones: [{ number: '123456' }] });
  expect(result.warnings.map((warning) => [warning.code, warning.place?.line])).toEqual([
    ['line-not-understood', 3],
    ['line-not-understood', 4],
  ]);
  expect(result.items[0]?.unmapped.map((entry) => entry.value)).toContain('no property at all');
});

test('a card without its end is kept, so is the one after', async () => {
  const result = await read(new TextEncoder().encode('BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\n'));
  expect(result.items.map((item) => (item.kind === 'contact' ? item.fields.name : ''))).toEqual(['A', 'B']);
  expect(result.warnings.map((warning) => warning.code)).toEqual(['card-not-closed', 'card-not-closed']);
});

test('a card inside a card belongs to the outer one', async () => {
  const result = await card(
    'FN:A',
    'AGENT:',
    'BEGIN:VCARD',
    'FN:Agent',
    'TEL:999999',
    'END:VCARD',
    'TEL:123456',
  );
  expect(result.items).toHaveLength(1);
  expect(result.items[0]?.fields).toMatchObject({ name: 'A', phones: [{ number: '123456' }] });
  expect(result.items[0]?.unmapped).toContainEqual({ label: 'AGENT FN', value: 'Agent' });
});

test.each([
  [['KIND:org', 'FN:Ministry of Works', 'TEL:123456']],
  [['FN:Ministry of Works', 'ORG:Ministry of Works', 'N:;;;;', 'TEL:123456']],
  [['ORG:Ministry of Works;', 'X-ABShowAs:COMPANY', 'TEL:123456']],
])('a card of an organisation gives an organisation', async (lines) => {
  const item = (await card(...lines)).items[0];
  expect(item?.kind).toBe('organisation');
  expect(item?.fields).toMatchObject({ name: 'Ministry of Works', phones: [{ number: '123456' }] });
});

test('bare parameters, groups, quoted lists, folding', async () => {
  const result = await card(
    'VERSION:2.1',
    'item1.TEL;WORK;FAX:1',
    'item2.TEL;type="cell,voice":2222',
    'item2.X-ABLabel:_$!<Duty>!$_',
    'EMAIL;PREF;INTERNET:a@',
    ' b.org',
    'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=',
    ' three',
  );
  expect(result.items[0]?.fields).toMatchObject({
    phones: [
      { number: '1', kind: 'fax', mark: 'work' },
      { number: '2222', kind: 'mobile', mark: 'Duty' },
    ],
    emails: ['a@b.org'],
    note: 'one\ntwo three',
  });
});

test('UTF-16 with a mark is read', async () => {
  const text = '\ufeffBEGIN:VCARD\r\nFN:Тест\r\nEND:VCARD\r\n';
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++)
    new DataView(bytes.buffer).setUint16(index * 2, text.charCodeAt(index), true);
  expect((await read(bytes)).items[0]?.fields).toMatchObject({ name: 'Тест' });
});

test('labels of a telephone say what kind of number it is', async () => {
  const result = await card(
    'VERSION:3.0',
    'FN:Fatou Sow',
    'item1.TEL:+221 33 111 22 33',
    'item1.X-ABLabel:Fax bureau',
    'item2.TEL;type=pref:+8821 6555 0101',
    'item2.X-ABLabel:Thuraya',
    'TEL;type=IPHONE;type=CELL;type=VOICE:+221 77 111 22 33',
  );
  expect(result.items[0]?.fields).toMatchObject({
    phones: [{ kind: 'fax' }, { kind: 'satellite' }, { kind: 'mobile' }],
  });
});

test('a list of more members than a candidate keeps is still a candidate', async () => {
  const members = Array.from({ length: 1200 }, (_, index) => `MEMBER:urn:uuid:${String(index)}`);
  const result = await card('VERSION:4.0', 'KIND:group', 'FN:Wardens', ...members);
  expect(ReadResult.parse(result).items[0]?.fields).toMatchObject({ name: 'Wardens' });
  expect(result.items[0]?.raw).toHaveLength(1203);
});

test('a soft break before the end of a card does not swallow the end', async () => {
  const result = await read(
    new TextEncoder().encode(
      'BEGIN:VCARD\r\nFN:A\r\nNOTE;ENCODING=QUOTED-PRINTABLE:abc=\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:B\r\nEND:VCARD\r\n',
    ),
  );
  expect(
    result.items.map((item) => (item.kind === 'contact' ? [item.fields.name, item.fields.note] : [])),
  ).toEqual([
    ['A', 'abc'],
    ['B', undefined],
  ]);
  expect(result.warnings).toEqual([]);
});

test('a card that holds nothing is told and is nobody; a nickname is a name where there is no other', async () => {
  const nobody = await card('VERSION:3.0', 'N:;;;;');
  expect(nobody.items).toEqual([]);
  expect(nobody.warnings.map(({ code }) => code)).toEqual(['row-without-name']);
  expect((await card('NICKNAME:Vieux', 'TEL:771112233')).items[0]?.fields).toMatchObject({ name: 'Vieux' });
});

test('an address that stands only as a label is the address', async () => {
  const result = await card(
    'VERSION:2.1',
    'FN:A',
    'LABEL;WORK;ENCODING=QUOTED-PRINTABLE:Rue 1=0D=0A=',
    'Dakar',
  );
  expect(result.items[0]?.fields).toMatchObject({ address: 'Rue 1\nDakar' });
});
