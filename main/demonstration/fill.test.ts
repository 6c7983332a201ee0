import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_MISSION, DEMONSTRATION_OFFICERS } from '../../shared/vault/demonstration.ts';
import { TEST_PASSPHRASE, openBareCore } from '../test/core.ts';
import { INVENTED_PEOPLE } from './people.ts';

describe('the demonstration mission', () => {
  it('is filled through the same calls that an officer uses', async () => {
    const { api } = openBareCore();
    await api.vault.create({
      passphrase: TEST_PASSPHRASE,
      mission: DEMONSTRATION_MISSION,
      officers: [...DEMONSTRATION_OFFICERS],
      demonstration: true,
    });
    expect((await api.people.list({})).total).toBe(INVENTED_PEOPLE.length);
    expect((await api.households.list({})).rows.map(({ members }) => members.length)).toEqual([2, 3]);
    expect((await api.zones.list({})).rows.map(({ name, people }) => [name, people > 0])).toEqual([
      ['Algarve', true],
      ['Greater Lisbon', true],
    ]);
    expect((await api.meetings.list({})).total).toBe(3);
    expect((await api.cases.list({})).total).toBe(3);
    expect((await api.contacts.list({})).total).toBe(9);
    const [hit] = await api.people.search({ text: 'ahmad mohammed' });
    expect(hit?.person.displayName).toBe('الأحمد, محمد');
  });
});
