import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import type { Task } from '../app/use-task.ts';
import { Problem } from '../components/Problem.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

const SHOWN = 50;

/** Takes an import back: the button, and how far it is. */
export function UndoButton({
  task,
  label,
  undo,
}: {
  task: Task;
  label: string;
  undo: () => void;
}): ReactNode {
  const text = useText();
  return (
    <>
      <Button variant="default" size="xs" aria-label={label} disabled={task.isRunning} onClick={undo}>
        {text('common.action.undo')}
      </Button>
    </>
  );
}

/** How far undoing is, or why it failed. */
export function UndoProgress({ task }: { task: Task }): ReactNode {
  const text = useText();
  return (
    <>
      {task.isRunning && (
        <ProgressBar progress={task.progress} label={text('registers.undoing')} onCancel={task.stop} />
      )}
      {task.error !== null && <Problem error={task.error} />}
    </>
  );
}

/** What undoing did, and what it left as it is because somebody changed it since. */
export function Undone({ outcome }: { outcome: UndoOutcome }): ReactNode {
  const text = useText();
  const counts = (['removed', 'restored'] as const).filter((what) => outcome[what] > 0);
  return (
    <div role="status">
      <Section title={text('registers.undone.title')}>
        <p>
          {counts
            .map((what) => text(`registers.undone.${what}`, { count: outcome[what] }))
            .join(text('common.comma'))}
        </p>
        {outcome.conflicts.length > 0 && (
          <>
            <p className="note-verify">
              {text('registers.undone.conflicts', { count: outcome.conflicts.length })}
            </p>
            <ul className="briefing-warnings">
              {outcome.conflicts.slice(0, SHOWN).map(({ kind, recordId, field, reason }, index) => (
                <li key={index}>
                  {kind === 'person' ? (
                    <ScreenLink to={addresses.person(recordId)}>{text('registers.undone.person')}</ScreenLink>
                  ) : (
                    text('registers.undone.elsewhere')
                  )}
                  {field !== '' && ` · ${field.split('#')[0] ?? ''}`}
                  {' · '}
                  {text(`briefings.undone.${reason}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </div>
  );
}
