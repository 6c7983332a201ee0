import { useId, useState, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { api } from './client.ts';
import { GateProblem } from './GateProblem.tsx';

interface Props {
  onUnlocked: () => void;
  onBack: () => void;
}

/** The passphrase is lost: the recovery code opens the vault and a new passphrase is set. */
export function Recover({ onUnlocked, onBack }: Props): ReactNode {
  const text = useText();
  const id = useId();
  const [recoveryCode, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const recover = () => {
    if (isBusy || recoveryCode === '' || passphrase === '') return;
    setBusy(true);
    setError(null);
    api.vault
      .unlockWithRecoveryCode({ recoveryCode, passphrase })
      .then(onUnlocked)
      .catch((reason: unknown) => {
        setBusy(false);
        setError(reason);
      });
  };

  return (
    <main className="gate">
      <form
        className="gate-card"
        onSubmit={(event) => {
          event.preventDefault();
          recover();
        }}
      >
        <h1 className="gate-title">{text('gate.recover.title')}</h1>
        <p className="gate-lead">{text('gate.recover.lead')}</p>
        <label className="gate-label" htmlFor={`${id}-code`}>
          {text('gate.recover.code')}
        </label>
        <input
          id={`${id}-code`}
          className="gate-input gate-code"
          value={recoveryCode}
          dir="ltr"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setCode(event.target.value)}
        />
        <label className="gate-label" htmlFor={`${id}-new`}>
          {text('gate.recover.next')}
        </label>
        <div className="gate-field">
          <input
            id={`${id}-new`}
            className="gate-input"
            value={passphrase}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setPassphrase(event.target.value)}
          />
          <button
            type="button"
            className="gate-quiet"
            onClick={() =>
              void api.vault.suggestPassphrase({}).then((suggested) => setPassphrase(suggested.passphrase))
            }
          >
            {text('gate.suggest')}
          </button>
        </div>
        <p className="gate-hint">{text('gate.recover.writeDown')}</p>
        <div aria-live="assertive">{error !== null && <GateProblem error={error} />}</div>
        <button type="submit" className="gate-button" disabled={isBusy} aria-busy={isBusy}>
          {text(isBusy ? 'gate.unlocking' : 'gate.recover.unlock')}
        </button>
        <button type="button" className="gate-link" onClick={onBack}>
          {text('gate.recover.back')}
        </button>
      </form>
    </main>
  );
}
