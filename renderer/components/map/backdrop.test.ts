import { expect, it } from 'vitest';
import { drawnLines } from './backdrop.ts';

it('an area over the date line is drawn in one piece, the hole in it where it is', () => {
  const outer: [number, number][] = [
    [178, -19],
    [-178, -19],
    [-178, -16],
    [178, -16],
  ];
  const hole: [number, number][] = [
    [-179, -18],
    [-178.5, -18],
    [-178.5, -17],
  ];
  expect(drawnLines({ kind: 'area', lines: [outer, hole] }).map((line) => line.map(([x]) => x))).toEqual([
    [178, 182, 182, 178],
    [181, 181.5, 181.5],
  ]);
});

it('a way over the date line goes on, and is not closed', () => {
  const way: [number, number][] = [
    [179, 0],
    [-179, 1],
  ];
  expect(drawnLines({ kind: 'line', lines: [way] })).toEqual([
    [
      [179, 0],
      [181, 1],
    ],
  ]);
});
