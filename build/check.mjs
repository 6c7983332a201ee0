import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { enter } from './entry.mjs';
import { projectNode, root } from './paths.mjs';
import { capture, say } from './steps.mjs';

const modules = join(root, 'node_modules');
const cache = 'out/cache';
const folders = ['main', 'shared', 'renderer', 'build', 'e2e', 'bench', 'torture'];

/**
 * What is looked at without running the application. Each keeps a cache, so a second run looks only at what changed.
 * @type {readonly { name: string, script: string, args: string[], isOptional?: boolean, isEmpty?: (output: string) => boolean }[]}
 */
const checks = [
  { name: 'types', script: join(modules, 'typescript/bin/tsc'), args: ['-b', '--pretty'] },
  {
    name: 'lint',
    script: join(modules, 'eslint/bin/eslint.js'),
    args: [
      '--cache',
      '--cache-location',
      `${cache}/eslint/`,
      '--cache-strategy',
      'content',
      '--max-warnings',
      '0',
      '.',
    ],
  },
  {
    name: 'imports',
    script: join(modules, 'dependency-cruiser/bin/dependency-cruiser.mjs'),
    args: ['--config', '.dependency-cruiser.mjs', ...folders],
    isEmpty: cruisedNothing,
  },
  {
    name: 'format',
    script: join(modules, 'prettier/bin/prettier.cjs'),
    args: ['--check', '.', '--cache', '--cache-location', `${cache}/prettier`, '--log-level', 'warn'],
  },
  {
    name: 'unused',
    script: join(modules, 'knip/bin/knip.js'),
    args: ['--cache', '--cache-location', `${cache}/knip`],
  },
  { name: 'texts', script: join(root, 'build/texts.ts'), args: [] },
];

/**
 * Whether dependency-cruiser read no modules, so that its silence means nothing.
 * @param {string} output
 */
export function cruisedNothing(output) {
  return !/[1-9]\d* modules/.test(output);
}

/**
 * Runs every check, two at a time, and says what each found wrong.
 * @returns {Promise<{ name: string, isFine: boolean, seconds: number }[]>}
 */
export async function runChecks() {
  const waiting = checks.filter((check) => check.isOptional !== true || existsSync(check.script));
  /** @type {Map<string, { name: string, isFine: boolean, seconds: number }>} */
  const done = new Map();
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const startedMs = performance.now();
      const result = await capture(projectNode, [check.script, ...check.args], { env: { FORCE_COLOR: '1' } });
      const output = result.stdout + result.stderr;
      const isEmpty = check.isEmpty?.(output) === true;
      const isFine = result.status === 0 && !isEmpty;
      done.set(check.name, { name: check.name, isFine, seconds: (performance.now() - startedMs) / 1000 });
      if (!isFine) say(`\n── ${check.name} ──\n${isEmpty ? 'It read nothing.\n' : ''}${output.trimEnd()}`);
    }
  };
  const order = waiting.map((check) => check.name);
  await Promise.all([worker(), worker()]);
  return order.flatMap((name) => done.get(name) ?? []);
}

await enter(import.meta.url, async () => {
  const results = await runChecks();
  say('');
  for (const { name, isFine, seconds } of results) {
    say(`${isFine ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`);
  }
  return results.every((result) => result.isFine) ? 0 : 1;
});
