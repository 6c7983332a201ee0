import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MrzReading } from '../../../shared/people/mrz/schema.ts';
import { useText } from '../../text/use-text.ts';

interface Props {
  reading: MrzReading;
  onChange: (text: string) => void;
}

type Correction = MrzReading['corrections'][number];

/** Readings offered in place of what stands there; where several are equally likely, the officer chooses by the document. */
export function MrzCorrections({ reading, onChange }: Props): ReactNode {
  const text = useText();
  const { lines } = reading;
  const corrections = worthShowing(reading);
  if (corrections.length === 0) return null;
  const take = (correction: Correction) => {
    const changed = lines.map((line, row) =>
      Array.from(line, (character, index) => {
        const change = correction.changes.find((one) => one.line === row + 1 && one.column === index + 1);
        return change?.proposed ?? character;
      }).join(''),
    );
    onChange(changed.join('\n'));
  };
  return (
    <div>
      <p className="quiet">{text('person.mrz.corrections')}</p>
      <ul className="mrz-corrections">
        {corrections.map((correction) => {
          const field = text(`person.mrz.corrected.${correction.field}`);
          const changes = correction.changes
            .map(({ found, proposed }) => text('person.mrz.change', { found, proposed }))
            .join(text('common.comma'));
          return (
            <li
              key={`${correction.field} ${correction.changes.map((one) => `${one.line}.${one.column}${one.proposed}`).join(' ')}`}
              className="mrz-correction"
            >
              <span>{field}</span>
              <bdi className="mrz-change">{changes}</bdi>
              <span className="quiet">{text(`person.mrz.basis.${correction.basis}`)}</span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`${text('person.mrz.takeOne')}: ${field} ${changes}`}
                onClick={() => take(correction)}
              >
                {text('person.mrz.takeOne')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Of a field whose likeliest reading is clear, the others are noise. */
function worthShowing({ corrections, corrected }: MrzReading): Correction[] {
  const isClear = ({ changes }: Correction) =>
    changes.every(
      ({ line, column, proposed }) => corrected?.lines[line - 1]?.charAt(column - 1) === proposed,
    );
  return corrections.filter((correction) => {
    const clear = corrections.find((other) => other.field === correction.field && isClear(other));
    return clear === undefined || clear === correction;
  });
}
