import type { OutputOf } from '../../shared/ipc/call.ts';
import type { alertsCalls } from '../../shared/alerts/calls.ts';
import { normalLongitude, type Position } from '../../shared/kernel/geo.ts';
import { unwrappedRing } from '../../shared/kernel/geometry.ts';
import type { restrictionsCalls } from '../../shared/restrictions/calls.ts';
import { addresses } from '../app/addresses.ts';
import type { SignLook } from '../components/map/MapSign.tsx';
import type { MapMark } from '../components/map/WorldMap.tsx';
import type { Text } from '../text/text.ts';

/** Something that the map warns of. */
export interface Notice {
  id: string;
  title: string;
  /** What it is, how it stands, where in words. */
  detail: string;
  look: SignLook;
  /** Where its sign stands; `null` = it has no place on a map. */
  at: Position | null;
  /** Where its page is. */
  address: string;
}

type Alert = OutputOf<typeof alertsCalls.shapes>[number];
type Restriction = OutputOf<typeof restrictionsCalls.shapes>[number];
type Ring = readonly (readonly [number, number])[];

export function alertNotice({ id, title, state, areas, rings, circles }: Alert, text: Text): Notice {
  const [circle] = circles;
  return {
    id,
    title: title === '' ? text('alerts.untitled') : title,
    detail: [text('maps.notice.alert'), text(`alerts.state.${state}`), ...areas.slice(0, 3)].join(' · '),
    look: { kind: 'notice', what: 'alert', isNow: state === 'current' },
    at: middleOf(largest(rings)) ?? (circle === undefined ? null : circle),
    address: addresses.alert(id),
  };
}

export function restrictionNotice(
  { id, title, kind, state, shape, latitude, longitude }: Restriction,
  text: Text,
): Notice {
  const isPlaced = latitude !== null && longitude !== null;
  return {
    id,
    title,
    detail: [text(`restrictions.kind.${kind}`), text(`restrictions.state.${state}`)].join(' · '),
    look: { kind: 'notice', what: 'restriction', isNow: state === 'now' },
    at: isPlaced
      ? { latitude, longitude }
      : middleOf(largest((shape ?? []).flatMap((polygon) => polygon.slice(0, 1)))),
    address: addresses.restriction(id),
  };
}

/** Its sign on the map; `null` where it has no place. */
export function noticeMark({ id, title, detail, look, at }: Notice, text: Text): MapMark | null {
  if (at === null) return null;
  const { latitude, longitude } = at;
  return {
    id,
    latitude,
    longitude,
    label: text('maps.notice.mark', { title, detail }),
    look,
    splitsAt: null,
  };
}

interface Middle extends Position {
  size: number;
}

function largest(rings: readonly Ring[]): Middle | null {
  return rings
    .map(centreOf)
    .reduce<Middle | null>((best, each) => (best === null || each.size > best.size ? each : best), null);
}

function middleOf(middle: Middle | null): Position | null {
  if (middle === null) return null;
  return {
    latitude: Math.max(-90, Math.min(90, middle.latitude)),
    longitude: normalLongitude(middle.longitude),
  };
}

/** The centre of gravity of a ring; of one without area the mean of its corners. */
function centreOf(positions: Ring): Middle {
  const ring = unwrappedRing(positions.map(([x, y]) => [x, y]));
  const [[fromX, fromY] = [0, 0]] = ring;
  let [doubled, x, y] = [0, 0, 0];
  ring.forEach(([longitude, latitude], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
    const [ax, ay, bx, by] = [longitude - fromX, latitude - fromY, nextX - fromX, nextY - fromY];
    const cross = ax * by - bx * ay;
    doubled += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  if (Math.abs(doubled) < 1e-12) {
    const mean = (pick: 0 | 1): number => ring.reduce((sum, each) => sum + each[pick], 0) / ring.length;
    return { longitude: mean(0), latitude: mean(1), size: 0 };
  }
  return {
    longitude: fromX + x / (3 * doubled),
    latitude: fromY + y / (3 * doubled),
    size: Math.abs(doubled),
  };
}
