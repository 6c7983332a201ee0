import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCase } from '../cases/service.ts';
import { createContact, createOrganisation } from '../contacts/service.ts';
import { mergePeople } from '../duplicates/merge.ts';
import { createPerson, getPerson, setPersonArchived, updatePerson } from '../people/service.ts';
import { personStore } from '../people/repository.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { personLinks } from '../person-links.ts';
import { recordRegistry } from '../record-registry.ts';
import { aCase } from '../test/case.ts';
import { anOffice, anOrganisation } from '../test/contact.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { undoChangeSet } from './undo.ts';

function newestSet({ read }: TestDatabase): string {
  return String(read((db) => db.value(`SELECT changeSetId FROM history ORDER BY id DESC LIMIT 1`)));
}

const undo = (test: TestDatabase, changeSetId: string) =>
  test.write((db) => undoChangeSet(db, recordRegistry, changeSetId));

const phone = (value: string) => ({
  id: newId(systemClock),
  kind: 'mobile' as const,
  value,
  note: '',
  confirmed: { at: null, channel: null, by: '' },
  failedAt: null,
});

describe('undo of a change set', () => {
  it('removes what it made, and undoing that brings it back under its id', () => {
    const test = openTestDatabase();
    const person = aPerson({ note: 'kept' });
    const { id } = test.write((db) => createPerson(db, person));
    expect(undo(test, newestSet(test))).toEqual({ removed: 1, restored: 0, unchanged: 0, conflicts: [] });
    expect(test.read((db) => personStore.find(db, id))).toBeNull();
    expect(undo(test, newestSet(test))).toMatchObject({ restored: 1 });
    expect(test.read((db) => getPerson(db, id))).toMatchObject({ ...person, id });
  });

  it('puts back a field, and leaves another that was changed since', () => {
    const test = openTestDatabase();
    const person = aPerson();
    const { id } = test.write((db) => createPerson(db, person));
    const both = { ...person, birthPlace: 'Bergen', note: 'first' };
    test.write((db) => updatePerson(db, id, 1, both));
    const set = newestSet(test);
    test.write((db) => updatePerson(db, id, 2, { ...both, note: 'second' }));
    expect(undo(test, set)).toEqual({
      removed: 0,
      restored: 1,
      unchanged: 0,
      conflicts: [{ kind: 'person', recordId: id, field: 'note', reason: 'edited-later' }],
    });
    expect(test.read((db) => getPerson(db, id))).toMatchObject({ birthPlace: '', note: 'second' });
  });

  it('keeps a record that was edited after it was made', () => {
    const test = openTestDatabase();
    const person = aPerson();
    const { id } = test.write((db) => createPerson(db, person));
    const set = newestSet(test);
    test.write((db) => updatePerson(db, id, 1, { ...person, note: 'later' }));
    expect(undo(test, set).conflicts).toEqual([
      { kind: 'person', recordId: id, field: '', reason: 'edited-later' },
    ]);
    expect(test.read((db) => getPerson(db, id)).note).toBe('later');
  });

  it('takes one item out of a list and leaves the one that was added since', () => {
    const test = openTestDatabase();
    const person = aPerson();
    const { id } = test.write((db) => createPerson(db, person));
    const [ours, theirs] = [phone('111'), phone('222')];
    test.write((db) => updatePerson(db, id, 1, { ...person, contactPoints: [ours] }));
    const set = newestSet(test);
    test.write((db) => updatePerson(db, id, 2, { ...person, contactPoints: [ours, theirs] }));
    expect(undo(test, set)).toMatchObject({ restored: 1, conflicts: [] });
    expect(test.read((db) => getPerson(db, id)).contactPoints).toEqual([theirs]);
  });

  it('brings an archived record back into use', () => {
    const test = openTestDatabase();
    const { id } = test.write((db) => createPerson(db, aPerson()));
    test.write((db) => setPersonArchived(db, id, 1, true));
    expect(undo(test, newestSet(test))).toMatchObject({ restored: 1 });
    expect(test.read((db) => getPerson(db, id)).archivedAt).toBeNull();
  });

  it('is refused the second time, and for a set that is not there', () => {
    const test = openTestDatabase();
    test.write((db) => createPerson(db, aPerson()));
    const set = newestSet(test);
    undo(test, set);
    expect(() => undo(test, set)).toThrow('records/not-undoable');
    expect(() => undo(test, newId(systemClock))).toThrow('records/not-undoable');
  });
});

const FIELDS = ['birthPlace', 'note', 'birthDate', 'contactPoints', 'archived'] as const;
const Step = fc.record({
  person: fc.nat({ max: 2 }),
  field: fc.constantFrom(...FIELDS),
  value: fc.constantFrom('1980', '1981', '1982'),
});

/** What a person's row says, byte for byte, without what counts its changes. */
function rowOf(test: TestDatabase, id: string): string {
  const row = test.read((db) =>
    db.row(
      `SELECT names, birthDate, birthPlace, contactPoints, note, archivedAt IS NOT NULL AS archived, displayName, phone FROM person WHERE id = @id`,
      { id },
    ),
  );
  return JSON.stringify(row);
}

function act(test: TestDatabase, id: string, step: { field: (typeof FIELDS)[number]; value: string }): void {
  const { fields, revision, archivedAt } = test.read((db) => personStore.get(db, id));
  test.write((db) => {
    if (step.field === 'archived') setPersonArchived(db, id, revision, archivedAt === null);
    else if (step.field === 'contactPoints')
      updatePerson(db, id, revision, {
        ...fields,
        contactPoints: fields.contactPoints.length > 2 ? [] : [...fields.contactPoints, phone(step.value)],
      });
    else updatePerson(db, id, revision, { ...fields, [step.field]: step.value });
  });
}

describe('undo over random histories', () => {
  it('brings every row back byte for byte when all is undone, the newest first', () => {
    fc.assert(
      fc.property(fc.array(Step, { minLength: 1, maxLength: 12 }), (steps) => {
        const test = openTestDatabase();
        const ids = [0, 1, 2].map(() => test.write((db) => createPerson(db, aPerson())).id);
        const before = ids.map((id) => rowOf(test, id));
        const sets = steps.flatMap((step) => {
          const last = newestSet(test);
          act(test, ids[step.person] ?? '', step);
          return newestSet(test) === last ? [] : [newestSet(test)];
        });
        for (const set of sets.reverse()) expect(undo(test, set).conflicts).toEqual([]);
        expect(ids.map((id) => rowOf(test, id))).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('brings back what nobody touched since, and never changes what somebody did', () => {
    fc.assert(
      fc.property(Step, fc.array(Step, { maxLength: 6 }), (first, later) => {
        const test = openTestDatabase();
        const ids = [0, 1, 2].map(() => test.write((db) => createPerson(db, aPerson())).id);
        const id = ids[first.person] ?? '';
        const before = rowOf(test, id);
        const origin = newestSet(test);
        act(test, id, first);
        const set = newestSet(test);
        if (set === origin) return;
        for (const step of later) act(test, ids[step.person] ?? '', step);
        const isTouched = later.some((step) => step.person === first.person);
        const others = ids.filter((other) => other !== id).map((other) => rowOf(test, other));
        const outcome = undo(test, set);
        if (!isTouched) {
          expect(outcome.conflicts).toEqual([]);
          expect(rowOf(test, id)).toBe(before);
        }
        expect(ids.filter((other) => other !== id).map((other) => rowOf(test, other))).toEqual(others);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('undo of several sets in whatever order', () => {
  const text = fc.constantFrom('', 'Bergen', 'Oslo', 'Tromsø');
  const change = fc.record({ birthPlace: text, note: text });

  it('leaves nothing of any of them, nor of what an earlier one had to leave', () => {
    const test = openTestDatabase();
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 2, maxLength: 5 }),
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        (changes, order) => {
          const person = aPerson();
          const { id } = test.write((db) => createPerson(db, person));
          const sets: string[] = [];
          for (const one of changes) {
            const { revision } = test.read((db) => getPerson(db, id));
            test.write((db) => updatePerson(db, id, revision, { ...person, ...one }));
            const set = newestSet(test);
            if (!sets.includes(set) && test.read((db) => getPerson(db, id)).revision > revision)
              sets.push(set);
          }
          const shuffled = [...sets].sort(
            (one, other) => (order[sets.indexOf(one)] ?? 0) - (order[sets.indexOf(other)] ?? 0),
          );
          for (const set of shuffled) undo(test, set);
          expect(test.read((db) => getPerson(db, id))).toMatchObject(person);
        },
      ),
      { numRuns: 25, seed: 3 },
    );
  });

  it('brings back what the undoing of an undo stands for', () => {
    const test = openTestDatabase();
    const person = aPerson();
    const { id } = test.write((db) => createPerson(db, person));
    test.write((db) => updatePerson(db, id, 1, { ...person, note: 'first' }));
    const set = newestSet(test);
    undo(test, set);
    undo(test, newestSet(test));
    expect(test.read((db) => getPerson(db, id)).note).toBe('first');
  });
});

describe('undo of a record that others name by now', () => {
  it('keeps a person of a case that was opened since, and says so', () => {
    const test = openTestDatabase();
    const { id } = test.write((db) => createPerson(db, aPerson()));
    const set = newestSet(test);
    test.write((db) => createCase(db, aCase({ people: [{ personId: id, role: 'subject' }] })));
    expect(undo(test, set)).toMatchObject({
      removed: 0,
      conflicts: [{ kind: 'person', recordId: id, field: '', reason: 'named-later' }],
    });
    expect(test.read((db) => getPerson(db, id)).id).toBe(id);
  });

  it('keeps a person into whom somebody was merged, also when the merge changed no field', () => {
    const test = openTestDatabase();
    const { id } = test.write((db) => createPerson(db, aPerson()));
    const set = newestSet(test);
    const other = test.write((db) => createPerson(db, aPerson({ birthDate: null, nationalities: [] })));
    const domains = { registry: recordRegistry, links: personLinks };
    test.write((db) => mergePeople(db, domains, { keepId: id, otherId: other.id, choices: {} }));
    expect(undo(test, set).conflicts).toMatchObject([{ recordId: id, reason: 'named-later' }]);
    expect(test.read((db) => getPerson(db, other.id)).id).toBe(id);
  });

  it('says that a person was merged into another since', () => {
    const test = openTestDatabase();
    const { id } = test.write((db) => createPerson(db, aPerson()));
    const set = newestSet(test);
    const kept = test.write((db) => createPerson(db, aPerson({ surname: 'Berg' })));
    const domains = { registry: recordRegistry, links: personLinks };
    test.write((db) => mergePeople(db, domains, { keepId: kept.id, otherId: id, choices: {} }));
    expect(undo(test, set).conflicts).toMatchObject([{ recordId: id, reason: 'merged-later' }]);
  });

  it('keeps an organisation that an office belongs to by now', () => {
    const test = openTestDatabase();
    const { id } = test.write((db) => createOrganisation(db, anOrganisation()));
    const set = newestSet(test);
    test.write((db) => createContact(db, anOffice({ organisationId: id })));
    expect(undo(test, set).conflicts).toMatchObject([
      { kind: 'organisation', recordId: id, reason: 'named-later' },
    ]);
  });
});
