import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Progress } from '../../shared/ipc/call.ts';
import type { CoreEvent } from '../../shared/ipc/events.ts';
import type { Bridge, GrantedFile, LockReason, ShellFacts } from '../../shared/ipc/shell.ts';
import type { CoreMessage, PageMessage } from '../../shared/ipc/wire.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Channel } from './messages.ts';

interface Waiting {
  settle(result: Result<unknown>): void;
  onProgress: ((progress: Progress) => void) | undefined;
}

const waiting = new Map<number, Waiting>();
const eventListeners = new Set<(event: CoreEvent) => void>();
const lockListeners = new Set<(reason: LockReason) => Promise<void>>();
const unsent: PageMessage[] = [];
let port: MessagePort | null = null;
let lastId = 0;

const ask = (channel: Channel, payload: object = {}): Promise<unknown> =>
  ipcRenderer.invoke(channel, payload);

function send(message: PageMessage): void {
  if (port === null) unsent.push(message);
  else port.postMessage(message);
}

function receive(message: CoreMessage): void {
  if (message.type === 'event') {
    for (const listener of eventListeners) listener(message.event);
    return;
  }
  const call = waiting.get(message.id);
  if (call === undefined) return;
  if (message.type === 'progress') {
    call.onProgress?.(message.progress);
    return;
  }
  waiting.delete(message.id);
  call.settle(message.result);
}

ipcRenderer.on('core-port', (event) => {
  const [given] = event.ports;
  if (given === undefined) return;
  port = given;
  port.onmessage = (message: MessageEvent<CoreMessage>) => {
    receive(message.data);
  };
  for (const message of unsent.splice(0)) port.postMessage(message);
});

// Nobody will answer any more: say so instead of leaving the page to wait.
ipcRenderer.on('core-ended', () => {
  port?.close();
  port = null;
  const error = { code: 'internal', details: { reference: 'core-ended' } } as const;
  for (const call of waiting.values()) call.settle({ ok: false, error });
  waiting.clear();
});

ipcRenderer.on('before-lock', (_event, reason: LockReason) => {
  void Promise.allSettled([...lockListeners].map(async (listener) => listener(reason))).then(() =>
    ask('ready-to-lock'),
  );
});

/** How soon the page asks again when the shell did not know it yet. */
const AGAIN_MS = 20;

/**
 * Asks for the core's port. The question may reach the shell before it has heard that this page is the one on the screen; it is
 * answered with nothing then, and asked again.
 */
async function greet(): Promise<void> {
  while ((await ask('hello')) !== true) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
}

const factsPrefix = '--chancery-facts=';

function readFacts(): ShellFacts {
  const text = process.argv.find((argument) => argument.startsWith(factsPrefix))?.slice(factsPrefix.length);
  const facts: unknown = JSON.parse(decodeURIComponent(text ?? 'null'));
  if (!isShellFacts(facts)) throw new Error('The shell gave no facts.');
  return facts;
}

function isShellFacts(value: unknown): value is ShellFacts {
  return typeof value === 'object' && value !== null && 'version' in value && 'evaluation' in value;
}

/** What the shell granted; a refusal is answered with nothing. */
function grantedIn(value: unknown): GrantedFile[] {
  return Array.isArray(value) ? value.filter(isGranted) : isGranted(value) ? [value] : [];
}

function isGranted(value: unknown): value is GrantedFile {
  return typeof value === 'object' && value !== null && 'ref' in value && 'name' in value && 'size' in value;
}

const bridge: Bridge = {
  call: (name, input, onProgress) => {
    const id = ++lastId;
    const result = new Promise<Result<unknown>>((settle) => {
      waiting.set(id, { settle, onProgress });
    });
    send({ type: 'call', id, name, input });
    return { id, result };
  },
  cancel: (id) => {
    send({ type: 'cancel', id });
  },
  onEvent: (listener) => {
    eventListeners.add(listener);
    return () => void eventListeners.delete(listener);
  },
  facts: readFacts(),
  pickFiles: async (options) => grantedIn(await ask('pick-files', options)),
  pickSave: async (options) => grantedIn(await ask('pick-save', options))[0] ?? null,
  grantDropped: async (files) => {
    const paths = files.flatMap((file) => (file instanceof File ? [webUtils.getPathForFile(file)] : []));
    return grantedIn(await ask('grant-dropped', { paths: paths.filter((path) => path !== '') }));
  },
  lock: () => void ask('lock'),
  onBeforeLock: (listener) => {
    lockListeners.add(listener);
    return () => void lockListeners.delete(listener);
  },
  copy: (text, html = '') => void ask('copy', { text, html }),
  setAppearance: (appearance) => void ask('appearance', appearance),
};

contextBridge.exposeInMainWorld('chancery', bridge);
void greet();
