import { useMemo } from 'react';
import type { HouseholdSummary } from '../../shared/households/schema.ts';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

/** The columns of the list of households; the first says which. */
export function useHouseholdColumns(): ListColumn<HouseholdSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'name',
        title: text('households.field.name'),
        width: 190,
        cell: (household) => <bdi title={household.name}>{household.name}</bdi>,
      },
      {
        id: 'members',
        title: text('households.field.members'),
        width: 100,
        numeric: true,
        cell: (household) => formatNumber(household.members.length),
      },
      {
        id: 'names',
        title: text('households.field.member'),
        width: 310,
        sortable: false,
        cell: (household) => {
          const names = household.members.map(({ displayName }) => displayName).join('; ');
          return <bdi title={names}>{names}</bdi>;
        },
      },
      {
        id: 'guardian',
        title: text('households.field.guardian'),
        width: 160,
        sortable: false,
        cell: (household) =>
          household.withoutGuardian > 0 && <Badge tone="verify">{text('households.guardian.missing')}</Badge>,
      },
      {
        id: 'phone',
        title: text('households.field.phone'),
        width: 150,
        sortable: false,
        cell: (household) => household.phone !== '' && <Code>{household.phone}</Code>,
      },
      {
        id: 'place',
        title: text('households.field.place'),
        width: 120,
        sortable: false,
        cell: (household) => <bdi title={household.place}>{household.place}</bdi>,
      },
      {
        id: 'lastConfirmedAt',
        title: text('households.field.lastConfirmed'),
        width: 140,
        sortable: false,
        cell: (household) => household.lastConfirmedAt !== null && <Age at={household.lastConfirmedAt} />,
      },
      {
        id: 'updatedAt',
        title: text('households.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (household) => <Age at={household.updatedAt} />,
      },
    ],
    [text],
  );
}
