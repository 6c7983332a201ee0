import { distanceM, EARTH_RADIUS_M } from '../kernel/geo.ts';
import { unwrappedRing } from '../kernel/geometry.ts';
import type { AlertCircle, AlertInput, AlertRing } from './schema.ts';

/** Where somebody is, as well as it is known. */
export interface KnownPlace {
  readonly longitude: number;
  readonly latitude: number;
  /** Radius in metres that holds the position; `null` = taken as it stands. */
  readonly accuracyM: number | null;
}

/** `perhaps`: the position is not known well enough to say. */
export type Inside = 'inside' | 'perhaps' | 'outside';

/** Who stands on the edge is inside; no position is known better than this. */
const EDGE_M = 0.01;
const DEGREE_M = (EARTH_RADIUS_M * Math.PI) / 180;

/** Tells whether a place lies in any area of an alert. */
export interface AlertShape {
  readonly hasShapes: boolean;
  /** Areas that are described by words or codes only: nobody can be placed in them. */
  readonly wordsOnly: number;
  of(place: KnownPlace): Inside;
}

/**
 * Makes an alert's areas ready for many places. Blocks in several languages repeat their areas, so that each shape is kept once. The step
 * from one corner to the next is the short way round, over the date line too.
 */
export function shapeOf(alert: Pick<AlertInput, 'infos'>): AlertShape {
  const polygons = new Map<string, Polygon>();
  const circles = new Map<string, AlertCircle>();
  const words = new Set<string>();
  for (const area of alert.infos.flatMap((info) => info.areas)) {
    for (const ring of area.polygons) polygons.set(JSON.stringify(ring), polygonOf(ring));
    for (const circle of area.circles) circles.set(JSON.stringify(circle), circle);
    if (area.polygons.length + area.circles.length === 0)
      words.add(area.geocodes.length > 0 ? JSON.stringify(area.geocodes) : area.description);
  }
  const parts = [
    ...[...polygons.values()].map((polygon) => (place: KnownPlace) => inPolygon(polygon, place)),
    ...[...circles.values()].map((circle) => (place: KnownPlace) => inCircle(circle, place)),
  ];
  return {
    hasShapes: parts.length > 0,
    wordsOnly: words.size,
    of: (place) => {
      let best: Inside = 'outside';
      for (const part of parts) {
        const found = part(place);
        if (found === 'inside') return found;
        if (found === 'perhaps') best = found;
      }
      return best;
    },
  };
}

function inCircle(circle: AlertCircle, place: KnownPlace): Inside {
  const awayM = distanceM(circle, place);
  const accuracyM = place.accuracyM ?? 0;
  if (awayM + accuracyM <= circle.radiusM) return 'inside';
  return awayM - accuracyM <= circle.radiusM ? 'perhaps' : 'outside';
}

interface Polygon {
  /** Longitudes run on over the date line instead of jumping to its other side. */
  readonly ring: readonly (readonly [x: number, y: number])[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function polygonOf(positions: AlertRing): Polygon {
  const open = unwrappedRing(positions);
  const ring = [...open, ...open.slice(0, 1)];
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [x, y] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return { ring, ...box };
}

function inPolygon(polygon: Polygon, place: KnownPlace): Inside {
  const accuracyM = place.accuracyM ?? 0;
  const y = place.latitude;
  const reach = accuracyM / DEGREE_M;
  if (y < polygon.south - reach || y > polygon.north + reach) return 'outside';
  const across = reach / Math.max(Math.cos((y * Math.PI) / 180), 0.01);
  for (const x of [place.longitude - 360, place.longitude, place.longitude + 360]) {
    if (x < polygon.west - across || x > polygon.east + across) continue;
    if (accuracyM > 0 && edgeM(polygon, x, y) < accuracyM) return 'perhaps';
    if (crossesOddly(polygon.ring, x, y) || edgeM(polygon, x, y) <= EDGE_M) return 'inside';
  }
  return 'outside';
}

/** Even and odd; which of the edges it counts in is not told. */
function crossesOddly(ring: Polygon['ring'], x: number, y: number): boolean {
  let isInside = false;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [x1, y1] = ring[index] ?? [0, 0];
    const [x2, y2] = ring[index + 1] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
  }
  return isInside;
}

/** Distance to the nearest edge, on a flat map about the place: good to a part in a hundred within a few hundred kilometres. */
function edgeM({ ring }: Polygon, x: number, y: number): number {
  const scale = Math.cos((y * Math.PI) / 180);
  let nearest = Infinity;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [x1, y1] = ring[index] ?? [0, 0];
    const [x2, y2] = ring[index + 1] ?? [0, 0];
    const [ax, ay] = [(x1 - x) * scale, y1 - y];
    const [dx, dy] = [(x2 - x1) * scale, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
  }
  return nearest * DEGREE_M;
}
