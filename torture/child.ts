import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Torture, TortureResult } from './torture.ts';

/** What the parent asks of a run in another runtime. */
export interface ChildRequest {
  count: number;
  seed: number;
  deadlineMs: number;
  /** Where the result goes. */
  resultFile: string;
}

const ChildRequest = z.strictObject({
  count: z.number(),
  seed: z.number(),
  deadlineMs: z.number(),
  resultFile: z.string(),
});

/** What the child leaves in its result file. */
export const ChildResult = z.strictObject({
  cases: z.number(),
  failures: z.array(z.string()),
  digest: z.string().optional(),
  note: z.string().optional(),
});

/** Runs one test in the runtime that started this program, as its first argument asks. */
export async function runAsChild(torture: Torture): Promise<void> {
  const { resultFile, ...context } = ChildRequest.parse(JSON.parse(process.argv[2] ?? ''));
  const result: TortureResult = await torture.run({
    ...context,
    log: (text) => process.stderr.write(`${text}\n`),
  });
  writeFileSync(resultFile, JSON.stringify(result));
}
