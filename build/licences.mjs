import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * The packages that bundled files came from, by their folder.
 * @param {Iterable<string>} inputs paths relative to the project
 */
export function packagesOf(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input);
    if (found !== null) folders.add(found[0]);
  }
  return [...folders].sort();
}

/**
 * One text with the licence of every package that is shipped.
 * @param {readonly string[]} folders of packages, relative to the project
 */
export function licenceText(folders) {
  const parts = folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const text = licenceFiles(join(root, folder))
      .map((file) => readFileSync(file, 'utf8').trim())
      .join('\n\n');
    const title = `${manifest.name} ${manifest.version} (${licenceName(manifest.license)})`;
    return `${title}\n${'-'.repeat(title.length)}\n\n${text === '' ? 'The package carries no licence text of its own.' : text}\n`;
  });
  const head =
    'Chancery contains the packages below. Electron and Chromium: see the licence files beside the program.\n';
  const data = readFileSync(join(root, 'main/matching/data/LICENSE-UNICODE.txt'), 'utf8').trim();
  return [head, ...parts, `Unicode Han Database (Unicode-3.0)\n${'-'.repeat(34)}\n\n${data}\n`].join('\n');
}

/** @param {string} folder */
function licenceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** @param {unknown} licence */
function licenceName(licence) {
  if (typeof licence === 'string') return licence;
  return licence !== null && typeof licence === 'object' && 'type' in licence
    ? String(licence.type)
    : 'see text';
}
