import type { MessagePortMain } from 'electron';
import { isExpected } from '../../shared/kernel/errors.ts';
import { missionCalls } from '../../shared/mission/calls.ts';
import { openCore, type Core } from '../core.ts';
import { serveConnection, type Connection, type Port } from '../ipc/connection.ts';
import { traceOf, type Log } from '../kernel/log.ts';
import { loadMatching } from '../matching/load.ts';
import { rest } from '../records/slices.ts';
import { documentPrinter } from './document-printer.ts';
import { grantedFiles } from './granted-files.ts';
import { ToCore, type FromCore } from './messages.ts';
import { readerJail } from './reader-jail.ts';

/** The vault's process: it opens the core, answers the page over its port, and ends when it is told to. */
const shell = process.parentPort;
const post = (message: FromCore): void => {
  shell.postMessage(message);
};
const log: Log = (entry) => {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
};

const files = grantedFiles();
const jail = readerJail(post);
const printer = documentPrinter(post);
let core: Core | null = null;
let connection: Connection | null = null;
const LOAD_MS = 1500;

shell.on('message', ({ data, ports }) => {
  const message = ToCore.parse(data);
  const [port] = ports;
  if (message.type === 'start') start(message);
  else if (message.type === 'connect' && port !== undefined) connect(port);
  else if (message.type === 'grant') {
    files.add(message.ref, message.path, message.use);
    post({ type: 'granted', ref: message.ref });
  } else if (message.type === 'reader' && port !== undefined) jail.opened(message.reader, port);
  else if (message.type === 'reader-ended') jail.ended(message.reader, message.end);
  else if (message.type === 'printed') printer.printed(message.print, message.pdf);
  else if (message.type === 'end') end();
});

function start({ profile, nativeBinding }: { profile: string; nativeBinding: string | null }): void {
  try {
    core = openCore({
      profile,
      nativeBinding,
      files,
      readFile: jail.read,
      print: printer.print,
      readRows: jail.readRows,
      drawPage: jail.drawPage,
      log,
      kdfWorker: new URL('./kdf-worker.js', import.meta.url),
      tilesWorker: new URL('./tiles-worker.js', import.meta.url),
      emit: (event) => {
        if (event.type === 'unlocked') post({ type: 'unlocked' });
        if (event.type === 'unlocked' || event.kinds.includes('mission')) void tellIdleLock();
        connection?.tell(event);
      },
    });
    post({ type: 'ready' });
    // While the passphrase is typed, and after the prompt was painted.
    setTimeout(() => void loadMatching(rest), LOAD_MS);
  } catch (error) {
    if (!isExpected(error)) log({ event: 'unexpected', trace: traceOf(error) });
    post({ type: 'refused', code: isExpected(error) ? error.code : 'internal' });
  }
}

/** Tells the shell after how many seconds the mission wants to be locked. */
async function tellIdleLock(): Promise<void> {
  const answer = await core?.call('mission.get', {});
  if (answer?.ok !== true) return;
  const { settings } = missionCalls.get.output.parse(answer.value);
  post({ type: 'idle-lock', seconds: settings.idleLockSeconds });
}

function connect(port: MessagePortMain): void {
  connection?.close();
  if (core === null) port.close();
  else {
    connection = serveConnection(asPort(port), core, {
      running: (count) => {
        post({ type: 'running', count });
      },
    });
  }
}

function end(): void {
  connection?.close();
  core?.close();
  process.exit(0);
}

function asPort(port: MessagePortMain): Port {
  return {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', ({ data }) => {
        listener(data);
      });
      port.start();
    },
    onClose: (listener) => {
      port.on('close', listener);
    },
    close: () => {
      port.close();
    },
  };
}
