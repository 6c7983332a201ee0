import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { hashOf, isStamped, stamp } from '../build/hash.mjs';
import { out } from '../build/paths.mjs';
import { packedProgram, type Variant } from '../main/test/packed.ts';

const MAIN = `
import { app, BrowserWindow } from 'electron';
app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  void window.loadURL('data:text/html,<title>Empty</title><p>An empty window.</p>');
});
app.on('window-all-closed', () => app.quit());
`;
const MANIFEST = { name: 'empty', version: '1.0.0', type: 'module', main: 'main.js' };

/**
 * The program of an empty window: the packed application's own runtime, with its fuses, and as little application as
 * paints anything.
 */
export async function emptyProgram(variant: Variant): Promise<string> {
  const packed = packedProgram(variant);
  const folder = join(out, 'bench', `empty-${variant}`);
  const program = join(folder, 'chancery');
  const made = hashOf(['bench/empty-window.ts', packed], [packed]);
  if (isStamped(join(folder, 'made'), made) && existsSync(program)) return program;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('cp', ['-a', '--reflink=auto', `${dirname(packed)}/.`, folder]);
  const resources = join(folder, 'resources');
  for (const name of readdirSync(resources).filter((entry) => entry.startsWith('app')))
    rmSync(join(resources, name), { recursive: true });
  const source = join(out, 'bench', 'empty-source');
  rmSync(source, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'package.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(source, 'main.js'), MAIN);
  await createPackage(source, join(resources, 'app.asar'));
  stamp(join(folder, 'made'), made);
  return program;
}
