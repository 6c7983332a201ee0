import { isTextKey, type Text } from './text.ts';

/** The words for a field of a candidate or record; its own name where there are none. */
export function partText(text: Text, field: string): string {
  const [name = ''] = field.split('#');
  const keys = [`briefings.part.${name}`, `contacts.field.${name}`];
  const key = keys.find(isTextKey);
  return key === undefined ? name : text(key);
}

/** A value of a candidate or record as text, whatever it holds: what it is kept by (ids, confirmations) is left out. */
export function valueText(text: Text, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list
      .map((part) => valueText(text, part))
      .filter((part) => part !== '')
      .join(text('common.comma'));
  }
  if (typeof value !== 'object' || value === null) return '';
  const parts: Readonly<Record<string, unknown>> = { ...value };
  const shown = ['full', 'given', 'surname', 'family', 'name', 'label', 'value', 'number', 'text'];
  return shown
    .map((name) => parts[name])
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
}
