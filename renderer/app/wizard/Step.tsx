import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';

interface Props {
  title: string;
  lead: string;
  onBack?: () => void;
  onNext: () => void;
  next?: string;
  isBusy?: boolean;
  isBlocked?: boolean;
  children: ReactNode;
}

/** One step of the wizard; Enter goes on. */
export function Step({
  title,
  lead,
  onBack,
  onNext,
  next,
  isBusy = false,
  isBlocked = false,
  children,
}: Props): ReactNode {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  return (
    <form
      ref={form}
      className="wizard-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlocked && !isBusy) onNext();
      }}
    >
      <h2 className="wizard-title">{title}</h2>
      <p className="gate-lead">{lead}</p>
      {children}
      <div className="wizard-buttons">
        {onBack !== undefined && (
          <Button variant="default" onClick={onBack}>
            {text('gate.wizard.back')}
          </Button>
        )}
        <Button type="submit" disabled={isBlocked} loading={isBusy}>
          {next ?? text('gate.wizard.next')}
        </Button>
      </div>
    </form>
  );
}
