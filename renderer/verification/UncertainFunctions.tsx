import type { ReactNode } from 'react';
import type { EntryFunction } from '../../shared/contacts/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  functions: readonly { function: EntryFunction; state: 'gap' | 'stale' }[];
}

/** Functions for which nobody can be called with certainty, day or night. */
export function UncertainFunctions({ functions }: Props): ReactNode {
  const text = useText();
  if (functions.length === 0) return null;
  return (
    <div className="uncertain">
      <h2 className="uncertain-title" id="uncertain-functions">
        {text('verification.functions.title', { count: functions.length })}
      </h2>
      <ul className="badges" aria-labelledby="uncertain-functions">
        {functions.map(({ function: name, state }) => (
          <li key={name}>
            <Badge tone={state === 'gap' ? 'danger' : 'verify'}>
              {text(`contacts.function.${name}`)}: {text(`verification.functions.${state}`)}
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
