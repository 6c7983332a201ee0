import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callNames, findCall } from '../../shared/ipc/contract.ts';
import { openBareCore, openTestCore } from '../test/core.ts';
import { aPerson } from '../test/person.ts';

const everyCall = callNames().map((name) => {
  const call = findCall(name);
  if (call === null) throw new Error(name);
  return { name, call };
});

describe('dispatch', () => {
  it.each([
    'people',
    'people.',
    '.create',
    'people.create.input',
    '__proto__.create',
    'people.__proto__',
    'constructor.name',
    'People.create',
    '',
  ])('knows no call named "%s"', async (name) => {
    const { core } = openBareCore();
    expect(await core.call(name, {})).toMatchObject({ ok: false, error: { code: 'ipc/unknown-call' } });
  });

  it('answers no call that needs a right while the vault is locked', async () => {
    const { core } = openBareCore();
    for (const { name, call } of everyCall.filter(({ call }) => call.right !== 'none')) {
      expect(await core.call(name, {}), name).toMatchObject({ ok: false, error: { code: 'vault-locked' } });
      expect(call.summary, name).toMatch(/\.$/);
    }
  });

  it('refuses bad input to every call, naming no value', async () => {
    const { core } = await openTestCore();
    for (const { name } of everyCall) {
      for (const input of [null, 'Kanarifugl', 7, [], { Kanarifugl: 'Kanarifugl' }]) {
        const result = await core.call(name, input);
        expect(result, name).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
        expect(JSON.stringify(result), name).not.toContain('"Kanarifugl":');
      }
    }
  });

  it('describes every call by JSON Schemas', () => {
    for (const { name, call } of everyCall) {
      expect(z.toJSONSchema(call.input, { io: 'input', unrepresentable: 'any' }), name).toHaveProperty(
        'type',
      );
      expect(() => z.toJSONSchema(call.output, { io: 'output', unrepresentable: 'any' }), name).not.toThrow();
    }
  });

  it('tells the page which kinds changed, and only after the change is kept', async () => {
    const { api, events } = await openTestCore();
    events.length = 0;
    await api.people.create(aPerson());
    expect(events).toEqual([{ type: 'changed', kinds: ['person'] }]);
    events.length = 0;
    await api.drafts.save({ key: 'people/new', value: { note: 'typing' } });
    expect(events).toEqual([]);
  });

  it('keeps a draft until it is discarded', async () => {
    const { api } = await openTestCore();
    await api.drafts.save({ key: 'people/new', value: { names: ['Ing'] } });
    expect(await api.drafts.get({ key: 'people/new' })).toMatchObject({ value: { names: ['Ing'] } });
    await api.drafts.discard({ key: 'people/new' });
    expect(await api.drafts.get({ key: 'people/new' })).toBeNull();
  });

  it('gives every core its own profile', async () => {
    const { profile } = await openTestCore();
    expect(() => openBareCore({ profile })).toThrow('vault/profile-in-use');
  });
});
