import type { AcceptOutcome } from '../../shared/briefings/calls.ts';
import { api } from '../app/client.ts';
import { toast, toastUndo } from '../components/toast.tsx';
import type { Text } from '../text/text.ts';
import { outcomeText } from './words.ts';

/** Says what accepting did, and offers to take it back. One entry that was not taken is told with its reason. */
export function tellOutcome(text: Text, outcome: AcceptOutcome): void {
  const [reason] = outcome.reasons;
  if (outcome.asked === 1 && reason !== undefined) {
    toast(text(`briefings.reason.${reason.reason}`));
    return;
  }
  const [changeSetId] = outcome.changeSetIds;
  const message = outcomeText(text, outcome);
  if (changeSetId === undefined) toast(message);
  else toastUndo(message, () => api.records.undo({ changeSetId }));
}
