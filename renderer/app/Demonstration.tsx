import { useEffect, useState, type ReactNode } from 'react';
import {
  DEMONSTRATION_MISSION,
  DEMONSTRATION_OFFICERS,
  DEMONSTRATION_PASSPHRASE,
} from '../../shared/vault/demonstration.ts';
import { errorText } from '../text/problems.ts';
import { useText } from '../text/use-text.ts';
import { api } from './client.ts';

let preparing: Promise<unknown> | null = null;

/** Makes the demonstration mission on its first start, through the call that the wizard uses. */
export function Demonstration({ onDone }: { onDone: () => void }): ReactNode {
  const text = useText();
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    preparing ??= api.vault.create({
      passphrase: DEMONSTRATION_PASSPHRASE,
      mission: DEMONSTRATION_MISSION,
      officers: [...DEMONSTRATION_OFFICERS],
      demonstration: true,
    });
    preparing.then(onDone, setProblem);
  }, [onDone]);
  return (
    <main className="gate">
      <div className="gate-card">
        <h1 className="gate-title">{text('gate.preparing.title')}</h1>
        <p role="status">{problem === null ? text('gate.preparing.lead') : errorText(problem).what}</p>
      </div>
    </main>
  );
}
