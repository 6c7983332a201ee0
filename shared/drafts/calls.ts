import { z } from 'zod';
import { Done, read, write } from '../ipc/call.ts';
import { Instant } from '../kernel/dates.ts';

/** Names a form: `people/new`, `cases/<id>/note`… */
const DraftKey = z.string().min(1).max(200);
/** What was typed, as the form keeps it. */
const DraftValue = z.json();

/** What is being typed, kept in the vault so that it survives a lock. */
export const draftsCalls = {
  save: write({
    right: 'people.read',
    summary: 'Keeps what is being typed into a form.',
    input: z.strictObject({ key: DraftKey, value: DraftValue }),
    output: Done,
  }),
  get: read({
    right: 'people.read',
    summary: 'What was being typed into a form; null when nothing is kept.',
    input: z.strictObject({ key: DraftKey }),
    output: z.strictObject({ value: DraftValue, savedAt: Instant }).nullable(),
  }),
  discard: write({
    right: 'people.read',
    summary: 'Forgets what was typed into a form.',
    input: z.strictObject({ key: DraftKey }),
    output: Done,
  }),
} as const;
