import { z } from 'zod';
import { RecordDecision, type IncomingChange } from '../../shared/bundles/calls.ts';

/** What the officer decided, by id of the record; one without an entry stands at its default. */
export type Decisions = Readonly<Record<string, RecordDecision>>;

export const Decisions: z.ZodType<Record<string, RecordDecision>> = z.record(z.string(), RecordDecision);

/** The field that stands for a whole record where its sender removed it. */
export const WHOLE_RECORD = '*';

/** Whether there is something to decide about a record. */
export function isDecidable({ outcome }: IncomingChange): boolean {
  return outcome === 'new' || outcome === 'changed' || outcome === 'conflict' || outcome === 'removed';
}

/** We removed the record, and the sender has something newer of it. */
export function isComingBack({ outcome, removal }: IncomingChange): boolean {
  return outcome === 'conflict' && removal?.where === 'here';
}

/** The sender removed a record that we changed since. */
export function isRemovalInConflict({ outcome, removal }: IncomingChange): boolean {
  return outcome === 'conflict' && removal?.where === 'there';
}

/** What is decided about a record; what was removed here waits until somebody brings it back. */
export function decisionOf(decisions: Decisions, change: IncomingChange): RecordDecision {
  return (
    decisions[change.id] ?? {
      id: change.id,
      decision: isComingBack(change) ? 'later' : 'accept',
      reason: 'declined',
      choices: {},
      readding: null,
    }
  );
}

/** Fields in conflict that nobody chose a value for yet. */
export function openChoices(change: IncomingChange, decision: RecordDecision): string[] {
  const inConflict = isRemovalInConflict(change)
    ? [WHOLE_RECORD]
    : change.fields.filter((field) => field.decision === 'conflict').map(({ field }) => field);
  return inConflict.filter((field) => decision.choices[field] === undefined);
}

/** How many records each decision leaves where. */
export function sumOf(
  changes: readonly IncomingChange[],
  decisions: Decisions,
): { accept: number; refuse: number; later: number } {
  const sum = { accept: 0, refuse: 0, later: 0 };
  for (const change of changes) {
    if (change.outcome === 'unchanged') continue;
    if (!isDecidable(change)) {
      sum.refuse += 1;
      continue;
    }
    const decided = decisionOf(decisions, change);
    const waits =
      decided.decision === 'accept' &&
      (openChoices(change, decided).length > 0 || (isComingBack(change) && decided.readding === null));
    sum[waits ? 'later' : decided.decision] += 1;
  }
  return sum;
}

/** The decisions as the core takes them: one for each record that has something to decide. */
export function toSend(changes: readonly IncomingChange[], decisions: Decisions): RecordDecision[] {
  return changes.filter(isDecidable).map((change) => decisionOf(decisions, change));
}
