import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WIDTH = 1600;
const HEIGHT = 1000;
const PIXEL_BYTES = 4;
/** Points of the screen that are compared. */
const POINTS = 300;
/** The rest may still change: the caret blinks, and letters are set anew when the application's own fonts arrive. */
const ENOUGH = 0.85;

/** A virtual screen whose pixels lie in a file, so that what is on it is seen without asking any program. */
export interface Screen {
  display: string;
  /** Where the picture differs from its background, with the colours there. */
  remember(): Picture;
  /** Whether the picture is on the screen. */
  shows(picture: Picture): boolean;
  close(): void;
}

export type Picture = readonly { offset: number; colour: number }[];

/** Starts a virtual screen of its own. */
export async function openScreen(): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-screen-'));
  const child = spawn(
    'Xvfb',
    [
      ...['-displayfd', '1', '-screen', '0', `${WIDTH}x${HEIGHT}x24`],
      ...['-nolisten', 'tcp', '-noreset', '-fbdir', folder],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => {
      resolve(String(chunk).trim());
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('The virtual display ended at once.'));
    });
  });
  const path = join(folder, 'Xvfb_screen0');
  const file = openSync(path, 'r');
  const start = startOfPixels(readFileSync(path));
  const pixel = Buffer.alloc(PIXEL_BYTES);
  const colourAt = (offset: number): number => {
    readSync(file, pixel, 0, PIXEL_BYTES, offset);
    return pixel.readUInt32LE(0) & 0xffffff;
  };
  return {
    display: `:${number}`,
    remember: () => rememberPicture(readFileSync(path), start),
    shows: (picture) => {
      let same = 0;
      for (const { offset, colour } of picture) if (colourAt(offset) === colour) same += 1;
      return picture.length > 0 && same >= picture.length * ENOUGH;
    },
    close: () => {
      closeSync(file);
      child.once('exit', () => {
        rmSync(folder, { recursive: true, force: true });
      });
      child.kill();
    },
  };
}

/** The file is an X window dump: a header that begins with its own size, a table of colours of 12 bytes each, the pixels. */
function startOfPixels(dump: Buffer): number {
  return dump.readUInt32BE(0) + dump.readUInt32BE(19 * 4) * 12;
}

function rememberPicture(dump: Buffer, start: number): Picture {
  const count = new Map<number, number>();
  const colours: number[] = [];
  for (let index = 0; index < WIDTH * HEIGHT; index++) {
    const colour = dump.readUInt32LE(start + index * PIXEL_BYTES) & 0xffffff;
    colours.push(colour);
    count.set(colour, (count.get(colour) ?? 0) + 1);
  }
  // The screen's own black, and the window's background: the picture is what stands out from both.
  const backgrounds = new Set(
    [...count]
      .sort(([, one], [, other]) => other - one)
      .slice(0, 2)
      .map(([colour]) => colour),
  );
  const differing = colours.flatMap((colour, index) =>
    backgrounds.has(colour) ? [] : [{ offset: start + index * PIXEL_BYTES, colour }],
  );
  const step = Math.max(1, Math.floor(differing.length / POINTS));
  return differing.filter((_, index) => index % step === 0);
}
