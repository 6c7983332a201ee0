import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bearing,
  boxAround,
  compassOf,
  distanceM,
  EARTH_RADIUS_M,
  HALF_ROUND_M,
  isInBox,
  normalLongitude,
  type Position,
} from './geo.ts';

const somewhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** The same by vectors, as a second opinion. */
function angleBetween(one: Position, other: Position): number {
  const vector = ({ latitude, longitude }: Position): [number, number, number] => {
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [a, b] = [vector(one), vector(other)];
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

describe('distance', () => {
  it('agrees with the angle between vectors, poles, date line and opposite sides included', () => {
    fc.assert(
      fc.property(somewhere, somewhere, (one, other) => {
        expect(Math.abs(distanceM(one, other) - EARTH_RADIUS_M * angleBetween(one, other))).toBeLessThan(0.5);
      }),
    );
  });

  it('is the same both ways, nothing to the same place, and short across the date line', () => {
    const fiji = { latitude: -17, longitude: 179.9 };
    const east = { latitude: -17, longitude: -179.9 };
    expect(distanceM(fiji, fiji)).toBe(0);
    expect(distanceM(fiji, east)).toBeCloseTo(distanceM(east, fiji), 6);
    expect(distanceM(fiji, east)).toBeLessThan(22_000);
    expect(distanceM({ latitude: 90, longitude: 0 }, { latitude: 90, longitude: 120 })).toBeLessThan(1e-6);
    expect(distanceM({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(
      HALF_ROUND_M,
      3,
    );
  });
});

it.each([
  [{ latitude: 1, longitude: 0 }, 0, 'n'],
  [{ latitude: 0, longitude: 1 }, 90, 'e'],
  [{ latitude: -1, longitude: 0 }, 180, 's'],
  [{ latitude: 0, longitude: -1 }, 270, 'w'],
] as const)('points from the origin to %o', (to, degrees, side) => {
  const found = bearing({ latitude: 0, longitude: 0 }, to);
  expect(found).toBeCloseTo(degrees, 9);
  expect(compassOf(found)).toBe(side);
});

it('points across the date line the short way', () => {
  expect(bearing({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toBeCloseTo(90, 6);
});

it('the box around a place holds everything within the distance', () => {
  fc.assert(
    fc.property(
      somewhere,
      somewhere,
      fc.double({ min: 1, max: HALF_ROUND_M, noNaN: true }),
      (centre, other, radiusM) => {
        if (distanceM(centre, other) <= radiusM)
          expect(isInBox(other, boxAround(centre, radiusM))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

it('a longitude keeps its place whatever its number of turns', () => {
  expect(normalLongitude(190)).toBe(-170);
  expect(normalLongitude(-190)).toBe(170);
  expect(normalLongitude(540)).toBe(-180);
  expect(normalLongitude(180)).toBe(180);
});
