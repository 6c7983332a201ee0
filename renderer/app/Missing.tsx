import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { go } from './navigate.ts';

/** An address with nothing behind it. */
export function Missing(): ReactNode {
  const text = useText();
  return (
    <EmptyState
      isScreen
      icon={<IconMapPinOff size={40} stroke={1.5} />}
      title={text('common.missing.title')}
      action={<Button onClick={() => go(addresses.home)}>{text('common.crash.home')}</Button>}
    >
      {text('common.missing.what')}
    </EmptyState>
  );
}
