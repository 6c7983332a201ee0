import { foldText } from '../kernel/words.ts';
import { type Entry, titleOf } from './entry.ts';

/** A way to reach somebody, as far as recognising it needs. */
export interface ReachPoint {
  kind: string;
  value: string;
}

/** Letters and digits alone, folded, so that "Ministry of  Health." is "ministry of health". */
export function foldName(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Digits compared of a number: international and national spelling end alike. */
const COMPARED_DIGITS = 8;

/**
 * The end of a phone number, for comparing: "+351 912 345 678", "00351912345678" and "0912 345 678" are one. A short
 * number (112) is compared whole; `null` when there are no digits.
 */
export function phoneKey(value: string): string | null {
  const [number = ''] = foldText(value).split(/\b(?:ext|extension|poste|x)\b\.?|#/u);
  const digits = number.replace(/\D/gu, '');
  return digits === '' ? null : digits.slice(-COMPARED_DIGITS);
}

/** The key of one way to reach; `null` for what identifies nobody. */
export function pointKey(point: ReachPoint): string | null {
  const { kind, value } = point;
  if (kind === 'email') return `email:${value.trim().toLowerCase()}`;
  if (kind !== 'phone' && kind !== 'mobile' && kind !== 'satellite') return null;
  const digits = phoneKey(value);
  return digits === null ? null : `phone:${digits}`;
}

/** A postal address in one line, with its city where it does not name it. */
export function postalText(address: string, city: string): string {
  const line = address.replace(/\s*\n\s*/gu, ', ').trim();
  return city === '' || foldName(line).includes(foldName(city)) ? line : `${line}, ${city}`;
}

/** The key of a name; `null` when it has no letter or digit. */
export function nameKey(name: string): string | null {
  const folded = foldName(name);
  return folded === '' ? null : `name:${folded}`;
}

/** The key of the identifier that a source gave; `null` when it gave none. */
export function referenceKey(reference: string): string | null {
  return reference.trim() === '' ? null : `reference:${reference.trim()}`;
}

/** Everything an entry is recognised by. */
export function keysOf(entry: Entry): string[] {
  const names =
    entry.kind === 'contact'
      ? [titleOf(entry), entry.fields.holder]
      : entry.kind === 'organisation'
        ? [entry.fields.name, entry.fields.nativeName, entry.fields.shortName]
        : [entry.fields.name, entry.fields.nativeName];
  const keys = [
    ...names.map(nameKey),
    ...entry.fields.points.map(pointKey),
    referenceKey(entry.fields.reference),
  ];
  return [...new Set(keys.filter((key) => key !== null))];
}
