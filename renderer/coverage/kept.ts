import type { EntryFunction } from '../../shared/contacts/schema.ts';

interface Kept {
  gapsOnly: boolean;
  /** The cell under the cursor; the empty district is the whole country. */
  at: { district: string; function: EntryFunction };
}

// Where the officer was, for when they come back from a form: until the window closes.
let now: Kept = { gapsOnly: false, at: { district: '', function: 'police' } };

/** How the matrix was left. */
export function kept(): Kept {
  return now;
}

/** Remembers how the matrix is shown. */
export function keep(change: Partial<Kept>): void {
  now = { ...now, ...change };
}
