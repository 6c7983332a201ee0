import type { FacilityCluster, FacilityPoint } from '../../shared/facilities/schema.ts';
import { compassOf, distanceM, type Position } from '../../shared/kernel/geo.ts';
import type { SignLook } from '../components/map/MapSign.tsx';
import type { MapMark } from '../components/map/WorldMap.tsx';
import { ageText } from '../text/dates.ts';
import { formatNumber, type Text } from '../text/text.ts';

type Type = FacilityPoint['type'];
type Shape = Extract<SignLook, { kind: 'sign' }>['shape'];

const SHAPES: Record<Type, Shape> = {
  hospital: 'cross',
  clinic: 'square',
  shelter: 'house',
  'assembly-point': 'round',
  'police-station': 'shield',
  prison: 'hexagon',
  'border-post': 'diamond',
  airport: 'up',
  seaport: 'down',
  mission: 'flag',
  other: 'round',
};

/** How a facility is drawn, on the map and beside it. */
export function signOf({ type, state }: Pick<FacilityPoint, 'type' | 'state'>, text: Text): SignLook {
  return { kind: 'sign', shape: SHAPES[type], letter: text(`maps.sign.${type}`), state };
}

/** What the map shows, as marks. */
export function marksOf(points: readonly (FacilityPoint | FacilityCluster)[], text: Text): MapMark[] {
  return points.map((point) =>
    point.kind === 'cluster' ? clusterMark(point, text) : facilityMark(point, text),
  );
}

/** In the order in which Tab walks them: the nearest to the middle first. */
export function inOrder(marks: readonly MapMark[], middle: Position): MapMark[] {
  return marks
    .map((mark) => ({ mark, awayM: distanceM(middle, mark) }))
    .sort((one, other) => one.awayM - other.awayM)
    .map(({ mark }) => mark);
}

function facilityMark(point: FacilityPoint, text: Text): MapMark {
  const { id, name, type, state, stateAt, latitude, longitude } = point;
  const words = {
    name,
    type: text(`contacts.type.${type}`),
    state: text(`contacts.facilityState.${state}`),
  };
  const label =
    stateAt === null ? text('maps.mark', words) : text('maps.markAged', { ...words, age: ageText(stateAt) });
  return { id, latitude, longitude, label, look: signOf(point, text), splitsAt: null };
}

function clusterMark({ id, count, latitude, longitude, splitsAt }: FacilityCluster, text: Text): MapMark {
  return {
    id: `cluster ${String(id)}`,
    latitude,
    longitude,
    label: text('maps.cluster', { count }),
    look: { kind: 'cluster', count: formatNumber(count), size: count < 10 ? 1 : count < 100 ? 2 : 3 },
    splitsAt,
  };
}

/** A distance as people say it: metres below one kilometre, tenths below a hundred. */
export function distanceText(metres: number, text: Text): string {
  if (metres < 1000) return text('maps.m', { distance: formatNumber(Math.round(metres)) });
  const kilometres = metres / 1000;
  const rounded = kilometres < 100 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres);
  return text('maps.km', { distance: formatNumber(rounded) });
}

/** Distance and bearing in one. */
export function wayText(way: { distanceM: number; bearing: number | null }, text: Text): string {
  if (way.bearing === null || way.distanceM < 1) return text('maps.here');
  return text('maps.way', {
    distance: distanceText(way.distanceM, text),
    bearing: String(Math.round(way.bearing) % 360).padStart(3, '0'),
    side: text(`maps.compass.${compassOf(way.bearing)}`),
  });
}
