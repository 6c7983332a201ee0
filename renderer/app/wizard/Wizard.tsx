import { useState, type ReactNode } from 'react';
import type { MissionInput, OfficerInput } from '../../../shared/mission/schema.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { api } from '../client.ts';
import { GateLanguage } from '../GateLanguage.tsx';
import { Themed } from '../Themed.tsx';
import { MissionStep } from './MissionStep.tsx';
import { OfficersStep } from './OfficersStep.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';

/** The first run: our mission, who works here, a passphrase, and the recovery code that is shown once. */
export function Wizard({ onDone }: { onDone: () => void }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const [step, setStep] = useState(1);
  const [mission, setMission] = useState<MissionInput>({
    name: '',
    sendingState: '',
    hostState: '',
    city: '',
    languages: [language],
    phone: '',
    email: '',
  });
  const [officers, setOfficers] = useState<OfficerInput[]>([{ name: '', post: '' }]);
  const [recoveryCode, setRecoveryCode] = useState('');

  const create = async (passphrase: string) => {
    const created = await api.vault.create({ passphrase, mission, officers });
    setRecoveryCode(created.recoveryCode);
    setStep(4);
  };
  return (
    <Themed>
      <main className="gate">
        <div className="wizard">
          <header className="wizard-head">
            <h1 className="gate-brand">{text('common.appName')}</h1>
            <p className="gate-lead">
              {text('gate.wizard.title')} · {text('gate.wizard.step', { step, total: 4 })}
            </p>
          </header>
          {step === 1 && (
            <MissionStep
              initial={mission}
              onDone={(next) => {
                setMission(next);
                setStep(2);
              }}
            />
          )}
          {step === 2 && (
            <OfficersStep
              initial={officers}
              onBack={() => setStep(1)}
              onDone={(next) => {
                setOfficers(next);
                setStep(3);
              }}
            />
          )}
          {step === 3 && <PassphraseStep onBack={() => setStep(2)} create={create} />}
          {step === 4 && <RecoveryStep code={recoveryCode} onDone={onDone} />}
        </div>
        {step === 1 && <GateLanguage />}
      </main>
    </Themed>
  );
}
