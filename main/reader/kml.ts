import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';
import { newFeature, plainText, type MapFeature } from './map-feature.ts';
import { closedRing, place, PositionCount, tuples, type Position } from './map-positions.ts';
import type { Warnings } from './sheet.ts';
import { xmlReader, type XmlHandler } from './xml.ts';
import { openZip } from './zip-guard.ts';

const CONTAINERS = new Set(['Folder', 'Document']);
/** How it looks, and what is only for the program that draws it. */
const LOOKS = new Set([
  'Style',
  'StyleMap',
  'styleUrl',
  'visibility',
  'open',
  'LookAt',
  'Camera',
  'Region',
  'Schema',
  'extrude',
  'tessellate',
  'altitudeMode',
  'Snippet',
  'snippet',
  'balloonVisibility',
  'drawOrder',
  'Metadata',
]);

/**
 * Placemarks of KML, or of the document in a KMZ. What the file only links to, network links and remote pictures, is never fetched and
 * is told.
 * @throws AppError `reader/damaged` · `reader/encrypted` · `reader/limit`
 * @see OGC KML 2.3
 */
export function readKml(bytes: Uint8Array, warnings: Warnings): MapFeature[] {
  if (bytes.length > LIMITS.map.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readKmz(bytes, warnings);
  const kml = new Kml(warnings, []);
  const reader = xmlReader('kml', kml);
  for (let at = 0; at < bytes.length; at += 65_536)
    reader.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  return kml.finish();
}

/** The document of the archive, then the others that it may link to. */
function readKmz(bytes: Uint8Array, warnings: Warnings): MapFeature[] {
  const zip = openZip(bytes, 'kmz');
  const documents = [...zip.entries.values()].filter(({ name }) => name.toLowerCase().endsWith('.kml'));
  const root = zip.find('doc.kml') ?? documents[0];
  if (root === undefined) throw new AppError('reader/damaged', { format: 'kmz' });
  const all = [root, ...documents.filter((entry) => entry !== root)];
  if (all.reduce((total, entry) => total + entry.bytes, 0) > LIMITS.map.fileBytes)
    throw new AppError('reader/limit', { limit: 'size' });
  const kml = new Kml(
    warnings,
    all.map(({ name }) => name),
  );
  for (const entry of all) {
    kml.begin();
    const reader = xmlReader('kml', kml);
    try {
      zip.stream(entry, (chunk, final) => {
        reader.push(chunk, final);
      });
    } catch (error) {
      if (entry === root || !(error instanceof AppError) || error.code !== 'reader/damaged') throw error;
      warnings.add('part-damaged', { name: entry.name });
    }
  }
  return kml.finish();
}

class Kml implements XmlHandler {
  private readonly features: MapFeature[] = [];
  private readonly warnings: Warnings;
  private readonly positions = new PositionCount();
  private readonly path: string[] = [];
  private readonly folders: { depth: number; name: string }[] = [];
  private feature: MapFeature | null = null;
  private rings: Position[][] = [];
  private holes: Position[][] = [];
  private track: Position[] = [];
  private label = '';
  private said = '';
  /** Of a description with tags in it: what came before the last of them. */
  private marked = '';
  private links = 0;

  private readonly inside: readonly string[];

  /** @param inside documents of the same archive: a link to one of them leads nowhere else */
  constructor(warnings: Warnings, inside: readonly string[]) {
    this.warnings = warnings;
    this.inside = inside;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isMarkup = this.isInDescription();
    this.path.push(name);
    if (isMarkup) {
      this.mark(`<${name}>`);
      return;
    }
    this.said = '';
    if (CONTAINERS.has(name)) this.folders.push({ depth: this.path.length, name: '' });
    else if (name === 'NetworkLink') this.links++;
    else if (name === 'Placemark' && this.feature === null) {
      if (this.features.length >= LIMITS.map.features) throw new AppError('reader/limit', { limit: 'rows' });
      const names = this.folders.map((folder) => folder.name).filter((each) => each !== '');
      this.feature = newFeature(this.features.length + 1, names);
      this.feature.id = own(attributes, 'id').slice(0, 4000);
    } else if (name === 'Polygon') {
      this.rings = [];
      this.holes = [];
    } else if (name === 'Track') this.track = [];
    else if (name === 'Data' || name === 'SimpleData' || name === 'SimpleArrayData')
      this.label = own(attributes, 'name');
  }

  text(chunk: string): void {
    this.said += chunk;
  }

  close(name: string): void {
    this.path.pop();
    if (this.isInDescription()) {
      this.mark(`</${name}>`);
      return;
    }
    const text = (this.marked + this.said).trim();
    this.said = '';
    this.marked = '';
    const parent = this.path.at(-1) ?? '';
    const folder = this.folders.at(-1);
    if (CONTAINERS.has(name)) this.folders.pop();
    else if (name === 'name' && folder?.depth === this.path.length && CONTAINERS.has(parent))
      folder.name = plainText(text).replace(/\s+/g, ' ').slice(0, 200);
    if (name === 'href' && /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i.test(text) && !this.path.includes('NetworkLink'))
      this.links++;
    const link = text.replace(/^(?:\.\.?\/)+/, '');
    if (
      name === 'href' &&
      this.path.includes('NetworkLink') &&
      this.inside.some((each) => each.endsWith(link))
    )
      this.links--;
    const { feature } = this;
    if (feature === null) return;
    if (name === 'Placemark') {
      this.features.push(feature);
      this.feature = null;
    } else if (!this.geometry(feature, name, parent, text)) this.detail(feature, name, parent, text);
  }

  /** Tags of HTML that stand in a description as they are: its text goes on. */
  private isInDescription(): boolean {
    return this.feature !== null && this.path.includes('description');
  }

  private mark(tag: string): void {
    if (this.marked.length < LIMITS.xml.textChars) this.marked += `${this.said}${tag}`;
    this.said = '';
  }

  /** Forgets where it is: what comes next is a document of its own. */
  begin(): void {
    this.path.length = 0;
    this.folders.length = 0;
    this.feature = null;
    this.said = '';
    this.marked = '';
  }

  finish(): MapFeature[] {
    if (this.links > 0) this.warnings.add('links-not-followed', { count: this.links });
    return this.features;
  }

  private geometry(feature: MapFeature, name: string, parent: string, text: string): boolean {
    if (name === 'coordinates') {
      const positions = this.read(feature, text, tuples(text));
      if (positions === null) return true;
      if (parent === 'Point') feature.points.push(...positions.slice(0, 1));
      else if (parent === 'LineString') this.line(feature, positions);
      else if (parent === 'LinearRing') this.ring(feature, positions);
    } else if (name === 'coord') {
      const position = this.read(feature, text, [text.split(/\s+/).map(Number)]);
      if (position !== null) this.track.push(...position);
    } else if (name === 'Track') this.line(feature, this.track);
    else if (name === 'Polygon') {
      // A second outer ring is an area of its own; without any, a hole is a hole in nothing.
      for (const [index, outer] of this.rings.entries())
        feature.polygons.push(index === 0 ? [outer, ...this.holes] : [outer]);
      this.rings = [];
    } else return false;
    return true;
  }

  private ring(feature: MapFeature, positions: Position[]): void {
    if (!this.path.includes('Polygon')) {
      this.line(feature, positions);
      return;
    }
    const ring = closedRing(positions);
    if (ring === null) this.fault(feature, 'not-understood', 'LinearRing');
    else if (this.path.includes('innerBoundaryIs')) this.holes.push(ring);
    else this.rings.push(ring);
  }

  private line(feature: MapFeature, positions: Position[]): void {
    if (positions.length >= 2) feature.lines.push(positions);
    else feature.points.push(...positions);
  }

  private read(feature: MapFeature, text: string, found: readonly number[][]): Position[] | null {
    if (this.positions.isTooMany(found.length)) throw new AppError('reader/limit', { limit: 'entries' });
    if (found.length === 0) return null;
    const placed = place(found.map(([longitude = NaN, latitude = NaN]) => [longitude, latitude]));
    if ('positions' in placed) return placed.positions;
    this.fault(feature, placed.fault, text);
    return null;
  }

  private fault(feature: MapFeature, fault: 'swapped' | 'not-understood', text: string): void {
    const at = { card: feature.number };
    if (fault === 'swapped') this.warnings.count('coordinates-swapped', 'out of range', at);
    else {
      const example = text.slice(0, 200);
      this.warnings.count('value-not-understood', 'coordinates', at, { column: 'coordinates', example });
    }
    feature.facts.push({ label: 'coordinates', value: text.slice(0, 4000) });
  }

  private detail(feature: MapFeature, name: string, parent: string, text: string): void {
    if (text === '' || this.path.some((each) => LOOKS.has(each)) || LOOKS.has(name)) return;
    if (parent === 'Placemark') {
      if (name === 'name') feature.name = plainText(text);
      else if (name === 'description') feature.description = plainText(text);
      else feature.facts.push({ label: name, value: plainText(text) });
    } else if (name === 'begin') feature.begin = text.slice(0, 100);
    else if (name === 'end') feature.end = text.slice(0, 100);
    else if (name === 'when') {
      feature.begin = feature.begin === '' ? text.slice(0, 100) : feature.begin;
      if (parent === 'Track') feature.end = text.slice(0, 100);
    } else if (this.path.includes('ExtendedData')) {
      if (name === 'displayName') this.label = plainText(text).slice(0, 200);
      else {
        const isNamed = name === 'value' || name === 'SimpleData';
        const label = isNamed && this.label !== '' ? this.label : name;
        feature.facts.push({ label: label.slice(0, 200), value: plainText(text) });
      }
    } else if (parent === 'Location') this.location(feature, name, text);
  }

  /** A model stands at a place, said in elements of its own. */
  private location(feature: MapFeature, name: string, text: string): void {
    if (name === 'longitude') this.label = text;
    else if (name === 'latitude') {
      const position = this.read(feature, text, [[Number(this.label), Number(text)]]);
      if (position !== null) feature.points.push(...position);
    }
  }
}

function own(attributes: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : '';
}
