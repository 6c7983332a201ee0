/**
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * What Vitest's JSON report counts. A file that did not load counts as one failure.
 * @param {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const broken = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + broken };
}

/**
 * What Playwright's JSON report counts. A test that passed only when repeated counts as failed.
 * @param {{ stats?: { expected?: number, unexpected?: number, flaky?: number }, errors?: unknown[] }} report
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  const outside = unexpected === 0 ? (report.errors ?? []).length : 0;
  return { passed: expected, failed: unexpected + flaky + outside };
}

/**
 * What the last line `N passed, N failed` of a program says, or null where it has none.
 * @param {string} output
 * @returns {Counts | null}
 */
export function countsOfLine(output) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return found === undefined ? null : { passed: Number(found[1]), failed: Number(found[2]) };
}

/**
 * @typedef {{ name: string, seconds: number, isFine: boolean, counts: Counts | null }} Stage
 */

/**
 * The table of stages and the closing line. A stage that failed without a count of its own counts as one failure, so that
 * the line never says 0 failed when something did.
 * @param {readonly Stage[]} stages
 * @returns {{ table: string, line: string, isFine: boolean }}
 */
export function summary(stages) {
  const failedOf = (/** @type {Stage} */ stage) => Math.max(stage.counts?.failed ?? 0, stage.isFine ? 0 : 1);
  const passed = stages.reduce((sum, stage) => sum + (stage.counts?.passed ?? 0), 0);
  const failed = stages.reduce((sum, stage) => sum + failedOf(stage), 0);
  const rows = stages.map((stage) => {
    const counts =
      stage.counts === null ? '' : `${String(stage.counts.passed)} passed, ${String(failedOf(stage))} failed`;
    const word = failedOf(stage) === 0 ? 'passed' : 'FAILED';
    return `${word}  ${stage.name.padEnd(22)} ${stage.seconds.toFixed(1).padStart(7)} s   ${counts}`.trimEnd();
  });
  return {
    table: rows.join('\n'),
    line: `${String(passed)} passed, ${String(failed)} failed`,
    isFine: failed === 0,
  };
}
