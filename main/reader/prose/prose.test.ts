import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadItem, type DocumentBlock } from '../../../shared/reader/result.ts';
import { compareWithLabels, type Tally } from '../../test/prose-quality.ts';
import { LABELS } from '../fixtures/prose/labels.ts';
import { HELD_OUT, MORE_LABELS } from '../fixtures/prose/labels-more.ts';
import { Warnings } from '../sheet.ts';
import { blocksOfText } from '../text-blocks.ts';
import { findDates, findTimes } from './dates.ts';
import { plainText } from './marks.ts';
import { findPhones } from './phones.ts';
import { readProse } from './prose.ts';
import { findPositions } from './reach.ts';

const read = (blocks: readonly DocumentBlock[], region = 'KEN') =>
  readProse(blocks, { region, warnings: new Warnings() }).items;
const said = (text: string, region = 'KEN') => read(blocksOfText(text), region);

describe('labelled briefings', () => {
  it.each([...LABELS, ...MORE_LABELS].map((label) => [label.file, label] as const))(
    '%s gives what a careful reader finds',
    (file, label) => {
      const blocks = blocksOfText(readFileSync(join(import.meta.dirname, '../fixtures/prose', file), 'utf8'));
      const items = read(blocks, label.region);
      const tallies = new Map<string, Tally>();
      expect(compareWithLabels(items, label, tallies)).toEqual({ missed: [], wrong: [] });
      for (const item of items) {
        ReadItem.parse(item);
        const { block = -1, from = 0, to = 0 } = item.place;
        expect(blocks[block]?.text.slice(from, to)).not.toBe('');
        expect(to).toBeLessThanOrEqual(blocks[block]?.text.length ?? 0);
      }
    },
  );
});

describe('briefings that the rules were not written on', () => {
  it.each(HELD_OUT.map((label) => [label.file, label] as const))(
    '%s gives nothing wrong, most of it',
    (file, label) => {
      const blocks = blocksOfText(readFileSync(join(import.meta.dirname, '../fixtures/prose', file), 'utf8'));
      const tallies = new Map<string, Tally>();
      const { missed } = compareWithLabels(read(blocks, label.region), label, tallies);
      for (const [kind, { found, right }] of tallies)
        if (kind !== 'numbers at the right candidate') expect([kind, right]).toEqual([kind, found]);
      expect(missed.length).toBeLessThanOrEqual(3);
    },
  );
});

describe('text that is none', () => {
  const nothing = (text: string): string => text.repeat(Math.ceil(20_000 / text.length));
  it.each([
    '1',
    '1 ',
    '1-',
    '12/',
    '(1',
    '+',
    'a@',
    'a.',
    'A ',
    'Mr Aa ',
    "1°1'",
    'tel. 0722 ',
    '\t',
    ' | ',
    '....',
    '18L 766000 ',
    'ال',
    'Director of ',
    '17 (',
    '> ',
  ])('%j over and over ends, and gives nothing', (text) => {
    expect(read([{ kind: 'paragraph', text: nothing(text) }])).toEqual([]);
    expect(read(blocksOfText(nothing(text)))).toEqual([]);
  });
});

describe('rows that are written as lines', () => {
  it('are a table where they have a header, each with its block', () => {
    const items = said(
      'Office\tName\tPhone\nDuty desk\tMs Grace Wanjiru\t0722 123 456\nBorder post\tMr Peter Otieno\t0733 610 222\n',
    );
    expect(
      items.map(({ kind, fields, place }) => [kind, 'name' in fields ? fields.name : null, place.block]),
    ).toEqual([
      ['contact', 'Ms Grace Wanjiru', 1],
      ['contact', 'Mr Peter Otieno', 2],
    ]);
  });

  it('are a contact each where they have none', () => {
    expect(said('Mon | Maria Santos | 0722 123 456\nTue | Jose Ramirez | 0733 610 222\n')).toMatchObject([
      { fields: { name: 'Maria Santos', phones: [{ number: '0722 123 456' }] } },
      { fields: { name: 'Jose Ramirez', phones: [{ number: '0733 610 222' }] } },
    ]);
  });

  it('of figures are none', () => {
    expect(said('Lima   984 555 031   951 555 047\nPuno   984 555 032   951 555 048\n', 'PER')).toEqual([]);
  });
});

describe('telephone numbers', () => {
  const phones = (text: string, region: string | null = 'KE') =>
    findPhones(plainText(text), region).map(({ number, text: said, kind, isAlways }) => [
      number ?? said,
      kind,
      isAlways,
    ]);

  it.each([
    ['Tel. +44 (0)20 7946 0958', [['+44 (0)20 7946 0958', 'voice', false]]],
    [
      'Tel: 0722 123 456 / 0733 610 222',
      [
        ['0722 123 456', 'mobile', false],
        ['0733 610 222', 'mobile', false],
      ],
    ],
    ['Phone 020 272 6300 ext. 14 (24 hours)', [['020 272 6300 ext. 14', 'voice', true]]],
    ['Fax: 020 272 6301', [['020 272 6301', 'fax', false]]],
    ['Satellite phone: +881 622 441 234', [['+881 622 441 234', 'satellite', false]]],
    ['هاتف: ٠٢٠ ٢٧٢ ٦٣٠٠ على مدار الساعة', [['020 272 6300', 'voice', true]]],
    ['Emergency: 112', [['112', 'voice', false]]],
    ['Dial 112 for all emergencies', [['112', 'voice', false]]],
    [
      '117 (police), 118 (fire brigade)',
      [
        ['117', 'voice', false],
        ['118', 'voice', false],
      ],
    ],
    [
      'Police : 17 – SAMU : 1515',
      [
        ['17', 'voice', false],
        ['1515', 'voice', false],
      ],
    ],
    ['tel.0722 123 456', [['0722 123 456', 'mobile', false]]],
    ['Tel. 020 272 6300 to 05 ext. 2', [['020 272 6300', 'voice', false]]],
    [
      'Tel. 020 272 63 00/01',
      [
        ['020 272 63 00', 'voice', false],
        ['020 272 63 01', 'voice', false],
      ],
    ],
    [
      'Tel. 0722 123 456 and 57',
      [
        ['0722 123 456', 'mobile', false],
        ['0722 123 457', 'mobile', false],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(phones(text)).toEqual(expected);
  });

  it.each([
    'from 1 204 567 to 1 310 004 travellers',
    'ISBN 978-3-16-148410-0',
    'between 2023-2024 and 2025-2026',
    'Invoice 0722123456',
    'on 12/03/2026 at 10:30',
    'at 6.927079, 79.861244',
    'Police 117 officers were sent',
    'USD 0722 123 456',
    'version 6.5.438.1200',
    'passport number 0722123456',
    'IBAN: 0722 123 456',
    'Processo n.º 0722/123456',
    'رقم الملف 0722123456',
    'Police 2019, 2020',
    'Fire on page 112',
    'Emergency Act, article 112',
  ])('%s holds none', (text) => {
    expect(phones(text)).toEqual([]);
  });
});

describe('dates, times and positions', () => {
  it.each([
    ['3 May 2026', '2026-05-03'],
    ['May 3rd, 2026', '2026-05-03'],
    ['le 1er avril 2026', '2026-04-01'],
    ['3 de mayo de 2026', '2026-05-03'],
    ['22 de abril de 2026', '2026-04-22'],
    ['٣ مايو ٢٠٢٦', '2026-05-03'],
    ['14 мая 2026', '2026-05-14'],
    ['03/05/2026', '2026-05-03'],
    ['05/23/2026', '2026-05-23'],
    ['2026-05-03', '2026-05-03'],
  ])('%s is %s', (text, date) => {
    expect(findDates(plainText(text)).map((one) => one.date)).toEqual([date]);
  });

  it('a day that there is not is none', () => {
    expect(findDates('30 February 2026, 31/04/2026')).toEqual([]);
  });

  it.each([
    ['at 10:00', '10:00'],
    ['à 9h30', '09:30'],
    ['à 20h', '20:00'],
    ['3 p.m.', '15:00'],
    ['12 am', '00:00'],
  ])('%s is %s', (text, time) => {
    expect(findTimes(text).map((one) => one.time)).toEqual([time]);
  });

  it.each([
    ['6.9271, 79.8612', 6.9271, 79.8612],
    ['-1.3010, 36.8070', -1.301, 36.807],
    ['6.9271° N, 79.8612° E', 6.9271, 79.8612],
    ['1°18\'00"S 36°48\'00"E', -1.3, 36.8],
    ["N 6°55.5' E 79°51.6'", 6.925, 79.86],
  ])('%s is a position', (text, latitude, longitude) => {
    expect(findPositions(plainText(text)).map((one) => [one.latitude, one.longitude])).toEqual([
      [latitude, longitude],
    ]);
  });
});

describe('prose', () => {
  it('gathers what stands in one row of a table', () => {
    const cells = (row: number, ...texts: string[]): DocumentBlock[] =>
      texts.map((text, column) => ({ kind: 'cell', text, table: 0, row, column }));
    const items = read([
      ...cells(0, 'North', 'Duty desk', '0722 123 456 (24/7)'),
      ...cells(1, 'South', 'Border post Busia', '0733 610 222'),
    ]);
    expect(items.map(({ kind, place }) => [kind, place.block])).toEqual([
      ['contact', 2],
      ['facility', 4],
    ]);
  });

  it('reads a table with a header as the table of a sheet, and says in which block', () => {
    const cells = (row: number, ...texts: string[]): DocumentBlock[] =>
      texts.map((text, column) => ({ kind: 'cell', text, table: 0, row, column, page: 2 }));
    const items = read([
      { kind: 'heading', text: 'Focal points', level: 1, page: 2 },
      ...cells(0, 'Name', 'Position', 'Phone'),
      ...cells(1, 'Ana Costa', 'Duty officer', '+351 213 000 111'),
    ]);
    expect(items).toMatchObject([
      {
        kind: 'contact',
        fields: { name: 'Ana Costa', role: 'Duty officer' },
        place: { page: 2, block: 4, row: 2 },
      },
    ]);
  });

  it('takes steps only where a heading says what they are for', () => {
    const steps = '1. Call the duty desk.\n2. Send the list.\n';
    expect(said(`Procedure in case of arrest\n\n${steps}`).map(({ kind }) => kind)).toEqual(['procedure']);
    expect(said(`How to create an account\n\n${steps}`)).toEqual([]);
  });

  it('keeps the office of the heading for a bare number', () => {
    expect(said('Border Police\n\nTel: 0722 123 456\n')).toMatchObject([
      { kind: 'contact', fields: { organisation: 'Border Police', phones: [{ number: '0722 123 456' }] } },
    ]);
  });

  it('takes no sentence above an address for the name of an office', () => {
    const sentence = 'An error occurred while the mail was sent to the following people:';
    expect(said(`${sentence}\nxx@example.org\n`)).toEqual([]);
  });

  it('proposes the same only once', () => {
    const line = 'Duty officer: Ms Grace Wanjiru, tel. 0722 123 456';
    expect(said(`${line}\n\n${line}\n`)).toHaveLength(1);
  });

  it('whatever the text, candidates fit the schema and stand in it', () => {
    const word = fc.constantFrom(
      'Director',
      'Ms Ana Costa',
      '+254 20 331 8888',
      'tel.',
      ':',
      '\n',
      '\n\n',
      '-',
      '1.',
      'curfew',
      'from 20:00',
      'on 3 May 2026',
      'meeting',
      'Hospital',
      '6.9271, 79.8612',
      'a@b.example',
      '(',
      ')',
      '24/7',
      'Ministry of Health',
      'مدير',
      'في حال',
      'Procedure in case of fire',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const blocks = blocksOfText(words.join(' '));
        for (const item of read(blocks)) {
          ReadItem.parse(item);
          const { block = -1, from = 0, to = 0 } = item.place;
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(blocks[block]?.text.length ?? -1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
