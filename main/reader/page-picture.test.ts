import { expect, test } from 'vitest';
import { pictureOf } from './page-picture.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (type: string, content: readonly number[]) => [
  ...[0, 0, content.length >> 8, content.length & 255],
  ...Array.from(type, (char) => char.charCodeAt(0)),
  ...content,
  ...[0, 0, 0, 0],
];
const header = (width: number, height: number) =>
  chunk('IHDR', [0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, 8, 6, 0, 0, 0]);
const png = (...chunks: number[][]) => Buffer.from([...SIGNATURE, ...chunks.flat()]).toString('base64');
const head = JSON.stringify({ pages: 3, widthPx: 600, heightPx: 800 });
const whole = [header(600, 800), chunk('sRGB', [0]), chunk('IDAT', [1, 2, 3]), chunk('IEND', [])];

test('a picture as a canvas writes it is handed on', () => {
  const picture = pictureOf([head, png(...whole)], 1);
  expect(picture).toMatchObject({ pages: 3, widthPx: 600, heightPx: 800 });
  expect(Buffer.from(picture.png).toString('base64')).toBe(png(...whole));
});

test('a page that is not there is not found', () => {
  expect(() => pictureOf([JSON.stringify({ pages: 3, widthPx: 0, heightPx: 0 })], 4)).toThrow('not-found');
});

test.each<[string, string[]]>([
  ['nothing', []],
  ['no words of ours', ['{}', png(...whole)]],
  [
    'a head that says too much',
    [JSON.stringify({ pages: 1, widthPx: 600, heightPx: 800, more: 1 }), png(...whole)],
  ],
  ['another kind of picture', [head, Buffer.from('<svg/>').toString('base64')]],
  ['other sides than it says', [head, png(header(601, 800), ...whole.slice(1))]],
  ['a colour profile', [head, png(header(600, 800), chunk('iCCP', [1]), ...whole.slice(2))]],
  ['an animation', [head, png(header(600, 800), chunk('acTL', [1]), ...whole.slice(2))]],
  ['two beginnings', [head, png(header(600, 800), ...whole)]],
  ['no end', [head, png(...whole.slice(0, 3))]],
  ['something behind its end', [head, png(...whole, chunk('IDAT', []))]],
  ['a chunk that is longer than the picture', [head, png(header(600, 800), [0, 0, 9, 9, 73, 68, 65, 84])]],
])('%s is no picture of ours', (_what, pieces) => {
  expect(() => pictureOf(pieces, 1)).toThrow('reader/crashed');
});
