import { z } from 'zod';
import { EARTH_RADIUS_M, normalLongitude } from './geo.ts';

/** Longitude, then latitude, WGS 84 degrees: the order of GeoJSON and KML. @see RFC 7946, section 3.1.1 */
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = z.infer<typeof Position>;

/** Positions of one shape together: more is a drawing for a press, not for finding what lies where. */
export const MOST_POSITIONS = 50_000;

/**
 * Polygons; each is its outer ring and the holes in it, as in a GeoJSON MultiPolygon. A ring may or may not repeat its first position.
 * @see RFC 7946, section 3.1.7
 */
export const Shape = z
  .array(z.array(z.array(Position).min(3)).min(1))
  .min(1)
  .refine((shape) => positionsOf(shape) <= MOST_POSITIONS, { error: 'too_big' });
export type Shape = z.infer<typeof Shape>;

/** Lines, each of at least two positions. @see RFC 7946, section 3.1.5 */
export const Lines = z
  .array(z.array(Position).min(2))
  .max(1000)
  .refine((lines) => lines.reduce((sum, line) => sum + line.length, 0) <= MOST_POSITIONS, {
    error: 'too_big',
  });
export type Lines = z.infer<typeof Lines>;

/** A rectangle of degrees. `east` is over 180 where the shape crosses the date line. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** How many positions a shape has. */
export function positionsOf(shape: readonly (readonly (readonly unknown[])[])[]): number {
  return shape.reduce((sum, polygon) => sum + polygon.reduce((all, ring) => all + ring.length, 0), 0);
}

/** The rectangle around a shape. */
export function boxOf(shape: Shape): Box {
  const box: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  const start = shape[0]?.[0]?.[0]?.[0] ?? 0;
  for (const [outer = []] of shape) {
    for (const [longitude, latitude] of unwrappedRing(outer, start)) {
      box.west = Math.min(box.west, longitude);
      box.east = Math.max(box.east, longitude);
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
    }
  }
  if (box.west >= -180) return box;
  return { ...box, west: box.west + 360, east: box.east + 360 };
}

/** Whether a position lies in a shape: within an outer ring and in none of its holes. A step over the date line is the short way round. */
export function holds(shape: Shape, [longitude, latitude]: Position): boolean {
  return shape.some(([outer, ...holes]) => {
    if (outer === undefined) return false;
    const start = outer[0]?.[0] ?? 0;
    const isIn = (ring: readonly Position[]) => {
      const flat = unwrappedRing(ring, start);
      return [longitude - 360, longitude, longitude + 360].some((at) => crossesOddly(flat, at, latitude));
    };
    return isIn(outer) && !holes.some(isIn);
  });
}

/** A measure of how large a shape is, in square degrees at its latitude: good for ordering, not for stating. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((sum, rings) => {
    const [outer = 0, ...holes] = rings.map((ring) => areaOf(unwrappedRing(ring)));
    return sum + outer - holes.reduce((all, hole) => all + hole, 0);
  }, 0);
}

function areaOf(ring: readonly Position[]): number {
  let doubled = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const scale = Math.cos((((y + nextY) / 2) * Math.PI) / 180);
    doubled += (x * nextY - nextX * y) * scale;
  });
  return Math.abs(doubled) / 2;
}

/** Longitudes that run on over the date line instead of jumping to its other side: the step between two is the short way round. */
export function unwrapped(line: readonly Position[], start = line[0]?.[0] ?? 0): Position[] {
  let before = start;
  return line.map(([longitude, latitude]) => {
    let at = longitude;
    while (at - before > 180) at -= 360;
    while (before - at > 180) at += 360;
    before = at;
    return [at, latitude];
  });
}

/**
 * A ring as `unwrapped` gives it, whether or not it repeats its first position. One that goes once round the earth holds the pole that it
 * is nearer to, and is closed along that.
 */
export function unwrappedRing(ring: readonly Position[], start?: number): Position[] {
  const flat = unwrapped(ring, start);
  const [first] = flat;
  const last = flat.at(-1);
  if (first === undefined || last === undefined) return flat;
  const [end = first] = unwrapped([first], last[0]);
  if (Math.abs(end[0] - first[0]) < 180) return flat;
  const pole = flat.reduce((sum, [, latitude]) => sum + latitude, 0) < 0 ? -90 : 90;
  return [...flat, end, [end[0], pole], [first[0], pole]];
}

const CIRCLE_CORNERS = 72;

/** A circle on the mean sphere as a ring, longitudes as they come out of the reckoning. */
export function circleRing(centre: { longitude: number; latitude: number }, radiusM: number): Position[] {
  const reach = Math.min(radiusM / EARTH_RADIUS_M, Math.PI - 1e-6);
  const north = (centre.latitude * Math.PI) / 180;
  return Array.from({ length: CIRCLE_CORNERS + 1 }, (_, index) => {
    const angle = ((index % CIRCLE_CORNERS) / CIRCLE_CORNERS) * 2 * Math.PI;
    const sine = Math.sin(north) * Math.cos(reach) + Math.cos(north) * Math.sin(reach) * Math.cos(angle);
    const east = Math.atan2(
      Math.sin(angle) * Math.sin(reach) * Math.cos(north),
      Math.cos(reach) - Math.sin(north) * sine,
    );
    return [
      normalLongitude(centre.longitude + (east * 180) / Math.PI),
      (Math.asin(Math.max(-1, Math.min(1, sine))) * 180) / Math.PI,
    ];
  });
}

function crossesOddly(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const [x1, y1] = ring[index] ?? [0, 0];
    const [x2, y2] = ring[before] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
