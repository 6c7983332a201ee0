import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { createPerson } from '../people/service.ts';
import { ReadTrail, addTrail, headOfTrail } from './trail.ts';

const Rows = z.array(
  z.strictObject({
    at: z.string(),
    officerId: z.string(),
    call: z.string(),
    recordIds: z.string(),
    hash: z.string(),
  }),
);

describe('the trail', () => {
  it('chains what was written and read, so that a changed row shows', () => {
    const { store, read, write } = openTestDatabase();
    const { id } = write((db) => createPerson(db, aPerson()), {
      call: 'people.create',
      atEnd: (db, changeSet) => {
        addTrail(db, 'people.create', changeSet);
      },
    });
    const actor = read((db) => db.actor);
    const reads = new ReadTrail(store);
    reads.note(actor, 'people.get', [id]);
    expect(read((db) => db.rows(`SELECT id FROM trail`)).length).toBe(1);
    reads.flush(actor);

    const rows = Rows.parse(
      read((db) => db.rows(`SELECT at, officerId, call, recordIds, hash FROM trail ORDER BY id`)),
    );
    expect(rows.map((row) => row.call)).toEqual(['people.create', 'people.get']);
    let previous = '';
    for (const row of rows) {
      expect(JSON.parse(row.recordIds)).toEqual([id]);
      const entry = JSON.stringify([previous, row.at, row.officerId, row.call, row.recordIds]);
      expect(row.hash).toBe(createHash('sha256').update(entry).digest('hex'));
      previous = row.hash;
    }
    expect(read((db) => headOfTrail(db))).toBe(previous);
    expect(previous).toMatch(/^[0-9a-f]{64}$/);
  });
});
