import { Button, PasswordInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../app/client.ts';
import { PassphraseField } from '../app/PassphraseField.tsx';
import { Problem } from '../components/Problem.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';

/** Changes the passphrase. It keeps no draft: what is typed here is kept nowhere. */
export function PassphraseForm(): ReactNode {
  const text = useText();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isAccepted, setAccepted] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const change = () => {
    setBusy(true);
    setError(null);
    api.vault
      .changePassphrase({ current, next })
      .then(() => {
        setCurrent('');
        setNext('');
        toast(text('settings.passphrase.changed'));
      })
      .catch((reason: unknown) => setError(reason))
      .finally(() => setBusy(false));
  };
  return (
    <Section title={text('settings.passphrase.title')}>
      <form
        className="stack field-narrow"
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <PasswordInput
          label={text('settings.passphrase.current')}
          value={current}
          dir="ltr"
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': text('gate.show') }}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PassphraseField
          label={text('settings.passphrase.next')}
          value={next}
          onChange={setNext}
          onAccepted={setAccepted}
        />
        {error !== null && <Problem error={error} />}
        <div>
          <Button type="submit" variant="default" disabled={current === '' || !isAccepted} loading={isBusy}>
            {text('settings.passphrase.change')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
