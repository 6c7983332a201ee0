import { m1 } from './m1-convergence.ts';
import { t1 } from './t1-mutations.ts';
import { t13 } from './t13-network.ts';
import { t14 } from './t14-page.ts';
import { t15 } from './t15-fuses.ts';
import { t16 } from './t16-lint.ts';
import { t17 } from './t17-settings.ts';
import { t2 } from './t2-malleability.ts';
import { t22 } from './t22-fingerprint.ts';
import { t3 } from './t3-keys.ts';
import { t4 } from './t4-outsider.ts';
import { t9 } from './t9-importers.ts';
import type { Torture } from './torture.ts';

/** A test and the file that exports it, from this folder: the Electron runtime is given that file alone. */
export interface RegisteredTorture {
  torture: Torture;
  file: string;
}

/** Every test of the plan that exists, in the plan's order. */
export const TESTS: readonly RegisteredTorture[] = [
  { torture: t1, file: 't1-mutations.ts' },
  { torture: t2, file: 't2-malleability.ts' },
  { torture: t3, file: 't3-keys.ts' },
  { torture: t4, file: 't4-outsider.ts' },
  { torture: t9, file: 't9-importers.ts' },
  { torture: t13, file: 't13-network.ts' },
  { torture: t14, file: 't14-page.ts' },
  { torture: t15, file: 't15-fuses.ts' },
  { torture: t16, file: 't16-lint.ts' },
  { torture: t17, file: 't17-settings.ts' },
  { torture: t22, file: 't22-fingerprint.ts' },
  { torture: m1, file: 'm1-convergence.ts' },
];
