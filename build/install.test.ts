import { describe, expect, test } from 'vitest';
import { isInstalled, isLockFor, npmCommand } from './install.mjs';

const lock = {
  packages: {
    '': { dependencies: { zod: '4.6.7' }, devDependencies: { esbuild: '0.28.2' } },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/esbuild': { version: '0.28.2', integrity: 'sha512-b' },
    'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-c', optional: true },
  },
};

describe('what npm installed is current', () => {
  const there = {
    'node_modules/zod': lock.packages['node_modules/zod'],
    'node_modules/esbuild': lock.packages['node_modules/esbuild'],
  };

  test('when every package is there, but for those of other systems', () => {
    expect(isInstalled(lock, { packages: there })).toBe(true);
  });

  test.each([
    ['one is missing', { 'node_modules/zod': there['node_modules/zod'] }],
    [
      'one has another version',
      { ...there, 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } },
    ],
    ['one has other contents', { ...there, 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-x' } }],
    ['one is there that was removed', { ...there, 'node_modules/xlsx': { version: '0.18.5' } }],
    ['nothing was recorded', {}],
  ])('but not when %s', (_, packages) => {
    expect(isInstalled(lock, { packages })).toBe(false);
  });
});

describe('the lock file belongs to package.json', () => {
  test('whatever the order of its entries', () => {
    expect(isLockFor({ devDependencies: { esbuild: '0.28.2' }, dependencies: { zod: '4.6.7' } }, lock)).toBe(
      true,
    );
  });

  test('but not when a dependency was added without installing', () => {
    const manifest = { dependencies: { zod: '4.6.7', qr: '0.7.0' }, devDependencies: { esbuild: '0.28.2' } };
    expect(isLockFor(manifest, lock)).toBe(false);
  });
});

test('npm is called with its arguments unchanged', () => {
  expect(npmCommand(['ci', '--no-audit'])[1].slice(-2)).toEqual(['ci', '--no-audit']);
});
