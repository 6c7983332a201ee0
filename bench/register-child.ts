/** Previews and imports one register on a new profile; prints how long each took as JSON. */
import type { Progress } from '../shared/ipc/call.ts';
import { openCore } from '../main/core.ts';
import { pathAccess } from '../main/files/paths.ts';
import { readInChild, rowsInChild } from '../main/reader/jail-node.ts';

const [, , profile = '', path = ''] = process.argv;
const core = openCore({
  profile,
  files: pathAccess('/'),
  readFile: readInChild,
  readRows: rowsInChild,
  emit: () => undefined,
  log: () => undefined,
  nativeBinding: null,
  kdfWorker: new URL('../main/vault/kdf-worker.ts', import.meta.url),
});

async function call(name: string, input: unknown, progress?: (progress: Progress) => void): Promise<unknown> {
  const result = await core.call(name, input, progress === undefined ? {} : { progress });
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

await call('vault.create', {
  passphrase: 'orbit velvet canyon mellow thrive onion',
  mission: { name: 'Embassy of Norway', sendingState: 'NOR', hostState: 'PRT', city: 'Lisbon' },
  officers: [{ name: 'Amina Rahal' }],
});
let start = performance.now();
await call('people.previewImport', { path });
const previewMs = performance.now() - start;

start = performance.now();
let committedMs = 0;
let isShown = false;
const counts = await call('people.import', { path }, ({ stage }) => {
  if (stage === 'showing') isShown = true;
  // Whatever is said next is said after the last of them was shown.
  else if (isShown && committedMs === 0) committedMs = performance.now() - start;
});
const wholeMs = performance.now() - start;
process.stdout.write(
  JSON.stringify({ previewMs, committedMs: committedMs === 0 ? wholeMs : committedMs, wholeMs, counts }),
);
core.close();
