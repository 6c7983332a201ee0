import { describe, expect, it } from 'vitest';
import { RecordDecision } from '../../shared/bundles/calls.ts';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import { exchangeDomains } from '../exchange-domains.ts';
import { openTestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { personStore } from '../people/service.ts';
import { applyIncoming, describeIncoming } from './incoming.ts';
import { listCarried } from './repository.ts';

const ID = '01900000-0000-7000-8000-000000000001';
const OSLO = '01900000-0000-7000-8000-00000000000a';
const RABAT = '01900000-0000-7000-8000-00000000000b';
const { names } = aPerson();
const [name] = names;

/** A person with a field of a newer program, as a mission has it. */
function newer(
  device: string,
  counter: number,
  context: BundleRecord['context'],
  value: string,
): BundleRecord {
  const path = `names#${name?.id ?? ''}`;
  return {
    kind: 'person',
    id: ID,
    context: { ...context, [OSLO]: context[OSLO] ?? 1 },
    fields: {
      [path]: { value: { ...name }, dot: [OSLO, 1] },
      bloodGroup: { value, dot: [device, counter] },
    },
  };
}

describe('fields of a newer program', () => {
  it('are carried in the later of two writes, whichever comes last', () => {
    const { read, write } = openTestDatabase();
    const take = (record: BundleRecord) => write((db) => applyIncoming(db, exchangeDomains, record, null));
    expect(take(newer(OSLO, 3, { [OSLO]: 3 }, 'B'))).toBe('applied');
    take(newer(OSLO, 2, { [OSLO]: 2 }, 'A'));
    expect(read((db) => listCarried(db, ID))).toMatchObject([{ value: 'B' }]);
    take(newer(RABAT, 1, { [OSLO]: 3, [RABAT]: 1 }, 'C'));
    expect(read((db) => listCarried(db, ID))).toMatchObject([{ value: 'C' }]);
  });

  it('are kept as they are when two wrote without seeing each other, and nobody is told that both were seen', () => {
    const { read, write } = openTestDatabase();
    const take = (record: BundleRecord) => write((db) => applyIncoming(db, exchangeDomains, record, null));
    take(newer(OSLO, 3, { [OSLO]: 3 }, 'B'));
    take(newer(RABAT, 1, { [OSLO]: 2, [RABAT]: 1 }, 'C'));
    expect(read((db) => listCarried(db, ID))).toMatchObject([{ value: 'B' }]);
    const { version } = read((db) => personStore.get(db, ID));
    expect(version.context[RABAT]).toBe(1);
    expect(version.seen?.['bloodGroup']).toEqual({ [OSLO]: 3 });
  });
});

describe('a record that cannot be one of ours', () => {
  const ours = (record: BundleRecord) => {
    const { write } = openTestDatabase();
    return write((db) => {
      personStore.create(db, aPerson(), { id: ID });
      return describeIncoming(db, exchangeDomains, record).outcome;
    });
  };
  const base = newer(OSLO, 1, { [OSLO]: 1 }, 'A');

  it.each<[string, BundleRecord]>([
    ['with the id of a record of another kind', { ...base, kind: 'note' }],
    ['with a list sent as one field', { ...base, fields: { names: { value: [], dot: [OSLO, 1] } } }],
    [
      'with an item under the id of another',
      { ...base, fields: { 'names#other': { value: { ...name }, dot: [OSLO, 1] } } },
    ],
    [
      'that says it has seen more of a field than of itself',
      { ...base, ext: { seen: { note: { [RABAT]: 9 } } } },
    ],
    ['with an addition that nobody can read', { ...base, ext: { seen: 'all' } }],
  ])('%s is refused', (_what, record) => {
    expect(ours(record)).toBe('invalid');
  });
});

describe('settling', () => {
  it('keeps ours in a field that theirs would replace, as a write of our own', () => {
    const { read, write } = openTestDatabase();
    const first = newer(OSLO, 1, { [OSLO]: 1 }, 'A');
    const note = (value: string, counter: number) => ({ value, dot: [OSLO, counter] as [string, number] });
    write((db) =>
      applyIncoming(
        db,
        exchangeDomains,
        { ...first, fields: { ...first.fields, note: note('first', 1) } },
        null,
      ),
    );
    const later: BundleRecord = {
      ...first,
      context: { [OSLO]: 2 },
      fields: { note: note('later', 2) },
    };
    const decision = RecordDecision.parse({ id: ID, decision: 'accept', choices: { note: 'mine' } });
    expect(write((db) => applyIncoming(db, exchangeDomains, later, decision))).toBe('applied');
    const { fields, version } = read((db) => personStore.get(db, ID));
    expect(fields['note']).toBe('first');
    expect(version.dots['note']?.[0]).not.toBe(OSLO);
    expect(read((db) => describeIncoming(db, exchangeDomains, later).outcome)).toBe('unchanged');
  });
});
