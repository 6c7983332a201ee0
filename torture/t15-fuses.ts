import { getCurrentFuseWire, FuseState, FuseV1Options } from '@electron/fuses';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asTestUser, openDisplay, packedProgram, testEnvironment, testFolder } from '../main/test/packed.ts';
import type { Torture } from './torture.ts';

/** How each fuse of the released application stands. */
const WANTED: Partial<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

const SWITCHES = [
  '--remote-debugging-port=0',
  '--remote-debugging-port=9222',
  '-remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--inspect',
  '--inspect=0',
  '--inspect-brk=0',
  '--inspect-port=0',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp',
  '--log-net-log=/tmp/net.json',
];

const EXIT_DEBUGGING = 2;

/** Fuses and debugging switches of the released application. */
export const t15: Torture = {
  id: 'T15',
  title: 'Fuses read back; RUN_AS_NODE, NODE_OPTIONS and debugging switches do not work',
  sample: 21,
  full: 21,
  run: async ({ log }) => {
    const failures = await readFuses();
    let cases = Object.keys(WANTED).length;
    const screen = await openDisplay();
    try {
      for (const attempt of [
        runAsNode,
        nodeOptions,
        ...SWITCHES.map((word) => (display: string) => debugging(word, display)),
      ]) {
        const fault = await attempt(screen.display);
        if (fault !== null) failures.push(fault);
        cases += 1;
        log(`${cases}`);
      }
    } finally {
      screen.close();
    }
    return { cases, failures };
  },
};

async function readFuses(): Promise<string[]> {
  const wire = await getCurrentFuseWire(packedProgram('release'));
  return Object.entries(WANTED).flatMap(([name, isOn]) => {
    const state = wire[FuseV1Options[name as keyof typeof FuseV1Options]];
    return state === (isOn ? FuseState.ENABLE : FuseState.DISABLE)
      ? []
      : [`fuse ${name} reads ${String(state)}`];
  });
}

interface Ended {
  code: number | null;
  output: string;
  hasVault: boolean;
}

/** Runs the released application until it ends, or for `limitMs`. */
async function start(options: {
  words: string[];
  environment?: Record<string, string>;
  display: string;
  limitMs: number;
}): Promise<Ended> {
  const folder = testFolder();
  const profile = join(folder.path, 'profile');
  const environment = { ...testEnvironment(folder.path, options.display), ...options.environment };
  const set = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const [command = 'env', ...words] = [
    ...asTestUser(),
    'env',
    '-i',
    ...set,
    packedProgram('release'),
    ...options.words,
  ];
  const child = spawn(command, options.words.includes('-e') ? words : [...words, '--profile', profile], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, options.limitMs);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  const hasVault = existsSync(profile);
  folder.remove();
  return { code, output, hasVault };
}

async function runAsNode(display: string): Promise<string | null> {
  const ended = await start({
    words: ['-e', 'console.log("as-" + "node")'],
    environment: { ELECTRON_RUN_AS_NODE: '1' },
    display,
    limitMs: 5000,
  });
  return ended.output.includes('as-node') ? 'ELECTRON_RUN_AS_NODE works' : null;
}

async function nodeOptions(display: string): Promise<string | null> {
  const ended = await start({
    words: [],
    environment: { NODE_OPTIONS: '--require=/nonexistent-marker.cjs --inspect=0' },
    display,
    limitMs: 5000,
  });
  const works = ended.output.includes('nonexistent-marker') || ended.output.includes('Debugger listening');
  return works ? 'NODE_OPTIONS works' : null;
}

async function debugging(word: string, display: string): Promise<string | null> {
  const ended = await start({ words: [word], display, limitMs: 10_000 });
  if (ended.code !== EXIT_DEBUGGING) return `${word} ended with ${String(ended.code)}`;
  if (ended.hasVault) return `${word} touched the profile`;
  if (!ended.output.includes('Chancery does not start with')) return `${word} is refused without a sentence`;
  return ended.output.includes('listening on') ? `${word} opened a debugger first` : null;
}
