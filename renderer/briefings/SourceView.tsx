import type { ReactNode } from 'react';
import type { BriefingId, Candidate } from '../../shared/briefings/schema.ts';
import { formatPlace } from '../../shared/records/place.ts';
import { useCall } from '../app/queries.ts';
import { Section } from '../components/Section.tsx';
import { DocumentView } from './DocumentView.tsx';
import { placeText } from '../text/places.ts';
import { useText } from '../text/use-text.ts';

/** How many entries before and after are shown around one. */
const AROUND = 2;

interface Props {
  briefingId: BriefingId;
  candidate: Candidate;
}

/** The entry where it stands in the file: its row among its neighbours, the lines of its card, or its passage in the text. */
export function SourceView({ briefingId, candidate }: Props): ReactNode {
  const text = useText();
  const title = `${text('briefings.section.source')} · ${placeText(formatPlace(candidate.place))}`;
  return (
    <Section title={title}>
      {candidate.place.block !== undefined ? (
        <DocumentView briefingId={briefingId} place={candidate.place} />
      ) : candidate.place.row === undefined ? (
        <CardLines candidate={candidate} />
      ) : (
        <Rows briefingId={briefingId} candidate={candidate} />
      )}
    </Section>
  );
}

function CardLines({ candidate }: { candidate: Candidate }): ReactNode {
  return (
    <div className="source-lines" tabIndex={0} dir="ltr">
      {candidate.raw.map((line, index) => (
        <bdi key={index} className="source-line">
          {line}
        </bdi>
      ))}
    </div>
  );
}

function Rows({ briefingId, candidate }: Props): ReactNode {
  const text = useText();
  const reading = useCall('briefings', 'reading', { id: briefingId }).data;
  const around = useCall('briefings', 'candidates', {
    briefingId,
    offset: Math.max(0, candidate.number - 1 - AROUND),
    limit: AROUND * 2 + 1,
  }).data;
  const { sheet, row, part } = candidate.place;
  const table = reading?.tables.find((one) => one.sheet === sheet && one.part === part);
  const near = (around?.rows ?? [candidate]).filter(
    (one) => one.place.sheet === sheet && one.place.part === part,
  );
  // One row may hold several entries: it is shown once.
  const rows = near.filter(
    (one, index) => near.findIndex((other) => other.place.row === one.place.row) === index,
  );
  return (
    <div className="source-table" tabIndex={0} role="region" aria-label={text('briefings.section.source')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('briefings.row')}</th>
            {(table?.columns ?? []).map((column, index) => (
              <th key={index} scope="col">
                <bdi>{column.label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.number} data-current={one.place.row === row || undefined}>
              <th scope="row" className="tabular" aria-current={one.place.row === row ? 'true' : undefined}>
                {one.place.row}
              </th>
              {one.raw.map((cell, index) => (
                <td key={index}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
