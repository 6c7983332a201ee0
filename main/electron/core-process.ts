import { join } from 'node:path';
import {
  ipcMain,
  MessageChannelMain,
  utilityProcess,
  type IpcMainInvokeEvent,
  type MessagePortMain,
  type UtilityProcess,
  type WebContents,
} from 'electron';
import type { z } from 'zod';
import type { PrintJob } from '../documents/printer.ts';
import { MESSAGE_LIMIT_BYTES } from '../../shared/ipc/wire.ts';
import { exceeds } from '../ipc/size.ts';
import { FromCore, PAYLOADS, type Channel, type Payload, type ToCore } from './messages.ts';
import { PAGE_URL } from './origin.ts';
import { printDocument } from './document-window.ts';
import { closeSpareReader, openReaderWindow, type ReaderWindow } from './reader-window.ts';
import { appFolder } from './runtime-facts.ts';

/** Until the mission says otherwise. */
const DEFAULT_IDLE_SECONDS = 300;
/** Time the core has to close the vault by itself before it is killed. */
const CLOSING_MS = 800;

/** The utility process that holds the vault. */
export interface CoreProcess {
  /** When its process began; what it is told before is kept for it. */
  startedAtMs(): number;
  isUnlocked(): boolean;
  /** Since when tasks have been running without a pause; `null` when none runs. */
  busySinceMs(): number | null;
  /** Seconds without key or mouse after which the mission wants to be locked. */
  idleLockSeconds(): number;
  /** Gives the core one end of a new channel; the other end is for the page. */
  connect(): MessagePortMain;
  /** Tells the core which file a handle stands for; false when the core is gone. */
  mint(ref: string, path: string, use: 'read' | 'write'): Promise<boolean>;
  /** Closes the vault and ends the process, by force where it does not listen. */
  end(): Promise<void>;
}

export interface CoreWatch {
  /** It does not open the profile; `code` says why. */
  refused(code: string): void;
  /** It ended without being asked. */
  ended(): void;
}

/** @param start when its process may begin: at once, or after something that somebody waits for on the screen */
export function startCore(
  setup: { profile: string; nativeBinding: string | null },
  watch: CoreWatch,
  start: Promise<void> = Promise.resolve(),
): CoreProcess {
  let child: UtilityProcess | null = null;
  let startedAtMs = Date.now();
  const unsent: { message: ToCore; ports: MessagePortMain[] }[] = [];
  const post = (message: ToCore, ports: MessagePortMain[] = []): void => {
    if (child === null) unsent.push({ message, ports });
    else child.postMessage(message, ports);
  };
  const readers = new Map<number, ReaderWindow>();
  const prints = new Map<number, AbortController>();
  const granting = new Map<string, (isKnown: boolean) => void>();
  let isUnlocked = false;
  let busySinceMs: number | null = null;
  let idleLockSeconds = DEFAULT_IDLE_SECONDS;
  let state: 'running' | 'ending' | 'ended' = 'running';

  let settleExit = (): void => undefined;
  const exited = new Promise<void>((resolve) => {
    settleExit = resolve;
  });
  const onExit = (): void => {
    const wasAsked = state === 'ending';
    state = 'ended';
    for (const reader of readers.values()) reader.close();
    readers.clear();
    closeSpareReader();
    for (const print of prints.values()) print.abort();
    prints.clear();
    for (const settle of granting.values()) settle(false);
    granting.clear();
    settleExit();
    if (!wasAsked) watch.ended();
  };

  const openReader = (reader: number): void => {
    const opened = openReaderWindow((end) => {
      readers.delete(reader);
      if (state === 'running') post({ type: 'reader-ended', reader, end });
    });
    readers.set(reader, opened);
    post({ type: 'reader', reader }, [opened.port]);
  };

  const printFor = async (print: number, job: PrintJob): Promise<void> => {
    const stop = new AbortController();
    prints.set(print, stop);
    const pdf = await printDocument(job, stop.signal).catch(() => null);
    prints.delete(print);
    if (state === 'running') post({ type: 'printed', print, pdf });
  };

  const onMessage = (raw: unknown): void => {
    const message = FromCore.safeParse(raw).data;
    if (message === undefined || state !== 'running') return;
    if (message.type === 'refused') {
      state = 'ending';
      child?.kill();
      watch.refused(message.code);
    } else if (message.type === 'unlocked') isUnlocked = true;
    else if (message.type === 'idle-lock') idleLockSeconds = message.seconds;
    else if (message.type === 'running')
      busySinceMs = message.count === 0 ? null : (busySinceMs ?? Date.now());
    else if (message.type === 'granted') {
      granting.get(message.ref)?.(true);
      granting.delete(message.ref);
    } else if (message.type === 'reader-open') openReader(message.reader);
    else if (message.type === 'reader-asked') readers.get(message.reader)?.asked(message.isAsked);
    else if (message.type === 'reader-close') {
      readers.get(message.reader)?.close();
      readers.delete(message.reader);
    } else if (message.type === 'print') {
      const { print, html, paper, isLandscape } = message;
      void printFor(print, { html, paper, isLandscape });
    } else if (message.type === 'print-cancel') prints.get(message.print)?.abort();
  };

  const fork = (): void => {
    if (state !== 'running') return;
    const forked = utilityProcess.fork(join(appFolder, 'core.js'), [], {
      serviceName: 'Chancery core',
      env: plainEnvironment(),
      stdio: 'inherit',
    });
    child = forked;
    startedAtMs = Date.now();
    forked.once('exit', onExit);
    forked.on('message', onMessage);
    for (const { message, ports } of unsent.splice(0)) forked.postMessage(message, ports);
  };
  post({ type: 'start', ...setup });
  void start.then(fork);

  return {
    startedAtMs: () => startedAtMs,
    isUnlocked: () => isUnlocked && state === 'running',
    busySinceMs: () => busySinceMs,
    idleLockSeconds: () => idleLockSeconds,
    connect: () => {
      const { port1, port2 } = new MessageChannelMain();
      post({ type: 'connect' }, [port1]);
      return port2;
    },
    mint: (ref, path, use) =>
      new Promise((resolve) => {
        if (state !== 'running') {
          resolve(false);
          return;
        }
        granting.set(ref, resolve);
        post({ type: 'grant', ref, path, use });
      }),
    end: async () => {
      if (child === null) {
        state = 'ended';
        return;
      }
      if (state === 'running') {
        state = 'ending';
        post({ type: 'end' });
      }
      const { pid } = child;
      const timer = setTimeout(() => {
        killNow(pid);
      }, CLOSING_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** The core needs the language and the time zone, and nothing else of what surrounds the program. */
function plainEnvironment(): Record<string, string> {
  const kept = ['LANG', 'LANGUAGE', 'LC_ALL', 'TZ', 'SystemRoot'];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Ends a process that does not listen; nothing happens when it is gone already. */
export function killNow(pid: number | undefined): void {
  if (pid === undefined || pid === 0) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was faster.
  }
}

/** What the shell does when the page asks on a channel. */
export type PageHandlers = { [C in Channel]: (payload: Payload<C>) => unknown };

/**
 * Listens to the page. What comes from another frame, from another address, or in another form than agreed reaches
 * no handler and is answered with nothing.
 * @param page the one page that may speak; `null` while there is none
 */
export function listenToPage(page: () => WebContents | null, handlers: PageHandlers): void {
  const listen = <Schema extends z.ZodType>(
    channel: Channel,
    schema: Schema,
    handle: (payload: z.output<Schema>) => unknown,
  ): void => {
    ipcMain.handle(channel, (event, ...values: unknown[]): unknown => {
      if (!isPage(event, page()) || values.length !== 1 || exceeds(values[0], MESSAGE_LIMIT_BYTES))
        return undefined;
      const payload = schema.safeParse(values[0]);
      return payload.success ? handle(payload.data) : undefined;
    });
  };
  listen('hello', PAYLOADS.hello, handlers.hello);
  listen('pick-files', PAYLOADS['pick-files'], handlers['pick-files']);
  listen('pick-save', PAYLOADS['pick-save'], handlers['pick-save']);
  listen('grant-dropped', PAYLOADS['grant-dropped'], handlers['grant-dropped']);
  listen('lock', PAYLOADS.lock, handlers.lock);
  listen('ready-to-lock', PAYLOADS['ready-to-lock'], handlers['ready-to-lock']);
  listen('copy', PAYLOADS.copy, handlers.copy);
  listen('appearance', PAYLOADS.appearance, handlers.appearance);
}

function isPage(event: IpcMainInvokeEvent, page: WebContents | null): boolean {
  const frame = event.senderFrame;
  if (page === null || page.isDestroyed() || frame === null || event.sender !== page) return false;
  return frame === page.mainFrame && isPageAddress(frame.url);
}

/** The page's address, whatever screen it stands on. */
function isPageAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && `${url.protocol}//${url.host}${url.pathname}` === PAGE_URL;
}
