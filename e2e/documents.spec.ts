import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Bridge } from '../shared/ipc/shell.ts';
import type { ErrorValue } from '../shared/kernel/errors.ts';
import type { Result } from '../shared/kernel/result.ts';
import { expect, test, type Application } from './fixtures.ts';

declare const chancery: Bridge;

interface Drawn {
  code: string | null;
  widthPx: number;
  heightPx: number;
  pages: number;
  /** How many of its points are darker than paper, in thousandths. */
  inked: number;
}

async function bringIn(app: Application, page: Page, path: string): Promise<{ id: string; format: string }> {
  const target = app.file(path.slice(path.indexOf('/') + 1));
  copyFileSync(fileURLToPath(new URL(`../main/reader/fixtures/${path}`, import.meta.url)), target);
  await app.chooseFiles(target);
  return page.evaluate(async () => {
    const [file] = await chancery.pickFiles({ title: '', filters: [], multiple: false });
    const answer = (await chancery.call('briefings.import', { path: file?.ref }).result) as Result<{
      briefing: { id: string; format: string };
    }>;
    if (!answer.ok) throw new Error(answer.error.code);
    return { id: answer.value.briefing.id, format: answer.value.briefing.format };
  });
}

/** Asks for a page and paints it, as the review does. */
function draw(page: Page, input: { id: string; page: number; widthPx: number }): Promise<Drawn> {
  return page.evaluate(async (asked) => {
    const answer = (await chancery.call('briefings.page', asked).result) as
      | { ok: false; error: ErrorValue }
      | {
          ok: true;
          value: { png: Uint8Array<ArrayBuffer>; widthPx: number; heightPx: number; pages: number };
        };
    if (!answer.ok) return { code: answer.error.code, widthPx: 0, heightPx: 0, pages: 0, inked: 0 };
    const { png, widthPx, heightPx, pages } = answer.value;
    const image = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    const context = new OffscreenCanvas(widthPx, heightPx).getContext('2d');
    context?.drawImage(image, 0, 0);
    const points = context?.getImageData(0, 0, widthPx, heightPx).data ?? new Uint8ClampedArray();
    let dark = 0;
    for (let at = 0; at < points.length; at += 4) if ((points[at] ?? 255) < 128) dark++;
    return { code: null, widthPx, heightPx, pages, inked: Math.round((dark * 4000) / points.length) };
  }, input);
}

test('pages of a document are drawn in the reader, with the letters that it does not carry', async ({
  app,
}) => {
  const page = await app.openMission();
  const { id, format } = await bringIn(app, page, 'pdf/icdar_us-006.pdf');
  expect(format).toBe('pdf');
  const [first, second] = await Promise.all([
    draw(page, { id, page: 1, widthPx: 800 }),
    draw(page, { id, page: 2, widthPx: 400 }),
  ]);
  expect(first).toMatchObject({ code: null, widthPx: 800, pages: 3 });
  expect(second).toMatchObject({ code: null, widthPx: 400, pages: 3 });
  expect(first.inked).toBeGreaterThan(10);
  expect(second.inked).toBeGreaterThan(10);
  expect((await draw(page, { id, page: 4, widthPx: 400 })).code).toBe('not-found');
  const statistics = await bringIn(app, page, 'pdf/tabula_puertos1.pdf');
  expect((await draw(page, { id: statistics.id, page: 1, widthPx: 800 })).inked).toBeGreaterThan(10);
});

test('a text document is read in the reader, and has no pages to draw', async ({ app }) => {
  const page = await app.openMission();
  const { id, format } = await bringIn(app, page, 'docx/gsa_fedramp_Overview.docx');
  expect(format).toBe('docx');
  expect((await draw(page, { id, page: 1, widthPx: 800 })).code).toBe('reader/unknown-format');
});
