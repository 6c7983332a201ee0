import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { go } from './navigate.ts';

/** A screen broke: the rest of the application goes on. */
export function Crash({ reset }: { reset: () => void }): ReactNode {
  const text = useText();
  return (
    <EmptyState
      icon={<IconAlertTriangle size={40} stroke={1.5} />}
      title={text('common.crash.title')}
      action={
        <div className="buttons">
          <Button onClick={reset}>{text('common.crash.reload')}</Button>
          <Button variant="default" onClick={() => go(addresses.home)}>
            {text('common.crash.home')}
          </Button>
        </div>
      }
    >
      {text('common.crash.what')}
    </EmptyState>
  );
}
