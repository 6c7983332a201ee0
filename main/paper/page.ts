import { createHash } from 'node:crypto';

/** A line: what it is about, who or what, the number to call, and how far that can be trusted. Texts that are not known are empty. */
export interface PaperLine {
  label: string;
  text: string;
  number: string;
  note: string;
}

/** A page before it is given a version and a day. */
export interface PaperContent {
  /** Id of the district; empty for the whole host State. */
  key: string;
  title: string;
  sections: { heading: string; lines: PaperLine[] }[];
}

export const COUNTRY = '';

export function lineOf(line: Partial<PaperLine>): PaperLine {
  return { label: '', text: '', number: '', note: '', ...line };
}

/** What two pages are told apart by. */
export function hashOf({ title, sections }: PaperContent): string {
  return createHash('sha256')
    .update(JSON.stringify([title, sections]))
    .digest('hex');
}

export function countLines({ sections }: PaperContent): number {
  return sections.reduce((sum, { lines }) => sum + lines.length, 0);
}
