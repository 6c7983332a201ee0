import { defineConfig } from '@playwright/test';

/** Walks through every scene and leaves a screenshot of every screen under `out/tour/`. */
export default defineConfig({
  testDir: '.',
  testMatch: 'tour.ts',
  outputDir: '../out/tour/results',
  workers: 2,
  fullyParallel: true,
  timeout: 600_000,
  expect: { timeout: 20_000 },
  use: { actionTimeout: 20_000 },
});
