import { useMemo } from 'react';
import type { ZoneSummary } from '../../shared/zones/schema.ts';
import { Age } from '../components/Age.tsx';
import { Code } from '../components/Code.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { shortDateText } from '../text/dates.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

/** The columns of the list of warden zones; the first says which. */
export function useZoneColumns(): ListColumn<ZoneSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'name',
        title: text('zones.field.name'),
        width: 200,
        cell: (zone) => <bdi title={zone.name}>{zone.name}</bdi>,
      },
      {
        id: 'code',
        title: text('zones.field.code'),
        width: 90,
        cell: (zone) => zone.code !== '' && <Code>{zone.code}</Code>,
      },
      {
        id: 'warden',
        title: text('zones.field.warden'),
        width: 200,
        sortable: false,
        cell: (zone) => <Wardens zone={zone} />,
      },
      {
        id: 'phone',
        title: text('zones.field.phone'),
        width: 170,
        sortable: false,
        cell: (zone) => {
          const phone = zone.wardens[0]?.phone ?? '';
          return phone !== '' && <Code>{phone}</Code>;
        },
      },
      {
        id: 'people',
        title: text('zones.field.people'),
        width: 100,
        numeric: true,
        cell: (zone) => formatNumber(zone.people),
      },
      {
        id: 'households',
        title: text('zones.field.households'),
        width: 120,
        numeric: true,
        cell: (zone) => formatNumber(zone.households),
      },
      {
        id: 'lastTestOn',
        title: text('zones.field.lastTestOn'),
        width: 150,
        cell: (zone) =>
          zone.lastTestOn === null ? (
            <span className="quiet">{text('zones.wardens.neverTested')}</span>
          ) : (
            shortDateText(zone.lastTestOn)
          ),
      },
      {
        id: 'places',
        title: text('zones.field.places'),
        width: 220,
        sortable: false,
        hiddenAtFirst: true,
        cell: (zone) => <bdi title={zone.places.join(', ')}>{zone.places.join(text('common.comma'))}</bdi>,
      },
      {
        id: 'updatedAt',
        title: text('zones.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (zone) => <Age at={zone.updatedAt} />,
      },
    ],
    [text],
  );
}

function Wardens({ zone }: { zone: ZoneSummary }) {
  const text = useText();
  const [first, ...others] = zone.wardens;
  if (first === undefined) return null;
  return (
    <span title={zone.wardens.map(({ name }) => name).join(text('common.comma'))}>
      <bdi>{first.name}</bdi>
      {others.length > 0 && (
        <span className="quiet"> {text('zones.wardens.more', { count: others.length })}</span>
      )}
    </span>
  );
}
