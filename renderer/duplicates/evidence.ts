import type { Evidence } from '../../shared/people/matching.ts';
import { countryName } from '../text/countries.ts';
import { dateText } from '../text/dates.ts';
import { isTextKey, type Text } from '../text/text.ts';

/** What only sets two records apart. */
const AGAINST: ReadonlySet<Evidence['kind']> = new Set([
  'names-differ',
  'different-birth-date',
  'different-sex',
  'different-nationality',
  'other-document-of-same-kind',
]);

/** Whether a finding speaks for one person. */
export function speaksFor({ kind }: Evidence): boolean {
  return !AGAINST.has(kind);
}

/** A finding in words: "same document number", "name differs by transliteration". */
export function evidenceText(text: Text, { kind, how }: Evidence): string {
  if (kind === 'names-alike') {
    const ways = how.filter((way) => way !== 'identical');
    if (ways.length === 0) return text('duplicates.evidence.same-name');
    return text('duplicates.nameBy', { how: waysText(text, ways) });
  }
  if (kind === 'names-differ' && how.length > 0)
    return text('duplicates.namesBy', { how: waysText(text, how) });
  return text(`duplicates.evidence.${kind}`);
}

function waysText(text: Text, how: Evidence['how']): string {
  return how.map((way) => text(`duplicates.how.${way}`)).join(text('common.comma'));
}

/** The facts of a finding, dates and States in words. */
export function detailText(text: Text, { kind, detail }: Evidence): string {
  const parts = detail.split(' · ');
  const written = parts.map((part) => {
    if (kind.includes('birth-date')) return dateText(part);
    if (kind.includes('nationality')) return countryName(part);
    const sex = `people.sex.${part}`;
    return kind === 'different-sex' && isTextKey(sex) ? text(sex) : part;
  });
  return written.join(' · ');
}
