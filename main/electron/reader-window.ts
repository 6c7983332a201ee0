import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  MessageChannelMain,
  session,
  type MessagePortMain,
  type Session,
} from 'electron';
import { LIMITS } from '../reader/limits.ts';
import type { ReaderEnd } from './messages.ts';
import { READER_URL, readerPolicy, serve } from './origin.ts';
import { appFolder } from './runtime-facts.ts';

const WATCH_MS = 50;
/** So long the reader for a next file waits. */
const SPARE_MS = 15_000;

/** One hidden window that reads one untrusted file. */
export interface ReaderWindow {
  /** The core's end of the port to it. */
  port: MessagePortMain;
  /** Told when it is asked for something, and when it has answered: its time counts in between, from the beginning each time. */
  asked(isAsked: boolean): void;
  close(): void;
}

/** A reader that waits for its file. */
interface WaitingReader extends ReaderWindow {
  /** Its time begins; from now on its end is told. */
  take(onEnd: (end: ReaderEnd) => void): void;
  isOver(): boolean;
}

let spare: WaitingReader | null = null;
let spareTimer: ReturnType<typeof setTimeout> | undefined;

/**
 * Opens a reader: a sandboxed process of its own that can reach nothing but its port, ended when it takes longer or
 * holds more memory than it may. Files seldom come alone, so the next one's reader opens meanwhile; each reads one file.
 * @param onEnd told once when the reader is ended from outside; not after `close`
 */
export function openReaderWindow(onEnd: (end: ReaderEnd) => void): ReaderWindow {
  const reader = spare === null || spare.isOver() ? waitingReader() : spare;
  closeSpareLater();
  spare = waitingReader();
  reader.take(onEnd);
  return reader;
}

/** Ends the reader that waits for the next file. */
export function closeSpareReader(): void {
  clearTimeout(spareTimer);
  spare?.close();
  spare = null;
}

function closeSpareLater(): void {
  clearTimeout(spareTimer);
  spareTimer = setTimeout(closeSpareReader, SPARE_MS);
}

function waitingReader(): WaitingReader {
  const partition = takePartition();
  const window = new BrowserWindow({
    show: false,
    focusable: false,
    skipTaskbar: true,
    width: 100,
    height: 100,
    webPreferences: {
      session: partition.session,
      preload: join(appFolder, 'reader-preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      backgroundThrottling: false,
      webgl: false,
      plugins: false,
      v8CacheOptions: 'none',
      disableBlinkFeatures: 'Auxclick',
    },
  });
  const { webContents } = window;
  const { port1, port2 } = new MessageChannelMain();
  let isOver = false;
  let tell: (end: ReaderEnd) => void = () => undefined;

  const end = (reason: ReaderEnd | null): void => {
    if (isOver) return;
    isOver = true;
    clearInterval(watch);
    // An endless loop does not hear a polite request.
    if (!webContents.isDestroyed()) webContents.forcefullyCrashRenderer();
    if (!window.isDestroyed()) window.destroy();
    partition.giveBack();
    if (reason !== null) tell(reason);
  };

  let deadlineMs = Infinity;
  const watch = setInterval(() => {
    if (Date.now() > deadlineMs) end('time');
    else if (memoryBytes(webContents.getOSProcessId()) > LIMITS.jail.memoryBytes) end('memory');
  }, WATCH_MS);
  webContents.on('render-process-gone', (_event, { reason }) => {
    end(reason === 'oom' ? 'memory' : 'crashed');
  });
  webContents.once('did-fail-load', () => {
    end('crashed');
  });
  webContents.once('did-finish-load', () => {
    if (!isOver) webContents.postMessage('reader-port', null, [port2]);
  });
  window.loadURL(READER_URL).catch(() => {
    end('crashed');
  });
  const asked = (isAsked: boolean): void => {
    deadlineMs = isAsked ? Date.now() + LIMITS.jail.timeMs : Infinity;
  };
  return {
    port: port1,
    asked,
    take: (onEnd) => {
      tell = onEnd;
      asked(true);
    },
    isOver: () => isOver,
    close: () => {
      end(null);
    },
  };
}

/** Resident memory of a process; 0 when it is not there (yet). */
function memoryBytes(pid: number): number {
  if (pid === 0) return 0;
  if (process.platform !== 'linux') {
    const metric = app.getAppMetrics().find((each) => each.pid === pid);
    return (metric?.memory.workingSetSize ?? 0) * 1024;
  }
  try {
    const kibibytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return Number(kibibytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

interface Partition {
  session: Session;
  giveBack(): void;
}

const free: { name: string; session: Session }[] = [];
let made = 0;

/**
 * A partition that no other reader uses at the same time. Sessions live as long as the program, so one is used
 * again, emptied, rather than leaving one behind for every file.
 */
function takePartition(): Partition {
  let taken = free.pop();
  if (taken === undefined) {
    const name = `reader-${String(++made)}`;
    taken = { name, session: session.fromPartition(name, { cache: false }) };
    serve(taken.session, { host: 'reader', folder: join(appFolder, 'reader'), policy: readerPolicy });
  }
  const mine = taken;
  return {
    session: mine.session,
    giveBack: () => {
      void mine.session.clearStorageData().then(() => free.push(mine));
    },
  };
}
