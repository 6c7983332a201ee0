import { unwrapped, unwrappedRing } from '../../../shared/kernel/geometry.ts';
import type { Ground } from './ground.ts';
import type { MapSize, MapView } from './view.ts';

/** A line or area over the ground: districts, alerts, routes. Of longitude and latitude: an area's outer ring and the holes in it, or lines. */
export interface MapShape {
  id: string;
  kind: 'area' | 'line';
  lines: readonly (readonly (readonly [number, number])[])[];
  tone: MapTone;
  /** The line around or along it, so that no kind of thing is told by colour alone. */
  stroke: 'solid' | 'dashed';
  label: string;
}

export type MapTone = 'plain' | 'verify' | 'danger' | 'accent';

type Line = MapShape['lines'][number];

/** What is drawn of a shape: over the date line it runs on, and round a pole it is closed along that. */
export function drawnLines({ kind, lines }: Pick<MapShape, 'kind' | 'lines'>): Line[] {
  const start = lines[0]?.[0]?.[0];
  const plain = lines.map((line) => line.map(([x, y]): [number, number] => [x, y]));
  return plain.map((line) => (kind === 'area' ? unwrappedRing(line, start) : unwrapped(line, start)));
}

/** The mission's own map: where its tiles come from. */
export interface MapTiles {
  id: string;
  content: 'raster' | 'vector';
  minZoom: number;
  maxZoom: number;
  layers: readonly string[];
  /** The bytes of a tile; `null` where the map has none. */
  load: (z: number, x: number, y: number) => Promise<Uint8Array | null>;
}

/** What a backdrop draws. */
export interface BackdropContent {
  ground: Ground;
  shapes: readonly MapShape[];
  tiles: MapTiles | null;
  /** The name of a State in the user's language. */
  stateName: (code: string) => string;
}

/** Draws what lies under the signs of a map, and nothing that is clicked. */
export interface Backdrop {
  /** Draws this view; called for every frame in which the map moves. */
  show(view: MapView, size: MapSize): void;
  /** The map came to rest. */
  rest(view: MapView, size: MapSize): void;
  setShapes(shapes: readonly MapShape[]): void;
  /** Colours changed: light or dark. */
  retint(): void;
  remove(): void;
}

export type MapColours = Record<
  'sea' | 'land' | 'coast' | 'ink' | 'halo' | 'plain' | 'verify' | 'danger' | 'accent',
  string
>;

/** The colours of a map as the theme has them now. */
export function coloursOf(element: Element): MapColours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--map-${name}`).trim();
  return {
    sea: colour('sea'),
    land: colour('land'),
    coast: colour('coast'),
    ink: colour('ink'),
    halo: colour('halo'),
    plain: colour('plain'),
    verify: colour('verify'),
    danger: colour('danger'),
    accent: colour('accent'),
  };
}

/** Whether this machine draws in three dimensions, which the quick map needs. */
export function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
