import type { FieldsOf, ReadItem } from '../../shared/reader/result.ts';
import { LIMITS } from './limits.ts';
import { FacilityFacts, isPlaceForPeople, nameOf } from './map-facts.ts';
import type { MapFeature } from './map-feature.ts';
import { swappedAmong, type Position } from './map-positions.ts';
import type { Warnings } from './sheet.ts';

const MOST_RAW_LINES = 2000;

/**
 * Candidates of a map file: a point is a facility, a line a route, a polygon a restriction with its shape; the outline of a building that
 * its tags call a hospital, shelter and the like is that facility. Something without a position is kept when it has a name.
 */
export function mapItems(features: readonly MapFeature[], warnings: Warnings): ReadItem[] {
  const items: ReadItem[] = [];
  for (const feature of features) {
    const item = itemOf(feature, warnings);
    if (item !== null) items.push(item);
  }
  const swapped = swappedAmong(
    features.flatMap(({ points, lines, polygons }) => {
      const first = points[0] ?? lines[0]?.[0] ?? polygons[0]?.[0]?.[0];
      return first === undefined ? [] : [first];
    }),
  );
  if (swapped > 0) warnings.add('coordinates-swapped', { count: swapped });
  return items;
}

function itemOf(feature: MapFeature, warnings: Warnings): ReadItem | null {
  const place = { card: feature.number };
  const { points, lines, polygons } = feature;
  const raw = rawOf(feature);
  const name = nameOf(feature);
  if (polygons.length > 0 && !isPlaceForPeople(feature)) {
    const { fields, unmapped } = restrictionOf(feature, name);
    return { kind: 'restriction', place, fields, unmapped, raw };
  }
  if (polygons.length === 0 && lines.length > 0) {
    const { fields, unmapped } = routeOf(feature, name);
    return { kind: 'route', place, fields, unmapped, raw };
  }
  const at = points[0] ?? middleOf(polygons[0]?.[0]);
  if (at === undefined && feature.name === '' && !name.isFromFacts) {
    warnings.count('row-without-name', 'map', place);
    return null;
  }
  if (at === undefined) warnings.count('without-position', 'map', place);
  const facts = new FacilityFacts(feature, name);
  const fields: FieldsOf<'facility'> = { name: name.text };
  if (at !== undefined) {
    fields.longitude = at[0];
    fields.latitude = at[1];
  }
  facts.fill(fields);
  if (points.length > 1) facts.keep('coordinates', positionsText(points.slice(1)));
  for (const line of lines) facts.keep('coordinates', positionsText(line));
  return { kind: 'facility', place, fields, unmapped: facts.unmapped(), raw };
}

type Naming = ReturnType<typeof nameOf>;

function routeOf(feature: MapFeature, name: Naming) {
  const fields: FieldsOf<'route'> = { name: name.text, lines: feature.lines };
  const unmapped = restOf(feature, name);
  if (feature.description !== '') fields.note = feature.description;
  if (feature.points.length > 0)
    unmapped.push({ label: 'coordinates', value: positionsText(feature.points) });
  dated(fields, feature);
  return { fields, unmapped };
}

function restrictionOf(feature: MapFeature, name: Naming) {
  const fields: FieldsOf<'restriction'> = { title: name.text, shape: feature.polygons };
  const unmapped = restOf(feature, name);
  if (feature.description !== '') fields.text = feature.description;
  if (feature.folders.length > 0) fields.area = feature.folders.join(' › ');
  for (const positions of [feature.points, ...feature.lines])
    if (positions.length > 0) unmapped.push({ label: 'coordinates', value: positionsText(positions) });
  dated(fields, feature);
  return { fields, unmapped };
}

function dated(
  fields: { startsAt?: string; endsAt?: string; reference?: string },
  { begin, end, id }: MapFeature,
): void {
  if (begin !== '') fields.startsAt = begin;
  if (end !== '') fields.endsAt = end;
  if (id !== '') fields.reference = id;
}

function restOf(feature: MapFeature, name: Naming): { label: string; value: string }[] {
  return feature.facts.filter((fact) => fact !== name.fact).slice(0, 990);
}

/** The middle of the rectangle around a ring; over the date line it is the short way round. */
function middleOf(ring: readonly Position[] | undefined): Position | undefined {
  const [first] = ring ?? [];
  if (ring === undefined || first === undefined) return undefined;
  let [west, east, south, north] = [first[0], first[0], first[1], first[1]];
  for (const [longitude, latitude] of ring) {
    const turn = longitude - first[0] > 180 ? -360 : longitude - first[0] < -180 ? 360 : 0;
    west = Math.min(west, longitude + turn);
    east = Math.max(east, longitude + turn);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const longitude = (west + east) / 2;
  return [
    longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
    (south + north) / 2,
  ];
}

function positionsText(positions: readonly Position[]): string {
  return positions
    .slice(0, 500)
    .map(([longitude, latitude]) => `${String(longitude)},${String(latitude)}`)
    .join(' ');
}

function rawOf(feature: MapFeature): string[] {
  const { points, lines, polygons } = feature;
  const lists = (name: string, value: string) => (value === '' ? [] : [`${name}: ${value}`]);
  return [
    ...lists('name', feature.name),
    ...lists('description', feature.description),
    ...lists('folder', feature.folders.join(' › ')),
    ...lists('begin', feature.begin),
    ...lists('end', feature.end),
    ...feature.facts.map(({ label, value }) => `${label}: ${value}`),
    ...points.map((point) => `point: ${positionsText([point])}`),
    ...lines.map((line) => `line: ${positionsText(line)}`),
    ...polygons.map(([outer = []]) => `polygon: ${positionsText(outer)}`),
  ]
    .slice(0, MOST_RAW_LINES)
    .map((text) => text.slice(0, LIMITS.valueChars));
}
