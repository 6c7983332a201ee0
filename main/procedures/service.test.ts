import { describe, expect, it } from 'vitest';
import { NewProcedure } from '../../shared/procedures/calls.ts';
import { ProcedureId, ProcedureInput } from '../../shared/procedures/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { ourMission, updateMission } from '../mission/service.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { plansOf } from '../test/plans.ts';
import {
  createProcedure,
  findProcedure,
  getProcedure,
  historyOfProcedure,
  listProcedures,
  setProcedureArchived,
  updateProcedure,
  verifyProcedure,
} from './service.ts';

const id = () => newId(systemClock);
const everything = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };

function card(fields: Partial<typeof ProcedureInput._zod.input> = {}): ProcedureInput {
  return ProcedureInput.parse({ title: 'Missing child', ...fields });
}

function add({ write }: TestDatabase, fields: Partial<typeof ProcedureInput._zod.input> = {}) {
  return write((db) => createProcedure(db, card(fields)));
}

describe('procedures', () => {
  it.each(['child', 'sighted POLICE', '116 000', '116000', 'duty'])('are found by "%s"', (text) => {
    const database = openTestDatabase();
    add(database, {
      trigger: 'A minor was last sighted alone',
      steps: [{ id: id(), text: 'Call the police', who: 'Duty officer', number: '116 000' }],
    });
    add(database, { title: 'Flood' });
    const found = database.read((db) =>
      listProcedures(db, { ...everything, filter: { archived: false, text } }),
    );
    expect(found.rows.map(({ title }) => title)).toEqual(['Missing child']);
  });

  it('end with their last day in the host State, not here', () => {
    const database = openTestDatabase();
    database.write((db) => updateMission(db, { ...ourMission(db), hostState: 'NZL', city: 'Wellington' }));
    const { id: cardId } = add(database, { validUntil: '2026-11-24' });
    const state = () => database.read((db) => getProcedure(db, cardId).state);
    expect(state()).toBe('valid');
    database.clock.tick(4 * 3_600_000);
    expect(state()).toBe('over');
  });

  it('hold from their first to their last day', () => {
    const database = openTestDatabase();
    add(database, { title: 'Over', validUntil: '2026-11-23' });
    add(database, { title: 'Last day', validUntil: '2026-11-24' });
    add(database, { title: 'Tomorrow', validFrom: '2026-11-25' });
    const rows = database.read((db) => listProcedures(db, everything)).rows;
    expect(rows.map(({ title, state }) => [title, state])).toEqual([
      ['Last day', 'valid'],
      ['Over', 'over'],
      ['Tomorrow', 'not-yet'],
    ]);
    for (const { title, state } of rows) {
      const filter = { archived: false, state };
      expect(database.read((db) => listProcedures(db, { ...everything, filter })).rows).toMatchObject([
        { title },
      ]);
    }
    const backwards = { ...card(), validFrom: '2026-02-01', validUntil: '2026-01-01' };
    expect(NewProcedure.safeParse(backwards).success).toBe(false);
  });

  it('without a district hold everywhere', () => {
    const database = openTestDatabase();
    const [here, there] = [id(), id()];
    add(database, { title: 'Here', districtIds: [here] });
    add(database, { title: 'There', districtIds: [there] });
    add(database, { title: 'Everywhere' });
    const filter = { archived: false, districtId: card({ districtIds: [here] }).districtIds[0] };
    const found = database.read((db) => listProcedures(db, { ...everything, filter })).rows;
    expect(found.map(({ title }) => title)).toEqual(['Everywhere', 'Here']);
  });

  it('are recognised by reference, else by title and whose they are', () => {
    const database = openTestDatabase();
    const one = add(database, { reference: 'SOP-1' });
    const said = { title: 'Missing child', reference: '', organisationId: null };
    const find = (fields: Partial<typeof said>) =>
      database.read((db) => findProcedure(db, { ...said, ...fields }))?.id ?? null;
    expect(find({ title: 'Quite another', reference: 'SOP-1' })).toBe(one.id);
    expect(find({ title: 'MISSING CHILD' })).toBe(one.id);
    expect(find({ title: 'Flood' })).toBeNull();
    database.write((db) => setProcedureArchived(db, one.id, 1, true));
    expect(find({})).toBeNull();
  });

  it('are due until somebody confirms them, and keep their history', () => {
    const database = openTestDatabase();
    const { id: made } = add(database);
    expect(database.read((db) => getProcedure(db, made)).verifyDue).toBe(true);
    database.write((db) =>
      verifyProcedure(db, { id: ProcedureId.parse(made), revision: 1, channel: 'phone' }),
    );
    expect(database.read((db) => getProcedure(db, made)).verifyDue).toBe(false);
    expect(() => database.write((db) => updateProcedure(db, made, 1, card()))).toThrow(
      'records/stale-revision',
    );
    expect(database.read((db) => historyOfProcedure(db, made)).map(({ action }) => action)).toEqual([
      'changed',
      'created',
    ]);
  });

  it('are listed along their index', () => {
    const { read } = openTestDatabase();
    const plans = read((db) => plansOf(db, (watched) => listProcedures(watched, everything)));
    expect(plans.join()).toContain('procedureByTitle');
  });
});
