import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../shared/kernel/errors.ts';
import { openReaderChild, type ReaderChild } from '../main/reader/jail-node.ts';
import { LIMITS } from '../main/reader/limits.ts';
import { mutate, randomOf } from '../main/test/mutations.ts';
import { mutateWorkbook } from '../main/test/workbook-mutations.ts';
import type { Torture, TortureContext, TortureResult } from './torture.ts';

const CASES_A_CHILD = 100;
const MOST_BYTES = 700 * 1024 * 1024;
/** A limit is noticed by a timer: what a jail may take beyond it. */
const SLACK_MS = 1000;

const FORMATS = [
  { folder: 'csv', ending: 'csv' },
  { folder: 'hxl', ending: 'csv' },
  { folder: 'xlsx', ending: 'xlsx' },
  { folder: 'vcard', ending: 'vcf' },
] as const;

export const t9: Torture = {
  id: 'T9',
  title:
    'Changed files are read or refused inside their jail, which leaves nothing changed behind (with T10)',
  sample: 400,
  full: 40_000,
  run: attack,
};

async function attack({ count, seed, deadlineMs, log }: TortureContext): Promise<TortureResult> {
  const share = Math.ceil(count / FORMATS.length);
  const failures: string[] = [];
  const tally = { cases: 0, read: 0, refused: 0, stopped: 0, slowestMs: 0, peakBytes: 0 };
  for (const { folder, ending } of FORMATS) {
    const originals = samplesOf(folder, ending);
    let child: ReaderChild | null = null;
    for (let index = 0; index < share && Date.now() < deadlineMs; index++) {
      if (child === null || child.isEnded || index % CASES_A_CHILD === 0) {
        child?.close();
        child = openReaderChild();
      }
      const random = randomOf(caseSeed(seed, folder, index));
      const original = originals[random(originals.length)] ?? new Uint8Array();
      const bytes = ending === 'xlsx' ? mutateWorkbook(original, random) : mutate(original, random);
      const startMs = Date.now();
      tally.cases += 1;
      try {
        await child.read({ fileName: `case.${ending}`, bytes });
        tally.read += 1;
      } catch (error) {
        if (!(error instanceof AppError) || error.code === 'reader/crashed') {
          failures.push(`${folder}: the reader died, seed ${String(seed)}, case ${String(index)}`);
        } else if (child.isEnded) tally.stopped += 1;
        else tally.refused += 1;
      }
      const tookMs = Date.now() - startMs;
      tally.slowestMs = Math.max(tally.slowestMs, tookMs);
      tally.peakBytes = Math.max(tally.peakBytes, child.peakBytes);
      if (tookMs > LIMITS.jail.timeMs + SLACK_MS)
        failures.push(`${folder}: ${String(tookMs)} ms, case ${String(index)}`);
      if (child.peakBytes > MOST_BYTES) failures.push(`${folder}: over 700 MiB, case ${String(index)}`);
    }
    child?.close();
    log(`T9 ${folder} done`);
  }
  const mebibytes = Math.round(tally.peakBytes / 1024 / 1024);
  return {
    cases: tally.cases,
    failures,
    note: `${String(tally.read)} read, ${String(tally.refused)} refused, ${String(tally.stopped)} stopped at a limit; slowest ${String(tally.slowestMs)} ms, most memory ${String(mebibytes)} MiB; formats CSV, HXL, XLSX, vCard`,
  };
}

function samplesOf(folder: string, ending: string): Uint8Array[] {
  const path = join(import.meta.dirname, '../main/reader/fixtures', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(path, name))))
    .filter((bytes) => bytes.length < 200_000);
}

function caseSeed(seed: number, folder: string, index: number): number {
  let mixed = seed;
  for (const char of `${folder} ${String(index)}`) mixed = (Math.imul(mixed, 31) + char.charCodeAt(0)) >>> 0;
  return mixed;
}
