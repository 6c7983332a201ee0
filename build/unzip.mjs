import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * Unpacks a zip archive, keeping the executable bit. Enough for archives of known origin under 4 GB without links; anything
 * else is refused with an error.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => boolean} [isWanted] entries that it refuses are skipped
 */
export function unzip(archive, folder, isWanted = () => true) {
  const file = openSync(archive, 'r');
  try {
    for (const entry of entries(file)) {
      if (!isWanted(entry.name)) continue;
      if (entry.isLink) throw new Error('The archive holds a link.');
      const target = join(folder, normalize(entry.name));
      if (!target.startsWith(join(folder, '/')))
        throw new Error('An entry of the archive leaves its folder.');
      if (entry.name.endsWith('/')) {
        mkdirSync(target, { recursive: true });
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, contents(file, entry), { mode: entry.isExecutable ? 0o755 : 0o644 });
    }
  } finally {
    closeSync(file);
  }
}

/**
 * @typedef {{ name: string, method: number, size: number, packedSize: number, offset: number, isExecutable: boolean, isLink: boolean }} Entry
 * @param {number} file
 * @returns {Entry[]}
 */
function entries(file) {
  const { size } = fstatSync(file);
  const tail = read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('This is not a zip archive.');
  const count = tail.readUInt16LE(end + 10);
  const directory = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  /** @type {Entry[]} */
  const found = [];
  for (let at = 0, index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new Error('The directory of the archive is damaged.');
    const mode = directory.readUInt32LE(at + 38) >>> 16;
    const nameLength = directory.readUInt16LE(at + 28);
    found.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      isExecutable: (mode & 0o111) !== 0,
      isLink: (mode & 0o170000) === 0o120000,
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return found;
}

/**
 * @param {number} file
 * @param {Entry} entry
 */
function contents(file, entry) {
  const header = read(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = read(file, start, entry.packedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error('The archive uses a packing that is not known.');
  const plain = inflateRawSync(packed);
  if (plain.length !== entry.size)
    throw new Error('An entry of the archive has another length than it says.');
  return plain;
}

/**
 * @param {number} file
 * @param {number} position
 * @param {number} length
 */
function read(file, position, length) {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, length - done, position + done);
    if (count === 0) throw new Error('The archive is cut short.');
    done += count;
  }
  return bytes;
}
