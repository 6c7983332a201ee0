import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { ITEM_KINDS } from '../../shared/reader/result.ts';
import { workbook } from '../test/reader-files.ts';
import { childArguments, openReaderChild, readInChild } from './jail-node.ts';
import { LIMITS } from './limits.ts';
import { KIND_NUMBERS, packResult } from './packing.ts';
import { readFile } from './reader.ts';
import { spawnSync } from 'node:child_process';
import { unpackResult } from './unpack.ts';

const signal = () => new AbortController().signal;
const text = (content: string) => new TextEncoder().encode(content);
const SLOW = { timeout: 60_000 };

test('the child answers what the reader reads', SLOW, async () => {
  const bytes = new Uint8Array(
    readFileSync(join(import.meta.dirname, 'fixtures/csv/eden_turkey_hospitals.csv')),
  );
  const request = { fileName: 'hospitals.csv', bytes };
  expect(await readInChild(request, signal())).toEqual(await readFile(request));
});

test("the reader's verdict crosses the border, its words do not", SLOW, async () => {
  await expect(
    readInChild({ fileName: 'a.xlsx', bytes: text('a,b\n1,2\n') }, signal()),
  ).rejects.toMatchObject({
    code: 'reader/wrong-format',
    details: { named: 'xlsx', found: 'csv' },
  });
  await expect(readInChild({ fileName: 'a.csv', bytes: new Uint8Array() }, signal())).rejects.toMatchObject({
    code: 'files/empty',
  });
});

test('one child reads many files', SLOW, async () => {
  const child = openReaderChild();
  onTestFinished(() => {
    child.close();
  });
  for (let round = 0; round < 5; round++) {
    const result = await child.read({
      fileName: 'a.csv',
      bytes: text(`Name,Position,Phone\nA,B,12345${String(round)}\n`),
    });
    expect(result.items).toHaveLength(1);
    await expect(
      child.read({ fileName: 'a.xlsx', bytes: workbook().subarray(0, 300) }),
    ).rejects.toMatchObject({ code: 'reader/damaged' });
  }
  expect(child.isEnded).toBe(false);
});

test.each([
  ['time', { timeMs: 1, memoryBytes: LIMITS.jail.memoryBytes, outputBytes: LIMITS.jail.outputBytes }],
  ['memory', { timeMs: 20_000, memoryBytes: 1024, outputBytes: LIMITS.jail.outputBytes }],
  ['output', { timeMs: 20_000, memoryBytes: LIMITS.jail.memoryBytes, outputBytes: 20 }],
])('the limit on %s ends the child', SLOW, async (limit, limits) => {
  const child = openReaderChild(limits);
  onTestFinished(() => {
    child.close();
  });
  const rows = Array.from({ length: 5000 }, (_, row) => `A,B,${String(123_456 + row)}`);
  const reading = child.read({ fileName: 'a.csv', bytes: text(`Name,Position,Phone\n${rows.join('\n')}\n`) });
  await expect(reading).rejects.toMatchObject({ code: 'reader/limit', details: { limit } });
  expect(child.isEnded).toBe(true);
});

test('a cancelled reading ends at once', SLOW, async () => {
  const controller = new AbortController();
  const reading = readInChild({ fileName: 'a.csv', bytes: text('a,b\n'.repeat(400_000)) }, controller.signal);
  controller.abort();
  await expect(reading).rejects.toMatchObject({ code: 'ipc/cancelled' });
  await expect(
    readInChild({ fileName: 'a.csv', bytes: text('a,b\n') }, controller.signal),
  ).rejects.toMatchObject({ code: 'ipc/cancelled' });
});

test('a child that dies is a crash, not a hang', SLOW, async () => {
  const child = openReaderChild();
  const reading = child.read({ fileName: 'a.csv', bytes: text('a,b\n'.repeat(400_000)) });
  process.kill(child.pid, 'SIGKILL');
  await expect(reading).rejects.toMatchObject({ code: 'reader/crashed' });
  expect(child.isEnded).toBe(true);
});

test('code in the child reaches nothing', SLOW, () => {
  const probes = [
    "fs.readFileSync('/etc/passwd')",
    `fs.readdirSync(${JSON.stringify(join(import.meta.dirname, '../vault'))})`,
    `fs.readFileSync(${JSON.stringify(join(import.meta.dirname, '../../package.json'))})`,
    `fs.writeFileSync(${JSON.stringify(join(import.meta.dirname, 'planted'))}, 'x')`,
    "child.execFileSync(process.execPath, ['--version'])",
    "new worker.Worker('1', { eval: true })",
    "(await import('node:net')).connect(9, '127.0.0.1')",
    "process.dlopen({ exports: {} }, '/none.node')",
    "new Function('return 1')()",
  ];
  const script = `import fs from 'node:fs'; import child from 'node:child_process'; import worker from 'node:worker_threads';
    const open = [];
    ${probes.map((probe, index) => `try { const it = ${probe}; if (it?.once) await new Promise((done, fail) => { it.once('error', fail); it.once('connect', done); }); open.push(${String(index)}); } catch (error) { if (!/ACCESS|denied|Code generation|ERR_DLOPEN_DISABLED/.test(error.code + error.message)) open.push(String(error.message)); }`).join('\n')}
    console.log(JSON.stringify({ open, environment: Object.keys(process.env) }));`;
  const run = spawnSync(process.execPath, [...childArguments(), '--input-type=module', '-e', script], {
    env: {},
    encoding: 'utf8',
  });
  expect(JSON.parse(run.stdout)).toEqual({ open: [], environment: [] });
  expect(existsSync(join(import.meta.dirname, 'planted'))).toBe(false);
});

test('kinds have one number each, in the order of the schema', () => {
  expect(ITEM_KINDS.map((kind) => KIND_NUMBERS[kind])).toEqual(ITEM_KINDS.map((_, index) => index));
});

test('what is packed comes back the same', async () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=0', '==', '__proto__', 'Name', '+1 202 555 0101', 'a@b.org'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
      const lines = [['Name', 'Position', 'Phone', 'Email', 'Other', 'Note'], ...rows].map((row) =>
        row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','),
      );
      const result = await readFile({ fileName: 'a.csv', bytes: text(lines.join('\n')) });
      expect(unpackResult(packResult(result))).toEqual(result);
    }),
  );
});

test('pieces that no reader of ours would say are a crash', async () => {
  const honest = packResult(
    await readFile({ fileName: 'a.csv', bytes: text('Name,Position,Phone\nA,B,123456\n') }),
  );
  for (const pieces of [
    [],
    ['{}'],
    ['null'],
    [honest[0] ?? '', '[[1]]'],
    [honest[0] ?? '', '[[1,[0,2,2],[9,"x"],[],[]]]'],
    ['{"head":{"format":"exe"}}'],
  ]) {
    expect(() => unpackResult(pieces)).toThrow('reader/crashed');
  }
});

test('the fixtures are those that the list names', () => {
  const list = readFileSync(join(import.meta.dirname, 'fixtures/README.md'), 'utf8');
  for (const folder of ['csv', 'xlsx', 'hxl', 'vcard']) {
    for (const name of readdirSync(join(import.meta.dirname, 'fixtures', folder)))
      expect(list).toContain(`\`${name}\``);
  }
});
