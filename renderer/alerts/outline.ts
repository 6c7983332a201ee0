import type { AlertArea } from '../../shared/alerts/schema.ts';
import { circleRing, unwrapped } from '../../shared/kernel/geometry.ts';

type Point = readonly [x: number, y: number];

/** Drawn size of the longer side, in units of the drawing. */
const SIDE = 100;

export interface Outline {
  readonly width: number;
  readonly height: number;
  /** Each shape as a path. */
  readonly paths: readonly string[];
  /** Degrees; east is over 180 where the areas cross the date line. */
  readonly box: { west: number; south: number; east: number; north: number };
}

/** The shapes of some areas as one drawing, north up, true to shape at its middle; `null` when none has a shape. */
export function outlineOf(areas: readonly AlertArea[]): Outline | null {
  const rings = areas.flatMap((area) => [
    ...area.polygons,
    ...area.circles.map((circle) => circleRing(circle, circle.radiusM)),
  ]);
  const start = rings[0]?.[0]?.[0];
  if (start === undefined) return null;
  const flat = rings.map((ring) => unwrapped(ring, start));
  const all = flat.flat();
  const box = {
    west: least(all.map(([x]) => x)),
    east: -least(all.map(([x]) => -x)),
    south: least(all.map(([, y]) => y)),
    north: -least(all.map(([, y]) => -y)),
  };
  const squeeze = Math.max(Math.cos((((box.south + box.north) / 2) * Math.PI) / 180), 0.05);
  const [wide, high] = [
    Math.max((box.east - box.west) * squeeze, 1e-6),
    Math.max(box.north - box.south, 1e-6),
  ];
  const scale = SIDE / Math.max(wide, high);
  const at = ([x, y]: Point): string =>
    `${((x - box.west) * squeeze * scale).toFixed(2)} ${((box.north - y) * scale).toFixed(2)}`;
  return {
    width: wide * scale,
    height: high * scale,
    paths: flat.map((ring) => `M${ring.map(at).join('L')}Z`),
    box,
  };
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}
