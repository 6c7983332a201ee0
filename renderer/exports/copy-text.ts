import type { Export } from '../../shared/exports/schema.ts';
import { text } from '../text/text.ts';

/** The copy numbers of a print; empty for what is none. */
export function copyText({ copy, copies }: Pick<Export, 'copy' | 'copies'>): string {
  if (copy === null) return '';
  return copies < 2 ? String(copy) : text('exports.copyRange', { from: copy, to: copy + copies - 1 });
}
