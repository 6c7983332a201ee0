import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileRef } from '../../shared/kernel/files.ts';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/database.ts';
import { aPerson } from '../test/person.ts';

/** A hash over every file of a profile. */
function stateOf(profile: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(profile).sort())
    if (!name.endsWith('-shm')) hash.update(name).update(readFileSync(join(profile, name)));
  return hash.digest('hex');
}

/** The same once nothing is written any more: what came in is looked at in the background, which says so in the database. */
async function settledStateOf(profile: string): Promise<string> {
  for (let state = stateOf(profile), still = 0; ;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = stateOf(profile);
    still = now === state ? still + 1 : 0;
    if (still === 5) return now;
    state = now;
  }
}

describe('a bundle that was tampered with', () => {
  it('changes not one byte of the profile, whatever was done to it', async () => {
    const folder = temporaryFolder();
    const file = (name: string) => join(folder, name) as FileRef;
    const a = await openTestCore();
    const b = await openTestCore({
      mission: { name: 'Embassy of Sweden', sendingState: 'SWE', hostState: 'PRT', city: 'Porto' },
    });
    const cards = [
      [a, b, 'a.chancery-card'],
      [b, a, 'b.chancery-card'],
    ] as const;
    let partnerId = '';
    for (const [shown, reader, name] of cards) {
      const { fingerprint } = await shown.api.partners.exportCard({ path: file(name) });
      ({ partnerId } = await reader.api.partners.importCard({ path: file(name) }));
      await reader.api.partners.confirm({
        partnerId,
        fingerprint: fingerprint.map((row) => row.groups.join('') + row.check).join(''),
      });
    }
    const person = await a.api.people.create(aPerson({ nationalities: ['SWE'] }));
    const opened = await a.api.cases.create({
      type: 'lost-document',
      representedState: 'SWE',
      people: [{ personId: person.id }],
    });
    await a.api.bundles.seal({
      partnerId,
      caseIds: [opened.id],
      legalBasis: 'public-task',
      path: file('good.age'),
    });

    const good = readFileSync(file('good.age'));
    const before = await settledStateOf(b.profile);
    let seed = 1;
    const random = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 250; round++) {
      const at = random(good.length);
      const flipped = Buffer.from(good);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
      const bad = [flipped, good.subarray(0, at), Buffer.concat([good, good.subarray(0, 1 + random(100))])][
        round % 3
      ];
      writeFileSync(file('bad.age'), bad ?? flipped);
      const call = round % 2 === 0 ? b.api.bundles.apply : b.api.bundles.open;
      await expect(call({ path: file('bad.age') }), `round ${String(round)}`).rejects.toThrow(
        /^(bundles\/|files\/empty)/,
      );
    }
    expect(stateOf(b.profile)).toBe(before);
    expect(await b.api.bundles.apply({ path: file('good.age') })).toMatchObject({ result: 'applied' });
    const applied = await settledStateOf(b.profile);
    expect(await b.api.bundles.apply({ path: file('good.age') })).toMatchObject({
      result: 'already-applied',
    });
    expect(stateOf(b.profile)).toBe(applied);
  });
});
