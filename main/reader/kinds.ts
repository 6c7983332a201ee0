import type { TableKind } from '../../shared/reader/result.ts';
import type { ColumnRole } from './roles.ts';

const FACILITY_WORDS =
  /hospital|clinic|health|shelter|camp|school|centre|center|post|airport|port|border|crossing|assembly|church|mosque|hôpital|clinique|centre|abri|école|poste|aéroport|frontière|hospital|clínica|albergue|refugio|escuela|aeropuerto|etc\b|etu\b|مستشفى|مركز|عيادة|ملجأ|مخيم|مدرسة|معبر|مطار|hastane|больница/i;
const ORGANISATION_WORDS =
  /\bngo\b|\bingo\b|\bun\b|agency|ministry|government|govt|company|embassy|consulate|donor|bilateral|red cross|red crescent|private|academic|university|civil society|charity|foundation|ong\b|ministère|gouvernement|ambassade|entreprise|société|ministerio|gobierno|embajada|empresa|منظمة|وزارة|حكوم|سفارة|شركة/i;

const PERSONAL_LABELS =
  /^(?:home|residential|permanent|current|last) (?:address|country|postcode|city|state|l\d|district|province)|emergency contact|next of kin|date of arrival|arrival date|marital|special needs|vulnerab|personne a prevenir|situation familiale|estado civil|contacto de emergencia|الحالة الاجتماعية/i;

type Weights = Partial<Record<ColumnRole, number>>;

const FACILITY: Weights = {
  facilityType: 3,
  capacity: 3,
  free: 2,
  openingHours: 2,
  occupied: 1,
  services: 1,
  status: 1,
  type: 1,
  operator: 1,
  organisation: 0.5,
  address: 0.5,
  district1: 0.5,
  city: 0.5,
  phone: 0.5,
};
const PERSON: Weights = {
  birthDate: 3,
  documentNumber: 3,
  nationality: 2.5,
  sex: 2,
  age: 2,
  household: 2,
  birthPlace: 2,
  householdHead: 2,
  familyName: 0.5,
  givenName: 0.5,
  street: 0.3,
};
const CONTACT: Weights = {
  role: 3,
  contactName: 2,
  organisation: 2,
  office: 2,
  phone: 1,
  phoneMobile: 1,
  email: 1,
  phoneFax: 1,
  phoneEmergency: 1,
  phoneSatellite: 1,
  familyName: 0.5,
  givenName: 0.5,
};
const ORGANISATION: Weights = {
  organisationType: 3,
  shortName: 3,
  level: 1,
  type: 1,
  parent: 1.5,
  website: 1.5,
  phone: 1,
  phoneEmergency: 1.5,
  email: 1,
  phoneFax: 1,
  address: 1,
  contactName: 0.5,
  district1: 0.5,
};

/**
 * The kind that the columns of a table speak for; `null` when they speak for none.
 * @param roles of its columns
 * @param labels of its columns, among them such as only people have
 * @param typeValues values of the `type` column, which tell hospitals from organisations
 */
export function kindOfColumns(
  roles: readonly (ColumnRole | null)[],
  typeValues: readonly string[],
  labels: readonly string[],
  isHxl: boolean,
): TableKind | null {
  const has = (...wanted: ColumnRole[]) => wanted.some((role) => roles.includes(role));
  if (has('noteRecordId', 'noteText', 'noteStatus') && has('personRecordId', 'authorName')) {
    const isPersonToo = has('noteRecordId') && has('givenName', 'familyName');
    return isPersonToo ? 'enquiry' : 'statement';
  }
  if (has('personRecordId')) return 'enquiry';

  const sum = (weights: Weights) => {
    let total = 0;
    for (const role of new Set(roles)) if (role !== null) total += weights[role] ?? 0;
    return total;
  };
  const isPersonNamed = has('givenName', 'familyName', 'fullName', 'contactName');
  const isNamed = has('name');
  const isPlaced = (has('latitude') && has('longitude')) || has('coordinates');
  const isFacilityType = share(typeValues, FACILITY_WORDS) >= 0.5;
  const isOrganisationType = share(typeValues, ORGANISATION_WORDS) >= 0.5;
  const scores: [TableKind, number][] = [];

  if (has('facilityName') || isNamed || (isPlaced && has('organisation'))) {
    const identity = has('facilityName') ? 3.5 : has('givenName', 'familyName', 'fullName') ? -3 : 0;
    scores.push(['facility', sum(FACILITY) + identity + (isPlaced ? 3 : 0) + (isFacilityType ? 3 : 0)]);
  }
  // Who is counted as a person has something that only people have.
  const personal = labels.filter((label) => PERSONAL_LABELS.test(label)).length;
  const isPersonal = personal >= 2 && has('givenName', 'familyName', 'fullName');
  if (
    (isPersonNamed || isNamed) &&
    (isPersonal || has('birthDate', 'documentNumber', 'nationality', 'sex', 'age', 'household'))
  ) {
    const isListOfStaff = has('role') && !has('documentNumber', 'nationality', 'household');
    scores.push([
      'person',
      sum(PERSON) +
        Math.min(6, personal * 2) +
        (has('givenName', 'familyName', 'fullName') ? 1 : 0) -
        (isListOfStaff ? 2 : 0),
    ]);
  }
  if (isPersonNamed || isNamed || (has('role') && has('phone', 'phoneMobile', 'email'))) {
    const reach = has('phone', 'phoneMobile', 'email', 'phoneFax', 'phoneEmergency', 'phoneSatellite');
    const identity = has('contactName', 'givenName', 'familyName', 'fullName') ? 1 : 0;
    const isPlace = !isPersonNamed && (isPlaced || isFacilityType || has('capacity', 'facilityType'));
    // A name with a number is the smallest list of contacts there is.
    const isPlain = reach && isNamed && !isPlace ? 2 : 0;
    if (reach || has('role')) scores.push(['contact', sum(CONTACT) + identity + isPlain - (isPlace ? 3 : 0)]);
  }
  if ((has('organisation') || isNamed) && !has('givenName', 'familyName', 'fullName') && !has('role')) {
    const isNamedByItself = has('organisation') && !isNamed && !has('facilityName');
    const sector = isHxl && has('sector') ? 2 : 0;
    scores.push([
      'organisation',
      sum(ORGANISATION) +
        (isNamedByItself ? 2 : 0) +
        sector +
        (isOrganisationType ? 3 : 0) -
        (isPlaced && isNamed ? 2 : 0),
    ]);
  }
  // Tags are a statement of the sender: with them less is enough.
  const needed = isHxl ? 2 : 3;
  let best: [TableKind, number] | null = null;
  for (const entry of scores) if (entry[1] >= needed && entry[1] > (best?.[1] ?? 0)) best = entry;
  return best?.[0] ?? null;
}

/** Whether a text names an institution or place rather than a person. */
export function isInstitution(text: string): boolean {
  return FACILITY_WORDS.test(text) || ORGANISATION_WORDS.test(text);
}

function share(values: readonly string[], pattern: RegExp): number {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter((value) => pattern.test(value)).length / filled.length;
}
