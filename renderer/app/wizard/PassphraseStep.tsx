import { Button, TextInput } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Problem } from '../../components/Problem.tsx';
import { useText } from '../../text/use-text.ts';
import { api } from '../client.ts';
import { PassphraseField } from '../PassphraseField.tsx';
import { Step } from './Step.tsx';

interface Props {
  onBack: () => void;
  create: (passphrase: string) => Promise<void>;
}

/** The passphrase: measured, typed twice, or taken from six random words. */
export function PassphraseStep({ onBack, create }: Props): ReactNode {
  const text = useText();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isAccepted, setAccepted] = useState(false);
  const [suggestion, setSuggestion] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const differs = repeated !== '' && repeated !== passphrase;

  const suggest = () =>
    void api.vault
      .suggestPassphrase({})
      .then((found) => setSuggestion(found.passphrase))
      .catch(setError);
  useEffect(suggest, []);

  return (
    <Step
      title={text('gate.wizard.passphrase.title')}
      lead={text('gate.wizard.passphrase.lead')}
      onBack={onBack}
      next={text(isBusy ? 'gate.wizard.creating' : 'gate.wizard.create')}
      isBusy={isBusy}
      isBlocked={!isAccepted || repeated !== passphrase}
      onNext={() => {
        setBusy(true);
        setError(null);
        create(passphrase)
          .catch(setError)
          .finally(() => setBusy(false));
      }}
    >
      <PassphraseField
        label={text('gate.wizard.passphrase.label')}
        value={passphrase}
        onChange={setPassphrase}
        onAccepted={setAccepted}
      />
      {suggestion !== '' && (
        <div className="suggestion">
          <p>{text('gate.wizard.passphrase.suggestion')}</p>
          <p className="suggestion-words" dir="ltr" lang="en">
            {suggestion}
          </p>
          <div className="buttons">
            <Button size="xs" variant="default" onClick={() => setPassphrase(suggestion)}>
              {text('gate.wizard.passphrase.use')}
            </Button>
            <Button size="xs" variant="subtle" onClick={suggest}>
              {text('gate.wizard.passphrase.another')}
            </Button>
          </div>
        </div>
      )}
      <TextInput
        label={text('gate.wizard.passphrase.repeat')}
        type="password"
        dir="ltr"
        autoComplete="off"
        value={repeated}
        error={differs ? text('gate.wizard.passphrase.differs') : null}
        onChange={(event) => setRepeated(event.currentTarget.value)}
      />
      {error !== null && <Problem error={error} />}
    </Step>
  );
}
