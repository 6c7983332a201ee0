import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from './geo.ts';
import { boxOf, circleRing, holds, sizeOf, unwrappedRing, type Position, type Shape } from './geometry.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('shapes', () => {
  it('hold what lies within the outer ring and outside the holes', () => {
    const shape: Shape = [[box(0, 0, 10, 10), box(4, 4, 6, 6)]];
    expect(holds(shape, [2, 2])).toBe(true);
    expect(holds(shape, [5, 5])).toBe(false);
    expect(holds(shape, [11, 5])).toBe(false);
  });

  it('hold what lies on both sides of the date line, given as the short way round', () => {
    const fiji: Shape = [
      [
        [
          [177, -19],
          [-178, -19],
          [-178, -16],
          [177, -16],
        ],
      ],
    ];
    expect(holds(fiji, [179, -17])).toBe(true);
    expect(holds(fiji, [-179, -17])).toBe(true);
    expect(holds(fiji, [0, -17])).toBe(false);
    expect(boxOf(fiji)).toEqual({ west: 177, south: -19, east: 182, north: -16 });
  });

  it('hold the pole that they go round, and nothing of the other half of the earth', () => {
    for (const side of [1, -1]) {
      const cap: Shape = [[[-150, -60, 30, 120].map((longitude): Position => [longitude, side * 70])]];
      expect(holds(cap, [15, side * 89])).toBe(true);
      expect(holds(cap, [-179.9, side * 72])).toBe(true);
      expect(holds(cap, [15, side * 60])).toBe(false);
      expect(holds(cap, [15, side * -80])).toBe(false);
    }
  });

  it('made of a circle lie at its radius, also over the date line or a pole', () => {
    for (const centre of [
      { longitude: 0, latitude: 0 },
      { longitude: 179.9, latitude: -17 },
      { longitude: 40, latitude: 89.9 },
    ]) {
      const ring = circleRing(centre, 50_000);
      for (const [longitude, latitude] of ring)
        expect(distanceM(centre, { longitude, latitude })).toBeCloseTo(50_000, 1);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(holds([[ring]], [centre.longitude, centre.latitude])).toBe(true);
    }
    expect(unwrappedRing(circleRing({ longitude: 40, latitude: 89.9 }, 50_000)).at(-1)?.[1]).toBe(90);
  });

  it('agree with a plain rectangle, wherever the point is', () => {
    const side = fc.integer({ min: -170, max: 160 });
    fc.assert(
      fc.property(
        side,
        fc.integer({ min: -80, max: 70 }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -89, max: 89, noNaN: true }),
        (west, south, x, y) => {
          const inside = x > west && x < west + 10 && y > south && y < south + 10;
          const edge = [west, west + 10].includes(x) || [south, south + 10].includes(y);
          fc.pre(!edge);
          expect(holds([[box(west, south, west + 10, south + 10)]], [x, y])).toBe(inside);
        },
      ),
    );
  });

  it('are smaller with a hole, and nearer a pole', () => {
    expect(sizeOf([[box(0, 0, 10, 10), box(4, 4, 6, 6)]])).toBeLessThan(sizeOf([[box(0, 0, 10, 10)]]));
    expect(sizeOf([[box(0, 60, 10, 70)]])).toBeLessThan(sizeOf([[box(0, 0, 10, 10)]]));
  });
});
