import type { ReactNode } from 'react';
import type { MrzReading } from '../../../shared/people/mrz/schema.ts';
import { Badge } from '../../components/Badge.tsx';
import { useText } from '../../text/use-text.ts';

/** The kind of document and the verdict on each of its check digits. */
export function MrzVerdicts({ reading }: { reading: MrzReading }): ReactNode {
  const text = useText();
  const { format, checks } = reading;
  if (format === null) return null;
  const wrong = checks.filter((check) => !check.ok).length;
  return (
    <>
      <p>
        <strong>{text(`person.mrz.format.${format}`)}</strong>{' '}
        {wrong === 0 ? text('person.mrz.allFit') : text('person.mrz.someWrong', { count: wrong })}
      </p>
      <ul className="mrz-checks" aria-label={text('person.mrz.checks')}>
        {checks.map((check) => (
          <li key={check.field}>
            <Badge tone={check.ok ? 'good' : 'danger'}>
              {text(`person.mrz.check.${check.field}`)}
              {': '}
              {check.ok
                ? text('person.mrz.fits')
                : text('person.mrz.wrong', { digit: check.digit, expected: check.expected })}
            </Badge>
          </li>
        ))}
      </ul>
    </>
  );
}
