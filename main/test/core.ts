import type { AnswerOf, Call, Calls, InputOf } from '../../shared/ipc/call.ts';
import type { Contract } from '../../shared/ipc/contract.ts';
import type { CoreEvent } from '../../shared/ipc/events.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { onTestFinished } from 'vitest';
import { openCore, type Core, type CoreOptions } from '../core.ts';
import { pathAccess } from '../files/paths.ts';
import { readInChild, rowsInChild } from '../reader/jail-node.ts';
import { fakeClock, temporaryFolder, type FakeClock } from './database.ts';

type ClientOf<C extends Calls> = {
  [Name in keyof C]: (input: InputOf<C[Name]>) => Promise<OutputFor<C[Name]>>;
};
type OutputFor<C extends Call> = AnswerOf<C>;

/** The whole core on a real profile in a temporary folder, called as the page does. */
export interface TestCore {
  core: Core;
  /** Typed calls; an error answer is thrown as the page's client throws it. */
  api: { [Domain in keyof Contract]: ClientOf<Contract[Domain]> };
  profile: string;
  clock: FakeClock;
  events: CoreEvent[];
}

/** The quickest key derivation that a vault accepts. */
export const QUICK_KDF = { name: 'argon2id', memoryKiB: 64 * 1024, passes: 2, parallelism: 4 } as const;
export const TEST_PASSPHRASE = 'orbit velvet canyon mellow thrive onion';

/** A core on a new profile, without a vault. */
export function openBareCore(options: Partial<CoreOptions> & { clock?: FakeClock } = {}): TestCore {
  const profile = options.profile ?? temporaryFolder();
  const clock = options.clock ?? fakeClock();
  const events: CoreEvent[] = [];
  const core = openCore({
    files: pathAccess('/'),
    readFile: readInChild,
    readRows: rowsInChild,
    emit: (event) => events.push(event),
    log: (entry) => {
      if (entry.event === 'unexpected') process.stderr.write(`${entry.trace ?? ''}\n`);
    },
    nativeBinding: process.env['CHANCERY_NATIVE_BINDING'] ?? null,
    kdfWorker: new URL('../vault/kdf-worker.ts', import.meta.url),
    kdf: QUICK_KDF,
    ...options,
    profile,
    clock,
  });
  onTestFinished(() => {
    core.close();
  });
  return { core, api: clientOf(core), profile, clock, events };
}

/** A core with a new vault, unlocked: the mission of Norway in Lisbon unless told otherwise. */
export async function openTestCore(
  options: Partial<CoreOptions> & {
    clock?: FakeClock;
    mission?: Partial<InputOf<Contract['vault']['create']>['mission']>;
  } = {},
): Promise<TestCore> {
  const { mission, ...coreOptions } = options;
  const test = openBareCore(coreOptions);
  await test.api.vault.create({
    passphrase: TEST_PASSPHRASE,
    mission: { name: 'Embassy of Norway', sendingState: 'NOR', hostState: 'PRT', city: 'Lisbon', ...mission },
    officers: [{ name: 'Amina Test', post: 'Consul' }],
  });
  return test;
}

function clientOf(core: Core): TestCore['api'] {
  return new Proxy({} as TestCore['api'], {
    get: (_target, domain: string) =>
      new Proxy(
        {},
        {
          get: (_calls, name: string) => async (input: unknown) => {
            const result = await core.call(`${domain}.${name}`, input);
            if (result.ok) return result.value;
            throw new AppError(result.error.code, result.error.details);
          },
        },
      ),
  });
}
