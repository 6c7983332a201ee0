import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Torture } from './torture.ts';

/** What the lint must refuse anywhere in production code; one that slips through shows that a rule no longer bites. */
const FORBIDDEN: readonly (readonly [name: string, code: string])[] = [
  ['serialize', 'export const copy = (db: { serialize(): Uint8Array }) => db.serialize();'],
  ['backup', 'export const copy = (db: { backup(to: string): void }) => { db.backup("x"); };'],
  ['rekey in a string', 'export const text = "PRAGMA rekey = 1";'],
  ['rekey in a template', 'export const text = (key: string) => `PRAGMA rekey = ${key}`;'],
  ['innerHTML', 'export const show = (element: { innerHTML: string }) => { element.innerHTML = "x"; };'],
  ['outerHTML', 'export const show = (element: { outerHTML: string }) => { element.outerHTML = "x"; };'],
  ['dangerouslySetInnerHTML', 'export const properties = { dangerouslySetInnerHTML: { __html: "x" } };'],
  ['eval', 'export const run = (text: string): unknown => eval(text);'],
  ['indirect eval', 'export const run = (text: string): unknown => globalThis.eval(text);'],
  ['new Function', 'export const run = (text: string): unknown => new Function(text);'],
  [
    'openExternal',
    'export const open = (shell: { openExternal(to: string): void }) => { shell.openExternal("x"); };',
  ],
  ['persist:', 'export const partition = "persist:app";'],
  ['ipcMain elsewhere', 'import { ipcMain } from "electron"; export const ipc = ipcMain;'],
  ['ipcRenderer elsewhere', 'import { ipcRenderer } from "electron"; export const ipc = ipcRenderer;'],
  [
    'contextBridge elsewhere',
    'import { contextBridge } from "electron"; export const bridge = contextBridge;',
  ],
];

const BANS = new Set(['no-restricted-syntax', 'no-restricted-imports', 'no-eval']);
/** A file of ours whose place in the tree the forbidden lines take: it may do none of this. */
const PLACE = 'main/kernel/log.ts';

/** The bans alone: `npm test` lints the files by itself. */
const SAMPLE = FORBIDDEN.length;
const ELECTRONEGATIVITY = '@doyensec/electronegativity@1.10.3';
/** What Electronegativity says of the shell, looked at one by one; anything else is a failure, and so is a HIGH. */
const REVIEWED: Readonly<Record<string, string>> = {
  CSP_GLOBAL_CHECK: 'looks for a policy in HTML; ours is a header (origin.ts)',
  CUSTOM_ARGUMENTS_JS_CHECK: 'the switches take the network away (network.ts)',
  CERTIFICATE_VERIFY_PROC_JS_CHECK: 'every certificate is refused (network.ts)',
  PRELOAD_JS_CHECK: 'both preloads are reviewed; they run sandboxed and isolated',
};

/** The bans of the lint, over all production code, and shown to bite; in full also Electronegativity. */
export const t16: Torture = {
  id: 'T16',
  title: 'Lint: what is banned stands nowhere in production code, and every ban bites',
  sample: SAMPLE,
  full: 300,
  run: async ({ count, log }) => {
    const eslint = new ESLint();
    const failures: string[] = [];
    for (const [name, code] of FORBIDDEN) {
      const [result] = await eslint.lintText(code, { filePath: PLACE });
      const isRefused = result?.messages.some(({ ruleId }) => ruleId !== null && BANS.has(ruleId)) ?? false;
      if (!isRefused) failures.push(`the lint lets "${name}" pass`);
    }
    log('every ban tried');
    if (count <= SAMPLE) {
      return {
        cases: FORBIDDEN.length,
        failures,
        note: 'The full test lints every file and runs Electronegativity.',
      };
    }
    const files = ['main', 'shared', 'renderer', 'build'].flatMap((folder) =>
      globSync(`${folder}/**/*.{ts,tsx,mjs}`).filter(
        (path) => !/\.test\.tsx?$|^main\/test\/|\/fixtures\//.test(path),
      ),
    );
    for (const { filePath, messages } of await eslint.lintFiles(files)) {
      for (const { ruleId, line } of messages) {
        if (ruleId !== null && BANS.has(ruleId)) failures.push(`${filePath}:${line} ${ruleId}`);
      }
    }
    const cases = FORBIDDEN.length + files.length;
    log('Electronegativity');
    const findings = electronegativity();
    if (findings === null)
      return { cases, failures, note: 'Electronegativity could not be fetched here and was not run.' };
    for (const { id, severity } of findings) {
      if (severity === 'HIGH' || !(id in REVIEWED)) failures.push(`Electronegativity: ${id} (${severity})`);
    }
    const reviewed = Object.entries(REVIEWED).map(([id, why]) => `${id}: ${why}`);
    return {
      cases: cases + 1,
      failures,
      note: `Electronegativity: 0 HIGH wanted; reviewed: ${reviewed.join('; ')}.`,
    };
  },
};

/** Findings in the shell's sources; `null` when the program cannot be fetched. */
function electronegativity(): { id: string; severity: string }[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-lint-'));
  try {
    const table = join(folder, 'findings.csv');
    const words = [
      '--input',
      'main/electron',
      '--output',
      table,
      '--electron-version',
      '33.2.1',
      '--verbose',
      'false',
    ];
    spawnSync(
      'npm',
      [
        'exec',
        '--yes',
        '--ignore-scripts',
        `--package=${ELECTRONEGATIVITY}`,
        '--',
        'electronegativity',
        ...words,
      ],
      {
        stdio: 'ignore',
        timeout: 300_000,
      },
    );
    const lines = readFileSync(table, 'utf8').split('\n');
    return lines.flatMap((line) => {
      const [, id, severity] = /^([A-Z_]+_CHECK),\s*"?(\w+)/.exec(line) ?? [];
      return id === undefined || severity === undefined ? [] : [{ id, severity }];
    });
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
