import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMrz } from '../mrz.ts';
import { MrzReading } from './schema.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const TODAY = '2026-11-24';

interface Sample {
  file: string;
  format: string | null;
  verdicts: Record<string, boolean>;
}

const samples: Sample[] = readFileSync(join(FOLDER, 'expected.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [file = '', , type = '', number, birthDate, expiry, optional, composite] = row.split(',');
    const named = Object.entries({ number, birthDate, expiry, optional, composite });
    return {
      file,
      format: type === 'none' ? null : type,
      verdicts: Object.fromEntries(named.flatMap(([field, is]) => (is ? [[field, is === 'ok']] : []))),
    };
  });

test.each(samples)('$file gives the format and the verdicts that another program found', (sample) => {
  const reading = MrzReading.parse(readMrz(readFileSync(join(FOLDER, sample.file), 'utf8'), TODAY));
  expect(reading.format).toBe(sample.format);
  expect(Object.fromEntries(reading.checks.map((check) => [check.field, check.ok]))).toEqual(sample.verdicts);
});

test.each([
  ['cheminfo_td1_08.txt', 'TD1', 'cheminfo_td1_01.txt'],
  ['cheminfo_td2_10.txt', 'TD2', 'cheminfo_td2_09.txt'],
  ['cheminfo_td3_16.txt', 'TD3', 'cheminfo_td3_11.txt'],
  ['cheminfo_fra_20.txt', 'FRA-ID-2x36', 'cheminfo_fra_17.txt'],
])('%s, misread by a scanner, is corrected to what was scanned', (misread, format, scanned) => {
  const { corrected } = readMrz(readFileSync(join(FOLDER, misread), 'utf8'), TODAY);
  const lines = readFileSync(join(FOLDER, scanned), 'utf8').trim().split('\n');
  expect(corrected).toEqual({ format, lines });
});

test('a wrong check digit that no confusion explains for sure is not corrected by guess', () => {
  const reading = readMrz(readFileSync(join(FOLDER, 'cheminfo_td3_12.txt'), 'utf8'), TODAY);
  expect(reading.corrected).toBeNull();
});
