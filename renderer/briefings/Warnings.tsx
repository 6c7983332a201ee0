import type { ReactNode } from 'react';
import type { ReadWarning } from '../../shared/reader/result.ts';
import { formatPlace } from '../../shared/records/place.ts';
import { placeText } from '../text/places.ts';
import { useText } from '../text/use-text.ts';
import { warningText } from './words.ts';

const SHOWN = 12;

/** What is odd about a file, in sentences with their place; nothing odd is said as well. */
export function Warnings({ warnings }: { warnings: readonly ReadWarning[] }): ReactNode {
  const text = useText();
  if (warnings.length === 0) return <p className="quiet">{text('briefings.preview.noWarnings')}</p>;
  return (
    <div>
      <p className="quiet">{text('briefings.preview.warnings')}</p>
      <ul className="briefing-warnings">
        {warnings.slice(0, SHOWN).map((warning, index) => (
          <li key={index}>
            <bdi>{warningText(text, warning)}</bdi>
            {warning.place !== undefined && (
              <span className="quiet"> ({placeText(formatPlace(warning.place))})</span>
            )}
          </li>
        ))}
      </ul>
      {warnings.length > SHOWN && (
        <p className="quiet">{text('contacts.more', { count: warnings.length - SHOWN })}</p>
      )}
    </div>
  );
}
