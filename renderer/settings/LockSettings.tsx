import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../app/client.ts';
import { Section } from '../components/Section.tsx';
import { toastProblem } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

const CHOICES = [30, 60, 120, 300, 600, 900, 1800];

/** When Chancery locks by itself. */
export function LockSettings({ seconds }: { seconds: number }): ReactNode {
  const text = useText();
  const choices = CHOICES.includes(seconds)
    ? CHOICES
    : [...CHOICES, seconds].sort((one, other) => one - other);
  const words = (value: number) =>
    value % 60 === 0
      ? text('settings.lock.minutes', { count: value / 60 })
      : text('settings.lock.seconds', { count: value });
  return (
    <Section title={text('settings.lock.title')}>
      <NativeSelect
        label={text('settings.lock.idle')}
        description={text('settings.lock.idleHint')}
        className="field-narrow"
        value={String(seconds)}
        data={choices.map((value) => ({ value: String(value), label: words(value) }))}
        onChange={(event) =>
          void api.mission
            .setSettings({ idleLockSeconds: Number(event.currentTarget.value) })
            .catch(toastProblem)
        }
      />
    </Section>
  );
}
