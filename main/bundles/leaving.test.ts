import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  OWN_SHARES,
  NEEDED_FIELDS,
  PROFILES,
  ownShares,
  sharesOf,
  type Shares,
} from '../../shared/bundles/profiles.ts';
import { CaseFields, NoteFields, TaskFields } from '../../shared/cases/schema.ts';
import { ContactInput, FacilityInput, OrganisationInput } from '../../shared/contacts/schema.ts';
import { PersonInput } from '../../shared/people/schema.ts';
import { newVersion } from '../records/version.ts';
import { aFacility, anOffice, anOrganisation } from '../test/contact.ts';
import { agreesTo, aCaseAt, twoMissions } from '../test/missions.ts';
import { aPerson } from '../test/person.ts';
import { cutDown } from './outgoing.ts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  person: Object.keys(PersonInput.shape),
  case: Object.keys(CaseFields.shape),
  note: Object.keys(NoteFields.shape),
  task: Object.keys(TaskFields.shape),
  organisation: Object.keys(OrganisationInput.shape),
  contact: Object.keys(ContactInput.shape),
  facility: Object.keys(FacilityInput.shape),
};

/** Cuts a record of every kind that has every field, and an item in each. */
function leaves(shares: Shares): Set<string> {
  return new Set(
    Object.entries(KINDS).flatMap(([kind, names]) => {
      const values = new Map(names.flatMap((name) => [[name, 'x'] as const, [`${name}#1`, 'x'] as const]));
      const version = newVersion(['00000000-0000-4000-8000-000000000000', 1]);
      const { fields, withheld } = cutDown(shares, kind, { values, version });
      for (const field of withheld) expect(fields).not.toHaveProperty([field]);
      return Object.keys(fields).map((field) => `${kind}.${field.split('#')[0] ?? ''}`);
    }),
  );
}

const named = (shares: Shares) =>
  new Set(Object.entries(shares).flatMap(([kind, fields]) => fields.map((field) => `${kind}.${field}`)));

describe('a profile', () => {
  it.each(PROFILES)('%s lets out what it names and nothing else', (profile) => {
    const shares = sharesOf(profile);
    const allowed = [...named(shares)].filter((field) => !field.startsWith('headcount.'));
    expect([...leaves(shares)].sort()).toEqual(allowed.sort());
  });

  it('of our own never lets out a field that it does not name, nor more than the full case', () => {
    const everything = Object.entries(KINDS).flatMap(([kind, fields]) =>
      fields.map((field) => [kind, field] as const),
    );
    fc.assert(
      fc.property(fc.subarray(everything), (chosen) => {
        const shares: Record<string, string[]> = {};
        for (const [kind, field] of chosen) (shares[kind] ??= []).push(field);
        const out = leaves(ownShares({ shares }));
        for (const field of out) {
          expect(named(shares)).toContain(field);
          expect(named(OWN_SHARES)).toContain(field);
        }
      }),
      { seed: 300, numRuns: 200 },
    );
  });

  it('of the full case takes every field of a case but our own housekeeping about people', () => {
    expect(OWN_SHARES['case']).toEqual(KINDS['case']);
    expect(OWN_SHARES['note']).toEqual(KINDS['note']);
    expect(OWN_SHARES['task']).toEqual(KINDS['task']);
    expect(KINDS['person']?.filter((field) => !OWN_SHARES['person']?.includes(field))).toEqual([
      'confirmDueOn',
      'registeredUntil',
      'eraseOn',
      'zoneId',
    ]);
    for (const [kind, fields] of Object.entries(NEEDED_FIELDS))
      expect(OWN_SHARES[kind]).toEqual(expect.arrayContaining([...fields]));
  });
});

describe('what leaves', () => {
  it('needs a ground for every person: consent, or a basis for the whole bundle', async () => {
    const { a, partnerOfA, file } = await twoMissions();
    const { caseId } = await aCaseAt(a);
    const sister = await a.api.people.create(
      aPerson({ given: 'Karin', surname: 'Lind', birthDate: '1990-01-02' }),
    );
    const { revision, people } = (await a.api.cases.get({ id: caseId })).case;
    await a.api.cases.update({
      id: caseId,
      revision,
      changes: { people: [...(people ?? []), { personId: sister.id, role: 'family' }] },
    });
    const selection = { partnerId: partnerOfA, caseIds: [caseId] };
    const seal = (fields: object) => a.api.bundles.seal({ ...selection, ...fields, path: file('1.age') });

    expect(
      (await a.api.bundles.preview(selection)).grounds.map(({ ground, refusal }) => [ground, refusal]),
    ).toEqual([
      ['consent', null],
      [null, 'no-consent'],
    ]);
    await expect(seal({})).rejects.toMatchObject({
      code: 'bundles/no-ground',
      details: { people: [{ personId: sister.id, reason: 'no-consent' }] },
    });
    // Also where only what was written about them would leave.
    await expect(seal({ profile: 'finance' })).rejects.toThrow('bundles/no-ground');
    await expect(seal({ legalBasis: 'agreement' })).rejects.toThrow('bundles/agreement-missing');
    const sealed = await seal({ agreement: 'Nordic agreement of 1962', clause: '34' });
    const basis = { legalBasis: 'agreement', agreement: 'Nordic agreement of 1962', clause: '34' };
    expect(await a.api.bundles.get({ id: sealed.bundleId })).toMatchObject({ basis });
    expect(await a.api.bundles.disclosures({ recordId: sister.id })).toMatchObject([
      { ground: 'agreement', basis, recall: null, profile: 'full-case' },
    ]);
  });

  it('goes back to the partner who sent it without a new consent, and nowhere else', async () => {
    const { a, b, partnerOfA, partnerOfB, file } = await twoMissions();
    const person = await a.api.people.create(aPerson());
    const { id: caseId } = await a.api.cases.create({
      type: 'other',
      people: [{ personId: person.id, role: 'subject' }],
    });
    await a.api.bundles.seal({
      partnerId: partnerOfA,
      caseIds: [caseId],
      legalBasis: 'vital-interest',
      path: file('1.age'),
    });
    await b.api.bundles.apply({ path: file('1.age') });
    const back = await b.api.bundles.preview({ partnerId: partnerOfB, caseIds: [caseId] });
    expect(back.grounds).toMatchObject([{ ground: 'returned', refusal: null }]);
  });

  it('ends no later than our own record of a person, and never on a day that is over', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const person = await a.api.people.create(
      aPerson({ consents: [agreesTo('SWE')], eraseOn: '2999-05-01', nationalities: ['SWE'] }),
    );
    const { id: caseId } = await a.api.cases.create({
      type: 'other',
      people: [{ personId: person.id, role: 'subject' }],
    });
    const selection = { partnerId: partnerOfA, caseIds: [caseId] };
    const lastDay = async (expiresOn: string | null) =>
      (await a.api.bundles.preview({ ...selection, expiresOn })).expiresOn;
    expect(await lastDay(null)).toBe('2999-05-01');
    expect(await lastDay('2999-04-01')).toBe('2999-04-01');
    expect(await lastDay('2999-06-01')).toBe('2999-05-01');
    await expect(lastDay('2020-01-01')).rejects.toThrow('bundles/last-day-over');
    await a.api.bundles.seal({ ...selection, path: file('1.age') });
    expect(await b.api.bundles.inspect({ path: file('1.age') })).toMatchObject({ expiresOn: '2999-05-01' });
  });

  it.each(PROFILES.filter((profile) => profile !== 'contact-directory'))(
    'keeps a case behind its firewall with the profile %s',
    async (profile) => {
      const { a, partnerOfA, file } = await twoMissions();
      const { caseId } = await aCaseAt(a);
      const { revision } = (await a.api.cases.get({ id: caseId })).case;
      await a.api.cases.update({ id: caseId, revision, changes: { noContactWithSendingState: true } });
      const selection = {
        partnerId: partnerOfA,
        caseIds: [caseId],
        profile,
        legalBasis: 'legal-duty' as const,
      };
      await expect(a.api.bundles.preview(selection)).rejects.toThrow('bundles/firewall');
      await expect(a.api.bundles.seal({ ...selection, path: file('1.age') })).rejects.toThrow(
        'bundles/firewall',
      );
    },
  );

  it('is numbers alone in a headcount, which leaves out whom the partner must not hear of', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    for (const [index, given] of ['Astrid', 'Bo', 'Cecilia', 'David', 'Elsa'].entries()) {
      const { id } = await a.api.people.create(
        aPerson({
          given,
          surname: `Secret${String(index)}`,
          birthDate: `197${String(index)}-01-01`,
          nationalities: ['SWE'],
        }),
      );
      await a.api.cases.create({
        type: 'evacuation',
        representedState: 'SWE',
        people: [{ personId: id, role: 'subject' }],
        noContactWithSendingState: index === 4,
      });
    }
    const selection = { partnerId: partnerOfA, profile: 'headcount' as const };
    const preview = await a.api.bundles.preview(selection);
    expect(preview).toMatchObject({ people: 0, leftOut: 1, grounds: [] });
    expect(preview.records.map(({ kind }) => kind)).toEqual(['headcount']);
    expect(JSON.stringify(preview)).not.toContain('Secret');
    const { bundleId, records } = await a.api.bundles.seal({ ...selection, path: file('1.age') });
    expect(records).toBe(1);
    await b.api.bundles.apply({ path: file('1.age') });
    const counted = await b.api.bundles.headcount({ bundleId });
    expect(counted).toMatchObject({
      total: 4,
      byType: [{ key: 'evacuation', people: 4 }],
      byState: [{ key: 'SWE', people: 4 }],
    });
    expect(await a.api.bundles.headcount({ bundleId })).toEqual(counted);
    expect((await b.api.people.list({ limit: 10 })).rows).toEqual([]);
  });

  it('takes entries of the directory with the organisations that they belong to, and no case', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const ministry = await a.api.contacts.createOrganisation(
      anOrganisation({ name: 'Ministry', note: 'ours alone' }),
    );
    const police = await a.api.contacts.createOrganisation(
      anOrganisation({ name: 'Police', parentId: ministry.id }),
    );
    const office = await a.api.contacts.createContact({ ...anOffice(), organisationId: police.id });
    const shelter = await a.api.contacts.createFacility(aFacility());
    const selection = {
      partnerId: partnerOfA,
      profile: 'contact-directory' as const,
      entries: [
        { kind: 'contact' as const, id: office.id },
        { kind: 'facility' as const, id: shelter.id },
      ],
    };
    await expect(a.api.bundles.preview({ ...selection, entries: [] })).rejects.toThrow(
      'bundles/nothing-to-send',
    );
    const preview = await a.api.bundles.preview(selection);
    expect(preview.records.map(({ kind, title }) => [kind, title])).toEqual([
      ['organisation', 'Ministry'],
      ['organisation', 'Police'],
      ['contact', 'Duty desk'],
      ['facility', 'Pavilhão Carlos Lopes'],
    ]);
    await a.api.bundles.seal({ ...selection, path: file('1.age') });
    expect(await b.api.bundles.apply({ path: file('1.age') })).toMatchObject({
      result: 'applied',
      applied: 4,
    });
    expect(await b.api.contacts.getOrganisation({ id: ministry.id })).toMatchObject({
      name: 'Ministry',
      note: '',
    });
    expect(await b.api.contacts.getContact({ id: office.id })).toMatchObject({ organisationName: 'Police' });
  });

  it('follows a profile of our own, which brings its agreement', async () => {
    const { a, b, partnerOfA, file } = await twoMissions();
    const person = await a.api.people.create(aPerson({ note: 'private' }));
    const { id: caseId } = await a.api.cases.create({
      type: 'other',
      people: [{ personId: person.id, role: 'subject' }],
    });
    const profile = {
      name: 'Nordic transport',
      agreement: 'Nordic agreement',
      clause: '',
      shares: { person: ['names', 'needs'] },
    };
    const beyond = { ...profile, shares: { person: ['names', 'zoneId'] } };
    await expect(a.api.bundles.saveProfile({ profile: beyond })).rejects.toThrow('invalid-input');
    const own = await a.api.bundles.saveProfile({ profile });
    const renamed = await a.api.bundles.saveProfile({
      id: own.id,
      revision: own.revision,
      profile: { ...profile, name: 'Nordic' },
    });
    expect(await a.api.bundles.profiles({})).toMatchObject([{ name: 'Nordic', revision: 2 }]);
    expect((await a.api.bundles.purposes({})).map(({ profile: builtIn, name }) => builtIn ?? name)).toEqual([
      ...PROFILES,
      'Nordic',
    ]);
    const { bundleId } = await a.api.bundles.seal({
      partnerId: partnerOfA,
      caseIds: [caseId],
      profileId: own.id,
      path: file('1.age'),
    });
    expect(await b.api.bundles.open({ path: file('1.age') })).toMatchObject({
      profile: 'own',
      changes: [{ kind: 'person', outcome: 'new' }],
    });
    const [held] = await a.api.bundles.disclosures({ recordId: person.id });
    expect(new Set(held?.fields.map((field) => field.split('#')[0]))).toEqual(new Set(['names']));
    expect(held).toMatchObject({ bundleId, profileName: 'Nordic', ground: 'agreement' });
    await a.api.bundles.removeProfile({ id: own.id, revision: renamed.revision });
    expect(await a.api.bundles.profiles({})).toEqual([]);
    expect(await a.api.bundles.disclosures({ recordId: person.id })).toMatchObject([
      { profileName: 'Nordic' },
    ]);
  });
});
