import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import type { FieldMap } from '../records/fields.ts';
import { dotOf, newVersion, touchFields, type Dot } from '../records/version.ts';
import { seenAddition } from './removals.ts';
import { applyMerge, mergeRecord, type Choice, type LocalRecord } from './merge.ts';

const ID = '01900000-0000-7000-8000-000000000001';

/** One mission's copy of a record, edited on its own device. */
class Mission {
  readonly device: string;
  #counter = 0;
  record: LocalRecord | null = null;

  constructor(device: string) {
    this.device = device;
  }

  create(values: Record<string, unknown>): this {
    this.record = {
      fields: new Map(Object.entries(values)),
      version: newVersion(this.#nextDot()),
      removed: false,
    };
    return this;
  }

  edit(field: string, value: unknown): this {
    const record = this.#held();
    const fields: FieldMap = new Map(record.fields);
    if (value === null) fields.delete(field);
    else fields.set(field, value);
    this.record = { fields, version: touchFields(record.version, [field], this.#nextDot()), removed: false };
    return this;
  }

  remove(): this {
    const record = this.#held();
    this.record = {
      fields: new Map(),
      version: touchFields(record.version, ['*'], this.#nextDot()),
      removed: true,
    };
    return this;
  }

  /** What a bundle of it says now; `only` cuts it down as a profile does. */
  bundle(only: (field: string) => boolean = () => true): BundleRecord {
    const { fields, version, removed } = this.#held();
    if (removed)
      return {
        kind: 'person',
        id: ID,
        context: version.context,
        fields: {},
        deleted: { reason: 'entered-twice' },
      };
    const paths = new Set([
      ...fields.keys(),
      ...Object.keys(version.dots).filter((path) => path.includes('#')),
    ]);
    const sent: BundleRecord['fields'] = {};
    for (const path of paths) {
      const dot = dotOf(version, path);
      if (dot !== null && only(path)) sent[path] = { value: (fields.get(path) ?? null) as string, dot };
    }
    return { kind: 'person', id: ID, context: version.context, fields: sent, ...seenAddition(version, sent) };
  }

  /** Accepts a bundle; a conflict is settled as told. Answers the fields that were in conflict. */
  accept(bundle: BundleRecord, choice: Choice = 'mine'): string[] {
    const merge = mergeRecord(this.record, bundle);
    const columns = ['name', 'note'];
    const conflicts = merge.fields
      .filter((field) => field.decision === 'conflict')
      .map((field) => field.field);
    if (merge.outcome === 'removed') {
      this.record = { fields: new Map(), version: { dots: {}, context: bundle.context }, removed: true };
      return [];
    }
    if (this.record?.removed === true && merge.outcome === 'unchanged') return [];
    const ownWrite: Dot = conflicts.length > 0 ? this.#nextDot() : ['', 0];
    const choices = new Map(conflicts.map((field) => [field, choice]));
    this.record = {
      ...applyMerge(this.record, bundle, merge, { choices, ownWrite, columns }),
      removed: false,
    };
    return conflicts;
  }

  get values(): Record<string, unknown> {
    return Object.fromEntries([...this.#held().fields].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #held(): LocalRecord {
    if (this.record === null) throw new Error('no record yet');
    return this.record;
  }

  #nextDot(): Dot {
    this.#counter += 1;
    return [this.device, this.#counter];
  }
}

function twoThatShare(values: Record<string, unknown>): [Mission, Mission] {
  const lisbon = new Mission('lisbon').create(values);
  const oslo = new Mission('oslo');
  oslo.accept(lisbon.bundle());
  return [lisbon, oslo];
}

describe('merging', () => {
  it('takes a record that we never had', () => {
    const [lisbon, oslo] = twoThatShare({ name: 'Ada', note: 'x' });
    expect(oslo.values).toEqual(lisbon.values);
  });

  it('takes what the other side changed after seeing ours', () => {
    const [lisbon, oslo] = twoThatShare({ name: 'Ada', note: 'x' });
    oslo.edit('note', 'y');
    expect(lisbon.accept(oslo.bundle())).toEqual([]);
    expect(lisbon.values).toEqual({ name: 'Ada', note: 'y' });
  });

  it('never lets an older bundle overwrite what a newer one from that partner set', () => {
    const [lisbon, oslo] = twoThatShare({ note: 'x' });
    const older = lisbon.edit('note', 'older').bundle();
    const newer = lisbon.edit('note', 'newer').bundle();
    oslo.accept(newer);
    expect(mergeRecord(oslo.record, older).outcome).toBe('unchanged');
    oslo.accept(older);
    expect(oslo.values).toEqual({ note: 'newer' });
  });

  it('joins edits of different fields', () => {
    const [lisbon, oslo] = twoThatShare({ name: 'Ada', note: 'x' });
    lisbon.edit('name', 'Ada L.');
    oslo.edit('note', 'y');
    expect(lisbon.accept(oslo.bundle())).toEqual([]);
    expect(oslo.accept(lisbon.bundle())).toEqual([]);
    expect(lisbon.values).toEqual({ name: 'Ada L.', note: 'y' });
    expect(oslo.values).toEqual(lisbon.values);
  });

  it('joins items added to one list on both sides', () => {
    const [lisbon, oslo] = twoThatShare({ name: 'Ada' });
    lisbon.edit('documents#1', { id: '1' });
    oslo.edit('documents#2', { id: '2' });
    expect(lisbon.accept(oslo.bundle())).toEqual([]);
    expect(Object.keys(lisbon.values)).toEqual(['documents#1', 'documents#2', 'name']);
  });

  it('takes an item out that the other side took out', () => {
    const [lisbon, oslo] = twoThatShare({ name: 'Ada', 'documents#1': { id: '1' } });
    oslo.edit('documents#1', null);
    lisbon.accept(oslo.bundle());
    expect(lisbon.values).toEqual({ name: 'Ada' });
  });

  it.each([
    ['mine', 'from lisbon'],
    ['theirs', 'from oslo'],
  ] as const)('asks when both changed one field; %s then goes on as the later value', (choice, value) => {
    const [lisbon, oslo] = twoThatShare({ note: 'x' });
    lisbon.edit('note', 'from lisbon');
    oslo.edit('note', 'from oslo');
    expect(lisbon.accept(oslo.bundle(), choice)).toEqual(['note']);
    expect(lisbon.values).toEqual({ note: value });
    expect(oslo.accept(lisbon.bundle())).toEqual([]);
    expect(oslo.values).toEqual({ note: value });
  });

  it('does not ask when both wrote the same, nor later', () => {
    const [lisbon, oslo] = twoThatShare({ note: 'x' });
    lisbon.edit('note', 'same');
    oslo.edit('note', 'same');
    expect(lisbon.accept(oslo.bundle())).toEqual([]);
    lisbon.edit('note', 'later');
    expect(oslo.accept(lisbon.bundle())).toEqual([]);
    expect(oslo.values).toEqual({ note: 'later' });
  });

  it('takes a field that an earlier, smaller bundle left out', () => {
    const lisbon = new Mission('lisbon').create({ name: 'Ada', note: 'x' });
    const oslo = new Mission('oslo');
    oslo.accept(lisbon.bundle((field) => field === 'name'));
    expect(oslo.values).toEqual({ name: 'Ada' });
    expect(oslo.accept(lisbon.bundle())).toEqual([]);
    expect(oslo.values).toEqual({ name: 'Ada', note: 'x' });
  });

  it('asks again when each side settled the same conflict for the other', () => {
    const [lisbon, oslo] = twoThatShare({ note: 'x' });
    lisbon.edit('note', 'from lisbon');
    oslo.edit('note', 'from oslo');
    const fromLisbon = lisbon.bundle();
    lisbon.accept(oslo.bundle(), 'theirs');
    oslo.accept(fromLisbon, 'theirs');
    expect([lisbon.values, oslo.values]).toEqual([{ note: 'from oslo' }, { note: 'from lisbon' }]);
    expect(lisbon.accept(oslo.bundle(), 'mine')).toEqual(['note']);
    expect(oslo.accept(lisbon.bundle())).toEqual([]);
    expect(oslo.values).toEqual(lisbon.values);
  });

  it('asks about a field that the sender wrote without ever having been sent ours', () => {
    const lisbon = new Mission('lisbon').create({ name: 'Ada', note: 'ours' });
    const oslo = new Mission('oslo');
    oslo.accept(lisbon.bundle((field) => field === 'name'));
    oslo.edit('note', 'theirs');
    expect(lisbon.accept(oslo.bundle())).toEqual(['note']);
  });

  it('asks about a field that the sender last saw before we changed it, also when later bundles left it out', () => {
    const [lisbon, oslo] = twoThatShare({ name: 'Ada', note: 'x' });
    lisbon.edit('note', 'newer').edit('name', 'Ada L.');
    oslo.accept(lisbon.bundle((field) => field === 'name'));
    oslo.edit('note', 'from oslo');
    const back = oslo.bundle();
    expect(mergeRecord(lisbon.record, back).fields.find(({ field }) => field === 'note')).toMatchObject({
      decision: 'conflict',
      reason: 'neither-saw',
    });
    expect(oslo.accept(lisbon.bundle())).toEqual(['note']);
    expect(lisbon.accept(oslo.bundle())).toEqual([]);
    expect(lisbon.values).toEqual(oslo.values);
  });

  it('removes what the other side removed, unless we changed it since', () => {
    const [lisbon, oslo] = twoThatShare({ note: 'x' });
    lisbon.remove();
    expect(mergeRecord(oslo.record, lisbon.bundle()).outcome).toBe('removed');
    oslo.edit('note', 'changed meanwhile');
    expect(mergeRecord(oslo.record, lisbon.bundle()).outcome).toBe('conflict');
  });

  it('keeps removed what was removed, unless something newer comes', () => {
    const [lisbon, oslo] = twoThatShare({ note: 'x' });
    const before = lisbon.bundle();
    oslo.remove();
    expect(mergeRecord(oslo.record, before).outcome).toBe('unchanged');
    expect(mergeRecord(oslo.record, lisbon.edit('note', 'new').bundle()).outcome).toBe('conflict');
  });

  it('changes nothing the second time', () => {
    const [lisbon, oslo] = twoThatShare({ name: 'Ada', note: 'x' });
    oslo.edit('note', 'y');
    const bundle = oslo.bundle();
    lisbon.accept(bundle);
    const once = JSON.stringify(lisbon.record?.version);
    expect(mergeRecord(lisbon.record, bundle).outcome).toBe('unchanged');
    lisbon.accept(bundle);
    expect(JSON.stringify(lisbon.record?.version)).toBe(once);
  });

  it('brings any number of missions to one state, whatever they edit and in whatever order bundles arrive', () => {
    const names = ['lisbon', 'oslo', 'rabat'];
    const act = fc.oneof(
      fc.record({
        type: fc.constant('edit' as const),
        who: fc.nat(2),
        field: fc.constantFrom('name', 'note', 'list#1', 'list#2'),
        value: fc.nat(5),
      }),
      fc.record({ type: fc.constant('pack' as const), who: fc.nat(2) }),
      fc.record({
        type: fc.constant('deliver' as const),
        who: fc.nat(2),
        which: fc.nat(50),
        choice: fc.constantFrom<Choice>('mine', 'theirs'),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const [first, ...others] = names.map((name) => new Mission(name));
        if (first === undefined) return;
        first.create({ name: 'n', note: 'x' });
        for (const other of others) other.accept(first.bundle());
        const missions = [first, ...others];
        const underWay: BundleRecord[] = [];
        for (const step of acts) {
          const mission = missions[step.who];
          if (mission === undefined) continue;
          if (step.type === 'edit') mission.edit(step.field, `${mission.device}${String(step.value)}`);
          if (step.type === 'pack') underWay.push(mission.bundle());
          const bundle =
            step.type === 'deliver' ? underWay[step.which % Math.max(1, underWay.length)] : undefined;
          if (bundle !== undefined && step.type === 'deliver') mission.accept(bundle, step.choice);
        }
        for (let round = 0; round < 3; round++) {
          for (const from of missions)
            for (const to of missions) if (from !== to) to.accept(from.bundle(), 'mine');
        }
        for (const mission of missions) expect(mission.values).toEqual(first.values);
      }),
      { numRuns: 500 },
    );
  });
});
