import { createPackageWithOptions, extractAll } from '@electron/asar';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createSocket } from 'node:dgram';
import { dirname, join } from 'node:path';
import { packedProgram, type Variant } from '../main/test/packed.ts';

const attack = join(import.meta.dirname, 'attack');

/**
 * A copy of the packed application whose page is the attacker's; shell, preload and core are the real ones.
 * On Linux a changed archive still loads: that is the system's limit, and what makes this test possible.
 */
export async function packHostile(
  variant: Variant,
  sink: string,
): Promise<{ program: string; remove(): void }> {
  const original = dirname(packedProgram(variant));
  // Beside the original: a hard link does not cross file systems.
  const folder = mkdtempSync(`${original}-hostile-`);
  chmodSync(folder, 0o755);
  linkTree(original, folder, (path) => path.startsWith('resources/app.asar'));
  const resources = join(folder, 'resources');
  const scratch = join(folder, 'scratch');
  extractAll(join(original, 'resources/app.asar'), scratch);
  rmSync(join(scratch, 'renderer'), { recursive: true, force: true });
  mkdirSync(join(scratch, 'renderer'));
  for (const name of readdirSync(attack)) {
    writeFileSync(
      join(scratch, 'renderer', name),
      readFileSync(join(attack, name), 'utf8').replace("'127.0.0.1:0'", `'${sink}'`),
    );
  }
  await createPackageWithOptions(scratch, join(resources, 'app.asar'), { unpack: '*.node' });
  rmSync(scratch, { recursive: true });
  const unpacked = join(original, 'resources/app.asar.unpacked');
  if (existsSync(unpacked)) cpSync(unpacked, join(resources, 'app.asar.unpacked'), { recursive: true });
  return {
    program: join(folder, 'chancery'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function linkTree(from: string, to: string, isLeftOut: (path: string) => boolean, below = ''): void {
  for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isLeftOut(path)) continue;
    if (entry.isDirectory()) {
      mkdirSync(join(to, path), { recursive: true });
      linkTree(from, to, isLeftOut, path);
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(join(from, path)), join(to, path));
    else linkSync(join(from, path), join(to, path));
  }
}

/** A server that whatever leaves the application would reach; it counts requests, connections and datagrams. */
export async function openSink(): Promise<{ address: string; hits(): number; close(): Promise<void> }> {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end('reached');
  });
  server.on('connection', () => (hits += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const datagrams = createSocket('udp4');
  datagrams.on('message', () => (hits += 1));
  await new Promise<void>((resolve) => {
    datagrams.bind(port, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${String(port)}`,
    hits: () => hits,
    close: async () => {
      await Promise.all([
        new Promise<void>((resolve) => {
          server.closeAllConnections();
          server.close(() => {
            resolve();
          });
        }),
        new Promise<void>((resolve) => {
          datagrams.close(resolve);
        }),
      ]);
    },
  };
}
