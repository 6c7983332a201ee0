import { useMemo } from 'react';
import { circleRing } from '../../shared/kernel/geometry.ts';
import { useCall } from '../app/queries.ts';
import { useEachMinute } from '../app/use-each-minute.ts';
import type { MapShape, MapTone } from '../components/map/backdrop.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { alertNotice, restrictionNotice, type Notice } from './notices.ts';

/** How a route is drawn, by whether it can be travelled. */
export const ROUTE_TONES: Record<'open' | 'difficult' | 'closed' | 'unknown', MapTone> = {
  open: 'accent',
  difficult: 'verify',
  closed: 'danger',
  unknown: 'plain',
};

/** How areas are drawn: what holds now in red, alerts with a whole line, restrictions with a broken one. */
export const AREA_LOOKS = {
  district: { tone: 'plain', stroke: 'solid' },
  alert: { tone: 'danger', stroke: 'solid' },
  alertLater: { tone: 'verify', stroke: 'solid' },
  restriction: { tone: 'danger', stroke: 'dashed' },
  restrictionLater: { tone: 'verify', stroke: 'dashed' },
} as const satisfies Record<string, Pick<MapShape, 'tone' | 'stroke'>>;

type Polygons = readonly MapShape['lines'][];

function areasOf(id: string, label: string, polygons: Polygons, look: keyof typeof AREA_LOOKS): MapShape[] {
  return polygons.map((lines, index) => ({
    id: `${id} ${String(index)}`,
    kind: 'area',
    lines,
    ...AREA_LOOKS[look],
    label,
  }));
}

/** What lies over the ground. */
export interface Overlay {
  /** Districts as they are drawn, what closes them, what is warned of, ways out. */
  shapes: readonly MapShape[];
  /** Alerts and restrictions one by one, whether or not they have a place; the most pressing first. */
  notices: readonly Notice[];
}

/** Reads everything that the map shows beside facilities. */
export function useOverlay(): Overlay {
  const text = useText();
  const language = useLanguage();
  const districts = useCall('districts', 'shapes', {}).data;
  const routes = useCall('routes', 'lines', {}).data;
  const { data: restrictions, refetch: refetchRestrictions } = useCall('restrictions', 'shapes', {});
  const { data: alerts, refetch: refetchAlerts } = useCall('alerts', 'shapes', { language });
  useEachMinute(refetchRestrictions);
  useEachMinute(refetchAlerts);
  return useMemo(
    () => ({
      shapes: [
        ...(districts ?? []).flatMap(({ id, name, shape }) => areasOf(id, name, shape, 'district')),
        ...(restrictions ?? []).flatMap(({ id, title, state, shape }) =>
          areasOf(id, title, shape ?? [], state === 'now' ? 'restriction' : 'restrictionLater'),
        ),
        ...(alerts ?? []).flatMap(({ id, title, state, rings, circles }) =>
          areasOf(
            id,
            title,
            [...rings, ...circles.map((circle) => circleRing(circle, circle.radiusM))].map((ring) => [ring]),
            state === 'current' ? 'alert' : 'alertLater',
          ),
        ),
        ...(routes ?? []).map(({ id, name, state, lines }): MapShape => ({
          id,
          kind: 'line',
          lines,
          tone: ROUTE_TONES[state],
          stroke: 'solid',
          label: name,
        })),
      ],
      notices: [
        ...(alerts ?? []).map((alert) => alertNotice(alert, text)),
        ...(restrictions ?? []).map((restriction) => restrictionNotice(restriction, text)),
      ],
    }),
    [districts, routes, restrictions, alerts, text],
  );
}
