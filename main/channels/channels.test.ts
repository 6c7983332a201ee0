import { expect, it } from 'vitest';
import { openTestCore } from '../test/core.ts';

async function plan() {
  const { api } = await openTestCore();
  const north = await api.districts.create({ name: 'North' });
  await api.districts.create({ name: 'South' });
  const radio = await api.channels.create({
    name: 'Radio',
    kind: 'radio',
    districtIds: [north.id],
    languages: ['fr'],
  });
  return { api, radio };
}

it('says which districts no channel reaches that was tested', async () => {
  const { api, radio } = await plan();
  const before = await api.channels.plan({});
  expect(before.districts).toMatchObject([
    { districtId: null, channels: [], isReached: false },
    { name: 'North', channels: [{ name: 'Radio', state: 'never' }], isReached: false },
    { name: 'South', channels: [], isReached: false },
  ]);
  const { id, revision } = radio;
  const tested = await api.channels.recordTest({
    id,
    revision,
    test: { on: '2026-01-02', result: 'worked', exercise: 'Spring' },
  });
  expect(tested.tests).toMatchObject([{ result: 'worked', exercise: 'Spring' }]);
  expect(tested.tests?.[0]?.by).not.toBe('');
});

it.each([
  ['worked', 'tested'],
  ['partly', 'tested'],
  ['failed', 'failed'],
] as const)('counts a test that %s today as %s', async (result, state) => {
  const { api, radio } = await plan();
  const on = radio.createdAt.slice(0, 10);
  const { id, revision } = radio;
  const tested = await api.channels.recordTest({ id, revision, test: { on, result } });
  expect(tested).toMatchObject({ state, testedOn: on });
  const [, north] = (await api.channels.plan({})).districts;
  expect(north?.isReached).toBe(state === 'tested');
});

it('refuses a test that is yet to come', async () => {
  const { api, radio } = await plan();
  const { id, revision } = radio;
  const test = { on: '2999-01-01', result: 'worked' as const };
  await expect(api.channels.recordTest({ id, revision, test })).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

it('counts a language as reached by the channels that speak it', async () => {
  const { api } = await plan();
  const person = { names: [{ id: '0198c000-0000-7000-8000-000000000001', given: 'Ada' }], languages: ['fr'] };
  await api.people.create(person);
  const { languages } = await api.channels.plan({});
  expect(languages).toMatchObject([{ language: 'fr', people: 1, channels: [{ name: 'Radio' }] }]);
});

it('keeps what is archived out of the plan, and brings it back', async () => {
  const { api, radio } = await plan();
  const archived = await api.channels.archive({ id: radio.id, revision: radio.revision });
  expect((await api.channels.plan({})).districts[1]?.channels).toEqual([]);
  await api.channels.restore({ id: radio.id, revision: archived.revision });
  expect((await api.channels.list({ filter: { text: 'radio' } })).total).toBe(1);
});
