import { useEffect, useState } from 'react';
import type { Position } from '../../shared/kernel/geo.ts';
import { useCall, useOpened } from '../app/queries.ts';
import { findTown, groundFor, type Ground } from '../components/map/ground.ts';
import { viewOfBox, type MapView } from '../components/map/view.ts';
import { fold } from '../text/countries.ts';

/** Where the mission is: a facility of its name, or else the middle of its town. */
export interface Origin extends Position {
  kind: 'mission' | 'town';
  name: string;
}

/** All that a map begins with; `null` until it is known. */
export interface Beginning {
  ground: Ground;
  view: MapView;
  origin: Origin | null;
}

const ANY_WINDOW = { width: 760, height: 520 };
const TOWN_ZOOM = 9;
const STATE_ZOOM = 5;

/** Reads where to look first: at all facilities, else at the mission's town, else at the host State. */
export function useBeginning(): Beginning | null {
  const mission = useCall('mission', 'get', {}).data?.mission;
  const extent = useOpened('facilities', 'extent', {}).data;
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  useEffect(() => {
    if (mission === undefined || extent === undefined) return;
    let isGone = false;
    const begin = async (): Promise<void> => {
      const ground = await groundFor(mission.hostState);
      const town = await findTown(mission.hostState, mission.city, fold);
      if (isGone) return;
      const label = ground.outlines.find(({ code }) => code === mission.hostState)?.label;
      const origin: Origin | null =
        extent.mission !== null
          ? { kind: 'mission', ...extent.mission }
          : town === null
            ? null
            : { kind: 'town', name: mission.city, ...town };
      const view =
        extent.box !== null
          ? viewOfBox(extent.box, ANY_WINDOW)
          : town !== null
            ? { ...town, zoom: TOWN_ZOOM }
            : { latitude: label?.latitude ?? 20, longitude: label?.longitude ?? 0, zoom: STATE_ZOOM };
      setBeginning({ ground, view, origin });
    };
    void begin();
    return () => {
      isGone = true;
    };
  }, [mission, extent]);
  return beginning;
}
