import { AppError } from '../../shared/kernel/errors.ts';
import { decodedText } from './encoding.ts';
import { LIMITS } from './limits.ts';
import { newFeature, plainText, type MapFeature } from './map-feature.ts';
import { closedRing, place, PositionCount, type Position } from './map-positions.ts';
import type { Warnings } from './sheet.ts';

/** Collections in collections are no use to anybody. */
const DEEPEST_COLLECTION = 8;
const OF_FEATURES = new Set(['type', 'id', 'properties', 'geometry', 'bbox']);
/** Names of WGS 84 with longitude first, as older files gave it. */
const WGS84 = /CRS:?:?84$|EPSG:?:?4326$/i;

/**
 * Features of GeoJSON: a collection, one feature, a bare geometry, or a feature a line. Values are copied one by one, so that no name in the file can reach
 * the objects of this program.
 * @throws AppError `reader/damaged` · `reader/limit`
 * @see RFC 7946
 */
export function readGeoJson(
  bytes: Uint8Array,
  warnings: Warnings,
): { features: MapFeature[]; encoding: string } {
  if (bytes.length > LIMITS.map.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const { text, encoding } = decodedText(bytes, warnings);
  if (isTooDeep(text)) throw new AppError('reader/limit', { limit: 'depth' });
  const reader = new GeoJson(warnings);
  reader.read(parse(text) ?? parseLines(text));
  return { features: reader.features, encoding };
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

/** One feature a line, each line JSON of its own. @see RFC 8142, and the newline-delimited form without its marks */
function parseLines(text: string): unknown {
  const features: unknown[] = [];
  for (const line of text.split(/[\r\n\x1e]+/)) {
    if (line.trim() === '') continue;
    const feature = parse(line);
    if (feature === null || features.length >= LIMITS.map.features) throw damaged();
    features.push(feature);
  }
  return features;
}

/** Looks at the brackets before anything is built of them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isQuoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) isQuoted = false;
    } else if (code === 0x22) isQuoted = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > LIMITS.json.depth) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

class GeoJson {
  readonly features: MapFeature[] = [];
  private readonly warnings: Warnings;
  private readonly positions = new PositionCount();

  constructor(warnings: Warnings) {
    this.warnings = warnings;
  }

  read(root: unknown): void {
    const type = of(root, 'type');
    if (Array.isArray(root)) {
      // A list of features, as services for programs answer.
      if (!list(root).some((each) => of(each, 'type') === 'Feature')) throw damaged();
      for (const feature of list(root)) this.feature(feature);
    } else if (type === 'FeatureCollection') {
      const features = of(root, 'features');
      if (!Array.isArray(features)) throw damaged();
      for (const feature of list(features)) this.feature(feature);
    } else if (type === 'Feature') this.feature(root);
    else if (isGeometryType(type)) this.geometryAlone(root);
    else throw damaged();
    const crs = of(of(of(root, 'crs'), 'properties'), 'name');
    if (typeof crs === 'string' && !WGS84.test(crs.trim()))
      this.warnings.add('value-not-understood', { column: 'crs', count: 1, example: crs });
  }

  private feature(value: unknown): void {
    // A list may hold what is no feature; it is told with what could not be read.
    if (of(value, 'type') !== 'Feature') {
      this.notUnderstood('type', valueText(of(value, 'type')), this.features.length + 1);
      return;
    }
    const feature = this.begin();
    const id = of(value, 'id');
    if (typeof id === 'string' || typeof id === 'number') feature.id = String(id).slice(0, 4000);
    const properties = of(value, 'properties');
    if (typeof properties === 'object' && properties !== null) {
      for (const [label, each] of Object.entries(properties)) {
        const text = valueText(each);
        if (text !== '' && feature.facts.length < 1000)
          feature.facts.push({ label: label.slice(0, 200), value: text.slice(0, LIMITS.valueChars) });
      }
    }
    this.others(feature, value);
    this.geometry(feature, of(value, 'geometry'), 0);
  }

  /** What stands beside the properties: nothing of it is of the standard, and some of it is the name. */
  private others(feature: MapFeature, value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [label, each] of Object.entries(value)) {
      const text = OF_FEATURES.has(label) ? '' : valueText(each);
      if (text !== '' && feature.facts.length < 1000)
        feature.facts.push({ label: label.slice(0, 200), value: text.slice(0, LIMITS.valueChars) });
    }
  }

  private geometryAlone(geometry: unknown): void {
    this.geometry(this.begin(), geometry, 0);
  }

  private begin(): MapFeature {
    if (this.features.length >= LIMITS.map.features) throw new AppError('reader/limit', { limit: 'rows' });
    const feature = newFeature(this.features.length + 1, []);
    this.features.push(feature);
    return feature;
  }

  private geometry(feature: MapFeature, geometry: unknown, depth: number): void {
    if (geometry === null || geometry === undefined) return;
    if (depth > DEEPEST_COLLECTION) throw new AppError('reader/limit', { limit: 'depth' });
    const coordinates = of(geometry, 'coordinates');
    switch (of(geometry, 'type')) {
      case 'Point':
        this.points(feature, [coordinates]);
        break;
      case 'MultiPoint':
        this.points(feature, list(coordinates));
        break;
      case 'LineString':
        this.lines(feature, [coordinates]);
        break;
      case 'MultiLineString':
        this.lines(feature, list(coordinates));
        break;
      case 'Polygon':
        this.polygons(feature, [coordinates]);
        break;
      case 'MultiPolygon':
        this.polygons(feature, list(coordinates));
        break;
      case 'GeometryCollection':
        for (const each of list(of(geometry, 'geometries'))) this.geometry(feature, each, depth + 1);
        break;
      default:
        this.notUnderstood('geometry', valueText(of(geometry, 'type')), feature.number);
    }
  }

  private points(feature: MapFeature, values: readonly unknown[]): void {
    for (const value of values) {
      const positions = this.place(feature, [value]);
      if (positions !== null) feature.points.push(...positions);
    }
  }

  private lines(feature: MapFeature, values: readonly unknown[]): void {
    for (const value of values) {
      const positions = this.place(feature, list(value));
      if (positions === null) continue;
      if (positions.length >= 2) feature.lines.push(positions);
      else feature.points.push(...positions);
    }
  }

  private polygons(feature: MapFeature, values: readonly unknown[]): void {
    for (const value of values) {
      const rings: Position[][] = [];
      for (const [index, each] of list(value).entries()) {
        const positions = this.place(feature, list(each));
        const ring = positions === null ? null : closedRing(positions);
        if (ring !== null) rings.push(ring);
        else {
          if (positions !== null && positions.length > 0)
            this.notUnderstood('coordinates', 'polygon', feature.number);
          // Without its outer ring a hole is a hole in nothing.
          if (index === 0) break;
        }
      }
      if (rings.length > 0) feature.polygons.push(rings);
    }
  }

  private place(feature: MapFeature, values: readonly unknown[]): Position[] | null {
    if (this.positions.isTooMany(values.length)) throw new AppError('reader/limit', { limit: 'entries' });
    const placed = place(
      values.map((value) => {
        const [longitude, latitude] = list(value);
        return [
          typeof longitude === 'number' ? longitude : NaN,
          typeof latitude === 'number' ? latitude : NaN,
        ];
      }),
    );
    if ('positions' in placed) return placed.positions;
    const text = JSON.stringify(values.slice(0, 20)).slice(0, 4000);
    if (placed.fault === 'swapped')
      this.warnings.count('coordinates-swapped', 'out of range', { card: feature.number });
    else this.notUnderstood('coordinates', text, feature.number);
    feature.facts.push({ label: 'coordinates', value: text });
    return null;
  }

  private notUnderstood(column: string, example: string, card: number): void {
    const detail = { column, example: example.slice(0, 200) };
    this.warnings.count('value-not-understood', column, { card }, detail);
  }
}

const damaged = () => new AppError('reader/damaged', { format: 'geojson' });

/** An own property; anything else has none. */
function of(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isGeometryType(type: unknown): boolean {
  return (
    typeof type === 'string' && /^(?:(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)$/.test(type)
  );
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : '';
}
