import { defineConfig } from '@playwright/test';

/** The journeys, on the packed application. `npm test` starts them; alone: `npm run pack`, then `npm run test:e2e`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/e2e/results',
  // One at a time: applications on one screen share its clipboard and its focus.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  use: { actionTimeout: 15_000 },
});
