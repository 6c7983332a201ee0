import { useMemo } from 'react';
import { useCall } from '../app/queries.ts';
import type { MapShape } from '../components/map/backdrop.ts';

/** What lies over the ground: the mission's districts as they are drawn. */
export function useShapes(): readonly MapShape[] {
  const districts = useCall('districts', 'shapes', {}).data;
  return useMemo(
    () =>
      (districts ?? []).flatMap(({ id, name, shape }) =>
        shape.map((rings, index): MapShape => ({
          id: `${id} ${String(index)}`,
          kind: 'area',
          lines: rings,
          tone: 'plain',
          label: name,
        })),
      ),
    [districts],
  );
}
