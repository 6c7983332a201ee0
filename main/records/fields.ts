/**
 * A record's value as fields that are versioned one by one. A list whose items carry ids is taken apart: each item
 * is the field `list#id`, so that two missions may add a phone number each and both stay. Any other value is one field.
 */
export type FieldMap = Map<string, unknown>;

interface Item {
  id: string;
}

/**
 * Takes a record apart into its fields.
 * @param lists names of the lists whose items are versioned one by one
 */
export function toFields(value: Readonly<Record<string, unknown>>, lists: readonly string[]): FieldMap {
  const fields: FieldMap = new Map();
  for (const [name, part] of Object.entries(value)) {
    if (!lists.includes(name)) fields.set(name, part);
    else if (isItemList(part)) for (const item of part) fields.set(`${name}#${item.id}`, item);
  }
  return fields;
}

/**
 * Puts fields back together. Items of a list stand in the order of their ids (their time of creation).
 * @param lists names of the lists, so that an empty one is there too
 */
export function fromFields(fields: FieldMap, lists: readonly string[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const list of lists) value[list] = [];
  for (const [path, part] of fields) {
    const [name, itemId] = splitPath(path);
    if (itemId === null) value[name] = part;
    else if (part !== null) value[name] = [...asList(value[name]), part];
  }
  for (const list of lists) value[list] = asList(value[list]).sort(byId);
  return value;
}

/** `documents#<id>` → name and item id; the item id is `null` for a whole field. */
export function splitPath(path: string): [name: string, itemId: string | null] {
  const at = path.indexOf('#');
  return at < 0 ? [path, null] : [path.slice(0, at), path.slice(at + 1)];
}

/** One changed field; `before` or `after` is `null` where an item was not there. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
  /** The write that brought `after`, where it is not this device's own (a merge). */
  dot?: readonly [string, number] | undefined;
}

/** What differs between two states, by field. */
export function compareFields(before: FieldMap, after: FieldMap): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(field) ?? null;
    const now = after.get(field) ?? null;
    if (!sameValue(old, now)) changes.push({ field, before: old, after: now });
  }
  return changes;
}

/** Whether two values of a field say the same, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const isEitherPlain = [one, other].some((value) => typeof value !== 'object' || value === null);
  return !isEitherPlain && stableText(one) === stableText(other);
}

function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isPlainObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isItemList(value: unknown): value is Item[] {
  return Array.isArray(value) && value.every((item) => isPlainObject(item) && typeof item['id'] === 'string');
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function byId(one: unknown, other: unknown): number {
  const a = isPlainObject(one) ? String(one['id']) : '';
  const b = isPlainObject(other) ? String(other['id']) : '';
  return a < b ? -1 : a > b ? 1 : 0;
}
