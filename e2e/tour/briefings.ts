import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../fixtures.ts';
import type { Tour } from './walk.ts';

const SHEET = join(import.meta.dirname, '../../main/reader/fixtures/hxl/libhxl_input-valid.xlsx');

/** A briefing is dropped, looked at, reviewed beside its source, taken over. */
export async function briefingsScene(tour: Tour): Promise<void> {
  const { app, page, words } = tour;
  await tour.visit('common.nav.briefings');
  await page.getByText(words('briefings.empty.title')).waitFor();
  await tour.photograph('briefings-empty');
  const file = app.file('focal points.xlsx');
  copyFileSync(SHEET, file);
  await app.chooseFiles(file);
  await tour.button('briefings.read').first().click();
  await tour.button('briefings.preview.keep').waitFor();
  await tour.photograph('briefing-preview');
  await tour.button('briefings.preview.keep').click();
  const candidates = page.getByRole('listbox').getByRole('option');
  await candidates.first().click();
  await tour.photograph('briefing-review');
  await tour.button('briefings.action.acceptAll').click();
  await expect(page.getByText(words('briefings.allReviewed'))).toBeVisible();
  await tour.photograph('briefing-reviewed');
  await tour.button('briefings.action.back').click();
  await expect(page.getByRole('heading', { level: 1, name: 'focal points' })).toBeVisible();
  await tour.photograph('briefing');
  await tour.visit('common.nav.briefings');
  await tour.row(1).waitFor();
  await tour.photograph('briefings');
}
