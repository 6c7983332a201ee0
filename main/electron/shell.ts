import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, nativeTheme, type BrowserWindow } from 'electron';
import type { LockReason, ShellFacts } from '../../shared/ipc/shell.ts';
import type { Preferences } from '../../shared/preferences/schema.ts';
import { clearCopied, copyForAWhile } from './clipboard.ts';
import { killNow, listenToPage, startCore, type CoreProcess } from './core-process.ts';
import { pickFiles, pickSave } from './dialogs.ts';
import { createGrants } from './grants.ts';
import { watchPresence } from './lock.ts';
import { setMenu } from './menu.ts';
import { PAGE_URL } from './origin.ts';
import { readPreferences } from './preferences.ts';
import { refuseToStart } from './refusal.ts';
import type { RuntimeFacts } from './runtime-facts.ts';
import { shellText } from './text.ts';
import { createWindow, FIRST_PLACE, placeOf, whenPainted, type Place } from './window.ts';

/** Time the page has to save its drafts before it ends. */
const DRAFTS_MS = 300;
/** A core that ends this often, each time so soon after its start, would end again. */
const EARLY_MS = 5_000;
const EARLY_ENDS = 3;
/** What the core takes where nothing was chosen. */
const FIRST_LOOKS: Preferences = { language: 'en', theme: 'system' };

export interface ShellSetup {
  /** Folder of the vault, absolute. */
  profile: string;
  facts: ShellFacts;
  runtime: RuntimeFacts;
}

/** Opens the window and the core, and keeps the two together until the program ends. */
export function openShell(setup: ShellSetup): { focus(): void } {
  const preferences = readPreferences(setup.profile);
  let language = preferences?.language ?? app.getLocale();
  nativeTheme.themeSource = preferences?.theme ?? 'system';
  const text = () => shellText(language);

  let window = newWindow(FIRST_PLACE, false);
  // What the officer waits for comes first; the core starts while the passphrase is typed.
  const painted = whenPainted(window);
  let core = newCore(promptToShow() === null ? Promise.resolve() : painted);
  void painted.then(() => {
    setMenu(text());
  });
  let savedDrafts: (() => void) | null = null;
  let phase: 'open' | 'changing' | 'quitting' = 'open';
  let changing = Promise.resolve();
  let earlyEnds = 0;

  function newCore(start?: Promise<void>): CoreProcess {
    return startCore(
      { profile: setup.profile, nativeBinding: setup.runtime.nativeBinding },
      {
        refused: (code) => void giveUp(code),
        ended: () => void recover(),
      },
      start,
    );
  }

  /** How the prompt looks that a page comes with; `null` when the page has something else to show. */
  function promptToShow(): Preferences | null {
    const hasVault = existsSync(join(setup.profile, 'vault.json'));
    return hasVault && !setup.facts.demonstration ? (readPreferences(setup.profile) ?? FIRST_LOOKS) : null;
  }

  /** Each load of the page gets the core's port once, after its preload asked from our main frame. */
  let hasPort = false;

  function newWindow(place: Place, isReplacement: boolean): BrowserWindow {
    const created = createWindow({
      facts: setup.facts,
      text,
      place,
      isReplacement,
      prompt: () => (core.isUnlocked() ? null : promptToShow()),
    });
    // On arrival, not on departure: the page that goes may still ask meanwhile.
    created.webContents.on('did-navigate', () => {
      hasPort = false;
    });
    created.webContents.on('render-process-gone', () => {
      if (created === window) void recover();
    });
    created.on('close', (event) => {
      if (phase === 'quitting') return;
      event.preventDefault();
      void quit();
    });
    return created;
  }

  function load(): void {
    hasPort = false;
    window.loadURL(PAGE_URL).catch(() => undefined);
  }

  /** Gives the page its 300 ms; answers sooner when it is done sooner. */
  function saveDrafts(reason: LockReason): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, DRAFTS_MS);
      savedDrafts = () => {
        clearTimeout(timer);
        resolve();
      };
      if (!window.isDestroyed() && !window.webContents.isCrashed())
        window.webContents.send('before-lock', reason);
      else savedDrafts();
    });
  }

  /** Ends the page and the core, so that the system takes their memory back, and starts both anew without a key. */
  async function startOver(): Promise<void> {
    const old = window;
    const pagePid = old.isDestroyed() ? 0 : old.webContents.getOSProcessId();
    window = newWindow(old.isDestroyed() ? FIRST_PLACE : placeOf(old), true);
    if (!old.isDestroyed()) old.destroy();
    killNow(pagePid);
    await Promise.all([clearCopied(), core.end()]);
    core = newCore();
    load();
  }

  /** One change of window and core at a time; a wish to quit waits for it. */
  async function change(work: () => Promise<void>): Promise<void> {
    phase = 'changing';
    changing = work();
    await changing;
    phase = 'open';
  }

  async function lock(reason: LockReason): Promise<void> {
    if (phase !== 'open') return;
    await change(async () => {
      await saveDrafts(reason);
      await startOver();
    });
  }

  /** The core or the page broke: both begin again, locked, and the user is told. */
  async function recover(): Promise<void> {
    if (phase !== 'open') return;
    earlyEnds = Date.now() - core.startedAtMs() < EARLY_MS ? earlyEnds + 1 : 0;
    if (earlyEnds >= EARLY_ENDS) {
      await giveUp('core-ended');
      return;
    }
    if (!window.isDestroyed() && !window.webContents.isCrashed()) window.webContents.send('core-ended');
    await change(startOver);
    const { coreEndedTitle, coreEnded, ok } = text();
    await dialog.showMessageBox(window, {
      type: 'warning',
      title: 'Chancery',
      message: coreEndedTitle,
      detail: coreEnded,
      buttons: [ok],
    });
  }

  async function giveUp(code: string): Promise<void> {
    if (phase === 'quitting') return;
    phase = 'quitting';
    if (!window.isDestroyed()) window.destroy();
    await refuseToStart(code, text());
  }

  async function quit(): Promise<void> {
    await changing;
    if (phase === 'quitting') return;
    phase = 'quitting';
    await saveDrafts('hand');
    if (!window.isDestroyed()) window.destroy();
    await Promise.all([clearCopied(), core.end()]);
    app.exit(0);
  }

  const grants = createGrants(setup.profile, (ref, path, use) => core.mint(ref, path, use));
  listenToPage(() => (window.isDestroyed() ? null : window.webContents), {
    hello: () => {
      if (hasPort) return undefined;
      hasPort = true;
      window.webContents.mainFrame.postMessage('core-port', null, [core.connect()]);
      return true;
    },
    'pick-files': (options) => pickFiles(window, grants, options),
    'pick-save': (options) => pickSave(window, grants, options),
    'grant-dropped': ({ paths }) => grants.forReading(paths.filter((path) => existsSync(path))),
    lock: () => void lock('hand'),
    'ready-to-lock': () => savedDrafts?.(),
    copy: (payload) => {
      copyForAWhile(payload.text, payload.html);
    },
    appearance: (appearance) => {
      language = appearance.language;
      nativeTheme.themeSource = appearance.theme;
      setMenu(text());
    },
  });
  watchPresence({
    isUnlocked: () => core.isUnlocked(),
    busySinceMs: () => core.busySinceMs(),
    idleLockSeconds: () => core.idleLockSeconds(),
    lock: (reason) => void lock(reason),
  });
  // Without a listener the program would end between two windows.
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', (event) => {
    if (phase === 'quitting') return;
    event.preventDefault();
    void quit();
  });
  load();

  return {
    focus: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}
