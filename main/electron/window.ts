import { join } from 'node:path';
import { BrowserWindow, nativeTheme, session, type Rectangle } from 'electron';
import type { ShellFacts } from '../../shared/ipc/shell.ts';
import type { Preferences } from '../../shared/preferences/schema.ts';
import { offerContextMenu } from './menu.ts';
import { pagePolicy, serve } from './origin.ts';
import { appFolder } from './runtime-facts.ts';
import type { ShellText } from './text.ts';

/** Where a window stands, so that the one after a lock stands there too. */
export interface Place {
  bounds: Rectangle | null;
  isMaximized: boolean;
  isFullScreen: boolean;
}

export const FIRST_PLACE: Place = { bounds: null, isMaximized: false, isFullScreen: false };

export function placeOf(window: BrowserWindow): Place {
  return {
    bounds: window.getNormalBounds(),
    isMaximized: window.isMaximized(),
    isFullScreen: window.isFullScreen(),
  };
}

/** A page that does not paint must not keep the core from starting. */
const PAINTED_MS = 1_500;

let pageSession: Electron.Session | null = null;

/** The page's session lives in memory and leaves no file behind. */
function sessionOfPage(prompt: () => Preferences | null): Electron.Session {
  if (pageSession !== null) return pageSession;
  pageSession = session.fromPartition('app', { cache: false });
  serve(pageSession, {
    host: 'chancery',
    folder: join(appFolder, 'renderer'),
    policy: pagePolicy,
    index: () => {
      const looks = prompt();
      return looks === null ? null : promptPage(looks);
    },
  });
  return pageSession;
}

/** Makes the window, without loading the page yet. */
export function createWindow(options: {
  facts: ShellFacts;
  text: () => ShellText;
  place: Place;
  /** Show it at once, empty: it takes the place of one that goes. Otherwise it shows when its page is painted. */
  isReplacement: boolean;
  /** How the prompt looks that the page comes with; `null` when it comes with nothing. */
  prompt: () => Preferences | null;
}): BrowserWindow {
  const { facts, place } = options;
  const window = new BrowserWindow({
    title: titleOf(facts, options.text()),
    ...(place.bounds ?? { width: 1366, height: 768 }),
    minWidth: 900,
    minHeight: 600,
    show: options.isReplacement,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1d21' : '#ffffff',
    fullscreen: place.isFullScreen,
    autoHideMenuBar: false,
    webPreferences: {
      session: sessionOfPage(options.prompt),
      preload: join(appFolder, 'preload.cjs'),
      additionalArguments: [`--chancery-facts=${encodeURIComponent(JSON.stringify(facts))}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      navigateOnDragDrop: false,
      disableBlinkFeatures: 'Auxclick',
    },
  });
  window.setMenuBarVisibility(false);
  if (place.isMaximized) window.maximize();
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  if (!options.isReplacement) {
    window.once('ready-to-show', () => {
      window.show();
    });
  }
  offerContextMenu(window.webContents, options.text);
  return window;
}

/** The page with its prompt painted (made by the build), and what its styles and its script read from it. */
function promptPage({ language, theme }: Preferences): { path: string; attributes: string } {
  const scheme = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
  return {
    path: `/prompt-${language}.html`,
    attributes: `data-theme="${theme}" data-mantine-color-scheme="${scheme}"`,
  };
}

/** When the window's page has been painted for the first time. */
export function whenPainted(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAINTED_MS);
    window.once('ready-to-show', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function titleOf(facts: ShellFacts, text: ShellText): string {
  return facts.evaluation ? `Chancery (${text.evaluation})` : 'Chancery';
}
