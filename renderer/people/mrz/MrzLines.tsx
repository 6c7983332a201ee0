import type { ReactNode } from 'react';
import { readMrz } from '../../../shared/people/mrz.ts';
import { today } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { MrzVerdicts } from './MrzVerdicts.tsx';

/** The lines of a document as they were read, with the verdicts. */
export function MrzLines({ lines }: { lines: string }): ReactNode {
  const text = useText();
  return (
    <div className="mrz-kept">
      <pre className="mrz-lines" dir="ltr" aria-label={text('person.field.mrz')} role="img">
        {lines}
      </pre>
      <MrzVerdicts reading={readMrz(lines, today())} />
    </div>
  );
}
