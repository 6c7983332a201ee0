import { drawnLines, type Backdrop, type BackdropContent, type MapShape } from './backdrop.ts';
import { townZoom, type Town } from './ground.ts';
import { toScreen, worldPx, worldX, worldY, type MapSize, type MapView } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Side of the world in units of the drawing. */
const UNITS = 512;
const MOST_NAMES = 60;
/** Room of a name on the screen, for letting the larger town keep it. */
const NAME_PX = { wide: 110, high: 22 };

interface Piece {
  path: SVGPathElement;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Name {
  text: SVGTextElement;
  longitude: number;
  latitude: number;
}

/** Draws the ground as lines and areas of the page itself, where the machine has no WebGL. */
export function svgBackdrop(container: HTMLElement, content: BackdropContent): Backdrop {
  const svg = make('svg', { class: 'map-svg', 'aria-hidden': 'true', width: '100%', height: '100%' });
  const world = make('g', {});
  const land = make('g', { class: 'map-land', id: 'map-land' });
  const over = make('g', {});
  const overCopies = [-UNITS, UNITS].map((shift) =>
    make('g', { transform: `translate(${String(shift)} 0)` }),
  );
  const copies = [-UNITS, UNITS].map((shift) => make('g', { transform: `translate(${String(shift)} 0)` }));
  const names = make('g', { class: 'map-names' });
  world.append(land, ...copies, over, ...overCopies);
  svg.append(world, names);
  container.append(svg);
  const pieces = content.ground.outlines.flatMap(({ polygons }) => polygons.map(pieceOf));
  land.append(...pieces.map(({ path }) => path));
  let drawn = drawShapes(over, content.shapes);
  let shown: Name[] = [];
  let last: { view: MapView; size: MapSize } | null = null;

  const place = (view: MapView, size: MapSize): void => {
    for (const { text, ...at } of shown) {
      const { x, y } = toScreen(at, view, size);
      text.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
  };
  const show = (view: MapView, size: MapSize): void => {
    const scale = worldPx(view.zoom) / UNITS;
    const left = size.width / 2 - worldX(view.longitude) * UNITS * scale;
    const top = size.height / 2 - worldY(view.latitude) * UNITS * scale;
    world.setAttribute('transform', `translate(${String(left)} ${String(top)}) scale(${String(scale)})`);
    place(view, size);
  };
  return {
    show,
    rest: (view, size) => {
      cull(pieces, view, size, copies);
      copyShapes(drawn, view, size, overCopies);
      last = { view, size };
      names.replaceChildren();
      shown = chooseNames(content, view, size).map(({ name, longitude, latitude, isState }) => {
        const text = make('text', { class: isState ? 'map-state-name' : 'map-town-name' });
        text.textContent = name;
        names.append(text);
        return { text, longitude, latitude };
      });
      show(view, size);
    },
    setShapes: (shapes) => {
      drawn = drawShapes(over, shapes);
      if (last !== null) copyShapes(drawn, last.view, last.size, overCopies);
    },
    retint: () => undefined,
    remove: () => {
      svg.remove();
    },
  };
}

function make<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

type Ring = readonly (readonly [number, number])[];

function pathText(lines: readonly Ring[], isClosed: boolean): string {
  return lines
    .map(
      (line) =>
        `M${line.map(([x, y]) => `${(worldX(x) * UNITS).toFixed(3)} ${(worldY(y) * UNITS).toFixed(3)}`).join('L')}${isClosed ? 'Z' : ''}`,
    )
    .join('');
}

function pieceOf(polygon: readonly Ring[]): Piece {
  return { path: make('path', { d: pathText(polygon, true) }), ...extentOf(polygon) };
}

function extentOf(lines: readonly Ring[]): Omit<Piece, 'path'> {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [longitude, latitude] of lines.flat()) {
    const [x, y] = [worldX(longitude), worldY(latitude)];
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  return extent;
}

/** Whether a piece, moved by so many worlds, lies in the window or half a window around. */
function isSeen({ left, right, top, bottom }: Piece, shift: number, view: MapView, size: MapSize): boolean {
  const world = worldPx(view.zoom);
  const [across, down] = [(size.width * 1.5) / world, (size.height * 1.5) / world];
  const [x, y] = [worldX(view.longitude), worldY(view.latitude)];
  return right + shift > x - across && left + shift < x + across && bottom > y - down && top < y + down;
}

/** Hides what lies outside, a window around included, and what would be smaller than a point. */
function cull(pieces: readonly Piece[], view: MapView, size: MapSize, copies: readonly SVGGElement[]): void {
  const world = worldPx(view.zoom);
  for (const piece of pieces) {
    const isTiny = Math.max(piece.right - piece.left, piece.bottom - piece.top) * world < 1;
    const isHidden = isTiny || !isSeen(piece, 0, view, size);
    piece.path.toggleAttribute('hidden', isHidden);
    piece.path.style.display = isHidden ? 'none' : '';
  }
  for (const [index, copy] of copies.entries()) {
    copy.setAttribute('class', 'map-land');
    copy.replaceChildren(
      ...pieces
        .filter((piece) => isSeen(piece, index === 0 ? -1 : 1, view, size))
        .map((piece) => make('path', { d: piece.path.getAttribute('d') ?? '' })),
    );
  }
}

/** Shapes again on the worlds to the left and right, where those are looked at. */
function copyShapes(
  pieces: readonly Piece[],
  view: MapView,
  size: MapSize,
  copies: readonly SVGGElement[],
): void {
  for (const [index, copy] of copies.entries())
    copy.replaceChildren(
      ...pieces
        .filter((piece) => isSeen(piece, index === 0 ? -1 : 1, view, size))
        .map(({ path }) => path.cloneNode(true)),
    );
}

function drawShapes(over: SVGGElement, shapes: readonly MapShape[]): Piece[] {
  const pieces = shapes.map((shape): Piece => {
    const { kind, tone, stroke, label } = shape;
    const lines = drawnLines(shape);
    const path = make('path', {
      d: pathText(lines, kind === 'area'),
      class: `map-shape map-${kind} map-${tone} map-${stroke}`,
    });
    const title = make('title', {});
    title.textContent = label;
    path.append(title);
    return { path, ...extentOf(lines) };
  });
  over.replaceChildren(...pieces.map(({ path }) => path));
  return pieces;
}

interface Chosen {
  name: string;
  longitude: number;
  latitude: number;
  isState: boolean;
}

/** States while far, then towns; the larger ones where names would stand on each other. */
function chooseNames({ ground, stateName }: BackdropContent, view: MapView, size: MapSize): Chosen[] {
  const taken = new Set<string>();
  const isFree = (at: { longitude: number; latitude: number }): boolean => {
    const { x, y } = toScreen(at, view, size);
    if (x < 0 || y < 0 || x > size.width || y > size.height) return false;
    const [column, row] = [Math.round(x / NAME_PX.wide), Math.round(y / NAME_PX.high)];
    if ([-1, 0, 1].some((step) => taken.has(`${String(column + step)} ${String(row)}`))) return false;
    taken.add(`${String(column)} ${String(row)}`);
    return true;
  };
  const chosen: Chosen[] = [];
  const add = (name: string, longitude: number, latitude: number, isState: boolean): void => {
    if (chosen.length < MOST_NAMES && isFree({ longitude, latitude }))
      chosen.push({ name, longitude, latitude, isState });
  };
  if (view.zoom < 6) {
    const states = ground.outlines
      .filter(({ code, label }) => code !== '' && label.size > 60 / 4 ** (view.zoom - 2))
      .sort((one, other) => other.label.size - one.label.size);
    for (const { code, label } of states) add(stateName(code), label.longitude, label.latitude, true);
  }
  const isNamed = ([, , , people]: Town): boolean => townZoom(people) <= view.zoom;
  for (const town of ground.towns) {
    // The largest come first: after one that is too small all are.
    if (!isNamed(town) || chosen.length >= MOST_NAMES) break;
    add(town[0], town[1], town[2], false);
  }
  return chosen;
}
