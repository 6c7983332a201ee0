import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packedProgram, testEnvironment, testFolder, writeLauncher } from '../main/test/packed.ts';
import type { BenchContext, Figure, Measurement } from './claim.ts';
import { emptyProgram } from './empty-window.ts';
import { copyProfile, startApplication } from './application.ts';
import { cpuMs, descendants } from './processes.ts';
import { profileOf } from './profile.ts';
import { openScreen, type Picture } from './screen.ts';
import { median, rounded } from './statistics.ts';

const ROUNDS = 9;
/** A picture that stood for so long is the last. */
const SETTLED_MS = 3_000;
const POINTS_AT_LEAST = 50;
const POLL_MS = 4;
const LIMIT_MS = 60_000;

interface Subject {
  launcher: string;
  args: string[];
  picture: Picture;
  wallMs: number[];
  cpuMs: number[];
}

/**
 * From starting the program to all of the prompt being on the screen. The released build runs, without a driver; the pixels
 * of the virtual screen say when it is there. Both programs start in turn, so that whatever else the machine does meets both.
 */
export const coldStart: Measurement = {
  name: 'cold-start',
  measure: async (context) => {
    const folder = testFolder();
    try {
      const profile = await copyProfile(await profileOf(100, context.say), folder.path);
      await expectFocus(profile, folder.path);
      const prompt = prepare(packedProgram('release'), folder.path, 'prompt', ['--profile', profile]);
      const empty = prepare(await emptyProgram('release'), folder.path, 'empty', []);
      for (const subject of [prompt, empty]) subject.picture = await finalPicture(subject);
      for (let round = 0; round < ROUNDS; round++) {
        for (const subject of round % 2 === 0 ? [prompt, empty] : [empty, prompt]) await once(subject);
        report(context, round, prompt, empty);
      }
      return [figure(prompt, empty)];
    } finally {
      folder.remove();
    }
  },
};

function figure(prompt: Subject, empty: Subject): Figure {
  const [own, other] = [median(prompt.wallMs), median(empty.wallMs)];
  const work = median(prompt.cpuMs) / median(empty.cpuMs);
  return {
    claim: 'Cold start to the unlock prompt, against an empty window',
    value: rounded(median(prompt.wallMs.map((ms, round) => ms / (empty.wallMs[round] ?? Number.NaN)))),
    unit: '×',
    bound: 1.25,
    baseline: { value: rounded(other), unit: 'ms', what: 'an empty window' },
    method:
      `The median ratio of ${ROUNDS} pairs of starts, in turn; ${rounded(own)} ms and ${rounded(other)} ms at the median from starting the ` +
      `released program to its picture on the screen. Processor time until then: ${rounded(work)} ×.`,
  };
}

function report({ say }: BenchContext, round: number, prompt: Subject, empty: Subject): void {
  const [own, other] = [prompt.wallMs.at(-1) ?? 0, empty.wallMs.at(-1) ?? 0];
  say(`cold start ${round + 1}/${ROUNDS}: ${own.toFixed(0)} ms, empty ${other.toFixed(0)} ms`);
}

function prepare(program: string, folder: string, name: string, args: string[]): Subject {
  // The screen's number is known when the program starts, so the environment carries it then.
  return { launcher: join(folder, name), args: [program, ...args], picture: [], wallMs: [], cpuMs: [] };
}

/** Starts a program on a screen of its own, lets `watch` look, and ends it. */
async function run<Value>(
  { launcher, args: [program = '', ...args] }: Subject,
  watch: (screen: Awaited<ReturnType<typeof openScreen>>, pid: number) => Promise<Value>,
): Promise<Value> {
  const screen = await openScreen();
  const home = testFolder();
  try {
    const path = writeLauncher(home.path, program, testEnvironment(home.path, screen.display));
    const child = spawn(path, args, { detached: true, stdio: 'ignore', cwd: '/' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.pid === undefined) throw new Error(`${launcher} did not start.`);
    try {
      return await watch(screen, child.pid);
    } finally {
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    }
  } finally {
    screen.close();
    home.remove();
  }
}

function finalPicture(subject: Subject): Promise<Picture> {
  return run(subject, async (screen) => {
    let picture: Picture = [];
    do {
      picture = screen.remember();
      await pause(SETTLED_MS);
    } while (picture.length < POINTS_AT_LEAST || !screen.shows(picture));
    return picture;
  });
}

async function once(subject: Subject): Promise<void> {
  await run(subject, async (screen, pid) => {
    const start = performance.now();
    while (!screen.shows(subject.picture)) {
      await pause(POLL_MS);
      if (performance.now() - start > LIMIT_MS) throw new Error('The window never showed its picture.');
    }
    subject.wallMs.push(performance.now() - start);
    subject.cpuMs.push(cpuMs(descendants(pid)));
  });
}

/** The prompt on the screen is one that takes keys: seen once, through a driver. */
async function expectFocus(profile: string, folder: string): Promise<void> {
  const screen = await openScreen();
  const started = await startApplication(packedProgram('test'), {
    folder,
    display: screen.display,
    args: ['--profile', profile],
  });
  try {
    await started.page.locator('input[type="password"]:focus').waitFor();
  } finally {
    await started.app.close();
    screen.close();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
