/** A State as the map draws it: its polygons as rings of longitude and latitude, and where its name stands. */
export interface Outline {
  /** ISO 3166-1 alpha-3; empty for land that has none. */
  code: string;
  polygons: readonly (readonly (readonly [number, number])[])[][];
  label: { longitude: number; latitude: number; size: number };
  neighbours: readonly string[];
}

/** A town: name, longitude, latitude, people who live there. */
export type Town = readonly [name: string, longitude: number, latitude: number, people: number];

/** What lies under every map, whatever else it shows. */
export interface Ground {
  outlines: readonly Outline[];
  /** The largest first. */
  towns: readonly Town[];
}

async function read(path: string): Promise<unknown> {
  const answer = await fetch(`./map/${path}`).catch(() => null);
  return answer?.ok === true ? answer.json() : null;
}

// What is read here was written by our own build and comes with the program, so a look at its outermost form is enough.
const isOutlines = (value: unknown): value is Outline[] => Array.isArray(value);
const isPolygons = (value: unknown): value is Outline['polygons'] => Array.isArray(value);
const isTowns = (value: unknown): value is Town[] => Array.isArray(value);
const isByState = (value: unknown): value is Record<string, Town[]> =>
  typeof value === 'object' && value !== null;

async function readOutlines(): Promise<Outline[]> {
  const value = await read('outlines.json');
  return isOutlines(value) ? value : [];
}

/** The same State in more detail; `null` when there is none. */
async function readFine(country: string): Promise<Outline['polygons'] | null> {
  const value = await read(`outlines/${country}.json`);
  return isPolygons(value) ? value : null;
}

async function readLarge(): Promise<Record<string, Town[]>> {
  const value = await read('places.json');
  return isByState(value) ? value : {};
}

async function readSmall(country: string): Promise<Town[]> {
  const value = await read(`places/${country}.json`);
  return isTowns(value) ? value : [];
}

const kept = new Map<string, Promise<Ground>>();

/** Outlines and towns as they come with the program; towns of every size, and finer outlines, in a State and around it. */
export function groundFor(country: string): Promise<Ground> {
  const known = kept.get(country) ?? load(country);
  kept.set(country, known);
  return known;
}

async function load(country: string): Promise<Ground> {
  const [outlines, large] = await Promise.all([readOutlines(), readLarge()]);
  const around = [country, ...(outlines.find(({ code }) => code === country)?.neighbours ?? [])];
  const [small, fine] = await Promise.all([
    Promise.all(around.map(readSmall)),
    Promise.all(around.map(async (code) => [code, await readFine(code)] as const)),
  ]);
  const near = new Map(fine);
  const towns = [...Object.values(large), ...small].flat();
  return {
    outlines: outlines.map((outline) => ({
      ...outline,
      polygons: near.get(outline.code) ?? outline.polygons,
    })),
    towns: towns.sort((one, other) => other[3] - one[3]),
  };
}

/** Where a town of a State lies, by its name in any spelling; `null` when it is not known. */
export async function findTown(
  country: string,
  name: string,
  fold: (text: string) => string,
): Promise<{ latitude: number; longitude: number } | null> {
  const [large, small] = await Promise.all([readLarge(), readSmall(country)]);
  const wanted = fold(name);
  const town = [...(large[country] ?? []), ...small].find(([known]) => fold(known) === wanted);
  return town === undefined ? null : { latitude: town[2], longitude: town[1] };
}

/** The zoom from which the name of a town of that size stands on the map. */
export function townZoom(people: number): number {
  if (people >= 3_000_000) return 3;
  if (people >= 1_000_000) return 4;
  if (people >= 200_000) return 5;
  if (people >= 50_000) return 6;
  if (people >= 25_000) return 7;
  if (people >= 12_000) return 8;
  return people >= 4_000 ? 9 : 10;
}
