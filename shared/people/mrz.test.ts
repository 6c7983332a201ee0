import { describe, expect, it, test } from 'vitest';
import { readMrz } from './mrz.ts';

const TODAY = '2026-11-24';
const NAME = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const DATA = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
const CARD = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];

const read = (...lines: string[]) => readMrz(lines.join('\n'), TODAY);
const allRight = (reading: ReturnType<typeof readMrz>) =>
  reading.checks.length > 0 && reading.checks.every((check) => check.ok);

describe('the examples of the standard', () => {
  test.each([
    ['TD3', [NAME, DATA], 5],
    ['TD1', CARD, 4],
    ['TD2', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'], 4],
    [
      'MRV-A',
      ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
      3,
    ],
    ['MRV-B', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'], 3],
  ] as const)('%s', (format, lines, checks) => {
    const reading = read(...lines);
    expect(reading.format).toBe(format);
    expect(reading.checks).toHaveLength(checks);
    expect(allRight(reading)).toBe(true);
    expect(reading.fields?.names).toEqual({
      surname: 'ERIKSSON',
      given: 'ANNA MARIA',
      isSingle: false,
      isCut: false,
    });
    expect(reading.corrections).toEqual([]);
    expect(reading.problems).toEqual([]);
  });

  it('gives every field', () => {
    expect(read(NAME, DATA).fields).toEqual({
      type: 'P',
      documentType: 'passport',
      issuer: { code: 'UTO', countryCode: null, kind: 'specimen' },
      number: 'L898902C3',
      nationality: { code: 'UTO', countryCode: null, kind: 'specimen' },
      names: { surname: 'ERIKSSON', given: 'ANNA MARIA', isSingle: false, isCut: false },
      birthDate: '1974-08-12',
      sex: 'female',
      issuedOn: null,
      expiresOn: '2012-04-15',
      optional: ['ZE184226B'],
    });
  });
});

describe('text as people paste it', () => {
  test.each([
    ['lower case', `${NAME}\n${DATA}`.toLowerCase(), []],
    ['Windows line ends and blank lines', `\r\n\r\n${NAME}\r\n\r\n${DATA}\r\n`, []],
    ['spaces inside', `${NAME.slice(0, 20)} ${NAME.slice(20)}\n ${DATA.slice(0, 9)} ${DATA.slice(9)}`, []],
    ['both lines in one', NAME + DATA, ['lines-joined']],
    ['a slash between the lines', `${NAME} / ${DATA}`, []],
    [
      'lines broken by a mail program',
      `${NAME.slice(0, 30)}\n${NAME.slice(30)}${DATA.slice(0, 16)}\n${DATA.slice(16)}`,
      ['lines-joined'],
    ],
    ['no trailing fillers', `${NAME.replace(/<+$/, '')}\n${DATA}`, ['fillers-added']],
    ['one filler too many', `${NAME}<\n${DATA}`, ['fillers-removed']],
    [
      'fillers missing before the last digits',
      `${NAME}\n${DATA.replace('<<<<<10', '<<10')}`,
      ['fillers-added'],
    ],
    [
      'joined without trailing fillers',
      `${NAME.replace(/<+$/, '')}${DATA}`,
      ['lines-joined', 'fillers-added'],
    ],
    ['angle quotes', `${NAME}\n${DATA}`.replaceAll('<<', '«'), []],
    ['single angle quotes', `${NAME}\n${DATA}`.replaceAll('<', '‹'), []],
    ['full-width signs', `${NAME}\n${DATA}`.replaceAll('<', '＜'), []],
    ['escaped signs', `${NAME}\n${DATA}`.replaceAll('<', '&lt;'), []],
    ['labels before the lines', `MRZ 1: ${NAME}\nMRZ 2: ${DATA}`, ['text-around']],
    [
      'a message around the lines',
      `Dear colleague,\nher passport reads as follows:\n${NAME}\n${DATA}\nKind regards 2026\n`,
      [],
    ],
    [
      'Arabic digits',
      `${NAME}\n${DATA.replaceAll(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))}`,
      [],
    ],
    ['Cyrillic letters that look the same', `${NAME}\n${DATA}`.replaceAll('E', 'Е').replaceAll('A', 'А'), []],
  ])('%s', (_, text, repairs) => {
    const reading = readMrz(text, TODAY);
    expect(reading.lines).toEqual([NAME, DATA]);
    expect(reading.repairs).toEqual(repairs);
    expect(allRight(reading)).toBe(true);
  });

  it('reads spaces typed in place of fillers', () => {
    const reading = readMrz(`${NAME}\n${DATA}`.replaceAll('<', ' '), TODAY);
    expect(reading.lines).toEqual([NAME, DATA]);
    expect(reading.repairs).toContain('spaces-as-fillers');
  });

  it('reads a card in one line', () => {
    expect(readMrz(CARD.join(''), TODAY).lines).toEqual(CARD);
  });

  it('says that the text holds another zone', () => {
    const reading = read(NAME, DATA, ...CARD);
    expect(reading.problems).toContainEqual({ code: 'more-than-one', others: 1 });
  });
});

describe('text that is no zone', () => {
  test.each([
    ['nothing', '', [{ code: 'empty' }]],
    ['blanks', ' \n\t\n', [{ code: 'empty' }]],
    ['prose', 'Please call the officer on duty.', [{ code: 'unknown-format' }]],
    [
      'prose of the right length',
      `${'wearewaitingforthebus'.repeat(3).slice(0, 44)}\n${'x'.repeat(44)}`,
      [{ code: 'unknown-format' }],
    ],
    [
      'a letter left out',
      `${NAME}\n${DATA.replace('ZE18', 'ZE8')}`,
      [{ code: 'wrong-length', line: 2, found: 43, expected: 44 }],
    ],
    ['one line alone', DATA, [{ code: 'too-few-lines', found: 1, expected: 2 }]],
    [
      'a sign that cannot be',
      `${NAME}\n${DATA.replace('UTO', 'U?O')}`,
      [{ code: 'unreadable-character', line: 2, column: 12, character: '?' }],
    ],
  ])('%s: the reason is a code', (_, text, problems) => {
    const reading = readMrz(text, TODAY);
    expect(reading).toMatchObject({
      format: null,
      lines: [],
      fields: null,
      checks: [],
      corrections: [],
      problems,
    });
  });
});

describe('codes in the place of a State', () => {
  test.each([
    ['D<<', 'DEU', 'state'],
    ['GBR', 'GBR', 'state'],
    ['GBD', 'GBR', 'british'],
    ['GBN', 'GBR', 'british'],
    ['GBO', 'GBR', 'british'],
    ['GBP', 'GBR', 'british'],
    ['GBS', 'GBR', 'british'],
    ['RKS', 'XKX', 'state'],
    ['UNK', 'XKX', 'state'],
    ['EUE', 'EUE', 'organisation'],
    ['UNO', 'UNO', 'organisation'],
    ['UNA', 'UNA', 'organisation'],
    ['XOM', 'XOM', 'organisation'],
    ['XPO', 'XPO', 'organisation'],
    ['XXA', 'XXA', 'stateless'],
    ['XXB', 'XXB', 'refugee'],
    ['XXC', 'XXC', 'refugee'],
    ['XXX', 'XXX', 'unspecified'],
    ['QQQ', null, 'unknown'],
  ])('%s', (code, countryCode, kind) => {
    const { fields, protection, problems } = read(NAME, DATA.replace('UTO', code));
    expect(fields?.nationality).toMatchObject({ countryCode, kind });
    expect(protection).toBe(['stateless', 'refugee'].includes(kind));
    expect(problems.some((problem) => problem.code === 'unknown-code')).toBe(kind === 'unknown');
  });
});

describe('names', () => {
  const named = (field: string) => read(`P<UTO${field.padEnd(39, '<')}`, DATA).fields?.names;

  test.each([
    [
      'SMITH<JONES<<SUSIE<MARGARET',
      { surname: 'SMITH JONES', given: 'SUSIE MARGARET', isSingle: false, isCut: false },
    ],
    ['ARKFREITH', { surname: 'ARKFREITH', given: '', isSingle: true, isCut: false }],
    ['<<ANNA<MARIA', { surname: '', given: 'ANNA MARIA', isSingle: false, isCut: false }],
    [
      'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<KR',
      { surname: 'NILAVADHANANANDA', given: 'CHAYAPA DEJTHAMRONG K', isSingle: false, isCut: true },
    ],
  ])('%s', (field, names) => {
    expect(named(field.slice(0, 39))).toEqual(names);
  });
});

describe('dates', () => {
  const born = (birth: string, today = TODAY) =>
    readMrz([NAME, DATA.replace('740812', birth)].join('\n'), today).fields?.birthDate;

  test.each([
    ['7408<<', '1974-08'],
    ['74<<<<', '1974'],
    ['740000', '1974'],
    ['<<<<<<', null],
    ['261124', '2026-11-24'],
    ['261125', '1926-11-25'],
    ['27<<<<', '1927'],
    ['741301', null],
    ['740230', null],
  ])('born %s', (birth, expected) => {
    expect(born(birth)).toBe(expected);
  });

  test.each([
    ['950712', '1995-07-12'],
    ['120415', '2012-04-15'],
    ['361231', '2036-12-31'],
    ['560101', '2056-01-01'],
    ['570101', '1957-01-01'],
  ])('expires %s', (expiry, expected) => {
    expect(read(NAME, DATA.replace('120415', expiry)).fields?.expiresOn).toBe(expected);
  });

  it('names an impossible date', () => {
    expect(read(NAME, DATA.replace('740812', '741301')).problems).toContainEqual({
      code: 'impossible-date',
      field: 'birthDate',
    });
  });
});

describe('corrections', () => {
  it('offers the letter or digit with which the check digit fits', () => {
    const reading = read(NAME, DATA.replace('L898902C3', 'L8989O2C3'));
    expect(reading.fields?.number).toBe('L8989O2C3');
    expect(reading.corrections).toContainEqual({
      field: 'number',
      basis: 'check-digit',
      changes: [{ line: 2, column: 6, found: 'O', proposed: '0' }],
    });
  });

  it('offers nothing where no confusion makes the digit fit', () => {
    const reading = read(NAME, DATA.replace('L898902C36', 'L898902C37'));
    for (const { changes } of reading.corrections) {
      const line = changes.reduce(
        (text, { column, proposed }) => text.slice(0, column - 1) + proposed + text.slice(column),
        reading.lines[1] ?? '',
      );
      expect(read(NAME, line).checks[0]?.ok).toBe(true);
    }
    expect(read(NAME, DATA.replace('1204159', '1204158')).corrections).toEqual([]);
  });

  it('tells a letter among digits even where the check digit cannot', () => {
    // G counts 16 and 6 counts 6: the digit fits both.
    const line = DATA.replace('7408122', '7408122').replace('1204159', '12041S9');
    const reading = read(NAME, line);
    expect(reading.problems).toContainEqual({
      code: 'letter-among-digits',
      field: 'expiry',
      line: 2,
      column: 27,
      character: 'S',
    });
    expect(reading.corrected?.lines).toEqual([NAME, DATA]);
  });

  it('accepts a filler and a zero for the digit of empty optional data', () => {
    const empty = 'C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0';
    expect(allRight(read(NAME, empty))).toBe(true);
    expect(allRight(read(NAME, empty.replace(/<0$/, '00')))).toBe(true);
  });
});
