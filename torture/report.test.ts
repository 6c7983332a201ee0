import { describe, expect, it } from 'vitest';
import type { ReportRow } from './report.ts';
import { addShard, formatReport, parseReport } from './report.ts';

const row: ReportRow = {
  id: 'T9',
  title: 'Importer fuzz',
  runtime: 'Node 26.10.0',
  cases: 100,
  full: 10_000,
  failures: 1,
  shards: 1,
  seconds: 12,
  date: '2026-03-01',
  note: 'a note',
};

describe('the report of the security tests', () => {
  it('is read back as it was written', () => {
    const rows = [row, { ...row, id: 'T10', note: '' }];
    expect(parseReport(formatReport(rows))).toEqual(rows);
  });

  it('sums the shards of a test in a runtime', () => {
    const rows = addShard([row], { ...row, cases: 50, failures: 0, seconds: 8, date: '2026-03-02' });
    expect(rows).toEqual([{ ...row, cases: 150, failures: 1, shards: 2, seconds: 20, date: '2026-03-02' }]);
  });

  it('keeps another runtime apart, tests in the order of their numbers', () => {
    const rows = addShard(addShard([row], { ...row, id: 'T2' }), { ...row, runtime: 'Electron 33.2.1' });
    expect(rows.map(({ id, runtime }) => `${id} ${runtime}`)).toEqual([
      'T2 Node 26.10.0',
      'T9 Node 26.10.0',
      'T9 Electron 33.2.1',
    ]);
  });
});
