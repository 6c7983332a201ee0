import { useCallback, useMemo, useState } from 'react';
import type { MapFile } from '../../shared/maps/schema.ts';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import type { MapTiles } from '../components/map/backdrop.ts';

/** Which of the mission's own maps is the ground; kept while the program runs. */
let keptId = '';

/** The mission's own maps, and the one that is shown. */
export interface OwnMap {
  files: readonly MapFile[];
  /** What is chosen, whether or not it can be shown; `null` = outlines only. */
  file: MapFile | null;
  /** `null` where nothing is chosen, or it cannot be shown now. */
  tiles: MapTiles | null;
  choose: (id: string) => void;
  refetch: () => Promise<unknown>;
}

export function useOwnMap(): OwnMap {
  const { data: files, refetch } = useCall('maps', 'list', {});
  const [id, setId] = useState(keptId);
  const file = files?.find((one) => one.id === id) ?? null;
  const choose = useCallback((next: string) => {
    keptId = next;
    setId(next);
  }, []);
  const tiles = useMemo((): MapTiles | null => {
    if (file?.state !== 'ready') return null;
    const { content, minZoom, maxZoom, layers } = file;
    return {
      id: file.id,
      content,
      minZoom,
      maxZoom,
      layers,
      load: async (z, x, y) => (await api.maps.tile({ id: file.id, z, x, y })).bytes,
    };
  }, [file]);
  return { files: files ?? [], file, tiles, choose, refetch };
}
