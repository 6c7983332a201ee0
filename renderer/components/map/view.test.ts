import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceM } from '../../../shared/kernel/geo.ts';
import { boxOfView, heldView, pannedBy, scaleOf, toPlace, toScreen, viewOfBox, zoomedBy } from './view.ts';

const SIZE = { width: 900, height: 600 };
const view = fc
  .record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.double({ min: 2, max: 16, noNaN: true }),
  })
  .map((any) => heldView(any, SIZE));
const point = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) });

it('a point of the screen is where its place is', () => {
  fc.assert(
    fc.property(view, point, (at, where) => {
      const again = toScreen(toPlace(where, at, SIZE), at, SIZE);
      expect(again.x).toBeCloseTo(where.x, 2);
      expect(again.y).toBeCloseTo(where.y, 2);
    }),
  );
});

it('coming nearer keeps the place under the pointer', () => {
  const at = heldView({ latitude: 38.7, longitude: -9.1, zoom: 8 }, SIZE);
  const where = { x: 100, y: 450 };
  const nearer = zoomedBy(at, SIZE, 1.5, where);
  const [before, after] = [toPlace(where, at, SIZE), toPlace(where, nearer, SIZE)];
  expect(after.latitude).toBeCloseTo(before.latitude, 6);
  expect(after.longitude).toBeCloseTo(before.longitude, 6);
});

it('the view never shows an edge of the world, and goes on across the date line', () => {
  fc.assert(
    fc.property(
      view,
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: -5000, max: 5000 }),
      (at, right, down) => {
        const moved = pannedBy(at, SIZE, right, down);
        expect(Math.abs(moved.longitude)).toBeLessThanOrEqual(180);
        expect(toPlace({ x: 0, y: 0 }, moved, SIZE).latitude).toBeLessThanOrEqual(85.06);
      },
    ),
  );
  expect(pannedBy({ latitude: 0, longitude: 179.9, zoom: 6 }, SIZE, 200, 0).longitude).toBeLessThan(-170);
});

it('the box of a view crosses the date line where the view does', () => {
  const box = boxOfView({ latitude: 0, longitude: 180, zoom: 6 }, SIZE);
  expect(box.west).toBeGreaterThan(box.east);
  expect(boxOfView({ latitude: 0, longitude: 0, zoom: 0.8 }, SIZE)).toMatchObject({ west: -180, east: 180 });
});

it('a box is shown whole, with room around it', () => {
  const box = { south: 36.9, west: -9.6, north: 42.2, east: -6.1 };
  const seen = boxOfView(viewOfBox(box, SIZE), SIZE);
  expect(seen.south).toBeLessThan(box.south);
  expect(seen.north).toBeGreaterThan(box.north);
  expect(seen.west).toBeLessThan(box.west);
  expect(seen.east).toBeGreaterThan(box.east);
});

it('a scale bar is as long as it says, and of a round length', () => {
  fc.assert(
    fc.property(view, (at) => {
      const { lengthM, widthPx } = scaleOf(at, 120);
      expect(widthPx).toBeLessThanOrEqual(120);
      expect(widthPx).toBeGreaterThan(120 / 2.6);
      expect(String(lengthM)).toMatch(/^(?:[125]0*|0\.[0-9]+)$/);
      const middle = { x: SIZE.width / 2, y: SIZE.height / 2 };
      const [left, right] = [-1, 1].map((side) =>
        toPlace({ ...middle, x: middle.x + (side * widthPx) / 2 }, at, SIZE),
      );
      if (left === undefined || right === undefined || lengthM > 100_000 || Math.abs(at.latitude) > 60)
        return;
      expect(Math.abs(distanceM(left, right) / lengthM - 1)).toBeLessThan(0.01);
    }),
  );
});
