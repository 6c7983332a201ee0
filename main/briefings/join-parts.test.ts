import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ReadResult } from '../../shared/reader/result.ts';
import { openTestDatabase } from '../test/database.ts';
import { mailOf } from '../test/mails.ts';
import { rawZip } from '../test/reader-files.ts';
import { testTask } from '../test/task.ts';
import { readWithParts } from './join-parts.ts';

const FIXTURES = join(import.meta.dirname, '../reader/fixtures');
const text = (content: string) => new TextEncoder().encode(content);

async function read(name: string, bytes: Uint8Array): Promise<ReadResult> {
  const database = openTestDatabase();
  onTestFinished(() => {
    database.store.close();
  });
  return readWithParts(testTask(database), { name, bytes }, undefined);
}

const sample = (path: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, path)));
const codes = (result: ReadResult) => result.warnings.map(({ code }) => code);

/** As the list of the samples states it, counted with Python's `email`. */
const MAILS: readonly (readonly [
  name: string,
  subject: string | undefined,
  sentAt: string | undefined,
  types: readonly string[],
  attachments: readonly string[],
])[] = [
  [
    'mail_attachment_message_rfc822.eml',
    'testing',
    '2005-06-06T20:21:22.000Z',
    ['text/plain', 'text/plain', 'application/pdf'],
    ['broken.pdf'],
  ],
  [
    'mail_attachment_nonascii_filename.eml',
    'testing',
    '2005-06-06T20:21:22.000Z',
    ['text/plain', 'text/plain'],
    ['ciële.txt'],
  ],
  [
    'mail_bad_date_header.eml',
    'You may_be Eligible for Legitimate_Cash from_GovAgencies!',
    undefined,
    ['text/html'],
    [],
  ],
  ['mail_example03.eml', undefined, '2003-07-01T08:52:37.000Z', ['text/plain'], []],
  ['mail_japanese_iso_2022.eml', 'まみむめも', undefined, ['text/plain'], []],
  ['mail_japanese_shift_jis.eml', 'test', '2014-05-28T08:18:19.000Z', ['text/plain'], []],
  ['mail_ks_c_5601-1987.eml', 'test', '2014-05-28T08:18:19.000Z', ['text/plain'], []],
  ['mail_utf8_headers.eml', 'Säying Hello', undefined, ['text/plain'], []],
  ['mailparser_base64encodedroot.eml', undefined, undefined, ['image/png'], ['screenshot.png']],
  [
    'mailparser_decoderended.eml',
    'Fwd: fotos',
    '2004-09-09T08:15:52.000Z',
    ['text/plain', 'text/html', 'text/plain'],
    [],
  ],
  [
    'mailparser_delivery-status.eml',
    'Delivery Status Notification (Failure)',
    '2021-02-16T00:57:06.000Z',
    ['text/plain', 'text/plain', 'text/plain', 'text/plain', 'text/plain', 'text/html'],
    [],
  ],
  ['mailparser_mixed.eml', undefined, undefined, ['text/plain', 'text/html', 'text/plain'], []],
  ['mailparser_nested.eml', undefined, undefined, ['text/plain', 'text/html', 'text/plain', 'text/html'], []],
  [
    'mailparser_nodemailer.eml',
    'Nodemailer is unicode friendly ✔ (1476358788189)',
    '2016-10-13T11:39:48.000Z',
    ['text/plain', 'text/watch-html', 'text/html', 'image/png', 'image/gif', 'text/plain'],
    ['image.png', 'nyan cat ✔.gif', 'notes.txt'],
  ],
];

describe('sample mails', () => {
  it('are all in the table', () => {
    expect(MAILS.map(([name]) => name)).toEqual(readdirSync(join(FIXTURES, 'eml')).sort());
  });

  it.each(MAILS)(
    '%s has its subject, day, pieces and attachments',
    async (name, subject, sentAt, types, attachments) => {
      const { format, mail, document } = await read(name, sample(`eml/${name}`));
      expect(format).toBe('eml');
      expect([mail?.subject, mail?.sentAt]).toEqual([subject, sentAt]);
      expect(mail?.contentTypes).toEqual(types);
      expect(mail?.attachments).toEqual(attachments);
      expect(document).toBeDefined();
    },
  );

  it('keep their text in the charset they name', async () => {
    const texts = new Map([
      ['mail_japanese_iso_2022.eml', 'すみません。'],
      ['mail_japanese_shift_jis.eml', 'あいうえお'],
      ['mail_ks_c_5601-1987.eml', '스티해'],
      ['mail_utf8_headers.eml', 'body'],
    ]);
    for (const [name, said] of texts) {
      const { document } = await read(name, sample(`eml/${name}`));
      expect(document?.blocks.map((block) => block.text)).toContain(said);
    }
  });

  it('say when their day cannot be read', async () => {
    expect(codes(await read('a.eml', sample('eml/mail_bad_date_header.eml')))).toContain(
      'sent-date-not-understood',
    );
  });
});

const CONTACTS = 'Name,Position,Phone\nAna Costa,Duty officer,+351 213 000 111\n';
const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Rui Melo\r\nTEL:+351213000222\r\nEND:VCARD\r\n';

describe('files inside', () => {
  it('of a mail are read beside its text, each with its place', async () => {
    const bytes = mailOf({
      subject: 'Focal points',
      text: 'Head of Emergencies: Ms Grace Wanjiru, tel. +254 20 331 8888',
      attachments: [
        { name: 'points.csv', content: text(CONTACTS) },
        { name: 'card.vcf', content: text(CARD) },
      ],
    });
    const { items, tables, mail, document } = await read('a.eml', bytes);
    expect(items.map(({ place, kind }) => [kind, place.part, place.block, place.row])).toEqual([
      ['contact', undefined, 0, undefined],
      ['contact', 'points.csv', undefined, 2],
      ['contact', 'card.vcf', undefined, undefined],
    ]);
    expect(tables?.map(({ part }) => part)).toEqual(['points.csv']);
    expect(mail?.attachments).toEqual(['points.csv', 'card.vcf']);
    expect(document?.blocks).toHaveLength(1);
  });

  it('of a forwarded message in an archive say the way to them', async () => {
    const forwarded = mailOf({
      subject: 'b',
      text: 'Duty officer: Ana Costa, tel. +351 213 000 111',
      attachments: [],
    });
    const outer = mailOf({
      subject: 'a',
      text: 'See below, nothing else.',
      attachments: [{ name: 'fw.eml', content: forwarded, type: 'message/rfc822' }],
    });
    const { items, document, format } = await read(
      'all.zip',
      rawZip([{ name: 'mails/a.eml', content: outer }]),
    );
    expect(format).toBe('zip');
    expect(items.map(({ place }) => place.part)).toEqual(['a.eml › fw.eml']);
    const block = document?.blocks[items[0]?.place.block ?? -1];
    expect(block?.part).toBe('a.eml › fw.eml');
    expect(block?.text.slice(items[0]?.place.from, items[0]?.place.to)).toContain('Ana Costa');
  });

  it('that cannot be read are named, the rest is kept', async () => {
    const { items, warnings } = await read(
      'all.zip',
      rawZip([
        { name: 'points.csv', content: text(CONTACTS) },
        { name: 'broken.xlsx', content: text('PK\x03\x04 nothing') },
        { name: 'picture.png', content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) },
        { name: 'deep.zip', content: rawZip([{ name: 'points.csv', content: text(CONTACTS) }]) },
        { name: '__MACOSX/._points.csv', content: text('x') },
      ]),
    );
    expect(items).toHaveLength(1);
    expect(warnings.map(({ code, detail }) => [code, detail['name']])).toEqual([
      ['part-damaged', 'broken.xlsx'],
      ['part-not-read', 'picture.png'],
      ['part-too-deep', 'deep.zip'],
    ]);
  });

  it('with the same name are told apart', async () => {
    const bytes = rawZip([
      { name: 'a/points.csv', content: text(CONTACTS) },
      { name: 'b/points.csv', content: text(CONTACTS) },
    ]);
    expect((await read('all.zip', bytes)).items.map(({ place }) => place.part)).toEqual([
      'points.csv',
      'points (2).csv',
    ]);
  });

  it('are left out where mails stand in mails without end', async () => {
    let bytes = mailOf({
      subject: 'last',
      text: 'Duty officer: Ana Costa, tel. +351 213 000 111',
      attachments: [],
    });
    for (let depth = 0; depth < 12; depth++)
      bytes = mailOf({
        subject: `level ${String(depth)}`,
        text: 'x',
        attachments: [{ name: 'fw.eml', content: bytes, type: 'message/rfc822' }],
      });
    const result = await read('a.eml', bytes);
    expect(codes(result)).toContain('part-too-deep');
    expect(result.items).toEqual([]);
  });

  it('of workbooks stay workbooks: an archive that holds one is no workbook', async () => {
    const inner = sample('xlsx/personfinder_persons.xlsx');
    const { format, items } = await read('all.zip', rawZip([{ name: 'list.xlsx', content: inner }]));
    expect(format).toBe('zip');
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ place }) => place.part))).toEqual(new Set(['list.xlsx']));
  });
});
