import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Progress } from '../shared/ipc/call.ts';
import { callNames, findCall } from '../shared/ipc/contract.ts';
import { AppError, isExpected, type ErrorValue } from '../shared/kernel/errors.ts';
import type { Result } from '../shared/kernel/result.ts';
import { openCore, type Core } from './core.ts';
import { printInRuntime } from './documents/runtime-printer.ts';
import { pathAccess } from './files/paths.ts';
import { silentLog } from './kernel/log.ts';
import { readInChild, rowsInChild } from './reader/jail-node.ts';

const USAGE = `Chancery, headless. Usage:
  npm run -s cli -- calls
  npm run -s cli -- --profile DIR --passphrase-file FILE call NAME -      one JSON input a line on standard input
  npm run -s cli -- --profile DIR --passphrase-file FILE call NAME JSON   only for input that names nobody
`;

interface Settings {
  profile: string;
  passphrase: string | null;
}

/** Calls that make or open the vault themselves: the command line does not unlock before them. */
const BEFORE_UNLOCK = new Set([
  'vault.create',
  'vault.unlock',
  'vault.unlockWithRecoveryCode',
  'vault.status',
]);

// Whoever reads may stop early (`calls | head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));

/** Runs one command; the exit status is 0 when every call succeeded, 1 when one failed, 2 for wrong usage. */
async function main(argv: string[]): Promise<number> {
  const parsed = readArguments(argv);
  if (parsed === null) return usage();
  const [command, name, input, ...rest] = parsed.positionals;
  if (command === 'calls' && name === undefined) return printCalls();
  if (command !== 'call' || name === undefined || input === undefined || rest.length > 0) return usage();
  if (parsed.profile === undefined) return usage();
  try {
    const passphrase = parsed.passphraseFile === undefined ? null : readPassphrase(parsed.passphraseFile);
    return await runCalls({ profile: parsed.profile, passphrase }, name, input);
  } catch (error) {
    if (!isExpected(error)) throw error;
    print({ error: { code: error.code, details: error.details } });
    return 1;
  }
}

function readArguments(argv: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { profile: { type: 'string' }, 'passphrase-file': { type: 'string' } },
    });
    return { profile: values.profile, passphraseFile: values['passphrase-file'], positionals };
  } catch {
    return null;
  }
}

function usage(): number {
  process.stderr.write(USAGE);
  return 2;
}

function printCalls(): number {
  for (const name of callNames()) {
    const call = findCall(name);
    if (call === null) continue;
    print({
      name,
      kind: call.kind,
      right: call.right,
      summary: call.summary,
      input: z.toJSONSchema(call.input, { io: 'input', unrepresentable: 'any' }),
      output: z.toJSONSchema(call.output, { io: 'output', unrepresentable: 'any' }),
    });
  }
  return 0;
}

/** The file's text without its line ending. @throws AppError `files/not-found` */
function readPassphrase(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new AppError('files/not-found');
  }
}

async function runCalls(settings: Settings, name: string, input: string): Promise<number> {
  if (input !== '-' && findCall(name)?.namesNobody === false) {
    process.stderr.write(
      `${name} takes its input from standard input: arguments are logged and listed by the system. Use "call ${name} -".\n`,
    );
    return 2;
  }
  const core = openCore({
    profile: settings.profile,
    files: pathAccess(process.env['INIT_CWD'] ?? process.cwd()),
    readFile: readInChild,
    print: printInRuntime,
    readRows: rowsInChild,
    emit: () => undefined,
    log: silentLog,
    nativeBinding: null,
    kdfWorker: new URL('./vault/kdf-worker.ts', import.meta.url),
  });
  try {
    if (!BEFORE_UNLOCK.has(name)) {
      const opened = await unlock(core, settings);
      if (opened !== null) {
        print({ error: opened });
        return 1;
      }
    }
    let failed = false;
    for await (const line of input === '-' ? linesOfStandardInput() : [input]) {
      const result = await callOnce(core, settings, name, line);
      print(result.ok ? result.value : { error: result.error });
      failed ||= !result.ok;
    }
    return failed ? 1 : 0;
  } finally {
    core.close();
  }
}

/** Unlocks with the passphrase file; answers the error, or `null` when the vault is open or not needed. */
async function unlock(core: Core, settings: Settings): Promise<ErrorValue | null> {
  if (settings.passphrase === null) return null;
  const opened = await core.call('vault.unlock', { passphrase: settings.passphrase });
  return opened.ok ? null : opened.error;
}

async function callOnce(
  core: Core,
  settings: Settings,
  name: string,
  line: string,
): Promise<Result<unknown>> {
  const input = parseJson(line);
  if (input === undefined)
    return {
      ok: false,
      error: { code: 'invalid-input', details: { issues: [{ path: '', problem: 'json' }] } },
    };
  return core.call(name, withPassphrase(name, input, settings.passphrase), { progress: showProgress });
}

/** `vault.create` and `vault.unlock` take the passphrase of the file when the input holds none. */
function withPassphrase(name: string, input: unknown, passphrase: string | null): unknown {
  if (passphrase === null || (name !== 'vault.create' && name !== 'vault.unlock')) return input;
  return typeof input === 'object' && input !== null ? { passphrase, ...input } : input;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function* linesOfStandardInput(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line;
  }
}

function showProgress(progress: Progress): void {
  process.stderr.write(
    `${progress.stage} ${String(progress.done)}${progress.total === null ? '' : `/${String(progress.total)}`}\n`,
  );
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
