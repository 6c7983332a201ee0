import type { ReactNode } from 'react';
import { formatPlace } from '../../shared/records/place.ts';
import { placeText } from '../text/places.ts';
import { useText } from '../text/use-text.ts';
import { reasonText, type Preview } from './words.ts';

const SHOWN = 20;

/** What is odd about the file, and what is told about rows that are taken, counted. */
export function Told({ preview }: { preview: Preview }): ReactNode {
  const text = useText();
  const told = preview.reasons.filter(({ outcome }) => outcome !== 'refused').slice(0, SHOWN);
  const warnings = preview.warnings.slice(0, SHOWN);
  if (told.length + warnings.length === 0) return null;
  return (
    <>
      <h3 className="register-told">{text('registers.told')}</h3>
      <ul className="briefing-warnings">
        {warnings.map((warning, index) => (
          <li key={`w${index}`}>
            <bdi>{text(`briefings.warning.${warning.code}`, warning.detail)}</bdi>
            {warning.place !== undefined && (
              <span className="quiet"> ({placeText(formatPlace(warning.place))})</span>
            )}
          </li>
        ))}
        {told.map(({ code, column, value, count, row }, index) => (
          <li key={`t${index}`}>
            {column !== '' && (
              <>
                <bdi>{column}</bdi>
                {' · '}
              </>
            )}
            <bdi>{reasonText(text, { code, value })}</bdi>{' '}
            <span className="quiet">({text('registers.toldRows', { count, row })})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
