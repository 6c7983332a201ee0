import type { FieldsOf } from '../../shared/reader/result.ts';
import type { CapNode } from './cap-node.ts';
import { closedRing, place, tuples, type Position } from './map-positions.ts';

type Infos = NonNullable<FieldsOf<'alert'>['infos']>;
type Area = NonNullable<Infos[number]['areas']>[number];

const HALF_ROUND_KM = 20_100;

/**
 * Where an alert holds. CAP writes latitude first; here longitude stands first, as everywhere else. A shape that is not on the earth is
 * told and kept as text.
 * @param places gets one position of each shape
 */
export function readCapArea(node: CapNode, places: Position[]): Area {
  const area: Area = {};
  const description = node.text('areaDesc');
  if (description !== undefined) area.description = description;
  node.require('areaDesc');
  const polygons = node.all('polygon').flatMap((text) => polygonOf(node, text));
  if (polygons.length > 0) area.polygons = polygons.slice(0, 1000);
  const circles = node.all('circle').flatMap((text) => circleOf(node, text));
  if (circles.length > 0) area.circles = circles.slice(0, 1000);
  const geocodes = node.values('geocode', 5000);
  if (geocodes !== undefined) area.geocodes = geocodes;
  const [altitude, ceiling] = [heightOf(node, 'altitude'), heightOf(node, 'ceiling')];
  if (altitude !== undefined) area.altitude = altitude;
  if (ceiling !== undefined) area.ceiling = ceiling;
  for (const [first] of polygons) if (first !== undefined) places.push(first);
  for (const { longitude, latitude } of circles) places.push([longitude, latitude]);
  return area;
}

function polygonOf(node: CapNode, text: string): Position[][] {
  const placed = place(pairsOf(text).map(([latitude = NaN, longitude = NaN]) => [longitude, latitude]));
  const ring = 'positions' in placed ? closedRing(placed.positions) : null;
  if (ring !== null) return [ring];
  faulty(node, 'polygon', text, placed);
  return [];
}

/** Some senders part the numbers of a polygon by blanks only, and its places by semicolons. */
function pairsOf(text: string): number[][] {
  const found = tuples(text.replaceAll(';', ' '));
  if (found.length % 2 === 1 || found.some((tuple) => tuple.length !== 1)) return found;
  return found.flatMap((tuple, index) => (index % 2 === 0 ? [[...tuple, ...(found[index + 1] ?? [])]] : []));
}

function circleOf(node: CapNode, text: string): NonNullable<Area['circles']> {
  const [latitude = NaN, longitude = NaN, km = NaN, ...more] = tuples(text).flat();
  const placed = place([[longitude, latitude]]);
  const [position] = 'positions' in placed ? placed.positions : [];
  if (position !== undefined && more.length === 0 && km >= 0 && km <= HALF_ROUND_KM)
    return [{ longitude: position[0], latitude: position[1], radiusM: Math.round(km * 1000) }];
  faulty(node, 'circle', text, placed);
  return [];
}

function faulty(node: CapNode, name: string, text: string, placed: ReturnType<typeof place>): void {
  if ('fault' in placed && placed.fault === 'swapped') {
    node.context.warnings.count('coordinates-swapped', 'out of range', node.context.place);
    node.keep(name, text);
  } else node.notUnderstood(name, text);
}

function heightOf(node: CapNode, name: string): number | undefined {
  const written = node.line(name);
  if (written === undefined) return undefined;
  if (/^[-+]?\d{1,7}(?:\.\d{1,6})?$/.test(written)) return Number(written);
  node.notUnderstood(name, written);
  return undefined;
}
