import { z } from 'zod';
import { task } from '../ipc/call.ts';
import { RecordId } from '../kernel/ids.ts';
import { UndoOutcome } from './undo.ts';

export const recordsCalls = {
  undo: task({
    right: 'records.undo',
    summary:
      'Undoes one change set (an act, an import, a bundle): what nobody touched since goes back, the rest is listed.',
    input: z.strictObject({ changeSetId: RecordId }),
    output: UndoOutcome,
    namesNobody: true,
  }),
} as const;
