import { describe, expect, test } from 'vitest';
import { aptLine, installedPackages, missingPackages } from './system.mjs';

const everyProgram = { hasProgram: () => true };
const noProgram = { hasProgram: () => false };

describe('missing parts of the system', () => {
  test('only those of the wanted sets are named', () => {
    expect(missingPackages(['display'], { installed: new Set(), ...noProgram })).toEqual(['xvfb']);
    expect(missingPackages([], { installed: new Set(), ...noProgram })).toEqual([]);
  });

  test('a program on the path counts, however it came there', () => {
    expect(missingPackages(['compile', 'tests'], { installed: new Set(), ...everyProgram })).toEqual([]);
  });

  test('libraries are looked up among the installed packages', () => {
    const installed = new Set([
      'libgtk-3-0',
      'libnss3',
      'libatk1.0-0',
      'libcups2',
      'libdrm2',
      'libgbm1',
      'libxss1',
    ]);
    const missing = missingPackages(['runtime'], { installed, ...everyProgram });
    expect(missing).toEqual(['libatk-bridge2.0-0', 'libasound2']);
  });

  test('where there are no Debian packages, libraries are not asked for', () => {
    expect(missingPackages(['runtime'], { installed: null, ...noProgram })).toEqual([]);
  });
});

test('a renamed library counts under the old name that it provides, a removed one does not', () => {
  const listing = [
    'ii \tlibgtk-3-0t64\tlibgtk-3-0 (= 3.24.41-4), gtk3-binver-3.0.0',
    'rc \tlibnss3\t',
    '',
  ].join('\n');
  const names = installedPackages(listing);
  expect(names.has('libgtk-3-0')).toBe(true);
  expect(names.has('libnss3')).toBe(false);
});

test('the line to type refreshes the lists, then installs exactly what is missing', () => {
  expect(aptLine(['xvfb', 'age'])).toBe(
    'sudo apt-get update && sudo apt-get install --no-install-recommends -y xvfb age',
  );
});
