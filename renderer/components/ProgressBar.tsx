import { Button, Progress as Bar } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Progress } from '../../shared/ipc/call.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { useLate } from './use-late.ts';

interface Props {
  /** What the task says; `null` before its first word. */
  progress: Progress | null;
  label: string;
  onCancel?: () => void;
}

/** Long work: how far it is, and a way to stop it. Nothing for the first 300 ms. */
export function ProgressBar({ progress, label, onCancel }: Props): ReactNode {
  const text = useText();
  const isLate = useLate();
  if (!isLate) return null;
  const stage = `common.stage.${progress?.stage ?? ''}`;
  const total = progress?.total ?? null;
  const percent =
    progress === null || total === null || total === 0 ? 100 : Math.min(100, (progress.done / total) * 100);
  return (
    <div className="progress" role="status">
      <div className="progress-text">
        <span>{isTextKey(stage) ? text(stage) : label}</span>
        {progress !== null && total !== null && (
          <span className="tabular">{text('common.progress', { done: progress.done, total })}</span>
        )}
      </div>
      <Bar value={percent} animated={total === null} striped={total === null} aria-label={label} />
      {onCancel !== undefined && (
        <Button variant="default" size="xs" onClick={onCancel}>
          {text('common.action.stop')}
        </Button>
      )}
    </div>
  );
}
