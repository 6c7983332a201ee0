import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { withUnlocked } from './application.ts';
import type { Figure, Measurement } from './claim.ts';
import { profileOf } from './profile.ts';
import { percentile, rounded } from './statistics.ts';

const CONTACTS = 10_000;
const REST_MS = 15_000;

interface Watched {
  /** From asking the core to its answer, in the page. */
  answers: number[];
  /** How much later than asked the page's clock struck. */
  ticks: number[];
  longTasks: number[];
  ms: number;
}

/** Whether the window answers while a file of 10,000 contacts is read and accepted. */
export const importing: Measurement = {
  name: 'import',
  measure: async ({ say }) =>
    withUnlocked(await profileOf(100, say), async ({ app, page, folder }) => {
      const path = join(folder, 'contacts.csv');
      writeFileSync(path, contactsFile(), { mode: 0o644 });
      await choose(app, path);
      say('import: at rest');
      const rest = await watch(page, null);
      say(`import: reading and accepting ${CONTACTS} contacts`);
      const busy = await watch(page, 'import');
      return figures(busy, rest);
    }),
};

function figures(busy: Watched, rest: Watched): Figure[] {
  const seconds = rounded(busy.ms / 1000);
  const share = (values: readonly number[]) => `p99 ${rounded(percentile(values, 0.99))} ms`;
  return [
    {
      claim: 'The window answers while 10,000 contacts are imported, slowest answer',
      value: rounded(percentile(busy.answers, 1)),
      unit: 'ms',
      bound: 50,
      baseline: { value: rounded(percentile(rest.answers, 1)), unit: 'ms', what: 'the slowest at rest' },
      method: `vault.status and people.search by turns every 20 ms from the page, ${busy.answers.length} of them during ${seconds} s of reading and accepting a CSV file: ${share(busy.answers)}; at rest ${share(rest.answers)}.`,
    },
    {
      claim: 'The page during that import, longest task',
      value: rounded(Math.max(0, ...busy.longTasks)),
      unit: 'ms',
      bound: 50,
      baseline: { value: rounded(Math.max(0, ...rest.longTasks)), unit: 'ms', what: 'at rest' },
      method: `Zero means that none reached 50 ms, below which the browser reports none. A clock of the page that strikes every 20 ms was late by ${share(busy.ticks)}; at rest ${share(rest.ticks)}.`,
    },
  ];
}

function contactsFile(): string {
  const rows = Array.from({ length: CONTACTS }, (_, index) =>
    [
      `Agency ${index % 500}`,
      `Desk ${index}`,
      `Officer ${index} Name`,
      `+351 21${1_000_000 + index}`,
      `desk${index}@agency.example`,
      'Lisbon',
    ].join(','),
  );
  return ['Organisation,Position,Contact person,Phone,Email,District', ...rows].join('\n');
}

/** What the next file dialog answers. */
async function choose(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** Asks and listens in the page while an import runs, or for a while where nothing does. */
function watch(page: Page, work: 'import' | null): Promise<Watched> {
  return page.evaluate(
    async ({ work, restMs }) => {
      const answers: number[] = [];
      const ticks: number[] = [];
      const longTasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longTasks.push(entry.duration);
      });
      observer.observe({ type: 'longtask' });
      const call = async (name: string, input: object): Promise<unknown> => {
        const result = (await window.chancery.call(name, input).result) as {
          ok: boolean;
          value?: unknown;
          error?: { code: string };
        };
        if (!result.ok) throw new Error(`${name}: ${result.error?.code ?? ''}`);
        return result.value;
      };
      let due = performance.now() + 20;
      let asked = 0;
      const timer = setInterval(() => {
        const now = performance.now();
        ticks.push(Math.max(0, now - due));
        due = now + 20;
        const ask = asked++ % 2 === 0 ? call('vault.status', {}) : call('people.search', { text: 'ol' });
        void ask.then(() => answers.push(performance.now() - now));
      }, 20);
      const start = performance.now();
      if (work === null) await new Promise((resolve) => setTimeout(resolve, restMs));
      else {
        const [file] = await window.chancery.pickFiles({ title: '', filters: [], multiple: false });
        const kept = (await call('briefings.import', { path: file?.ref })) as { briefing: { id: string } };
        await call('briefings.accept', { briefingId: kept.briefing.id });
      }
      clearInterval(timer);
      await new Promise((resolve) => setTimeout(resolve, 200));
      observer.disconnect();
      return { answers, ticks, longTasks, ms: performance.now() - start };
    },
    { work, restMs: REST_MS },
  );
}
