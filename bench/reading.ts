import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { docxFile, docxParagraph } from '../main/test/docx-file.ts';
import { pdfPages, pdfText } from '../main/test/pdf-file.ts';
import { withUnlocked } from './application.ts';
import type { Figure, Measurement } from './claim.ts';
import { profileOf } from './profile.ts';
import { percentile, rounded } from './statistics.ts';

const MIB = 1024 * 1024;
const FIXTURES = join(import.meta.dirname, '../main/reader/fixtures');
/** Folders of files made by other people; what we wrote ourselves is no sample. */
const OWN = new Set(['prose']);
const REST_MS = 5000;

interface Imported {
  ms: number;
  /** Milliseconds from one frame to the next. */
  gaps: number[];
  /** `null` when it was kept for review. */
  code: string | null;
}

/** How long all samples take until they are ready for review, and whether the window stands still for the largest documents. */
export const reading: Measurement = {
  name: 'reading',
  measure: async ({ say }) =>
    withUnlocked(await profileOf(100, say), async ({ app, page, folder }) => {
      const samples = sampleFiles();
      say(`reading: ${String(samples.length)} sample files`);
      let totalMs = 0;
      let refused = 0;
      for (const { name, bytes } of samples) {
        const { ms, code } = await bring(app, page, keep(folder, name, bytes));
        totalMs += ms;
        if (code !== null) refused++;
      }
      say('reading: at rest');
      const rest = await watch(page, null);
      const figures: Figure[] = [
        {
          claim: `All ${String(samples.length)} sample files read, extracted, ready for review`,
          value: rounded(totalMs / 1000),
          unit: 's',
          bound: 10,
          baseline: null,
          method: `briefings.import of each file from the page, one after the other, each in a reader of its own that starts cold, with the copy kept in the database; ${String(refused)} of them are refused by design or say so.`,
        },
      ];
      for (const { name, bytes } of [largePdf(), largeDocx()]) {
        say(`reading: ${name}`);
        figures.push(frameFigure(name, await bring(app, page, keep(folder, name, bytes)), rest));
      }
      return figures;
    }),
};

function frameFigure(name: string, busy: Imported, rest: Imported): Figure {
  const p99 = (values: readonly number[]): number => rounded(percentile(values, 0.99));
  return {
    claim: `Frames of the window while ${name} is read, p99`,
    value: p99(busy.gaps),
    unit: 'ms',
    bound: 34,
    baseline: { value: p99(rest.gaps), unit: 'ms', what: 'at rest' },
    method: `${String(busy.gaps.length)} frames during ${String(rounded(busy.ms / 1000))} s of briefings.import (${busy.code ?? 'kept for review'}); longest ${String(rounded(percentile(busy.gaps, 1)))} ms, at rest ${String(rounded(percentile(rest.gaps, 1)))} ms. A frame takes 16.7 ms, so that the bound allows one to be missed.`,
  };
}

interface File {
  name: string;
  bytes: Uint8Array;
}

function sampleFiles(): File[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OWN.has(entry.name))
    .flatMap(({ name: folder }) =>
      readdirSync(join(FIXTURES, folder)).map((name) => ({
        name,
        bytes: readFileSync(join(FIXTURES, folder, name)),
      })),
    );
}

/** 500 pages of text, with a file inside that brings it close to the limit of 50 MiB. */
function largePdf(): File {
  const pages = Array.from({ length: 500 }, (_, page) =>
    Array.from({ length: 50 }, (_each, line) =>
      pdfText(
        `Page ${String(page)}, line ${String(line)}: the duty officer answers +351 21 ${String(1_000_000 + page * 50 + line)}.`,
        50,
        800 - line * 15,
      ),
    ).join('\n'),
  );
  const filler = String.fromCharCode(...Array.from({ length: 1024 }, (_, at) => 33 + ((at * 7919) % 90)));
  const text = filler.repeat(44 * 1024);
  const object = `<< /Type /EmbeddedFile /Length ${String(text.length)} >>\nstream\n${text}\nendstream`;
  return { name: 'a PDF of 48 MB.pdf', bytes: pdfPages(pages, { objects: [object] }) };
}

/** 10,000 paragraphs, with pictures that bring it close to the limit of 20 MiB. */
function largeDocx(): File {
  const picture = new Uint8Array(18 * MIB);
  let state = 1;
  for (let at = 0; at < picture.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    picture[at] = state >>> 24;
  }
  const body = Array.from({ length: 10_000 }, (_, line) =>
    docxParagraph(`Line ${String(line)}: the duty officer answers +351 21 ${String(1_000_000 + line)}.`),
  );
  return {
    name: 'a DOCX of 18 MB.docx',
    bytes: docxFile(body.join(''), { parts: { 'word/media/image1.png': picture } }),
  };
}

function keep(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes, { mode: 0o644 });
  return path;
}

async function bring(app: ElectronApplication, page: Page, path: string): Promise<Imported> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
  return watch(page, 'import');
}

/** Counts frames while a file is imported, or for a while where nothing happens. */
function watch(page: Page, work: 'import' | null): Promise<Imported> {
  return page.evaluate(
    async ({ work, restMs }) => {
      const gaps: number[] = [];
      let isOver = false;
      let last: number | null = null;
      const frame = (at: number): void => {
        if (last !== null) gaps.push(at - last);
        last = at;
        if (!isOver) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      let code: string | null = null;
      const [file] =
        work === null ? [] : await window.chancery.pickFiles({ title: '', filters: [], multiple: false });
      const start = performance.now();
      if (work === null) await new Promise((resolve) => setTimeout(resolve, restMs));
      else {
        const result = (await window.chancery.call('briefings.import', { path: file?.ref }).result) as {
          ok: boolean;
          error?: { code: string };
        };
        if (!result.ok) code = result.error?.code ?? '';
      }
      const ms = performance.now() - start;
      isOver = true;
      return { ms, gaps, code };
    },
    { work, restMs: REST_MS },
  );
}
