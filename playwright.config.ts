import { defineConfig } from '@playwright/test';

/** The journeys, on the packed application. `npm test` starts them; alone: `npm run pack`, then `npm run test:e2e`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/e2e/results',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  use: { actionTimeout: 15_000 },
});
