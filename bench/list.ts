import { openDisplay, testFolder } from '../main/test/packed.ts';
import { openPeople, startApplication, withUnlocked, type Started } from './application.ts';
import type { Figure, Measurement } from './claim.ts';
import { emptyProgram } from './empty-window.ts';
import { watchFrames, type Frames } from './frames.ts';
import { cpuMs, descendants, memoryMb } from './processes.ts';
import { PEOPLE, profileOf } from './profile.ts';
import { median, percentile, rounded } from './statistics.ts';

/** Pixels of each frame: reading on, looking for somebody, flying past. */
const SPEEDS = [24, 180, 1_500];
const FRAMES = 240;
const ROUNDS = 3;
const SETTLED_MS = 6_000;

/** Scrolling the list of everybody, and the memory that it takes. */
export const list: Measurement = {
  name: 'list',
  measure: async ({ say }) => {
    const profile = await profileOf(PEOPLE, say);
    say('list: unlocking with everybody in it');
    const own = await withUnlocked(profile, async (started) => {
      await openPeople(started.page);
      const memory = await memoryOf(started);
      const pagePid = await started.app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      );
      let cpu = 0;
      const moving: Frames = { gaps: [], longTasks: [] };
      const still: Frames = { gaps: [], longTasks: [] };
      for (let round = 0; round < ROUNDS; round++) {
        const before = cpuMs([pagePid]);
        for (const speed of SPEEDS) add(moving, await watchFrames(started.page, FRAMES, speed));
        cpu += cpuMs([pagePid]) - before;
        add(still, await watchFrames(started.page, FRAMES, 0));
        say(`list: round ${round + 1}/${ROUNDS}, p99 ${percentile(moving.gaps, 0.99).toFixed(1)} ms`);
      }
      return { memory, moving, still, cpuPerFrame: cpu / moving.gaps.length, after: await memoryOf(started) };
    });
    const empty = await emptyWindowMemory();
    return figures(own, empty);
  },
};

interface Measured {
  memory: number;
  after: number;
  moving: Frames;
  still: Frames;
  /** Processor time of the page's process, in milliseconds. */
  cpuPerFrame: number;
}

function figures({ memory, after, moving, still, cpuPerFrame }: Measured, empty: number): Figure[] {
  const everybody = PEOPLE.toLocaleString('en');
  const baseline = {
    value: rounded(percentile(still.gaps, 0.99)),
    unit: 'ms',
    what: 'the same page at rest, p99',
  };
  const method = `${ROUNDS} rounds of ${FRAMES} frames each at ${SPEEDS.join(', ')} pixels a frame, without a graphics card, and as many at rest in between. All threads of the page together use ${rounded(cpuPerFrame)} ms of processor time for each frame.`;
  return [
    {
      claim: `Scrolling the list of ${everybody} people, time from frame to frame at p99`,
      value: rounded(percentile(moving.gaps, 0.99)),
      unit: 'ms',
      bound: 32,
      baseline,
      method,
    },
    {
      claim: 'Scrolling the list, frame to frame at p95 against the page at rest',
      value: rounded(percentile(moving.gaps, 0.95) / percentile(still.gaps, 0.95)),
      unit: '×',
      bound: 2,
      baseline: { ...baseline, value: rounded(percentile(still.gaps, 0.95)), what: 'the page at rest, p95' },
      method,
    },
    {
      claim: 'Scrolling the list, longest task of the page',
      value: rounded(Math.max(0, ...moving.longTasks)),
      unit: 'ms',
      bound: 50,
      baseline: {
        value: rounded(Math.max(0, ...still.longTasks)),
        unit: 'ms',
        what: 'the page at rest',
      },
      method: `${method} Zero means that no task reached 50 ms, below which the browser does not report any.`,
    },
    {
      claim: `Memory with the list of ${everybody} people open, against an empty window`,
      value: rounded(memory / empty),
      unit: '×',
      bound: 1.5,
      baseline: { value: rounded(empty), unit: 'MB', what: 'an empty window' },
      method: `Proportional set size of all processes, ${SETTLED_MS / 1000} s after the list stood, median of three readings: ${rounded(memory)} MB; after scrolling ${rounded(after)} MB. Both under the same driver.`,
    },
  ];
}

function add(all: Frames, more: Frames): void {
  all.gaps.push(...more.gaps);
  all.longTasks.push(...more.longTasks);
}

async function memoryOf({ app }: Started): Promise<number> {
  const pid = app.process().pid;
  if (pid === undefined) throw new Error('The application has no process.');
  const readings: number[] = [];
  for (let reading = 0; reading < 3; reading++) {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS / 3));
    readings.push(memoryMb(descendants(pid)));
  }
  return median(readings);
}

async function emptyWindowMemory(): Promise<number> {
  const folder = testFolder();
  const screen = await openDisplay();
  try {
    const started = await startApplication(await emptyProgram('test'), {
      folder: folder.path,
      display: screen.display,
      args: [],
    });
    try {
      return await memoryOf(started);
    } finally {
      await started.app.close();
    }
  } finally {
    screen.close();
    folder.remove();
  }
}
