import { createHash } from 'node:crypto';
import type { ReadItem } from '../../shared/reader/result.ts';

/**
 * What makes an entry the very same in another file: its kind and its fields, whatever their order. Where it stands and what no
 * field took (a running number) do not count.
 * @returns SHA-256, hexadecimal
 */
export function hashItem(item: Pick<ReadItem, 'kind' | 'fields'>): string {
  return createHash('sha256')
    .update(JSON.stringify([item.kind, sorted(item.fields)]))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)]);
}

/** What a candidate is called in a list: a name, a post, a title. */
export function nameOfItem(item: Pick<ReadItem, 'kind' | 'fields'>): string {
  const fields: Readonly<Record<string, unknown>> = item.fields;

  const candidates = [
    fields['name'],
    fields['title'],
    joined(fields, 'givenName', 'familyName'),
    nameOf(firstOf(fields['names'])),
    fields['role'],
    fields['office'],
    fields['personName'],
    fields['organisation'],
    fields['text'],
    firstOf(fields['emails']),
    firstOf(fields['phones']),
  ];
  const name = candidates.find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof name === 'string' ? name.replace(/\s+/gu, ' ').trim().slice(0, 300) : '';
}

function nameOf(name: unknown): string {
  if (typeof name !== 'object' || name === null) return '';
  const parts = Object.fromEntries(Object.entries(name));
  return joined(parts, 'given', 'family') || joined(parts, 'full');
}

function firstOf(list: unknown): unknown {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return typeof first === 'object' && first !== null && 'number' in first ? first.number : first;
}

function joined(fields: Readonly<Record<string, unknown>>, ...keys: string[]): string {
  return keys
    .map((key) => fields[key])
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
}
