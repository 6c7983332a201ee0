import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { Step } from './Step.tsx';

/** The recovery code, shown this once. */
export function RecoveryStep({ code, onDone }: { code: string; onDone: () => void }): ReactNode {
  const text = useText();
  const [isWritten, setWritten] = useState(false);
  return (
    <Step
      title={text('gate.wizard.recovery.title')}
      lead={text('gate.wizard.recovery.lead')}
      next={text('gate.wizard.recovery.done')}
      isBlocked={!isWritten}
      onNext={onDone}
    >
      <p className="recovery-code" dir="ltr" aria-label={text('gate.wizard.recovery.code')} role="group">
        {code.split(/[\s-]+/).map((group, index) => (
          <span key={`${index}-${group}`}>{group}</span>
        ))}
      </p>
      <p className="note-verify">{text('gate.wizard.recovery.advice')}</p>
      <Checkbox
        label={text('gate.wizard.recovery.confirm')}
        checked={isWritten}
        onChange={(event) => setWritten(event.currentTarget.checked)}
      />
    </Step>
  );
}
