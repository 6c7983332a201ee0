import { PasswordInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { api } from './client.ts';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Told whether the vault would take this passphrase. */
  onAccepted: (isAccepted: boolean) => void;
  autoFocus?: boolean;
}

const STEPS = [0, 1, 2, 3, 4] as const;

/** A new passphrase with a meter of how hard it is to guess; the core measures it. */
export function PassphraseField({ label, value, onChange, onAccepted, autoFocus = false }: Props): ReactNode {
  const text = useText();
  const [step, setStep] = useState(0);
  const accepted = useRef(onAccepted);
  useEffect(() => {
    accepted.current = onAccepted;
  });
  useEffect(() => {
    let isCurrent = true;
    if (value === '') accepted.current(false);
    else
      api.vault
        .measurePassphrase({ passphrase: value })
        .then((measured) => {
          if (!isCurrent) return;
          setStep(measured.step);
          accepted.current(measured.accepted);
        })
        .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [value]);

  const shown = STEPS.find((candidate) => candidate === step) ?? 0;
  return (
    <div className="passphrase">
      <PasswordInput
        label={label}
        value={value}
        dir="ltr"
        autoComplete="off"
        autoFocus={autoFocus}
        visibilityToggleButtonProps={{ 'aria-label': text('gate.show') }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className="strength" role="status" data-step={value === '' ? 'none' : shown}>
        <span className="strength-bar" aria-hidden>
          {STEPS.map((bar) => (
            <span key={bar} data-on={(value !== '' && bar <= step) || undefined} />
          ))}
        </span>
        <span>
          {value === '' ? '' : `${text('gate.strength.label')}: ${text(`gate.strength.step${shown}`)}`}
        </span>
      </div>
    </div>
  );
}
