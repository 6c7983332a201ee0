import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One row of `docs/security-tests.md`: a test in a runtime, summed over its shards. */
export interface ReportRow {
  id: string;
  title: string;
  runtime: string;
  cases: number;
  full: number;
  failures: number;
  shards: number;
  seconds: number;
  /** The day of the last shard, `YYYY-MM-DD`. */
  date: string;
  note: string;
}

const FILE = 'docs/security-tests.md';
const HEAD = `# Security tests in full

Written by \`npm run torture\`; a sample of each runs in \`npm test\`. The figures are sums over shards (\`npm run torture -- --only T9 --minutes 30 --seed N\`
adds one); \`--reset\` begins anew. A test is done when its cases reach the figure of the plan without a failure.

| Test | What | Runtime | Cases | Plan | Failures | Shards | Seconds | Last run | Note |
|---|---|---|---|---|---|---|---|---|---|
`;

/** The rows written so far; none when there is no report. */
export function readReport(): ReportRow[] {
  return existsSync(FILE) ? parseReport(readFileSync(FILE, 'utf8')) : [];
}

/** Writes the report anew. */
export function writeReport(rows: readonly ReportRow[]): void {
  writeFileSync(FILE, formatReport(rows));
}

/** Adds a shard to the rows: sums with the row of the same test and runtime, else a row more, in the order of test numbers. */
export function addShard(rows: readonly ReportRow[], shard: ReportRow): ReportRow[] {
  const before = rows.find((row) => row.id === shard.id && row.runtime === shard.runtime);
  const sum = (name: 'cases' | 'failures' | 'shards' | 'seconds'): number =>
    (before?.[name] ?? 0) + shard[name];
  const row = {
    ...shard,
    cases: sum('cases'),
    failures: sum('failures'),
    shards: sum('shards'),
    seconds: sum('seconds'),
  };
  return [...rows.filter((other) => other !== before), row].sort(
    (a, b) => numberOf(a.id) - numberOf(b.id) || (a.runtime < b.runtime ? 1 : -1),
  );
}

/** The report as Markdown. */
export function formatReport(rows: readonly ReportRow[]): string {
  const lines = rows.map((row) => {
    const cells = [
      row.id,
      row.title,
      row.runtime,
      row.cases,
      row.full,
      row.failures,
      row.shards,
      row.seconds,
      row.date,
      row.note,
    ];
    return `| ${cells.map((cell) => String(cell).replaceAll('|', '/')).join(' | ')} |`;
  });
  return `${HEAD}${lines.join('\n')}\n`;
}

/** Reads the rows of a report back. */
export function parseReport(text: string): ReportRow[] {
  return [...text.matchAll(/^\| (T\d+) \| (.+) \|$/gm)].map(([, id = '', rest = '']) => {
    const [title = '', runtime = '', ...cells] = rest.split(' | ');
    const [cases = 0, full = 0, failures = 0, shards = 0, seconds = 0] = cells.slice(0, 5).map(Number);
    return {
      id,
      title,
      runtime,
      cases,
      full,
      failures,
      shards,
      seconds,
      date: cells[5] ?? '',
      note: cells[6] ?? '',
    };
  });
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
