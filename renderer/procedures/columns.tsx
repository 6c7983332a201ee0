import { useMemo } from 'react';
import type { ProcedureSummary } from '../../shared/procedures/schema.ts';
import { DistrictNames } from '../app/DistrictField.tsx';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { shortDateText } from '../text/dates.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { ProcedureState } from './ProcedureState.tsx';

/** The columns of the list of procedures; the first says which. */
export function useProcedureColumns(): ListColumn<ProcedureSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'title',
        title: text('procedures.field.title'),
        width: 280,
        cell: (card) => <bdi title={card.title}>{card.title}</bdi>,
      },
      {
        id: 'level',
        title: text('procedures.field.level'),
        width: 110,
        cell: (card) => text(`procedures.level.${card.level}`),
      },
      {
        id: 'organisation',
        title: text('procedures.field.organisationId'),
        width: 190,
        sortable: false,
        cell: (card) => <bdi title={card.organisationName}>{card.organisationName}</bdi>,
      },
      {
        id: 'steps',
        title: text('procedures.field.steps'),
        width: 80,
        numeric: true,
        sortable: false,
        cell: (card) => formatNumber(card.steps.length),
      },
      {
        id: 'validUntil',
        title: text('procedures.field.validity'),
        width: 150,
        cell: (card) =>
          card.state === 'valid' && card.validUntil !== null ? (
            text('procedures.until', { date: shortDateText(card.validUntil) })
          ) : (
            <ProcedureState state={card.state} />
          ),
      },
      {
        id: 'verifiedAt',
        title: text('procedures.field.verified'),
        width: 160,
        cell: (card) => <Verified at={card.verified.at} isDue={card.verifyDue} />,
      },
      {
        id: 'districtIds',
        title: text('procedures.field.districtIds'),
        width: 180,
        sortable: false,
        hiddenAtFirst: true,
        cell: (card) =>
          card.districtIds.length === 0 ? (
            <span className="quiet">{text('procedures.everywhere')}</span>
          ) : (
            <DistrictNames ids={card.districtIds} />
          ),
      },
      {
        id: 'updatedAt',
        title: text('procedures.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (card) => <Age at={card.updatedAt} />,
      },
    ],
    [text],
  );
}

function Verified({ at, isDue }: { at: string | null; isDue: boolean }) {
  const text = useText();
  const age = at === null ? text('contacts.neverVerified') : <Age at={at} />;
  return isDue ? <Badge tone="verify">{age}</Badge> : age;
}
