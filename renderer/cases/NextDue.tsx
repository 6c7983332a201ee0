import type { ReactNode } from 'react';
import type { CaseSummary } from '../../shared/cases/calls.ts';
import { useMinute } from '../components/use-minute.ts';
import { Badge } from '../components/Badge.tsx';
import { instantText } from '../text/dates.ts';
import { dueOnText, remainingText } from '../text/due.ts';
import { useText } from '../text/use-text.ts';

/** How much time an instant leaves, in words; red only when it is over. */
export function Remaining({ dueAt }: { dueAt: string }): ReactNode {
  const now = useMinute();
  const words = remainingText(dueAt, now);
  return (
    <time dateTime={dueAt} title={instantText(dueAt)}>
      {Date.parse(dueAt) < now ? <Badge tone="danger">{words}</Badge> : words}
    </time>
  );
}

/** What comes first in a case: a task or a clock, and when. */
export function NextDue({ file }: { file: Pick<CaseSummary, 'nextDue' | 'nextDueAt'> }): ReactNode {
  const text = useText();
  const now = useMinute();
  const { nextDue, nextDueAt } = file;
  if (nextDue === null || nextDueAt === null) return null;
  const isOver = Date.parse(nextDueAt) < now;
  const when = nextDue === 'task' ? dueOnText(nextDueAt.slice(0, 10)) : remainingText(nextDueAt, now);
  const what = nextDue === 'task' ? text('cases.task.one') : text(`cases.clock.${nextDue}`);
  return (
    <span className="next-due" title={`${what} · ${instantText(nextDueAt)}`}>
      <span>{isOver ? <Badge tone="danger">{when}</Badge> : when}</span>
      <span className="quiet"> · {what}</span>
    </span>
  );
}
