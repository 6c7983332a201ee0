/** The runtimes that a test must hold in. */
export type TortureRuntime = 'node' | 'electron';

/** What a run is given. */
export interface TortureContext {
  /** How many cases to try. */
  count: number;
  /** Decides everything that is random, so that a failure can be repeated. */
  seed: number;
  /** Stop before this instant (milliseconds since 1970), with the cases tried so far. */
  deadlineMs: number;
  /** Tells how far the run is; not kept. */
  log: (text: string) => void;
}

/** What came of a run. */
export interface TortureResult {
  /** Cases that were really tried. */
  cases: number;
  /** One sentence each, with what is needed to repeat it. */
  failures: string[];
  /** What was decided in every case; must be the same in both runtimes for the same count and seed. */
  digest?: string;
  /** What the figures alone do not tell, such as what could not be run here. */
  note?: string;
}

/** One test of the security plan: a sample of it runs in `npm test`, all of it in `npm run torture`. */
export interface Torture {
  /** As in the plan, such as `T1`. */
  id: string;
  title: string;
  /** Cases of the sample. */
  sample: number;
  /** Cases that the plan asks for, summed over shards. */
  full: number;
  /** Where it must hold; `node` alone when left out. */
  runtimes?: readonly TortureRuntime[];
  run: (context: TortureContext) => Promise<TortureResult>;
}
