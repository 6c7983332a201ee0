import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileRef } from '../../shared/kernel/files.ts';
import { fileOf, focalPoints, sample } from '../test/briefing.ts';
import { openTestCore, type TestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/database.ts';

const POLICE = [
  'National Police',
  'Duty officer',
  'Ana Costa',
  '+351 213 000 111',
  'duty@police.example',
  'Lisbon',
];
const HEALTH = [
  'Ministry of Health',
  'Focal point',
  'Rui Melo',
  '+351 213 000 222',
  'rui@health.example',
  'Lisbon',
];
const BORDER = [
  'Border Service',
  'Shift leader',
  'Marta Reis',
  '+351 213 000 333',
  'shift@border.example',
  'Faro',
];

const everything = { filter: {}, limit: 500 } as const;

function sumOf(outcome: Awaited<ReturnType<TestCore['api']['briefings']['accept']>>): number {
  const { created, updated, same, linked, rejected, skipped, refused } = outcome;
  return created + updated + same + linked + rejected + skipped + refused;
}

async function contactsOf(test: TestCore) {
  return (await test.api.contacts.list(everything)).rows;
}

describe('briefings.preview', () => {
  it('tells what a file would propose, and writes nothing', async () => {
    const test = await openTestCore();
    const preview = await test.api.briefings.preview({ path: sample('csv/eden_arc_cr_shelter.csv') });
    expect(Object.keys(preview).sort()).toEqual([
      'candidates',
      'format',
      'items',
      'proposed',
      'tables',
      'warnings',
    ]);
    expect(preview.format).toBe('csv');
    expect(preview.candidates).toEqual({ facility: preview.items.length });
    expect(preview.items[0]).toMatchObject({ number: 1, kind: 'facility', place: { row: 2 } });
    expect((await test.api.briefings.list({})).total).toBe(0);
    expect(await contactsOf(test)).toEqual([]);
  });

  it('sends as many items as asked', async () => {
    const test = await openTestCore();
    const preview = await test.api.briefings.preview({
      path: sample('csv/eden_arc_cr_shelter.csv'),
      limit: 0,
    });
    expect(preview.items).toEqual([]);
    expect(preview.candidates.facility).toBeGreaterThan(0);
  });
});

describe('briefings.import', () => {
  it('keeps the file unchanged, with its hash, and its candidates for review', async () => {
    const test = await openTestCore();
    const path = sample('vcard/gmail-list.vcf');
    const { briefing, alreadyImported } = await test.api.briefings.import({
      path,
      sender: 'Civil Protection',
    });
    expect(alreadyImported).toBe(false);
    expect(briefing).toMatchObject({ title: 'gmail-list', format: 'vcard', receivedOn: '2026-11-24' });
    expect(briefing.senderName).toBe('Civil Protection');
    const out = FileRef.parse(join(temporaryFolder(), 'original.vcf'));
    await test.api.briefings.original({ id: briefing.id, path: out });
    expect(readFileSync(out).equals(readFileSync(path))).toBe(true);
    const { rows, total } = await test.api.briefings.candidates({ briefingId: briefing.id });
    expect(total).toBe(briefing.states.pending);
    expect(rows[0]?.raw.length).toBeGreaterThan(0);
    expect(await contactsOf(test)).toEqual([]);
  });

  it('says so when the very same file comes again, and proposes nothing new', async () => {
    const test = await openTestCore();
    const path = focalPoints(POLICE);
    const first = await test.api.briefings.import({ path });
    const again = await test.api.briefings.import({ path, title: 'Other' });
    expect(again.alreadyImported).toBe(true);
    expect(again.briefing).toMatchObject({ id: first.briefing.id, title: 'focal points' });
    expect((await test.api.briefings.list({})).total).toBe(1);
  });

  it('proposes only what is new when the same entries stand in another file', async () => {
    const test = await openTestCore();
    await test.api.briefings.accept({ path: focalPoints(POLICE, HEALTH) });
    const { briefing } = await test.api.briefings.import({ path: focalPoints(HEALTH, BORDER, POLICE) });
    expect(briefing.states).toMatchObject({ pending: 1, same: 2 });
    const { rows } = await test.api.briefings.candidates({ briefingId: briefing.id, state: ['pending'] });
    expect(rows.map((row) => row.name)).toEqual(['Marta Reis']);
  });

  it('does not propose again what was rejected, until the rejection is taken back', async () => {
    const test = await openTestCore();
    const { briefing } = await test.api.briefings.import({ path: focalPoints(POLICE) });
    await test.api.briefings.reject({ briefingId: briefing.id, numbers: [1] });
    const later = await test.api.briefings.import({ path: focalPoints(POLICE, HEALTH) });
    expect(later.briefing.states).toMatchObject({ pending: 1, rejected: 1 });
    await test.api.briefings.reopen({ briefingId: later.briefing.id, numbers: [1] });
    expect((await test.api.briefings.get({ id: later.briefing.id })).states.pending).toBe(2);
  });

  it.each([
    ['an empty file', '', 'empty.csv', 'files/empty'],
    [
      'a file that is not what its name says',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n',
      'a.xlsx',
      'reader/wrong-format',
    ],
    ['a format that is not read', '{\\rtf1 note}', 'note.rtf', 'reader/unknown-format'],
  ])('refuses %s and keeps nothing', async (_what, text, name, code) => {
    const test = await openTestCore();
    await expect(test.api.briefings.import({ path: fileOf(text, name) })).rejects.toMatchObject({ code });
    expect((await test.api.briefings.list({})).total).toBe(0);
  });
});

describe('briefings.accept', () => {
  it('makes contacts and the organisations they name, with their place in the document as provenance', async () => {
    const test = await openTestCore();
    const outcome = await test.api.briefings.accept({
      path: focalPoints(POLICE, HEALTH),
      details: { sender: 'Civil Protection', documentDate: '2026-11-20' },
    });
    expect(outcome).toMatchObject({ asked: 2, created: 2, organisationsCreated: 2 });
    expect(sumOf(outcome)).toBe(outcome.asked);
    const police = (await contactsOf(test)).find((row) => row.title === 'Duty officer');
    const contact = await test.api.contacts.getContact({ id: police?.id ?? '' });
    expect(contact).toMatchObject({
      holder: 'Ana Costa',
      organisationName: 'National Police',
      verified: { at: '2026-11-20T00:00:00.000Z', channel: 'document', by: 'Civil Protection' },
      provenance: { source: 'briefing', briefingId: outcome.briefingId, place: 'row 2' },
    });
  });

  it('accepts one, leaves the others pending, and refuses it the second time', async () => {
    const test = await openTestCore();
    const { briefing } = await test.api.briefings.import({ path: focalPoints(POLICE, HEALTH) });
    const items = [2, 7];
    const outcome = await test.api.briefings.accept({ briefingId: briefing.id, items });
    expect(outcome).toMatchObject({ asked: 2, created: 1, refused: 1 });
    expect(outcome.reasons).toEqual([{ number: 7, reason: 'unknown-number' }]);
    const again = await test.api.briefings.accept({ briefingId: briefing.id, items: [2] });
    expect(again.reasons).toEqual([{ number: 2, reason: 'already-decided' }]);
    expect((await test.api.briefings.get({ id: briefing.id })).states).toMatchObject({
      pending: 1,
      accepted: 1,
    });
  });

  it('confirms what we have already, and makes nothing twice', async () => {
    const test = await openTestCore();
    await test.api.briefings.accept({ path: focalPoints(POLICE), details: { documentDate: '2026-10-01' } });
    const before = await contactsOf(test);
    const outcome = await test.api.briefings.accept({
      path: focalPoints(POLICE, HEALTH),
      details: { documentDate: '2026-11-20' },
    });
    expect(outcome).toMatchObject({ asked: 2, created: 1, same: 1 });
    const after = await contactsOf(test);
    expect(after.length).toBe(before.length + 2);
    expect(after.find((row) => row.title === 'Duty officer')?.verifiedAt).toBe('2026-11-20T00:00:00.000Z');
  });

  it('asks for the officer’s word where an entry differs from a record, and shows old beside new', async () => {
    const test = await openTestCore();
    await test.api.briefings.accept({ path: focalPoints(POLICE) });
    const successor = [...POLICE.slice(0, 2), 'João Dias', ...POLICE.slice(3)];
    const { briefing } = await test.api.briefings.import({ path: focalPoints(successor) });
    const { rows } = await test.api.briefings.candidates({ briefingId: briefing.id });
    expect(rows[0]).toMatchObject({ proposal: 'update', record: { kind: 'contact' } });
    expect(rows[0]?.differences).toContainEqual({ field: 'holder', before: 'Ana Costa', after: 'João Dias' });
    const all = await test.api.briefings.accept({ briefingId: briefing.id });
    expect(all).toMatchObject({ asked: 1, skipped: 1, reasons: [{ number: 1, reason: 'needs-decision' }] });
    const items = [{ number: 1, decision: 'update' as const }];
    expect(await test.api.briefings.accept({ briefingId: briefing.id, items })).toMatchObject({ updated: 1 });
    const contact = await test.api.contacts.getContact({ id: rows[0]?.record?.id ?? '' });
    expect(contact).toMatchObject({ holder: 'João Dias', formerHolders: [{ name: 'Ana Costa' }] });
    expect(contact.points?.length).toBe(2);
  });

  it('takes the officer’s corrections, and keeps what was read beside them', async () => {
    const test = await openTestCore();
    const { briefing } = await test.api.briefings.import({ path: focalPoints(POLICE, HEALTH) });
    const briefingId = briefing.id;
    const [first] = (await test.api.briefings.candidates({ briefingId })).rows;
    const fields = { ...first?.fields, name: 'Ana M. Costa' };
    expect(await test.api.briefings.editCandidate({ briefingId, number: 1, fields })).toMatchObject({
      isEdited: true,
      name: 'Ana M. Costa',
    });
    await test.api.briefings.accept({
      briefingId,
      items: [1, { number: 2, decision: 'create', edits: { role: 'Head of desk' } }],
    });
    const titles = (await contactsOf(test)).map((row) => [row.title, row.holder]);
    expect(titles).toContainEqual(['Duty officer', 'Ana M. Costa']);
    expect(titles).toContainEqual(['Head of desk', 'Rui Melo']);
    await expect(test.api.briefings.editCandidate({ briefingId, number: 1, fields })).rejects.toMatchObject({
      code: 'briefings/already-decided',
    });
  });

  it('keeps kinds that have no home yet, and says so', async () => {
    const test = await openTestCore();
    const outcome = await test.api.briefings.accept({ path: sample('csv/personfinder_sample-import.csv') });
    expect(outcome.asked).toBeGreaterThan(0);
    expect(outcome.skipped).toBe(outcome.asked);
    expect(new Set(outcome.reasons.map(({ reason }) => reason))).toEqual(new Set(['later-version']));
    const briefing = await test.api.briefings.get({ id: outcome.briefingId });
    expect(briefing.states.pending).toBe(outcome.asked);
  });

  const samples = ['csv', 'hxl', 'vcard', 'xlsx'].flatMap((folder) =>
    readdirSync(sample(folder)).map((file) => `${folder}/${file}`),
  );

  it('counts every candidate of every real file once, and undoing leaves nothing behind', async () => {
    const test = await openTestCore();
    const accepted: string[] = [];
    for (const path of samples) {
      const outcome = await test.api.briefings.accept({ path: sample(path) }).catch(() => null);
      if (outcome === null) continue;
      const { kinds } = await test.api.briefings.get({ id: outcome.briefingId });
      const found = Object.values(kinds).reduce((sum, count) => sum + count, 0);
      expect(sumOf(outcome), path).toBe(outcome.asked);
      expect(outcome.asked, path).toBe(found);
      expect(outcome.refused, `${path} ${JSON.stringify(outcome.reasons.slice(0, 3))}`).toBe(0);
      accepted.push(outcome.briefingId);
    }
    expect(accepted.length).toBeGreaterThan(20);
    for (const briefingId of accepted.reverse()) {
      const undone = await test.api.briefings.undo({ briefingId });
      expect(undone.conflicts, briefingId).toEqual([]);
    }
    expect(await contactsOf(test)).toEqual([]);
    expect((await test.api.people.list({})).total).toBe(0);
  }, 300_000);
});

describe('an organisation that stands in several rows', () => {
  const row = (index: number) => `Relief Agency,RA,NGO,Sector ${String(index)},Lisbon`;
  const sheet = (count: number) =>
    fileOf(
      [
        'Organisation,Acronym,Organisation type,Sector,District',
        ...Array.from({ length: count }, (_, index) => row(index)),
      ].join('\n'),
      'who does what.csv',
    );

  it.each([3, 30])('becomes one record that holds what all %i rows say', async (count) => {
    const test = await openTestCore();
    const outcome = await test.api.briefings.accept({ path: sheet(count) });
    expect(outcome).toMatchObject({ asked: count, created: 1, updated: count - 1 });
    const [agency, ...others] = await contactsOf(test);
    expect(others).toEqual([]);
    const { unmapped } = await test.api.contacts.getOrganisation({ id: agency?.id ?? '' });
    expect(unmapped?.map(({ value }) => value).sort()).toEqual(
      Array.from({ length: count }, (_, index) => `Sector ${String(index)}`).sort(),
    );
    const undone = await test.api.briefings.undo({ briefingId: outcome.briefingId });
    expect(undone).toMatchObject({ removed: 1, conflicts: [] });
    expect(await contactsOf(test)).toEqual([]);
  });
});
