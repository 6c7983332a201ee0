import { isExpected } from '../shared/kernel/errors.ts';
import { BUNDLE_FAULTS } from '../shared/bundles/faults.ts';
import { sameBytes } from '../main/bundles/format/bytes.ts';
import { faultOf } from '../main/bundles/format/fault.ts';
import { BREAKERS } from '../main/bundles/format/test/broken.ts';
import { forge, forgeTar, sealTo } from '../main/bundles/format/test/forge.ts';
import type { World } from '../main/bundles/format/test/world.ts';
import { keysOf, makeWorld, reader } from '../main/bundles/format/test/world.ts';
import { openBundle } from '../main/bundles/format/v1.ts';
import { MUTATORS, OUTER_MUTATORS } from './mutate.ts';
import { Random } from './random.ts';
import type { Torture, TortureContext, TortureResult } from './torture.ts';

const MAX_MS = 2_000;

/** A case: what was done, and the bytes; `null` bytes when the change came out as no change. */
interface Case {
  name: string;
  bytes: Uint8Array | null;
  fault?: string;
}

export const t1: Torture = {
  id: 'T1',
  title: 'Mutated bundles are refused with a reason',
  sample: 600,
  full: 20_000,
  runtimes: ['node', 'electron'],
  run: attack,
};

async function attack({ count, seed, deadlineMs, log }: TortureContext): Promise<TortureResult> {
  const world = await makeWorld();
  const random = new Random(seed);
  const failures: string[] = [];
  const faults = new Map<string, number>();
  let slowestMs = 0;
  let cases = 0;
  for (const next of await casesOf(world, random)) {
    if (cases >= count || Date.now() >= deadlineMs) break;
    const tried = await next();
    if (tried.bytes === null) continue;
    cases += 1;
    const start = performance.now();
    const outcome = await open(world, tried.bytes);
    slowestMs = Math.max(slowestMs, performance.now() - start);
    faults.set(outcome, (faults.get(outcome) ?? 0) + 1);
    const wrong = outcome === 'accepted' || outcome.startsWith('unexpected') || outcome === 'no reason';
    if (wrong || (tried.fault !== undefined && outcome !== tried.fault)) {
      failures.push(`case ${String(cases)}, seed ${String(seed)}: ${tried.name}: ${outcome}`);
    }
    if (cases % 2_000 === 0) log(`T1 ${String(cases)} of ${String(count)}`);
  }
  if (slowestMs > MAX_MS) failures.push(`a refusal took ${String(Math.round(slowestMs))} ms`);
  const note = `${String(faults.size)} different reasons; slowest refusal ${String(Math.round(slowestMs))} ms`;
  return { cases, failures, note };
}

/** Without end: first every semantic attack once, then mutations of small and large bundles, inside and outside. */
async function casesOf(world: World, random: Random): Promise<Iterable<() => Promise<Case>>> {
  const readers = [reader(world.alice).age, reader(world.bob).age];
  const bodies = [[], [random.bytes(300)], [random.bytes(70_000), random.bytes(140_000)]];
  const archives = bodies.map((attachments) => forgeTar(world, { attachments }));
  const files = await Promise.all(bodies.map((attachments) => forge(world, { attachments })));

  const outer = (): Promise<Case> => {
    const mutator = random.pick(OUTER_MUTATORS);
    const file = files[random.below(10) === 0 ? 2 : random.below(2)] ?? new Uint8Array();
    const bytes = mutator.change(file, random);
    return Promise.resolve({ name: `outer: ${mutator.name}`, bytes: sameBytes(bytes, file) ? null : bytes });
  };
  const inner = async (): Promise<Case> => {
    const mutator = random.pick(MUTATORS);
    const archive = archives[random.below(10) === 0 ? 2 : random.below(2)] ?? new Uint8Array();
    const bytes = mutator.change(archive, random);
    return {
      name: `inner: ${mutator.name}`,
      bytes: sameBytes(bytes, archive) ? null : await sealTo(bytes, readers),
    };
  };
  return (function* () {
    for (const [fault, breaker] of Object.entries(BREAKERS)) {
      yield async () => ({ name: `attack: ${fault}`, bytes: await breaker(world), fault });
    }
    for (;;) yield random.below(2) === 0 ? outer : inner;
  })();
}

async function open(world: World, bytes: Uint8Array): Promise<string> {
  try {
    await openBundle(bytes, keysOf(world, world.bob));
    return 'accepted';
  } catch (error) {
    if (!isExpected(error)) return `unexpected ${error instanceof Error ? error.name : 'error'}`;
    const fault = faultOf(error) ?? error.code;
    return fault in BUNDLE_FAULTS || error.code.startsWith('files/') ? fault : 'no reason';
  }
}
