import { packedProgram } from '../main/test/packed.ts';
import { breakIn, countDialogs, dialogs, processes, VAULT, withApplication } from './drive.ts';
import { openSink, packHostile } from './hostile.ts';
import type { Torture } from './torture.ts';

declare const chancery: { call(name: string, input: unknown): { result: Promise<unknown> } };
declare const hostile: {
  attackCore(input: unknown): number;
  attackShell(): Promise<{ sent: number; unrefused: string[] }>;
  hasPort(): boolean;
  askNicely(): Promise<string[]>;
};

interface Round {
  cases: number;
  failures: string[];
}

/** The window under an attacker: his page, his messages, his frame. */
export const t14: Torture = {
  id: 'T14',
  title: 'Attacker’s page, malformed messages, wrong frame: nothing works, no handler runs',
  sample: 240,
  full: 240,
  run: async ({ count, deadlineMs, log }) => {
    const failures: string[] = [];
    let cases = 0;
    do {
      for (const [name, round] of Object.entries({ page, messages, frame })) {
        if (cases > 0 && Date.now() > deadlineMs) break;
        const outcome = await round();
        cases += outcome.cases;
        failures.push(...outcome.failures);
        log(`${name}: ${outcome.cases}`);
      }
    } while (cases < count && Date.now() < deadlineMs);
    return { cases, failures };
  },
};

async function page(): Promise<Round> {
  const sink = await openSink();
  const copy = await packHostile('test', sink.address);
  try {
    return await withApplication(copy.program, async ({ app, page }) => {
      await page.waitForFunction(() => document.documentElement.dataset['results'] !== undefined, null, {
        timeout: 90_000,
      });
      const results = JSON.parse(
        (await page.evaluate(() => document.documentElement.dataset['results'])) ?? '{}',
      ) as Record<string, string>;
      const failures = Object.entries(results)
        .filter(([, outcome]) => outcome !== 'blocked')
        .map(([probe, outcome]) => `${probe}: ${outcome}`);
      if (sink.hits() > 0) failures.push(`${sink.hits()} connections reached the sink`);
      if (app.windows().length !== 1) failures.push('a window was opened');
      return { cases: Object.keys(results).length, failures };
    });
  } finally {
    copy.remove();
    await sink.close();
  }
}

function messages(): Promise<Round> {
  return withApplication(packedProgram('test'), async (started) => {
    await breakIn(started);
    const { app, page } = started;
    await countDialogs(app);
    const before = await processes(app);
    const toCore = await page.evaluate((input) => hostile.attackCore(input), VAULT);
    const toShell = await page.evaluate(() => hostile.attackShell());
    const failures = toShell.unrefused.map((channel) => `channel ${channel} answered`);
    const status = await page.evaluate(() => chancery.call('vault.status', {}).result);
    if (JSON.stringify(status) !== '{"ok":true,"value":{"state":"none","missionName":null}}')
      failures.push('a vault was made');
    if ((await dialogs(app)) > 0) failures.push('a dialog was opened');
    const after = await processes(app);
    if (after.page !== before.page || after.core !== before.core) failures.push('the window was locked');
    return { cases: toCore + toShell.sent, failures };
  });
}

function frame(): Promise<Round> {
  return withApplication(packedProgram('test'), async (started) => {
    await breakIn(started);
    const { app } = started;
    await countDialogs(app);
    const before = await processes(app);
    const opened = app.waitForEvent('window');
    await app.evaluate(({ BrowserWindow, session }) =>
      new BrowserWindow({
        show: false,
        webPreferences: { session: session.fromPartition('app'), sandbox: true },
      }).loadURL('app://chancery/index.html'),
    );
    const stranger = await opened;
    const failures = (await stranger.evaluate(() => hostile.askNicely())).map(
      (channel) => `channel ${channel} answered`,
    );
    if (await stranger.evaluate(() => hostile.hasPort())) failures.push('a stranger has the core’s port');
    if ((await dialogs(app)) > 0) failures.push('a dialog was opened');
    if ((await processes(app)).core !== before.core) failures.push('the window was locked');
    return { cases: 8, failures };
  });
}
