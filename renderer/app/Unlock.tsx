import { useId, useRef, useState, type ReactNode } from 'react';
import { isAppError } from '../../shared/kernel/errors.ts';
import { DEMONSTRATION_PASSPHRASE } from '../../shared/vault/demonstration.ts';
import { useText } from '../text/use-text.ts';
import { api } from './client.ts';
import { GateLanguage } from './GateLanguage.tsx';
import { GateProblem } from './GateProblem.tsx';
import { Recover } from './Recover.tsx';

interface Props {
  onUnlocked: () => void;
  /** What was typed into the field before the page was awake. */
  typed?: string;
}

/** The lock screen: one field. It is the first thing on the screen, so it is made of nothing but HTML. */
export function Unlock({ onUnlocked, typed = '' }: Props): ReactNode {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { facts } = window.chancery;
  const [passphrase, setPassphrase] = useState(facts.demonstration ? DEMONSTRATION_PASSPHRASE : typed);
  const [isVisible, setVisible] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isRecovering, setRecovering] = useState(false);

  const unlock = () => {
    if (isBusy || passphrase === '') return;
    setBusy(true);
    setError(null);
    api.vault.unlock({ passphrase }).then(onUnlocked, (reason: unknown) => {
      setBusy(false);
      setError(reason);
      if (isAppError(reason, 'vault/passphrase-wrong')) input.current?.select();
    });
  };

  if (isRecovering) return <Recover onUnlocked={onUnlocked} onBack={() => setRecovering(false)} />;

  return (
    <main className="gate">
      <form
        className="gate-card"
        onSubmit={(event) => {
          event.preventDefault();
          unlock();
        }}
      >
        <h1 className="gate-brand">{text('common.appName')}</h1>
        <p className="gate-lead">{text(facts.demonstration ? 'gate.demonstration' : 'gate.locked')}</p>
        <label className="gate-label" htmlFor={id}>
          {text('gate.passphrase')}
        </label>
        <div className="gate-field">
          <input
            ref={input}
            id={id}
            className="gate-input"
            type={isVisible ? 'text' : 'password'}
            value={passphrase}
            dir="ltr"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            aria-invalid={error !== null}
            aria-describedby={`${id}-error`}
            onChange={(event) => setPassphrase(event.target.value)}
          />
          <button
            type="button"
            className="gate-quiet"
            aria-pressed={isVisible}
            onClick={() => setVisible(!isVisible)}
          >
            {text(isVisible ? 'gate.hide' : 'gate.show')}
          </button>
        </div>
        <div id={`${id}-error`} aria-live="assertive">
          {error !== null && <GateProblem error={error} />}
        </div>
        <button type="submit" className="gate-button" disabled={isBusy} aria-busy={isBusy}>
          {text(isBusy ? 'gate.unlocking' : 'gate.unlock')}
        </button>
        <button type="button" className="gate-link" onClick={() => setRecovering(true)}>
          {text('gate.forgot')}
        </button>
      </form>
      <GateLanguage />
      {facts.evaluation && <p className="gate-evaluation">{text('gate.evaluation')}</p>}
    </main>
  );
}
