import { Button } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { FacilitiesFilter } from '../../shared/facilities/calls.ts';
import type { Box } from '../../shared/kernel/geo.ts';
import { HALF_ROUND_M } from '../../shared/kernel/geo.ts';
import { addresses } from '../app/addresses.ts';
import { useScheme } from '../app/appearance.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScaleBar } from '../components/map/ScaleBar.tsx';
import { roundedBox } from '../components/map/use-map.ts';
import { boxOfView, type MapSize, type MapView } from '../components/map/view.ts';
import { WorldMap, type MapMark } from '../components/map/WorldMap.tsx';
import { countryName } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { MapLegend } from './MapLegend.tsx';
import { NearTable } from './NearTable.tsx';
import { NoticeList } from './NoticeList.tsx';
import { noticeMark } from './notices.ts';
import { OwnMaps } from './OwnMaps.tsx';
import { distanceText, inOrder, marksOf } from './signs.ts';
import type { Beginning, Origin } from './use-beginning.ts';
import { useLast } from './use-last.ts';
import { useOwnMap } from './use-own-map.ts';
import { useOverlay } from './use-shapes.ts';

interface Props {
  beginning: Beginning;
  filter: FacilitiesFilter;
  /** A place that was pointed at; `null` = from the mission. */
  from: Origin | null;
  onFrom: (from: Origin | null) => void;
}

/** Asked for around the window, so that pushing the map shows what is there at once. */
const MARGIN = 0.5;
const MOST_ROWS = 100;
/** Where the officer was before another screen was opened. */
let keptView: MapView | null = null;

interface Seen {
  view: MapView;
  inside: Box;
  around: Box;
}

function seenOf(view: MapView, size: MapSize): Seen {
  return {
    view,
    inside: roundedBox(boxOfView(view, size)),
    around: roundedBox(boxOfView(view, size, MARGIN)),
  };
}

/** The map, and beside it every facility in view by distance. */
export function FacilityMap({ beginning, filter, from, onFrom }: Props): ReactNode {
  const text = useText();
  const scheme = useScheme();
  const first = keptView ?? beginning.view;
  const [seen, setSeen] = useState<Seen>(() => seenOf(first, { width: 760, height: 520 }));
  const [selected, setSelected] = useState<string | null>(null);
  const own = useOwnMap();
  const { shapes, notices } = useOverlay();
  const content = useMemo(
    () => ({ ground: beginning.ground, shapes: [], tiles: own.tiles, stateName: countryName }),
    [beginning.ground, own.tiles],
  );
  const origin = from ?? beginning.origin;
  const points = useLast(
    useCall('facilities', 'points', {
      filter,
      box: seen.around,
      zoom: Math.max(0, Math.floor(seen.view.zoom)),
    }).data,
  );
  const near = useLast(
    useCall('facilities', 'near', {
      latitude: origin?.latitude ?? seen.view.latitude,
      longitude: origin?.longitude ?? seen.view.longitude,
      radiusM: Math.ceil(HALF_ROUND_M),
      ...filter,
      box: seen.inside,
      limit: MOST_ROWS,
    }).data,
  );
  const marks = useMemo(() => {
    const all = inOrder(
      [...marksOf(points?.points ?? [], text), ...notices.flatMap((each) => noticeMark(each, text) ?? [])],
      seen.view,
    );
    if (origin === null) return all;
    const spot: MapMark = {
      id: 'origin',
      latitude: origin.latitude,
      longitude: origin.longitude,
      label: origin.name === '' ? text('maps.from.picked') : origin.name,
      look: { kind: 'place' },
      splitsAt: null,
    };
    return origin.kind === 'mission' && from === null ? all : [...all, spot];
  }, [points, notices, seen.view, text, origin, from]);
  const open = (id: string) => {
    if (id === 'origin') return;
    go(notices.find((notice) => notice.id === id)?.address ?? addresses.contact('facility', id));
  };
  return (
    <div className="map-screen">
      <WorldMap
        label={text('maps.label')}
        first={first}
        content={content}
        shapes={shapes}
        marks={marks}
        selected={selected}
        scheme={scheme}
        onRest={(view, size) => {
          keptView = view;
          setSeen(seenOf(view, size));
        }}
        onSelect={(mark) => setSelected(mark.id)}
        onOpen={(mark) => open(mark.id)}
        onPoint={(place) => onFrom({ kind: 'town', name: '', ...place })}
      >
        <div className="map-foot">
          <MapLegend />
          <ScaleBar view={seen.view} lengthText={(metres) => distanceText(metres, text)} />
        </div>
        <p className="map-credit" dir="auto">
          {text('maps.credit')}
          {own.file !== null && ` ${own.file.attribution || text('maps.creditOwn', { name: own.file.name })}`}
        </p>
      </WorldMap>
      <div className="map-beside">
        <OwnMaps own={own} />
        <p className="quiet">
          {text('maps.from.label')}:{' '}
          <bdi>
            {from !== null
              ? text('maps.from.picked')
              : origin === null
                ? text('maps.from.middle')
                : origin.kind === 'mission'
                  ? origin.name
                  : text('maps.from.town', { town: origin.name })}
          </bdi>
          {' · '}
          {from === null ? (
            text('maps.from.hint')
          ) : (
            <Button variant="subtle" size="compact-xs" onClick={() => onFrom(null)}>
              {text('maps.from.reset')}
            </Button>
          )}
        </p>
        <NoticeList notices={notices} selected={selected} />
        <NearTable near={near} selected={selected} onSelect={setSelected} onOpen={open} />
        {points !== undefined && points.unplaced > 0 && (
          <p className="quiet">{text('maps.unplaced', { count: points.unplaced })}</p>
        )}
      </div>
    </div>
  );
}
