import { useMemo } from 'react';
import type { BriefingSummary } from '../../shared/briefings/schema.ts';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { shortDateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { ValidUntil } from './ValidUntil.tsx';

/** The columns of the list of briefings. */
export function useBriefingColumns(): ListColumn<BriefingSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'title',
        title: text('briefings.field.title'),
        width: 260,
        cell: (briefing) => (
          <span className="cell-who" title={briefing.title}>
            <bdi className="cell-name">{briefing.title}</bdi>
          </span>
        ),
      },
      {
        id: 'senderName',
        title: text('briefings.field.senderName'),
        width: 200,
        sortable: false,
        cell: (briefing) => <bdi title={briefing.senderName}>{briefing.senderName}</bdi>,
      },
      {
        id: 'receivedOn',
        title: text('briefings.field.receivedOn'),
        width: 130,
        cell: (briefing) => shortDateText(briefing.receivedOn),
      },
      {
        id: 'pending',
        title: text('briefings.field.pending'),
        width: 150,
        cell: (briefing) =>
          briefing.pending > 0 ? (
            <Badge tone="accent">{text('briefings.toReview', { count: briefing.pending })}</Badge>
          ) : (
            <Badge tone="good">{text('briefings.reviewed')}</Badge>
          ),
      },
      {
        id: 'candidates',
        title: text('briefings.field.candidates'),
        width: 90,
        sortable: false,
        numeric: true,
        cell: (briefing) => briefing.candidates,
      },
      {
        id: 'validUntil',
        title: text('briefings.field.validUntil'),
        width: 170,
        cell: (briefing) => briefing.validUntil !== null && <ValidUntil on={briefing.validUntil} />,
      },
      {
        id: 'documentDate',
        title: text('briefings.field.documentDate'),
        width: 130,
        hiddenAtFirst: true,
        cell: (briefing) => briefing.documentDate !== null && shortDateText(briefing.documentDate),
      },
      {
        id: 'marking',
        title: text('briefings.field.marking'),
        width: 130,
        sortable: false,
        hiddenAtFirst: true,
        cell: (briefing) => <bdi>{briefing.marking}</bdi>,
      },
      {
        id: 'fileName',
        title: text('briefings.field.fileName'),
        width: 200,
        sortable: false,
        hiddenAtFirst: true,
        cell: (briefing) => <bdi title={briefing.fileName}>{briefing.fileName}</bdi>,
      },
      {
        id: 'updatedAt',
        title: text('briefings.field.updatedAt'),
        width: 140,
        hiddenAtFirst: true,
        cell: (briefing) => <Age at={briefing.updatedAt} />,
      },
    ],
    [text],
  );
}
