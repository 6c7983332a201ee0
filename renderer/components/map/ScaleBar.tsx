import type { ReactNode } from 'react';
import { scaleOf, type MapView } from './view.ts';

interface Props {
  view: MapView;
  /** What a length is called. */
  lengthText: (metres: number) => string;
}

const MOST_PX = 120;

/** How long a line of the map is on the ground, at its middle. */
export function ScaleBar({ view, lengthText }: Props): ReactNode {
  const { lengthM, widthPx } = scaleOf(view, MOST_PX);
  return (
    <div className="map-scale" dir="auto" style={{ width: `${widthPx.toFixed(1)}px` }}>
      {lengthText(lengthM)}
    </div>
  );
}
