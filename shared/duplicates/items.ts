/** Lists of a person whose items carry ids. */
export const PERSON_LISTS = [
  'names',
  'documents',
  'contactPoints',
  'addresses',
  'nextOfKin',
  'needs',
  'consents',
] as const;
export type ListName = (typeof PERSON_LISTS)[number];

type Item = Readonly<Record<string, unknown>> & { id: string };

/** What two items must have in common to be one and the same fact, as it is compared. */
const KEYS: Readonly<Record<ListName, (item: Item) => string>> = {
  names: (item) => text(item, 'given', 'patronymic', 'surname', 'script'),
  documents: (item) => plain(item['number']),
  contactPoints: (item) => plain(item['value']),
  addresses: (item) => text(item, 'text', 'place'),
  nextOfKin: (item) => text(item, 'name'),
  needs: (item) => text(item, 'category', 'consequence'),
  consents: (item) => text(item, 'purpose', 'recipient', 'basis', 'state', 'on'),
};

/** Values by which a part says nothing that another value would contradict, beside `null` and the empty text. */
const NOTHING: Readonly<Record<string, readonly string[]>> = {
  'names.kind': ['alias'],
  'names.order': ['unknown'],
  'documents.type': ['other'],
  'documents.status': ['unknown'],
  'contactPoints.kind': ['phone', 'other'],
  'addresses.kind': ['other'],
  'nextOfKin.relation': ['other'],
  'nextOfKin.mayBeTold': ['unknown'],
};

/**
 * Two items as one when they say the same and neither contradicts the other; `null` otherwise. What only one says is taken, the later
 * confirmation and the later failure stand, and the first one's id.
 */
export function sameItem(
  list: ListName,
  mine: Readonly<{ id: string }>,
  theirs: Readonly<{ id: string }>,
): { id: string } | null {
  const one: Item = { ...mine };
  const other: Item = { ...theirs };
  if (KEYS[list](one) !== KEYS[list](other)) return null;
  const both: Record<string, unknown> & { id: string } = { ...one };
  for (const [part, value] of Object.entries(other)) {
    if (part === 'id') continue;
    if (part === 'confirmed') both[part] = laterConfirmation(one[part], value);
    else if (part === 'failedAt') both[part] = laterTime(one[part], value);
    else if (isNothing(`${list}.${part}`, one[part])) both[part] = value;
    else if (!isNothing(`${list}.${part}`, value) && !saysTheSame(`${list}.${part}`, one[part], value))
      return null;
  }
  return both;
}

/** Numbers are the same however they are written. */
const NUMBERS: ReadonlySet<string> = new Set(['documents.number', 'contactPoints.value']);

function saysTheSame(path: string, one: unknown, other: unknown): boolean {
  return NUMBERS.has(path) ? plain(one) === plain(other) : JSON.stringify(one) === JSON.stringify(other);
}

function isNothing(path: string, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'string' && (NOTHING[path] ?? []).includes(value);
}

function laterConfirmation(one: unknown, other: unknown): unknown {
  return (confirmedAt(other) ?? '') > (confirmedAt(one) ?? '') ? other : one;
}

function confirmedAt(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string'
    ? value.at
    : null;
}

function laterTime(one: unknown, other: unknown): unknown {
  if (typeof one !== 'string') return other;
  return typeof other === 'string' && other > one ? other : one;
}

function text(item: Item, ...parts: string[]): string {
  return parts.map((part) => (typeof item[part] === 'string' ? item[part] : '')).join('\u0000');
}

function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  const letters = value.toLowerCase().replace(/[\s().\/-]/gu, '');
  return letters === '' ? value : letters;
}
