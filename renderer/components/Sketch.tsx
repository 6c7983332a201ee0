import type { ReactNode } from 'react';

type Position = readonly [longitude: number, latitude: number];

interface Props {
  /** What it draws, for those who do not see it. */
  label: string;
  /** Rings of polygons, filled. */
  rings?: readonly (readonly Position[])[];
  lines?: readonly (readonly Position[])[];
  points?: readonly Position[];
}

const WIDTH = 320;
const HEIGHT = 200;
const MARGIN = 12;
/** More would be smaller than a pixel. */
const MOST = 2000;

/** The outline of a shape or way by itself: its form, north at the top, without a map under it. */
export function Sketch({ label, rings = [], lines = [], points = [] }: Props): ReactNode {
  const all = [...rings.flat(), ...lines.flat(), ...points];
  const [first] = all;
  if (first === undefined) return null;
  // Longitudes on the other side of the date line are drawn where the line goes on.
  const near = (longitude: number) => {
    const away = longitude - first[0];
    return away > 180 ? longitude - 360 : away < -180 ? longitude + 360 : longitude;
  };
  const west = least(all.map(([longitude]) => near(longitude)));
  const south = least(all.map(([, latitude]) => latitude));
  const east = -least(all.map(([longitude]) => -near(longitude)));
  const north = -least(all.map(([, latitude]) => -latitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max((east - west) * narrowing, 1e-6),
    (HEIGHT - 2 * MARGIN) / Math.max(north - south, 1e-6),
  );
  const x = (longitude: number) => WIDTH / 2 + (near(longitude) - (west + east) / 2) * narrowing * scale;
  const y = (latitude: number) => HEIGHT / 2 - (latitude - (south + north) / 2) * scale;
  const path = (positions: readonly Position[]) => {
    const step = Math.max(1, Math.ceil(positions.length / MOST));
    return positions
      .filter((_, index) => index % step === 0 || index === positions.length - 1)
      .map(([lon, lat], index) => `${index === 0 ? 'M' : 'L'}${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`)
      .join('');
  };
  return (
    <svg className="sketch" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={label}>
      {rings.length > 0 && (
        <path className="sketch-area" fillRule="evenodd" d={rings.map((ring) => `${path(ring)}Z`).join('')} />
      )}
      {lines.length > 0 && <path className="sketch-line" d={lines.map(path).join('')} />}
      {points.map(([lon, lat], index) => (
        <circle key={index} className="sketch-point" cx={x(lon)} cy={y(lat)} r="4" />
      ))}
    </svg>
  );
}

function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), Infinity);
}
