import { useMemo } from 'react';
import type { RouteSummary } from '../../shared/routes/schema.ts';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { lengthText } from './length.ts';
import { RouteState } from './RouteState.tsx';

/** The columns of the list of routes; the first says which. */
export function useRouteColumns(): ListColumn<RouteSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'name',
        title: text('routes.field.name'),
        width: 240,
        cell: (route) => <bdi title={route.name}>{route.name}</bdi>,
      },
      {
        id: 'state',
        title: text('routes.field.state'),
        width: 210,
        cell: (route) => <RouteState state={route.state} at={route.stateAt} />,
      },
      {
        id: 'restrictions',
        title: text('routes.field.restrictions'),
        width: 130,
        sortable: false,
        cell: (route) =>
          route.restrictions.length > 0 && (
            <Badge tone="verify">
              <span title={route.restrictions.map(({ title }) => title).join(text('common.comma'))}>
                {formatNumber(route.restrictions.length)}
              </span>
            </Badge>
          ),
      },
      {
        id: 'ends',
        title: text('routes.field.ends'),
        width: 220,
        sortable: false,
        cell: (route) => {
          const ends = [route.origin, route.destination].filter((end) => end !== '').join(' – ');
          return <bdi title={ends}>{ends}</bdi>;
        },
      },
      {
        id: 'modes',
        title: text('routes.field.modes'),
        width: 130,
        sortable: false,
        cell: (route) => route.modes.map((mode) => text(`routes.mode.${mode}`)).join(text('common.comma')),
      },
      {
        id: 'lengthM',
        title: text('routes.field.lengthM'),
        width: 90,
        numeric: true,
        cell: (route) => lengthText(route.lengthM),
      },
      {
        id: 'stateNote',
        title: text('routes.field.stateNote'),
        width: 220,
        sortable: false,
        hiddenAtFirst: true,
        cell: (route) => <bdi title={route.stateNote}>{route.stateNote}</bdi>,
      },
      {
        id: 'updatedAt',
        title: text('routes.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (route) => <Age at={route.updatedAt} />,
      },
    ],
    [text],
  );
}
