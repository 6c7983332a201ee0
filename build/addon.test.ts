import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutNodeApi10 } from './addon.mjs';
import { root } from './paths.mjs';
import { isOlder } from './runtime.mjs';

test('the recipe of the installed database package asks for Node-API 10, and then no more', () => {
  const recipe = readFileSync(join(root, 'node_modules/better-sqlite3/binding.gyp'), 'utf8');
  expect(recipe).toContain('NAPI_VERSION=10');
  expect(withoutNodeApi10(recipe)).not.toContain('NAPI_VERSION');
});

test('a recipe that changed is refused rather than compiled wrongly', () => {
  expect(() => withoutNodeApi10("'defines': ['NAPI_VERSION=11']")).toThrow('has changed');
});

test('a runtime of an older release line is for trying out only', () => {
  expect(isOlder('33.2.1', '45.4.1')).toBe(true);
  expect(isOlder('45.0.0', '45.4.1')).toBe(false);
  expect(isOlder('100.0.0', '45.4.1')).toBe(false);
});
