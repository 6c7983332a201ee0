import type { ReactNode } from 'react';
import type { RegisterRow } from '../../shared/registers/schema.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const TONES: Readonly<Record<RegisterRow['outcome'], Tone>> = {
  added: 'accent',
  updated: 'good',
  skipped: 'plain',
  refused: 'danger',
};

const SHOWN = 50;

/** The first rows of the file as the people they would be. */
export function FirstRows({ rows }: { rows: readonly RegisterRow[] }): ReactNode {
  const text = useText();
  return (
    <div className="register-table" tabIndex={0} role="group" aria-label={text('registers.first')}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {text('registers.table.row')}
            </th>
            <th scope="col">{text('registers.table.outcome')}</th>
            <th scope="col">{text('registers.table.name')}</th>
            <th scope="col">{text('registers.table.born')}</th>
            <th scope="col">{text('registers.table.document')}</th>
            <th scope="col">{text('registers.table.reach')}</th>
            <th scope="col">{text('registers.table.place')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={row.row}>
              <td className="numeric tabular">{row.row}</td>
              <td>
                <Badge tone={TONES[row.outcome]}>{text(`registers.outcome.${row.outcome}`)}</Badge>
              </td>
              <td>
                <bdi>{row.name}</bdi>
              </td>
              <td>{row.birthDate === null ? '' : dateText(row.birthDate)}</td>
              <td>{row.documentNumber !== '' && <Code>{row.documentNumber}</Code>}</td>
              <td>{row.phone !== '' && <Code>{row.phone}</Code>}</td>
              <td>
                <bdi>{row.place}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
