import { useMemo } from 'react';
import { useCall } from '../app/queries.ts';
import type { MapShape } from '../components/map/backdrop.ts';

type Tone = MapShape['tone'];
const ROUTE_TONES: Record<'open' | 'difficult' | 'closed' | 'unknown', Tone> = {
  open: 'accent',
  difficult: 'verify',
  closed: 'danger',
  unknown: 'plain',
};

type Polygons = readonly (readonly (readonly (readonly [number, number])[])[])[];

function areasOf(id: string, label: string, shape: Polygons | null, tone: Tone): MapShape[] {
  return (shape ?? []).map((lines, index) => ({
    id: `${id} ${String(index)}`,
    kind: 'area',
    lines,
    tone,
    label,
  }));
}

/** What lies over the ground: districts as they are drawn, ways out, and what closes them. */
export function useShapes(): readonly MapShape[] {
  const districts = useCall('districts', 'shapes', {}).data;
  const routes = useCall('routes', 'lines', {}).data;
  const restrictions = useCall('restrictions', 'shapes', {}).data;
  return useMemo(
    () => [
      ...(districts ?? []).flatMap(({ id, name, shape }) => areasOf(id, name, shape, 'plain')),
      ...(restrictions ?? []).flatMap(({ id, title, shape }) => areasOf(id, title, shape, 'danger')),
      ...(routes ?? []).map(({ id, name, state, lines }): MapShape => ({
        id,
        kind: 'line',
        lines,
        tone: ROUTE_TONES[state],
        label: name,
      })),
    ],
    [districts, routes, restrictions],
  );
}
