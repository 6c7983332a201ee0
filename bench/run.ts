/**
 * `npm run bench`: measures what we promise about speed and memory, and writes `docs/benchmarks.md`.
 *
 *   --only NAME[,NAME]  these measurements alone: cold-start, search-core, search-million (not among all), search-window, facets, list, directory, map, import, reading, exports, register-import, duplicates, sealing, bundle, matching, prose
 *   --json              one JSON object a line on standard output, in place of the table
 *
 * Ends with exit status 1 when a claim does not hold.
 */
import { parseArgs } from 'node:util';
import { buildApp } from '../build/build.mjs';
import { packApp } from '../build/pack.mjs';
import { resolveRuntime } from '../build/runtime.mjs';
import { ensureSystem } from '../build/system.mjs';
import { bundle } from './bundle.ts';
import { holds, type Measurement } from './claim.ts';
import { coldStart } from './cold-start.ts';
import { facets } from './facets.ts';
import { directory } from './directory.ts';
import { duplicates } from './duplicates.ts';
import { exporting } from './exports.ts';
import { importing } from './import.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { matching } from './matching.ts';
import { prose } from './prose.ts';
import { reading } from './reading.ts';
import { registerImport } from './register-import.ts';
import { keep, lineOf, loadNow } from './report.ts';
import { sealing } from './sealing.ts';
import { searchCore } from './search-core.ts';
import { searchMillion } from './search-million.ts';
import { searchWindow } from './search-window.ts';

const MEASUREMENTS: readonly Measurement[] = [
  coldStart,
  searchCore,
  searchMillion,
  searchWindow,
  facets,
  list,
  directory,
  map,
  importing,
  reading,
  exporting,
  registerImport,
  duplicates,
  sealing,
  bundle,
  matching,
  prose,
];

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const names = MEASUREMENTS.map(({ name }) => name);
const chosen =
  options.only?.split(',') ??
  MEASUREMENTS.filter(({ isOnDemand }) => isOnDemand !== true).map(({ name }) => name);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`Not a measurement: ${unknown.join(', ')}. There are: ${names.join(', ')}.\n`);
  process.exit(2);
}

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
await ensureSystem(['runtime', 'display']);
const runtime = await resolveRuntime();
// A folder of packages that is named already holds what is to be measured.
if (process.env['CHANCERY_PACK'] === undefined) await packApp(runtime, await buildApp(runtime));
const described = `Node ${process.versions.node}, Electron ${runtime.version}${runtime.evaluation ? ' (evaluation runtime)' : ''}`;

for (const measurement of MEASUREMENTS) {
  if (!chosen.includes(measurement.name)) continue;
  const load = loadNow();
  const figures = await measurement.measure({ say });
  const date = new Date().toISOString().slice(0, 10);
  for (const figure of figures) {
    const { claim, value, unit, bound, baseline } = figure;
    const isHeld = holds(figure);
    if (!isHeld) process.exitCode = 1;
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ claim, value, unit, bound, holds: isHeld, baseline })}\n`
        : `${lineOf(figure)}\n`,
    );
  }
  keep(
    measurement.name,
    figures.map((figure) => ({ ...figure, name: measurement.name, date, load })),
    names,
    described,
  );
}
