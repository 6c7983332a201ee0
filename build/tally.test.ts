import { expect, test } from 'vitest';
import { countsOfLine, playwrightCounts, summary, vitestCounts } from './tally.mjs';

test('a test file that does not load counts as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2 });
});

test('a journey that passed only when repeated counts as failed', () => {
  expect(playwrightCounts({ stats: { expected: 7, unexpected: 1, flaky: 2 } })).toEqual({
    passed: 7,
    failed: 3,
  });
});

test('journeys that could not begin count as a failure', () => {
  expect(playwrightCounts({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] }).failed).toBe(1);
});

test('the last counting line of a program is read', () => {
  expect(countsOfLine('1 passed, 0 failed\nmore\n12 passed, 3 failed\n')).toEqual({ passed: 12, failed: 3 });
  expect(countsOfLine('all 12 passed, 3 failed ones')).toBeNull();
});

test('a stage that broke without counting still makes the whole fail', () => {
  const { line, isFine, table } = summary([
    { name: 'unit tests', seconds: 2, isFine: true, counts: { passed: 10, failed: 0 } },
    { name: 'pack', seconds: 1, isFine: false, counts: null },
  ]);
  expect(line).toBe('10 passed, 1 failed');
  expect(isFine).toBe(false);
  expect(table).toContain('FAILED  pack');
});
