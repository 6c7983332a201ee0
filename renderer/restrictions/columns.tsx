import { useMemo } from 'react';
import type { RestrictionSummary } from '../../shared/restrictions/schema.ts';
import { Age } from '../components/Age.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { RestrictionState } from './RestrictionState.tsx';
import { hoursLines, untilText } from './times.tsx';

/** The columns of the list of restrictions; the first says which. */
export function useRestrictionColumns(): ListColumn<RestrictionSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'title',
        title: text('restrictions.field.title'),
        width: 250,
        cell: (restriction) => <bdi title={restriction.title}>{restriction.title}</bdi>,
      },
      {
        id: 'state',
        title: text('restrictions.field.state'),
        width: 150,
        sortable: false,
        cell: (restriction) => <RestrictionState state={restriction.state} />,
      },
      {
        id: 'kind',
        title: text('restrictions.field.kind'),
        width: 130,
        cell: (restriction) => text(`restrictions.kind.${restriction.kind}`),
      },
      {
        id: 'place',
        title: text('restrictions.field.place'),
        width: 180,
        cell: (restriction) => <bdi title={restriction.place}>{restriction.place}</bdi>,
      },
      {
        id: 'hours',
        title: text('restrictions.field.hours'),
        width: 190,
        sortable: false,
        cell: (restriction) => {
          const lines = hoursLines(text, restriction).join(text('common.comma'));
          return lines === '' ? text('restrictions.allDay') : <span title={lines}>{lines}</span>;
        },
      },
      {
        id: 'endsAt',
        title: text('restrictions.field.endsAt'),
        width: 190,
        cell: (restriction) => untilText(text, restriction.endsAt),
      },
      {
        id: 'startsAt',
        title: text('restrictions.field.startsAt'),
        width: 170,
        hiddenAtFirst: true,
        cell: (restriction) => restriction.startsAt !== null && instantText(restriction.startsAt),
      },
      {
        id: 'updatedAt',
        title: text('restrictions.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (restriction) => <Age at={restriction.updatedAt} />,
      },
    ],
    [text],
  );
}
