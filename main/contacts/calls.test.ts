import { describe, expect, it } from 'vitest';
import { openTestCore } from '../test/core.ts';

describe('calls of contacts', () => {
  it('refuse an entry that is nobody, and half a position', async () => {
    const { api } = await openTestCore();
    await expect(api.contacts.createContact({})).rejects.toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path: 'office', problem: 'contact-empty' }] },
    });
    await expect(api.contacts.createFacility({ name: 'Shelter', latitude: 1 })).rejects.toMatchObject({
      details: { issues: [{ path: 'longitude', problem: 'coordinates-half' }] },
    });
  });

  it('carry an office from its entry to its archive', async () => {
    const { api, events } = await openTestCore();
    const organisation = await api.contacts.createOrganisation({ name: 'Border police', type: 'police' });
    const { id } = await api.contacts.createContact({
      office: 'Duty officer',
      organisationId: organisation.id,
    });
    expect(events.at(-1)).toEqual({ type: 'changed', kinds: ['contact'] });
    await api.contacts.changeHolder({ id, revision: 1, holder: 'Rui Sá' });
    await api.contacts.verify({ kind: 'contact', id, revision: 2, channel: 'phone' });
    expect(await api.contacts.search({ text: 'border rui' })).toMatchObject([
      {
        contact: {
          id,
          subtitle: 'Border police',
          verifiedChannel: 'phone',
          verifyDue: false,
          source: 'officer',
        },
        reasons: [
          { field: 'organisation', text: 'Border police' },
          { field: 'holder', text: 'Rui Sá' },
        ],
      },
    ]);
    expect(await api.contacts.organisations({ text: 'bord' })).toEqual([
      { id: organisation.id, name: 'Border police', parentName: '', type: 'police' },
    ]);
    await api.contacts.archive({ kind: 'contact', id, revision: 3 });
    expect(await api.contacts.list({})).toMatchObject({ total: 1 });
    expect(await api.contacts.list({ filter: { archived: true } })).toMatchObject({
      total: 1,
      rows: [{ id }],
    });
    await api.contacts.restore({ kind: 'contact', id, revision: 4 });
    expect((await api.contacts.history({ kind: 'contact', id })).map((entry) => entry.action)).toEqual([
      'restored',
      'archived',
      'changed',
      'changed',
      'created',
    ]);
  });

  it('refuse an id that is of another kind', async () => {
    const { api } = await openTestCore();
    const { id } = await api.contacts.createOrganisation({ name: 'Border police' });
    await expect(api.contacts.archive({ kind: 'contact', id, revision: 1 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
