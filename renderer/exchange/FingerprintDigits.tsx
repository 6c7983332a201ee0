import type { ReactNode } from 'react';
import type { Partner } from '../../shared/partners/schema.ts';
import { useText } from '../text/use-text.ts';

/** A fingerprint to be read aloud: rows of groups, each with its check digit; left to right in every language. */
export function FingerprintDigits({ rows }: { rows: Partner['fingerprint'] }): ReactNode {
  const text = useText();
  return (
    <ol className="fingerprint" dir="ltr">
      {rows.map((row, index) => (
        <li
          key={index}
          className="fingerprint-row"
          aria-label={text('exchange.card.row', { number: index + 1 })}
        >
          {row.groups.map((group, place) => (
            <span key={place} className="fingerprint-group">
              {group}
            </span>
          ))}
          <span className="fingerprint-check">
            {row.check}
            <span className="visually-hidden">{text('exchange.card.check')}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
