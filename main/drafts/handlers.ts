import { z } from 'zod';
import type { draftsCalls } from '../../shared/drafts/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';

const DraftRow = z.strictObject({ value: z.string(), savedAt: z.string() });

export const draftsHandlers: Handlers<typeof draftsCalls> = {
  save: (db, input) => {
    db.run(`INSERT OR REPLACE INTO draft (key, value, savedAt) VALUES (@key, @value, @savedAt)`, {
      key: input.key,
      value: JSON.stringify(input.value),
      savedAt: nowOf(db.clock),
    });
    return { done: true };
  },
  get: (db, input) => {
    const row = db.row(`SELECT value, savedAt FROM draft WHERE key = @key`, { key: input.key });
    if (row === null) return null;
    const draft = DraftRow.parse(row);
    return { value: z.json().parse(JSON.parse(draft.value)), savedAt: draft.savedAt };
  },
  discard: (db, input) => {
    db.run(`DELETE FROM draft WHERE key = @key`, { key: input.key });
    return { done: true };
  },
};
