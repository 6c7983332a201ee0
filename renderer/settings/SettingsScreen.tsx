import type { ReactNode } from 'react';
import { useCall } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { About } from './About.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { LockSettings } from './LockSettings.tsx';
import { MissionFacts } from './MissionFacts.tsx';
import { Officers } from './Officers.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';

/** How Chancery looks, who works here, and when it locks. */
export function SettingsScreen(): ReactNode {
  const text = useText();
  const { data, error } = useCall('mission', 'get', {});
  return (
    <Screen title={text('common.nav.settings')}>
      <div className="narrow">
        <AppearanceSettings />
        {error !== null && <Problem error={error} />}
        {data !== undefined && (
          <>
            <MissionFacts mission={data.mission} />
            <Officers officers={data.officers} current={data.officer} />
            <LockSettings seconds={data.settings.idleLockSeconds} />
          </>
        )}
        <PassphraseForm />
        <About />
      </div>
    </Screen>
  );
}
