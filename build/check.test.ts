import { expect, test } from 'vitest';
import { cruisedNothing } from './check.mjs';

test('a check of imports that read no modules does not pass', () => {
  expect(cruisedNothing('✔ no dependency violations found (0 modules, 0 dependencies cruised)')).toBe(true);
  expect(cruisedNothing('')).toBe(true);
  expect(cruisedNothing('✔ no dependency violations found (285 modules, 869 dependencies cruised)')).toBe(
    false,
  );
  expect(cruisedNothing('x 3 dependency violations (3 errors). 10 modules, 9 dependencies cruised.')).toBe(
    false,
  );
});
