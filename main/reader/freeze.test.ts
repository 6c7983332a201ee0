import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('what every object inherits is frozen, names of its own are not', () => {
  const script = `import { freezeObjectPrototype } from ${JSON.stringify(new URL('./freeze.ts', import.meta.url).href)};
    freezeObjectPrototype();
    const own = {};
    own.toString = () => 'own';
    const refused = (work) => { try { work(); return false; } catch { return true; } };
    console.log(JSON.stringify([
      String(own), String({}), ({}).constructor === Object, Object.isFrozen(Object.prototype),
      refused(() => { Object.prototype.toString = 1; }), refused(() => { Object.prototype.polluted = 1; }),
    ]));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(run.stdout)).toEqual(['own', '[object Object]', true, true, true, true]);
});
