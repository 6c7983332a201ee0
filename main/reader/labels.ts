import { COLUMN_ROLES, PFIF_ROLES, type ColumnRole } from './roles.ts';

/** A label in the form in which it is looked up: lower case, without accents, signs and words that say nothing. */
export function normalLabel(label: string): string {
  return label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function tableOf(roles: Readonly<Record<string, string>>): Map<string, ColumnRole> {
  const table = new Map<string, ColumnRole>();
  for (const [role, words] of Object.entries(roles)) {
    for (const word of words.split('|')) {
      const label = normalLabel(word);
      if (!table.has(label) && isRole(role)) table.set(label, role);
    }
  }
  return table;
}

function isRole(role: string): role is ColumnRole {
  return Object.hasOwn(COLUMN_ROLES, role) || Object.hasOwn(PFIF_ROLES, role);
}

const byLabel = tableOf(COLUMN_ROLES);
const byPfif = tableOf(PFIF_ROLES);

// Somebody else's number must not become the person's own.
const OF_OTHERS =
  /\b(?:emergency contact|next of kin|kin|guardian|reporter|report|input|author|caller|spouse|father|mother|parent|relative|sponsor|lawyer|urgence contact|personne a prevenir|contacto de emergencia)\b/;

// "Phone 1 - Label": what the number is called, not the number.
const ABOUT_VALUES = /\b\d (?:label|type)$/;

const PATTERNS: readonly [RegExp, ColumnRole][] = [
  [/\b(?:e ?mail|courriel|correo electronico|correo e)\b|البريد الالكتروني/, 'email'],
  [/\b(?:fax|telecopie)\b/, 'phoneFax'],
  [/\b(?:satellite|sat phone|satphone|thuraya|iridium)\b/, 'phoneSatellite'],
  [/\b(?:hotline|helpline|24 7|24h|24 hours?|numero d urgence)\b/, 'phoneEmergency'],
  [/факс/, 'phoneFax'],
  [/мобильн|сотов/, 'phoneMobile'],
  [/телефон/, 'phone'],
  [/электронн\S* (?:почт|адрес)/, 'email'],
  [/\b(?:mobile|cell|cellphone|whatsapp|gsm|celular|movil|portable)\b|الجوال|الموبايل/, 'phoneMobile'],
  [/\b(?:phone|phones|telephone|tel|telefono|telefon|telefone)\b|هاتف/, 'phone'],
  [/\b(?:latitude|latitud)\b/, 'latitude'],
  [/\b(?:longitude|longitud)\b/, 'longitude'],
  [/\b(?:date of birth|birth date|dob|date de naissance|fecha de nacimiento)\b/, 'birthDate'],
  [/\b(?:passport|passeport|pasaporte) (?:no|number|num|nr|n|numero)\b/, 'documentNumber'],
  [
    /\b(?:focal point|contact person|point focal|punto focal|persona de contacto|personne de contact)\b/,
    'contactName',
  ],
  [/\b(?:opening|working|office) hours\b/, 'openingHours'],
];

/** The role that a label names, and how surely (1 exact, less by part of it); `null` when it names none. */
export function roleOfLabel(label: string): { role: ColumnRole; sure: number } | null {
  if (label.length > 80) return null;
  const plain = normalLabel(label);
  const exact = byLabel.get(plain);
  if (exact !== undefined) return { role: exact, sure: 1 };
  // Remarks in brackets: "Phone (office)", "Name *", "Capacity (persons)".
  const bare = normalLabel(label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const inner = bare === plain ? undefined : byLabel.get(bare);
  if (inner !== undefined) return { role: inner, sure: 0.9 };
  // "Contact 2" is one more contact.
  const numbered = byLabel.get(plain.replace(/ \d{1,2}$/, ''));
  if (numbered !== undefined) return { role: numbered, sure: 0.8 };
  if (plain.split(' ').length > 6 || OF_OTHERS.test(plain) || ABOUT_VALUES.test(plain)) return null;
  for (const [pattern, role] of PATTERNS) if (pattern.test(plain)) return { role, sure: 0.7 };
  return null;
}

/** The role of a PFIF column by its own name; `null` when it is none. */
export function roleOfPfifLabel(label: string): ColumnRole | null {
  return byPfif.get(normalLabel(label)) ?? null;
}

const PFIF_SIGNS = new Set([
  'person record id',
  'note record id',
  'author made contact',
  'last known location',
  'source date',
  'author name',
  'email of found person',
  'phone of found person',
  'linked person record id',
]);

/** True when the labels are PFIF's: a record id with its fields, or at least three that nothing else has. */
export function isPfif(labels: readonly string[]): boolean {
  const signs = labels.map(normalLabel).filter((label) => PFIF_SIGNS.has(label));
  return signs.length >= 3 || (signs.length === 2 && signs.some((sign) => sign.endsWith('record id')));
}

/** Quick look for a repeated or new header among data rows: exact labels only. */
export function isKnownLabel(cell: string): boolean {
  return cell.length < 40 && byLabel.has(cell.trim().toLowerCase());
}
