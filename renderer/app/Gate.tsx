import { useCallback, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { errorText } from '../text/problems.ts';
import { useText } from '../text/use-text.ts';
import { Demonstration } from './Demonstration.tsx';
import { loadStyles } from './styles.ts';
import { Unlock } from './Unlock.tsx';

/** What the page found when it started. */
export type Start =
  { state: 'none' | 'locked' | 'unlocked'; typed?: string } | { state: 'broken'; error: unknown };

const loadApplication = () =>
  Promise.all([import('./Application.tsx'), loadStyles()]).then(([{ Application }]) => Application);
const loadWizard = () =>
  Promise.all([import('./wizard/Wizard.tsx'), loadStyles()]).then(([{ Wizard }]) => Wizard);

/** The lock screen, the first-run wizard, or the application: only the first is loaded at the start. */
export function Gate({ start }: { start: Start }): ReactNode {
  const [isOpen, setOpen] = useState(start.state === 'unlocked');
  const open = useCallback(() => setOpen(true), []);
  const [Inside, setInside] = useState<ComponentType | null>(null);
  const [Wizard, setWizard] = useState<ComponentType<{ onDone: () => void }> | null>(null);

  useEffect(() => {
    if (start.state === 'none' && !window.chancery.facts.demonstration)
      void loadWizard().then((loaded) => setWizard(() => loaded));
    // While the passphrase is typed, the application loads behind the prompt.
    const load = () => void loadApplication().then((loaded) => setInside(() => loaded));
    if (start.state === 'unlocked' || window.chancery.facts.demonstration) load();
    else if (start.state !== 'broken') requestIdleCallback(load, { timeout: 2000 });
  }, [start.state]);

  if (start.state === 'broken') return <Broken error={start.error} />;
  if (isOpen) return Inside === null ? null : <Inside />;
  if (start.state === 'none' && window.chancery.facts.demonstration) return <Demonstration onDone={open} />;
  if (start.state === 'none') return Wizard === null ? null : <Wizard onDone={open} />;
  return <Unlock onUnlocked={open} typed={start.typed ?? ''} />;
}

function Broken({ error }: { error: unknown }): ReactNode {
  const text = useText();
  const { what, next } = errorText(error);
  return (
    <main className="gate">
      <div className="gate-card" role="alert">
        <h1 className="gate-title">{text('gate.cannotOpen')}</h1>
        <p className="gate-problem">{what}</p>
        <p>{next}</p>
      </div>
    </main>
  );
}
