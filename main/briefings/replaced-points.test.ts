import { describe, expect, it } from 'vitest';
import { ContactInput } from '../../shared/contacts/schema.ts';
import { fileOf } from '../test/briefing.ts';
import { openTestCore, type TestCore } from '../test/core.ts';

const HEADER = 'Organisation,Position,Contact person,Phone';
const OLD = '+351213001001';
const NEW = '+351213009999';

async function take(test: TestCore, phones: readonly string[], supersedesId?: string): Promise<string> {
  const rows = phones.map(
    (phone, index) => `Agency,Duty desk ${String(index)},Ana ${String(index)},${phone}`,
  );
  const { briefing } = await test.api.briefings.import({
    path: fileOf([HEADER, ...rows].join('\n')),
    sender: 'Civil Protection',
    receivedOn: supersedesId === undefined ? '2026-01-01' : '2026-02-01',
    ...(supersedesId === undefined ? {} : { supersedesId }),
  });
  const candidates = await test.api.briefings.candidates({ briefingId: briefing.id, limit: 500 });
  await test.api.briefings.accept({
    briefingId: briefing.id,
    items: candidates.rows.map(({ number, proposal }) =>
      proposal === 'update' ? { number, decision: 'update' as const } : number,
    ),
  });
  return briefing.id;
}

async function twoEditions() {
  const test = await openTestCore();
  const first = await take(test, ['+351213001000', OLD]);
  const second = await take(test, ['+351213001000', NEW], first);
  // Not by text: a lone digit also begins words of the other's numbers.
  const { rows } = await test.api.contacts.list({ filter: { kind: ['contact'] } });
  const id = rows.find(({ title, subtitle }) => `${title} ${subtitle}`.includes('Duty desk 1'))?.id ?? '';
  const replaced = async () =>
    (await test.api.contacts.replacedPoints({})).map(({ value }) => value.replace(/\s/gu, ''));
  return { ...test, second, id, replaced };
}

describe('a number that a newer edition no longer gives', () => {
  it('is told apart from those that it gives, until that edition is undone', async () => {
    const { api, second, id, replaced } = await twoEditions();
    expect(await replaced()).toEqual([OLD]);
    expect(await api.contacts.replacedPoints({ id })).toHaveLength(1);
    await api.briefings.undo({ briefingId: second });
    expect(await replaced()).toEqual([]);
  });

  it('holds again once it was answered', async () => {
    const { api, id, replaced } = await twoEditions();
    const [old] = await api.contacts.replacedPoints({});
    const subject = { kind: 'contact', id } as const;
    await api.verification.record({ subject, pointId: old?.pointId ?? '', result: 'answered' });
    expect(await replaced()).toEqual([]);
  });

  it('covers nothing in the matrix, though the document confirmed it lately', async () => {
    const { api, id } = await twoEditions();
    const contact = await api.contacts.getContact({ id });
    const fields = ContactInput.strip().parse(contact);
    const points = fields.points.map((point) => ({
      ...point,
      marks: point.value.replace(/\s/gu, '') === OLD ? ['day-and-night' as const] : [],
    }));
    const { revision } = contact;
    await api.contacts.updateContact({
      id,
      revision,
      contact: { ...fields, points, functions: ['health'] },
    });
    const { rows } = await api.contacts.coverage({});
    const cell = rows[0]?.cells.find((one) => one.function === 'health');
    expect(cell).toMatchObject({ state: 'stale', entries: [{ trust: 'replaced' }] });
  });
});
