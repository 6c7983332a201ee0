import type { FieldsOf, ReadPhone } from '../../shared/reader/result.ts';
import { countryCodeOf } from './countries.ts';
import { normalLabel, roleOfLabel } from './labels.ts';
import { LIMITS } from './limits.ts';
import type { MapFeature } from './map-feature.ts';
import { splitPhones } from './phone-cells.ts';
import { parseBoolean, parseCount, splitEmails, splitList } from './values.ts';

type Fact = MapFeature['facts'][number];
type Facility = FieldsOf<'facility'>;

/** What a feature is called. `fact`: the one that says so, `null` when its own name or something else does. */
export interface Naming {
  readonly text: string;
  readonly fact: Fact | null;
  readonly isFromFacts: boolean;
}

const STREET = /^(?:street|street name|road|route|rue|calle|highway name|ref)$/;
const NAME_ROLES = new Set(['name', 'facilityName', 'fullName', 'organisation']);

/** The tags of OpenStreetMap that say what a place is, surest first, and what each value is in words. */
const OSM_TYPES: readonly (readonly [key: string, words: Readonly<Record<string, string>>])[] = [
  ['emergency', { assembly_point: 'assembly point', landing_site: 'heliport', disaster_response: 'shelter' }],
  ['social_facility', { shelter: 'shelter' }],
  ['office', { diplomatic: 'embassy' }],
  ['diplomatic', { embassy: 'embassy', consulate: 'consulate', honorary_consulate: 'consulate' }],
  [
    'amenity',
    {
      hospital: 'hospital',
      clinic: 'clinic',
      doctors: 'clinic',
      police: 'police',
      embassy: 'embassy',
      prison: 'prison',
      shelter: 'shelter',
      refugee_site: 'shelter',
      ferry_terminal: 'seaport',
    },
  ],
  ['healthcare', { hospital: 'hospital', clinic: 'clinic', centre: 'clinic', doctor: 'clinic' }],
  ['aeroway', { aerodrome: 'airport', terminal: 'airport', heliport: 'heliport' }],
  ['barrier', { border_control: 'border post' }],
  ['industrial', { port: 'seaport' }],
];

/** Whether the tags call it a place that people go to, whatever its outline. */
export function isPlaceForPeople(feature: MapFeature): boolean {
  return osmType(feature.facts) !== null;
}

function osmType(facts: readonly Fact[]): { word: string; fact: Fact } | null {
  for (const [key, words] of OSM_TYPES) {
    const fact = facts.find(({ label }) => label.toLowerCase() === key);
    if (fact !== undefined && Object.hasOwn(words, fact.value))
      return { word: words[fact.value] ?? '', fact };
  }
  return null;
}

/**
 * A name for a feature: its own, else the fact that names it, else the first thing said of it. Nothing in it is made up but a position
 * in place of a name.
 */
export function nameOf(feature: MapFeature): Naming {
  const given = oneLine(feature.name);
  if (given !== '') return { text: given, fact: null, isFromFacts: false };
  const named =
    feature.facts.find(({ label, value }) => value !== '' && label.toLowerCase() === 'name') ??
    feature.facts.find(({ label, value }) => value !== '' && label.toLowerCase() === 'title') ??
    feature.facts.find(({ label }) => NAME_ROLES.has(roleOfLabel(label)?.role ?? '')) ??
    feature.facts.find(({ label }) => STREET.test(normalLabel(label)));
  if (named !== undefined) return { text: oneLine(named.value), fact: named, isFromFacts: true };
  const [line] = feature.description.split('\n');
  const address = feature.facts.find(({ label }) => roleOfLabel(label)?.role === 'address');
  const said = oneLine(line ?? '') || oneLine(address?.value ?? '') || (feature.folders.at(-1) ?? '');
  if (said !== '') return { text: said, fact: null, isFromFacts: false };
  const [longitude, latitude] =
    feature.points[0] ?? feature.lines[0]?.[0] ?? feature.polygons[0]?.[0]?.[0] ?? [];
  const where = latitude === undefined ? '' : `${latitude.toFixed(4)}, ${longitude?.toFixed(4) ?? ''}`;
  return { text: where || feature.id || String(feature.number), fact: null, isFromFacts: false };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** The facts of a facility, each given to the field it speaks of, the rest kept. */
export class FacilityFacts {
  private readonly feature: MapFeature;
  private readonly left: Set<Fact>;
  private readonly kept: Fact[] = [];

  constructor(feature: MapFeature, name: Naming) {
    this.feature = feature;
    this.left = new Set(feature.facts.filter((fact) => fact !== name.fact));
  }

  fill(fields: Facility): void {
    const { description, folders, begin, end, id } = this.feature;
    this.type(fields);
    this.address(fields);
    for (const fact of [...this.left]) if (this.take(fields, fact)) this.left.delete(fact);
    if (description !== '' && oneLine(description) !== fields.name) fields.note = description;
    if (fields.type === undefined && folders.length > 0) fields.type = folders.at(-1) ?? '';
    else if (folders.length > 0) this.keep('folder', folders.join(' › '));
    if (begin !== '') this.keep('begin', begin);
    if (end !== '') this.keep('end', end);
    if (id !== '') fields.reference = id;
  }

  keep(label: string, value: string): void {
    this.kept.push({ label, value: value.slice(0, LIMITS.valueChars) });
  }

  unmapped(): Fact[] {
    return [...this.left, ...this.kept].slice(0, 1000);
  }

  private type(fields: Facility): void {
    const osm = osmType([...this.left]);
    if (osm === null) return;
    fields.type = osm.word;
    this.left.delete(osm.fact);
  }

  /** `addr:street` and the like, which belong together. */
  private address(fields: Facility): void {
    const part = (key: string): string => {
      const fact = [...this.left].find(({ label }) => label.toLowerCase() === `addr:${key}`);
      if (fact !== undefined) this.left.delete(fact);
      return fact?.value ?? '';
    };
    const full = part('full');
    const street = [part('housenumber'), part('street')].filter((text) => text !== '').join(' ');
    const place = [part('postcode'), part('city')].filter((text) => text !== '').join(' ');
    const address = [full || street, place].filter((text) => text !== '').join('\n');
    if (address !== '') fields.address = address;
    const country = countryCodeOf(part('country'));
    if (country !== null) fields.countryCode = country;
  }

  /** @returns whether a field took it whole */
  private take(fields: Facility, { label, value }: Fact): boolean {
    const plain = label.toLowerCase().replace(/^contact:/, '');
    if (plain === 'wheelchair') return this.accessible(fields, value);
    const role = plain.startsWith('capacity:')
      ? null
      : (roleOfLabel(plain.includes(':') ? label : plain === label.toLowerCase() ? label : plain)?.role ??
        null);
    const short = value.slice(0, 4000);
    switch (role) {
      case 'facilityType':
      case 'type':
        return once(fields, 'type', short);
      case 'phone':
      case 'phoneMobile':
      case 'phoneFax':
      case 'phoneSatellite':
      case 'phoneEmergency':
        return this.phones(fields, value, role);
      case 'email':
        return this.append(fields, 'emails', splitEmails(value));
      case 'website':
        return this.append(fields, 'websites', [short]);
      case 'address':
        return once(fields, 'address', short);
      case 'capacity':
        return count(fields, 'capacity', value);
      case 'free':
        return count(fields, 'free', value);
      case 'occupied':
        return count(fields, 'occupied', value);
      case 'operator':
        return once(fields, 'operator', short);
      case 'status':
        return once(fields, 'status', short);
      case 'services':
        return this.append(fields, 'services', splitList(value));
      case 'openingHours':
        return once(fields, 'openingHours', short);
      case 'contactName':
        return once(fields, 'contact', short);
      case 'languages':
        return this.append(fields, 'languages', splitList(value));
      case 'note':
        return once(fields, 'note', value);
      case 'district1':
      case 'district2':
      case 'district3':
        return this.append(fields, 'districts', [short]);
      case 'country': {
        const code = countryCodeOf(value);
        return code !== null && once(fields, 'countryCode', code);
      }
      default:
        return false;
    }
  }

  private accessible(fields: Facility, value: string): boolean {
    const isOpen = value === 'designated' ? true : parseBoolean(value);
    // "Limited" is neither, and stays as it is said.
    if (isOpen === null) return false;
    fields.accessible = isOpen;
    return true;
  }

  private phones(fields: Facility, value: string, role: string): boolean {
    const kind: ReadPhone['kind'] =
      role === 'phoneMobile'
        ? 'mobile'
        : role === 'phoneFax'
          ? 'fax'
          : role === 'phoneSatellite'
            ? 'satellite'
            : 'voice';
    const found = splitPhones(value).map(({ number, mark, kind: named }): ReadPhone => {
      const said = mark ?? (role === 'phoneEmergency' ? 'emergency' : undefined);
      const sure = kind === 'voice' ? (named ?? kind) : kind;
      return said === undefined ? { number, kind: sure } : { number, kind: sure, mark: said };
    });
    if (found.length === 0) return false;
    fields.phones = [...(fields.phones ?? []), ...found].slice(0, 200);
    return true;
  }

  private append(
    fields: Facility,
    key: 'emails' | 'websites' | 'services' | 'languages' | 'districts',
    values: string[],
  ): boolean {
    if (values.length === 0) return false;
    fields[key] = [...(fields[key] ?? []), ...values.map((value) => value.slice(0, 4000))].slice(0, 200);
    return true;
  }
}

type OneLine =
  'type' | 'address' | 'operator' | 'status' | 'openingHours' | 'contact' | 'note' | 'countryCode';

function once(fields: Facility, key: OneLine, value: string): boolean {
  if (fields[key] !== undefined) return fields[key] === value;
  fields[key] = value;
  return true;
}

function count(fields: Facility, key: 'capacity' | 'free' | 'occupied', value: string): boolean {
  const number = parseCount(value);
  if (number === null) return false;
  if (fields[key] !== undefined) return fields[key] === number;
  fields[key] = number;
  return true;
}
