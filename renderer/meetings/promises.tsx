import type { ReactNode } from 'react';
import type { MeetingId, MeetingPromise } from '../../shared/meetings/schema.ts';
import { api } from '../app/client.ts';
import { Badge } from '../components/Badge.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { shortDateText, today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** How a promise stands: kept, overdue, due, or without a day. */
export function PromiseState({ promise }: { promise: Pick<MeetingPromise, 'dueOn' | 'keptOn'> }): ReactNode {
  const text = useText();
  const { dueOn, keptOn } = promise;
  if (keptOn !== null)
    return <Badge tone="good">{text('meetings.promise.kept', { date: shortDateText(keptOn) })}</Badge>;
  if (dueOn === null) return <Badge>{text('meetings.promise.undated')}</Badge>;
  const isOverdue = dueOn < today();
  return (
    <Badge tone={isOverdue ? 'verify' : 'plain'}>
      {text(isOverdue ? 'meetings.promise.overdue' : 'meetings.promise.due', { date: shortDateText(dueOn) })}
    </Badge>
  );
}

/** Notes that a promise was kept, or that it is still open; either can be undone. */
export function keepPromise(
  text: ReturnType<typeof useText>,
  id: MeetingId,
  promise: Pick<MeetingPromise, 'id' | 'text' | 'keptOn'>,
): void {
  const isKept = promise.keptOn !== null;
  api.meetings
    .keepPromise({ id, promiseId: promise.id, ...(isKept ? { keptOn: null } : {}) })
    .then(() => {
      toastUndo(
        text(isKept ? 'meetings.promise.reopenedToast' : 'meetings.promise.keptToast', {
          name: promise.text,
        }),
        () => api.meetings.keepPromise({ id, promiseId: promise.id, keptOn: promise.keptOn }),
      );
    })
    .catch(toastProblem);
}
