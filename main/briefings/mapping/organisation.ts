import type { OrganisationInput } from '../../../shared/contacts/schema.ts';
import type { FieldsOf } from '../../../shared/reader/result.ts';
import { meaningOf, type Facts } from './facts.ts';
import { mapReach } from './reach.ts';

type Type = OrganisationInput['type'];
type Level = OrganisationInput['level'];

const TYPES: readonly (readonly [Type, RegExp])[] = [
  ['foreign-ministry', /foreign affairs|affaires etrangeres|exteriores|خارجية/u],
  ['immigration', /immigra|migration auth|border guard|frontiere/u],
  [
    'civil-protection',
    /civil (?:protection|defen[cs]e)|protection civile|proteccion civil|fire|rescue|disaster|دفاع مدني/u,
  ],
  ['prison-service', /prison|correction|penitent|detention/u],
  ['police', /police|gendarm|policia|شرطة/u],
  ['court', /\bcourt|tribunal|judici/u],
  [
    'international-organisation',
    /^(?:un|io)\b|united nations|nations unies|international org|intergovern|\bigo\b|\bun agency/u,
  ],
  [
    'civil-society',
    /\bn?ngo|\bong\b|non.?governmental|civil society|societe civile|charit|red (?:cross|crescent)|croix.rouge|foundation|association|faith/u,
  ],
  ['mission', /embass|consul|diplomatic|ambassade/u],
  ['health', /health|sante|salud|hospital|hopital|medical|صح/u],
  ['municipality', /municipal|mairie|commune|city council|local gov|بلدية/u],
  ['port-or-airport', /airport|aeroport|aeropuerto|seaport|\bport\b|harbou?r/u],
  ['carrier', /carrier|airline|shipping|transport/u],
  ['recruiter', /recruit/u],
  ['employer', /employer/u],
  ['media', /media|press|journal|radio|television/u],
  ['vendor', /vendor|supplier|private|company|hotel|business|commercial/u],
];

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['international', /international|global|mondial/u],
  ['national', /national|federal|central|country/u],
  ['regional', /region|provinc|governorate|state|departement|admin ?1/u],
  ['local', /local|municip|district|commun|city|admin ?[23]/u],
];

/** An organisation as the record keeps it; `parentId` is for whoever knows the other records. */
export function mapOrganisation(fields: FieldsOf<'organisation'>, facts: Facts): Record<string, unknown> {
  const type = meaningOf(fields.type, TYPES);
  const level = meaningOf(fields.level, LEVELS);
  // The source's own word is kept where ours says less.
  if (type === null) facts.keep('type', fields.type);
  if (level === null) facts.keep('level', fields.level);
  for (const sector of fields.sectors ?? []) facts.keep('sector', sector);
  return {
    name: facts.line('name', fields.name),
    shortName: facts.line('shortName', fields.shortName),
    nativeName: '',
    type: type ?? 'other',
    level: level ?? 'unknown',
    ...mapReach(fields, facts),
    unmapped: facts.unmapped,
  };
}
