import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { errorText } from '../text/problems.ts';
import { useLanguage } from '../text/use-text.ts';

interface Props {
  error: unknown;
  /** The next step, where the screen can offer it. */
  action?: { label: string; run: () => void };
}

/** A failure, standing where it arose: what happened, what it means, what to do. */
export function Problem({ error, action }: Props): ReactNode {
  useLanguage();
  const { what, next } = errorText(error);
  return (
    <div className="problem" role="alert">
      <IconAlertTriangle size={20} aria-hidden className="problem-icon" />
      <div className="problem-text">
        <p className="problem-what">{what}</p>
        <p>{next}</p>
        {action !== undefined && (
          <Button variant="default" size="xs" onClick={action.run}>
            {action.label}
          </Button>
        )}
      </div>
    </div>
  );
}
