import { expect, test } from 'vitest';
import { SCRIPTS } from './choices.ts';
import { scriptOf } from './scripts.ts';

test.each([
  ['Solberg', 'Latn'],
  ['الأحمد', 'Arab'],
  ['Иванов', 'Cyrl'],
  ['Παπαδόπουλος', 'Grek'],
  ['כהן', 'Hebr'],
  ['ተስፋዬ', 'Ethi'],
  ['शर्मा', 'Deva'],
  ['রহমান', 'Beng'],
  ['王', 'Hans'],
  ['たなか', 'Jpan'],
  ['김', 'Kore'],
  ['ชัย', 'Thai'],
  ['', null],
  ['- 1', null],
])('%s is %s', (name, script) => {
  expect(scriptOf(name)).toBe(script);
  if (script !== null) expect(SCRIPTS).toContain(script);
});
