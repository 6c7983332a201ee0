import type { Feature, FeatureCollection } from 'geojson';
import {
  addProtocol,
  Map as GlMap,
  removeProtocol,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl';
import {
  coloursOf,
  drawnLines,
  type Backdrop,
  type BackdropContent,
  type MapColours,
  type MapShape,
  type MapTiles,
} from './backdrop.ts';
import { townZoom } from './ground.ts';
import { MAX_ZOOM, type MapView } from './view.ts';

/** Tiles are asked for under this scheme, which never leaves the page. */
const SCHEME = 'chancery-map';
/** The family that the page itself is set in; letters are drawn by the browser, none are fetched. */
const FONT = ['Noto Sans Variable'];

setWorkerUrl(new URL('./map/worker.js', document.baseURI).href);

/**
 * Draws the ground with WebGL. It only draws: the view is handed to it, so that both kinds of map are moved by the same code.
 * @param lost told when the machine takes the drawing context away
 */
export function glBackdrop(
  container: HTMLElement,
  content: BackdropContent,
  view: MapView,
  lost: () => void,
): Backdrop {
  const { tiles } = content;
  if (tiles !== null) serveTiles(tiles);
  let shapes = content.shapes;
  const map = new GlMap({
    container,
    style: styleOf(content, shapes, coloursOf(container)),
    center: [view.longitude, view.latitude],
    zoom: view.zoom,
    maxZoom: MAX_ZOOM,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    refreshExpiredTiles: false,
    validateStyle: false,
  });
  // A tile that cannot be read leaves the ground bare, and the screen says so elsewhere.
  map.on('error', () => undefined);
  map.getCanvas().setAttribute('tabindex', '-1');
  map.getCanvas().setAttribute('aria-hidden', 'true');
  map.getCanvas().removeAttribute('aria-label');
  map.getCanvas().removeAttribute('role');
  map.on('webglcontextlost', lost);
  let isLoaded = false;
  const restyle = (): void => {
    if (isLoaded) map.setStyle(styleOf(content, shapes, coloursOf(container)), { diff: true });
  };
  map.once('style.load', () => {
    isLoaded = true;
    // Shapes and colours that came before are shown now.
    restyle();
  });
  return {
    show: ({ longitude, latitude, zoom }) => {
      map.jumpTo({ center: [longitude, latitude], zoom });
    },
    rest: () => undefined,
    setShapes: (next) => {
      shapes = next;
      restyle();
    },
    retint: restyle,
    remove: () => {
      map.remove();
      if (tiles !== null) removeProtocol(SCHEME);
    },
  };
}

function serveTiles(tiles: MapTiles): void {
  addProtocol(SCHEME, async ({ url }) => {
    const [z = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
    const bytes = await tiles.load(z, x, y);
    if (bytes === null) throw new Error('no tile');
    return { data: bytes.slice().buffer };
  });
}

function styleOf(
  { ground, tiles, stateName }: BackdropContent,
  shapes: readonly MapShape[],
  colours: MapColours,
): StyleSpecification {
  const halo = { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 1.2 };
  return {
    version: 8,
    sources: {
      states: { type: 'geojson', data: statesOf(ground.outlines), tolerance: 0.3 },
      names: { type: 'geojson', data: namesOf(ground.outlines, stateName) },
      towns: { type: 'geojson', data: townsOf(ground.towns) },
      shapes: { type: 'geojson', data: shapesOf(shapes, colours) },
      ...(tiles === null ? {} : { tiles: tileSource(tiles) }),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      { id: 'land', type: 'fill', source: 'states', paint: { 'fill-color': colours.land } },
      ...(tiles === null ? [] : tileLayers(tiles, colours)),
      {
        id: 'coast',
        type: 'line',
        source: 'states',
        paint: { 'line-color': colours.coast, 'line-width': 0.8 },
      },
      {
        id: 'areas',
        type: 'fill',
        source: 'shapes',
        filter: ['==', ['get', 'kind'], 'area'],
        paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.14 },
      },
      {
        id: 'lines',
        type: 'line',
        source: 'shapes',
        filter: ['==', ['get', 'stroke'], 'solid'],
        paint: { 'line-color': ['get', 'colour'], 'line-width': 2 },
      },
      {
        id: 'dashes',
        type: 'line',
        source: 'shapes',
        filter: ['==', ['get', 'stroke'], 'dashed'],
        paint: { 'line-color': ['get', 'colour'], 'line-width': 2, 'line-dasharray': [3, 2] },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'names',
        maxzoom: 7,
        filter: ['>=', ['get', 'size'], ['interpolate', ['linear'], ['zoom'], 1, 150, 3, 20, 5, 2, 6, 0]],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': 13,
          'text-letter-spacing': 0.04,
          'text-max-width': 8,
          'symbol-sort-key': ['-', 0, ['get', 'size']],
        },
        paint: halo,
      },
      {
        id: 'towns',
        type: 'symbol',
        source: 'towns',
        filter: ['<=', ['get', 'zoom'], ['zoom']],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': ['interpolate', ['linear'], ['get', 'zoom'], 3, 13, 10, 11],
          'text-padding': 6,
          'symbol-sort-key': ['-', 0, ['get', 'people']],
        },
        paint: halo,
      },
    ],
  };
}

function tileSource({ id, content, minZoom, maxZoom }: MapTiles): StyleSpecification['sources'][string] {
  const tiles = [`${SCHEME}://${id}/{z}/{x}/{y}`];
  return content === 'raster'
    ? { type: 'raster', tiles, tileSize: 256, minzoom: minZoom, maxzoom: maxZoom }
    : { type: 'vector', tiles, minzoom: minZoom, maxzoom: maxZoom };
}

/** Pictures as they are; of vector tiles every layer, in the few colours of our own map. */
function tileLayers({ content, layers }: MapTiles, colours: MapColours): StyleSpecification['layers'] {
  if (content === 'raster') return [{ id: 'tiles', type: 'raster', source: 'tiles' }];
  return layers.flatMap((layer) => {
    const isWater = /water|ocean|lake/i.test(layer);
    const colour = isWater ? colours.sea : colours.coast;
    return [
      {
        id: `area ${layer}`,
        type: 'fill' as const,
        source: 'tiles',
        'source-layer': layer,
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': colour, 'fill-opacity': isWater ? 1 : 0.25 },
      },
      {
        id: `line ${layer}`,
        type: 'line' as const,
        source: 'tiles',
        'source-layer': layer,
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: { 'line-color': colour, 'line-width': /road|transport|street/i.test(layer) ? 1.2 : 0.7 },
      },
    ];
  });
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function statesOf(outlines: BackdropContent['ground']['outlines']): FeatureCollection {
  return collection(
    outlines.map(({ polygons }) => ({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    })),
  );
}

function namesOf(
  outlines: BackdropContent['ground']['outlines'],
  stateName: (code: string) => string,
): FeatureCollection {
  return collection(
    outlines
      .filter(({ code }) => code !== '')
      .map(({ code, label }) => ({
        type: 'Feature',
        properties: { name: stateName(code), size: label.size },
        geometry: { type: 'Point', coordinates: [label.longitude, label.latitude] },
      })),
  );
}

function townsOf(towns: BackdropContent['ground']['towns']): FeatureCollection {
  return collection(
    towns.map(([name, longitude, latitude, people]) => ({
      type: 'Feature',
      properties: { name, people, zoom: townZoom(people) },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  );
}

function shapesOf(shapes: readonly MapShape[], colours: MapColours): FeatureCollection {
  return collection(
    shapes.map((shape) => {
      const { kind, tone, stroke, label } = shape;
      const coordinates = drawnLines(shape).map((line) => line.map(([x, y]) => [x, y]));
      return {
        type: 'Feature',
        properties: { kind, colour: colours[tone], stroke, label },
        geometry:
          kind === 'area'
            ? { type: 'Polygon', coordinates: coordinates.map(closed) }
            : { type: 'MultiLineString', coordinates },
      };
    }),
  );
}

/** A ring ends where it begins; those of our records may leave that out. @see RFC 7946, section 3.1.6 */
function closed(ring: number[][]): number[][] {
  const [first] = ring;
  const last = ring.at(-1);
  return first === undefined || (first[0] === last?.[0] && first[1] === last?.[1]) ? ring : [...ring, first];
}
