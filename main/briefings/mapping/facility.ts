import type { FacilityInput } from '../../../shared/contacts/schema.ts';
import type { FieldsOf } from '../../../shared/reader/result.ts';
import { meaningOf, type Facts } from './facts.ts';
import { mapReach } from './reach.ts';

const TYPES: readonly (readonly [FacilityInput['type'], RegExp])[] = [
  [
    'clinic',
    /clinic|clinique|health (?:cent|post|unit|facil)|dispensar|centre de sante|centro de salud|polyclinic|عيادة/u,
  ],
  ['hospital', /hospital|hopital|chu\b|hastane|مستشف/u],
  ['assembly-point', /assembly|gathering|meeting point|rassemblement/u],
  ['shelter', /shelter|evacuation|camp|abri|refuge|albergue|reception cent|hebergement|ملجأ|ايواء/u],
  ['police-station', /police|gendarm|commissariat|شرطة/u],
  ['prison', /prison|jail|detention|penitent|سجن/u],
  ['border-post', /border|crossing|frontiere|frontera|معبر/u],
  ['airport', /airport|airfield|aerodrome|aeroport|aeropuerto|heliport|مطار/u],
  ['seaport', /seaport|harbou?r|\bport\b|ميناء/u],
  ['mission', /embass|consul|ambassade/u],
];

const STATES: readonly (readonly [FacilityInput['state'], RegExp])[] = [
  [
    'closed',
    /clos|ferme|non.?(?:functional|operational)|not (?:functional|operational|open)|destroyed|detruit|inactive|cerrad|مغلق/u,
  ],
  ['damaged', /damag|partial|endommage|degrade|danad/u],
  ['full', /\bfull\b|complet|saturat|overcrowd|lleno|ممتل/u],
  ['open', /open|operational|functional|function|active|ouvert|abiert|مفتوح|يعمل/u],
];

/** A place as the record keeps it. */
export function mapFacility(fields: FieldsOf<'facility'>, facts: Facts): Record<string, unknown> {
  const type = meaningOf(fields.type, TYPES);
  const state = meaningOf(fields.status, STATES);
  if (type === null) facts.keep('type', fields.type);
  if (state === null) facts.keep('status', fields.status);
  facts.keep('operator', fields.operator);
  facts.keep('contact', fields.contact);
  const hasPlace = fields.latitude !== undefined && fields.longitude !== undefined;
  const occupancy = fields.occupied ?? occupancyFrom(fields);
  if (occupancy === null) facts.keep('free', fields.free);
  return {
    name: facts.line('name', fields.name),
    nativeName: '',
    type: type ?? 'other',
    latitude: hasPlace ? fields.latitude : null,
    longitude: hasPlace ? fields.longitude : null,
    capacity: fields.capacity ?? null,
    occupancy,
    state: state ?? 'unknown',
    stateAt: state !== null || occupancy !== null ? facts.context.confirmed.at : null,
    services: facts.lines('service', fields.services, 50),
    hours: facts.line('openingHours', fields.openingHours),
    ...mapReach(fields, facts),
    unmapped: facts.unmapped,
  };
}

function occupancyFrom({ capacity, free }: FieldsOf<'facility'>): number | null {
  if (capacity === undefined || free === undefined || free > capacity) return null;
  return capacity - free;
}
