import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from './paths.mjs';

// Draws the icon of the application: a seal with an opening, like a C. Run by hand when the drawing changes.

const GROUND = [0x1f, 0x56, 0x70];
const INK = [255, 255, 255];
const SAMPLES = 4;

/**
 * The share of ink and of ground at a point of the unit square.
 * @param {number} x
 * @param {number} y
 */
function at(x, y) {
  const [dx, dy] = [x - 0.5, y - 0.5];
  const corner = Math.hypot(Math.max(Math.abs(dx) - 0.28, 0), Math.max(Math.abs(dy) - 0.28, 0));
  const isGround = corner <= 0.18;
  const distance = Math.hypot(dx, dy);
  const isOpen = dx > 0 && Math.abs(dy) < 0.11;
  const isRing = distance > 0.2 && distance < 0.3 && !isOpen;
  return { isGround, isInk: isGround && (isRing || distance < 0.075) };
}

/** @param {number} size */
function draw(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let ground = 0;
      let ink = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        const point = at(x, y);
        if (point.isGround) ground += 1;
        if (point.isInk) ink += 1;
      }
      const offset = row * (size * 4 + 1) + 1 + column * 4;
      const share = ground === 0 ? 0 : ink / ground;
      GROUND.forEach((dark, channel) => {
        rows[offset + channel] = Math.round(dark + ((INK[channel] ?? 0) - dark) * share);
      });
      rows[offset + 3] = Math.round((255 * ground) / (SAMPLES * SAMPLES));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.of(137, 80, 78, 71, 13, 10, 26, 10);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const folder = join(root, 'build/resources');
mkdirSync(join(folder, 'icons'), { recursive: true });
for (const size of [16, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(join(folder, 'icons', `${String(size)}x${String(size)}.png`), draw(size));
}
writeFileSync(join(folder, 'icon.png'), draw(1024));
