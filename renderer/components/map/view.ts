import type { Box, Position } from '../../../shared/kernel/geo.ts';
import { EARTH_RADIUS_M, normalLongitude } from '../../../shared/kernel/geo.ts';

/** What part of the map is seen: the place in the middle, and how near. The world is 512 pixels wide at zoom 0. */
export interface MapView extends Position {
  zoom: number;
}

/** Pixels of the map's window. */
export interface MapSize {
  width: number;
  height: number;
}

export const MAX_ZOOM = 18;
const WORLD_PX = 512;
const RADIANS = Math.PI / 180;
/** Where the square of the web's Mercator ends. */
export const MAX_LATITUDE = 85.051129;

/** How far east, from 0 to 1. */
export function worldX(longitude: number): number {
  return (longitude + 180) / 360;
}

/** How far south, from 0 to 1. @see EPSG:3857 */
export function worldY(latitude: number): number {
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * RADIANS;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + held / 2)) / (2 * Math.PI);
}

function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
}

/** Pixels from side to side of the world. */
export function worldPx(zoom: number): number {
  return WORLD_PX * 2 ** zoom;
}

/** Where a place is on the screen, from the upper left corner, on the copy of the world that is nearest to the middle. */
export function toScreen(place: Position, view: MapView, size: MapSize): { x: number; y: number } {
  const world = worldPx(view.zoom);
  let east = worldX(place.longitude) - worldX(view.longitude);
  if (east > 0.5) east -= 1;
  else if (east < -0.5) east += 1;
  return {
    x: size.width / 2 + east * world,
    y: size.height / 2 + (worldY(place.latitude) - worldY(view.latitude)) * world,
  };
}

/** The place under a point of the screen. */
export function toPlace(point: { x: number; y: number }, view: MapView, size: MapSize): Position {
  const world = worldPx(view.zoom);
  const x = worldX(view.longitude) + (point.x - size.width / 2) / world;
  const y = worldY(view.latitude) + (point.y - size.height / 2) / world;
  return {
    longitude: normalLongitude(x * 360 - 180),
    latitude: Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitudeOf(y))),
  };
}

/** The nearest view that shows no edge above or below the world. */
export function heldView(view: MapView, size: MapSize): MapView {
  const least = Math.max(
    0,
    Math.log2(Math.max(size.height, 1) / WORLD_PX),
    Math.log2(Math.max(size.width, 1) / WORLD_PX),
  );
  const zoom = Math.max(Math.min(least, MAX_ZOOM), Math.min(MAX_ZOOM, view.zoom));
  const half = size.height / 2 / worldPx(zoom);
  const y = half >= 0.5 ? 0.5 : Math.max(half, Math.min(1 - half, worldY(view.latitude)));
  return { longitude: normalLongitude(view.longitude), latitude: latitudeOf(y), zoom };
}

/** The view after the map was pushed by so many pixels. */
export function pannedBy(view: MapView, size: MapSize, right: number, down: number): MapView {
  const middle = { x: size.width / 2 + right, y: size.height / 2 + down };
  return heldView({ ...toPlace(middle, view, size), zoom: view.zoom }, size);
}

/** The view after coming nearer by `steps`, with the place under `at` staying there. */
export function zoomedBy(
  view: MapView,
  size: MapSize,
  steps: number,
  at: { x: number; y: number } = { x: size.width / 2, y: size.height / 2 },
): MapView {
  const zoom = heldView({ ...view, zoom: view.zoom + steps }, size).zoom;
  const under = toPlace(at, view, size);
  const after = toScreen(under, { ...view, zoom }, size);
  return pannedBy({ ...view, zoom }, size, after.x - at.x, after.y - at.y);
}

/** The part of the map that is seen, `margin` windows wider on every side. */
export function boxOfView(view: MapView, size: MapSize, margin = 0): Box {
  const world = worldPx(view.zoom);
  const [acrossX, acrossY] = [size.width * (0.5 + margin), size.height * (0.5 + margin)];
  const middle = worldY(view.latitude);
  const box = {
    north: latitudeOf(Math.max(0, middle - acrossY / world)),
    south: latitudeOf(Math.min(1, middle + acrossY / world)),
  };
  if (acrossX * 2 >= world) return { ...box, west: -180, east: 180 };
  const half = (acrossX / world) * 360;
  return {
    ...box,
    west: normalLongitude(view.longitude - half),
    east: normalLongitude(view.longitude + half),
  };
}

/** The nearest view that holds a box with some room around it. */
export function viewOfBox(box: Box, size: MapSize): MapView {
  const east = box.west <= box.east ? box.east : box.east + 360;
  const [top, bottom] = [worldY(box.north), worldY(box.south)];
  const wide = Math.max((east - box.west) / 360, 1e-6);
  const high = Math.max(bottom - top, 1e-6);
  const room = 0.8;
  const zoom = Math.min(
    Math.log2((size.width * room) / (wide * WORLD_PX)),
    Math.log2((size.height * room) / (high * WORLD_PX)),
    12,
  );
  return heldView({ longitude: (box.west + east) / 2, latitude: latitudeOf((top + bottom) / 2), zoom }, size);
}

/** The longest round length that a scale bar of at most so many pixels can show, at the middle of the map. */
export function scaleOf(view: MapView, mostPx: number): { lengthM: number; widthPx: number } {
  const roundM = 2 * Math.PI * EARTH_RADIUS_M * Math.cos(view.latitude * RADIANS);
  const metresPerPx = roundM / worldPx(view.zoom);
  const most = mostPx * metresPerPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const lengthM = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { lengthM, widthPx: lengthM / metresPerPx };
}
