import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Code } from '../components/Code.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  latitude: number;
  longitude: number;
}

/** A position in degrees, and a way to take it to a map or a navigation device. @see RFC 5870 (geo URI) */
export function Coordinates({ latitude, longitude }: Props): ReactNode {
  const text = useText();
  const [north, east] = [latitude.toFixed(5), longitude.toFixed(5)];
  const copy = () => {
    window.chancery.copy(`geo:${north},${east}`);
    toast(text('contacts.toast.copied'));
  };
  return (
    <>
      <Code>{`${north}, ${east}`}</Code>{' '}
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconCopy size={14} aria-hidden />}
        onClick={copy}
      >
        {text('contacts.copyCoordinates')}
      </Button>
    </>
  );
}
