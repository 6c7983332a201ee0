import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileRef } from '../../shared/kernel/files.ts';
import { fileOf } from '../test/briefing.ts';
import { openTestCore, type TestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/database.ts';

interface Desk {
  organisation: string;
  role: string;
  name: string;
  phone: string;
}

const HEADER = 'Organisation,Position,Contact person,Phone';

const edition = (desks: readonly Desk[], name: string) =>
  fileOf(
    [HEADER, ...desks.map((desk) => [desk.organisation, desk.role, desk.name, desk.phone].join(','))].join(
      '\n',
    ),
    name,
  );

const desk = (number: number, changes: Partial<Desk> = {}): Desk => ({
  organisation: `Agency ${String.fromCharCode(65 + number)}`,
  role: `Duty desk ${String.fromCharCode(65 + number)}`,
  name: `Ana ${String.fromCharCode(65 + number)}`,
  phone: `+35121300${String(1000 + number)}`,
  ...changes,
});

const POLICE = desk(0);
const HEALTH = desk(1);
const BORDER = desk(2);
const PORT = desk(3);
const NEW_HEALTH = desk(1, { phone: '+351213009999' });

async function take(
  test: TestCore,
  desks: readonly Desk[],
  details: { name: string; receivedOn: string; supersedesId?: string },
) {
  const { name, ...about } = details;
  const path = edition(desks, name);
  const { briefing } = await test.api.briefings.import({ path, sender: 'Civil Protection', ...about });
  const { rows } = await test.api.briefings.candidates({ briefingId: briefing.id, limit: 500 });
  await test.api.briefings.accept({
    briefingId: briefing.id,
    items: rows.map(({ number, proposal }) =>
      proposal === 'update' ? { number, decision: 'update' as const } : number,
    ),
  });
  return briefing.id;
}

async function idOf(test: TestCore, { role }: Desk): Promise<string> {
  const { rows } = await test.api.contacts.list({ limit: 500 });
  return rows.find((row) => row.title === role)?.id ?? '';
}

async function unconfirmed(test: TestCore): Promise<string[]> {
  return (await test.api.briefings.unconfirmed({})).map(({ name }) => name).sort();
}

/** Two editions: the second confirms one desk, changes one, leaves one out and brings one. */
async function twoEditions(test: TestCore) {
  const first = await take(test, [POLICE, HEALTH, BORDER], {
    name: 'Focal points 1.csv',
    receivedOn: '2026-10-01',
  });
  const second = await take(test, [POLICE, NEW_HEALTH, PORT], {
    name: 'Focal points 2.csv',
    receivedOn: '2026-11-01',
    supersedesId: first,
  });
  return { first, second };
}

describe('briefings.compare', () => {
  it('tells what is new, changed with old and new, confirmed again, and gone', async () => {
    const test = await openTestCore();
    const { first, second } = await twoEditions(test);
    const compared = await test.api.briefings.compare({ id: second });
    expect(compared.with?.id).toBe(first);
    expect(compared.counts).toEqual({ new: 1, changed: 1, confirmed: 1, gone: 1 });
    expect(compared.new[0]).toMatchObject({ name: PORT.name, number: 3, record: { kind: 'contact' } });
    expect(compared.confirmed[0]).toMatchObject({ name: POLICE.name, earlierNumber: 1 });
    expect(compared.gone[0]).toMatchObject({ name: BORDER.name, briefingId: first, number: 3 });
    expect(compared.changed[0]?.changes).toMatchObject([
      {
        field: 'phones',
        before: [{ number: HEALTH.phone }],
        after: [{ number: NEW_HEALTH.phone }],
      },
    ]);
  });

  it('tells it before anything is accepted, against the earlier edition as well as the directory', async () => {
    const test = await openTestCore();
    const first = await test.api.briefings.import({ path: edition([POLICE, HEALTH], 'one.csv') });
    const second = await test.api.briefings.import({ path: edition([NEW_HEALTH, PORT], 'two.csv') });
    const ids = { id: second.briefing.id, with: first.briefing.id };
    expect((await test.api.briefings.compare(ids)).counts).toEqual({
      new: 1,
      changed: 1,
      confirmed: 0,
      gone: 1,
    });
    await test.api.briefings.accept({ briefingId: first.briefing.id });
    const alone = await test.api.briefings.compare({ id: first.briefing.id });
    expect(alone).toMatchObject({ with: null, counts: { new: 2, gone: 0 } });
  });

  it('gives one list in windows', async () => {
    const test = await openTestCore();
    const desks = Array.from({ length: 9 }, (_, index) => desk(index));
    const { briefing } = await test.api.briefings.import({ path: edition(desks, 'many.csv') });
    const window = await test.api.briefings.compare({ id: briefing.id, state: ['new'], offset: 6, limit: 2 });
    expect(window.counts.new).toBe(9);
    expect(window.new.map(({ number }) => number)).toEqual([7, 8]);
  });
});

describe('briefings.report', () => {
  it('writes the four lists in the language that is asked for', async () => {
    const test = await openTestCore();
    const { second } = await twoEditions(test);
    const path = FileRef.parse(join(temporaryFolder(), 'changes.html'));
    const { entries } = await test.api.briefings.report({ id: second, path, language: 'fr' });
    expect(entries).toBe(4);
    const html = readFileSync(path, 'utf8');
    expect(html).toContain('lang="fr"');
    for (const text of [
      'Nouvelles (1)',
      'Disparues (1)',
      'ligne 4',
      'Téléphone',
      HEALTH.phone,
      NEW_HEALTH.phone,
    ])
      expect(html).toContain(text);
    const wrong = FileRef.parse(join(temporaryFolder(), 'changes.txt'));
    await expect(test.api.briefings.report({ id: second, path: wrong })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('a record that only a replaced edition names', () => {
  it('is unconfirmed, until the newer edition is undone', async () => {
    const test = await openTestCore();
    const { first, second } = await twoEditions(test);
    expect(await unconfirmed(test)).toEqual([BORDER.role]);
    const border = await idOf(test, BORDER);
    expect(await test.api.contacts.source({ id: border })).toMatchObject({
      isUnconfirmed: true,
      sources: [{ briefingId: first, replacedBy: { id: second, isNamed: false } }],
    });
    await test.api.briefings.undo({ briefingId: second });
    expect(await unconfirmed(test)).toEqual([]);
    expect((await test.api.contacts.source({ id: border })).isUnconfirmed).toBe(false);
  });

  it('is confirmed again when an officer reaches it', async () => {
    const test = await openTestCore();
    await twoEditions(test);
    const id = await idOf(test, BORDER);
    const { revision } = await test.api.contacts.getContact({ id });
    await test.api.contacts.verify({ kind: 'contact', id, revision, channel: 'phone' });
    expect(await unconfirmed(test)).toEqual([]);
  });

  it('is confirmed when another sender names it', async () => {
    const test = await openTestCore();
    await twoEditions(test);
    await take(test, [BORDER], { name: 'Another list.csv', receivedOn: '2026-09-01' });
    expect(await unconfirmed(test)).toEqual([]);
  });

  it('is found across three editions, also when the one in the middle is undone', async () => {
    const test = await openTestCore();
    const { second } = await twoEditions(test);
    await take(test, [POLICE, BORDER], {
      name: 'Focal points 3.csv',
      receivedOn: '2026-11-20',
      supersedesId: second,
    });
    expect(await unconfirmed(test)).toEqual([HEALTH.role, PORT.role]);
    await test.api.briefings.undo({ briefingId: second });
    expect(await unconfirmed(test)).toEqual([HEALTH.role]);
  });
});

describe('contacts.source', () => {
  it('leads from a number to the documents that say it, and to their row', async () => {
    const test = await openTestCore();
    const { first, second } = await twoEditions(test);
    const id = await idOf(test, HEALTH);
    const contact = await test.api.contacts.getContact({ id });
    const pathOf = (value: string) =>
      `points#${contact.points?.find((point) => point.value.replace(/\s/gu, '') === value)?.id ?? ''}`;
    const { sources, isUnconfirmed } = await test.api.contacts.source({ id });
    expect(isUnconfirmed).toBe(false);
    expect(sources.map(({ briefingId }) => briefingId)).toEqual([second, first]);
    const fieldsOf = (index: number) => sources[index]?.fields.map(({ field }) => field) ?? [];
    expect(fieldsOf(0)).toContain(pathOf(NEW_HEALTH.phone));
    expect(fieldsOf(0)).not.toContain(pathOf(HEALTH.phone));
    expect(fieldsOf(1)).toContain(pathOf(HEALTH.phone));
    expect(sources[0]).toMatchObject({
      title: 'Focal points 2',
      senderName: 'Civil Protection',
      number: 2,
      place: { row: 3 },
      state: 'accepted',
      replacedBy: null,
    });
    expect(sources[1]?.replacedBy).toMatchObject({ id: second, isNamed: true });
  });

  it('tells of an organisation that a row names beside its office', async () => {
    const test = await openTestCore();
    await twoEditions(test);
    const { rows } = await test.api.contacts.list({ filter: { kind: ['organisation'] }, limit: 500 });
    const agency = rows.find((row) => row.title === POLICE.organisation);
    const { sources } = await test.api.contacts.source({ id: agency?.id ?? '' });
    expect(sources.map(({ state }) => state)).toEqual(['named', 'named']);
  });

  it('is empty for what an officer entered', async () => {
    const test = await openTestCore();
    const { id } = await test.api.contacts.createContact({ office: 'Front desk' });
    expect(await test.api.contacts.source({ id })).toEqual({ isUnconfirmed: false, sources: [] });
  });
});

describe('an edition before', () => {
  it('is proposed by sender and title, and never assumed', async () => {
    const test = await openTestCore();
    const about = { sender: 'Civil Protection', title: 'Focal points, October 2026' };
    const first = await test.api.briefings.import({ path: edition([POLICE], 'a.csv'), ...about });
    const path = edition([HEALTH], 'Focal points 2026-11.csv');
    const { proposed } = await test.api.briefings.preview({ path, limit: 0 });
    expect(proposed.supersedes).toEqual({ id: first.briefing.id, title: about.title });
    const second = await test.api.briefings.import({ path, sender: 'Civil Protection' });
    expect(second.looksLike).toEqual({ id: first.briefing.id, title: about.title });
    expect(second.briefing.supersedesId).toBeNull();
    const other = await test.api.briefings.import({
      path: edition([BORDER], 'Focal points 3.csv'),
      sender: 'Ministry of Health',
    });
    expect(other.looksLike).toBeNull();
  });
});

/** What the directory says, without what tells how often it was written. */
async function directory(test: TestCore): Promise<string> {
  const { rows } = await test.api.contacts.list({ limit: 500, filter: { archived: false } });
  const whole = await Promise.all(
    rows.map(({ id, kind }) =>
      kind === 'contact'
        ? test.api.contacts.getContact({ id })
        : kind === 'organisation'
          ? test.api.contacts.getOrganisation({ id })
          : test.api.contacts.getFacility({ id }),
    ),
  );
  return JSON.stringify(
    whole
      .map(({ revision: _revision, updatedAt: _updatedAt, updatedBy: _updatedBy, ...entry }) => entry)
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  );
}

describe('undoing editions from the last to the first', () => {
  it('leaves the directory as it was before the first, to the byte', async () => {
    const test = await openTestCore();
    const number = fc.integer({ min: 0, max: 5 });
    const desks = fc
      .array(fc.record({ number, phone: fc.integer({ min: 1000, max: 1003 }), isOther: fc.boolean() }), {
        minLength: 1,
        maxLength: 5,
      })
      .map((rows) =>
        rows.map((row) =>
          desk(row.number, {
            phone: `+35121300${String(row.phone)}`,
            ...(row.isOther ? { name: 'Somebody Else' } : {}),
          }),
        ),
      );
    await take(test, [POLICE, BORDER], { name: 'What was there.csv', receivedOn: '2026-08-01' });
    let counter = 0;
    await fc.assert(
      fc.asyncProperty(desks, desks, async (one, two) => {
        const before = await directory(test);
        const names = [`First ${String(++counter)}.csv`, `Second ${String(counter)}.csv`];
        const first = await take(test, unique(one, counter), {
          name: names[0] ?? '',
          receivedOn: '2026-09-01',
        });
        const middle = await directory(test);
        const second = await take(test, unique(two, -counter), {
          name: names[1] ?? '',
          receivedOn: '2026-10-01',
          supersedesId: first,
        });
        for (const [briefingId, expected] of [
          [second, middle],
          [first, before],
        ] as const) {
          const { conflicts } = await test.api.briefings.undo({ briefingId });
          expect(conflicts).toEqual([]);
          expect(await directory(test)).toBe(expected);
        }
        expect(await unconfirmed(test)).toEqual([]);
      }),
      { numRuns: 12, seed: 7 },
    );
  }, 120_000);
});

/** The very same file is not kept twice: a comment of its own makes each another. */
function unique(desks: readonly Desk[], mark: number): Desk[] {
  return [...desks, desk(9, { name: `Marker ${String(mark)}`, role: `Marker ${String(mark)}` })];
}
