import { describe, expect, it } from 'vitest';
import { isCaseNumber } from '../../shared/cases/number.ts';
import { listHistory } from '../records/history.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { besideReasonOf, createPerson, getPerson } from '../people/service.ts';
import { aCase } from '../test/case.ts';
import { openTestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { addNote, addTask, completeTask, updateNote, updateTask } from './entries.ts';
import { isFirewalled, recordsOfCase } from './exchange.ts';
import { closeCase, liftFirewall, reopenCase, setCaseStatus } from './progress.ts';
import { caseStore, noteStore, taskStore } from './repository.ts';
import { createCase, getCase, listCases, searchCases, setCaseArchived, updateCase } from './service.ts';

const everything = { filter: { archived: false }, sorting: [], offset: 0, limit: 50 };

/** A database with one case in it. */
function openWithCase(fields: Parameters<typeof aCase>[0] = {}) {
  const database = openTestDatabase();
  const created = database.write((db) => createCase(db, aCase(fields)));
  return { ...database, id: created.id, created, file: () => database.read((db) => getCase(db, created.id)) };
}

describe('opening a case', () => {
  it('registers a stranger at the counter in the same act', () => {
    const { read, created, file } = openWithCase();
    const [subject] = file().people;
    expect(subject?.person?.displayName).toBe('Solberg, Ingrid');
    expect(read((db) => getPerson(db, subject?.personId ?? '')).createdAt).toBe(created.createdAt);
    const [caseChange] = read((db) => listHistory(db, created.id));
    const [personChange] = read((db) => listHistory(db, subject?.personId ?? ''));
    expect(personChange?.changeSetId).toBe(caseChange?.changeSetId);
  });

  it('fills in what the type suggests', () => {
    const { created } = openWithCase({ type: 'asylum-protection' });
    expect(created).toMatchObject({
      severity: 'P1',
      status: 'new',
      sensitivity: 'protected',
      noContactWithSendingState: true,
      openedOn: '2026-11-24',
      receivedAt: '2026-11-24T08:00:00.000Z',
      responsibleOfficer: 'Amina Test',
    });
  });

  it('keeps what the officer says against what the type suggests', () => {
    const { created } = openWithCase({
      type: 'asylum-protection',
      severity: 'P2',
      noContactWithSendingState: false,
    });
    expect(created).toMatchObject({ severity: 'P2', noContactWithSendingState: false });
  });

  it('counts numbers up and gives none twice', () => {
    const { write, created } = openWithCase();
    const second = write((db) => createCase(db, aCase()));
    expect(created.caseNumber).toMatch(/^NORLIS-[0-9A-Z]{4}-26-0001-/);
    expect(second.caseNumber).toMatch(/-26-0002-/);
    expect(isCaseNumber(second.caseNumber)).toBe(true);
  });

  it('skips a number that came in a bundle', () => {
    const { write, created } = openWithCase();
    const taken = created.caseNumber;
    write((db) => db.run(`DELETE FROM caseSequence`));
    expect(write((db) => createCase(db, aCase())).caseNumber).not.toBe(taken);
  });

  it('refuses a case that concerns nobody', () => {
    const { write } = openTestDatabase();
    expect(() => write((db) => createCase(db, aCase({ newPeople: [] })))).toThrow('invalid-input');
  });

  it('refuses somebody who is not on record, and registers nobody', () => {
    const { write, read } = openTestDatabase();
    const stranger = '0192f0c1-7b2a-7c3d-8e4f-a1b2c3d4e5f6';
    const input = {
      ...aCase(),
      people: [{ personId: stranger as never, role: 'subject' as const }],
    };
    expect(() => write((db) => createCase(db, input))).toThrow('not-found');
    expect(read((db) => db.value(`SELECT count(*) FROM person`))).toBe(0);
  });
});

describe('opening a case for a newcomer', () => {
  const newcomer = (besideReason = '', fields: Parameters<typeof aPerson>[0] = {}) => ({
    person: aPerson(fields),
    role: 'subject' as const,
    besideReason,
  });

  it('who is likely on record is refused until a reason is given, which is kept', () => {
    const { read, write } = openTestDatabase();
    const known = write((db) => createPerson(db, aPerson())).id;
    const asked = (reason: string) => aCase({ newPeople: [newcomer(reason)] });
    expect(() => write((db) => createCase(db, asked('')))).toThrow(
      expect.objectContaining({ code: 'people/likely-match', details: { ids: [known] } }),
    );
    expect(read((db) => db.value(`SELECT count(*) FROM person`))).toBe(1);
    const [subject] = write((db) => createCase(db, asked('Born in another town'))).people;
    expect(read((db) => besideReasonOf(db, subject?.personId ?? '', known))).toBe('Born in another town');
  });

  it.each([
    ['by name and birth date', {}, {}],
    ['by document', { documents: passport() }, { given: 'Wei', surname: 'Zhang', documents: passport() }],
  ])('who is likely another of the newcomers %s is refused likewise', (_, first, second) => {
    const { read, write } = openTestDatabase();
    const asked = (reason: string) => aCase({ newPeople: [newcomer('', first), newcomer(reason, second)] });
    expect(() => write((db) => createCase(db, asked('')))).toThrow('people/likely-match');
    expect(read((db) => db.value(`SELECT count(*) FROM person`))).toBe(0);
    expect(write((db) => createCase(db, asked('Seen side by side'))).people).toHaveLength(2);
  });

  it('with somebody of their family asks for nothing', () => {
    const { write } = openTestDatabase();
    const newPeople = ['Ada', 'Nils'].map((given) => newcomer('', { given }));
    expect(write((db) => createCase(db, aCase({ newPeople }))).people).toHaveLength(2);
  });
});

function passport() {
  return [{ id: newId(systemClock), number: 'N1234567', issuer: 'NOR' as const }];
}

describe('changing a case', () => {
  it('changes the named facts alone', () => {
    const { write, id } = openWithCase();
    const changed = write((db) => updateCase(db, id, 1, { place: 'Porto' }));
    expect(changed).toMatchObject({ place: 'Porto', representedState: 'SWE', revision: 2 });
  });

  it('keeps the item of somebody who stays when another joins', () => {
    const { write, id, created } = openWithCase();
    const [subject] = created.people;
    const mother = write((db) => createPerson(db, aPerson({ given: 'Astrid' })));
    write((db) =>
      updateCase(db, id, 1, {
        people: [
          { personId: subject?.personId ?? '', role: 'subject' },
          { personId: mother.id, role: 'next-of-kin' },
        ],
      }),
    );
    const { fields } = write((db) => caseStore.get(db, id));
    expect(fields.people[0]).toEqual(subject);
    expect(fields.people).toHaveLength(2);
  });

  it('refuses a change of what somebody else changed meanwhile', () => {
    const { write, id } = openWithCase();
    write((db) => updateCase(db, id, 1, { place: 'Porto' }));
    expect(() => write((db) => updateCase(db, id, 1, { place: 'Faro' }))).toThrow('records/stale-revision');
  });

  it('lifts the firewall only as an act of its own, with a reason on record', () => {
    const { write, read, id, file } = openWithCase({ type: 'asylum-protection' });
    expect(read((db) => isFirewalled(db, id))).toBe(true);
    expect(() => write((db) => updateCase(db, id, 1, { noContactWithSendingState: false }))).toThrow(
      'cases/firewall-stands',
    );
    write((db) => liftFirewall(db, { id: id, revision: 1, reason: 'She asked us to call the embassy.' }));
    expect(read((db) => isFirewalled(db, id))).toBe(false);
    expect(file().notes[0]?.text).toBe('She asked us to call the embassy.');
  });
});

describe('the steps of a case', () => {
  const step = (id: string, revision: number, status: string, more: object = {}) => ({
    id: id as never,
    revision,
    status: status as never,
    waitingOn: null,
    reason: '',
    ...more,
  });

  it('go one after the other', () => {
    const { write, id } = openWithCase();
    expect(() => write((db) => setCaseStatus(db, step(id, 1, 'resolved')))).toThrow('cases/step-not-allowed');
    write((db) => setCaseStatus(db, step(id, 1, 'open')));
    expect(() => write((db) => setCaseStatus(db, step(id, 2, 'waiting')))).toThrow('invalid-input');
    const waiting = write((db) => setCaseStatus(db, step(id, 2, 'waiting', { waitingOn: 'sending-state' })));
    expect(waiting.waitingOn).toBe('sending-state');
    const other = write((db) => setCaseStatus(db, step(id, 3, 'waiting', { waitingOn: 'court' })));
    expect(other.waitingOn).toBe('court');
    expect(write((db) => setCaseStatus(db, step(id, 4, 'open'))).waitingOn).toBeNull();
  });

  it('decline only with a reason, which stays in the notes', () => {
    const { write, id, file } = openWithCase();
    expect(() => write((db) => setCaseStatus(db, step(id, 1, 'declined')))).toThrow('invalid-input');
    write((db) => setCaseStatus(db, step(id, 1, 'declined', { reason: 'Their own embassy is open.' })));
    expect(file().case.closedAt).not.toBeNull();
    expect(file().notes.map((note) => note.text)).toEqual(['Their own embassy is open.']);
  });

  it('close with open tasks only for a reason', () => {
    const { write, id, file } = openWithCase();
    write((db) => addTask(db, { caseId: id, title: 'Hand over the document' }));
    const close = { id: id as never, revision: 1, outcome: 'solved-by-us' as const, reason: '' };
    expect(() => write((db) => closeCase(db, close))).toThrow('cases/open-tasks');
    write((db) => closeCase(db, { ...close, reason: 'Collected by her sister.' }));
    expect(file().case).toMatchObject({ status: 'closed', outcome: 'solved-by-us' });
    expect(() => write((db) => closeCase(db, { ...close, revision: 2 }))).toThrow('cases/closed');
    expect(() => write((db) => updateCase(db, id, 2, { place: 'Porto' }))).toThrow('cases/closed');
    expect(() => write((db) => addTask(db, { caseId: id, title: 'x' }))).toThrow('cases/closed');
  });

  it('open an ended case again without its outcome', () => {
    const { write, id } = openWithCase();
    expect(() => write((db) => reopenCase(db, { id: id, revision: 1, reason: '' }))).toThrow(
      'cases/step-not-allowed',
    );
    write((db) => closeCase(db, { id: id, revision: 1, outcome: 'lost-contact', reason: '' }));
    const reopened = write((db) => reopenCase(db, { id: id, revision: 2, reason: '' }));
    expect(reopened).toMatchObject({ status: 'open', outcome: null, closedAt: null });
  });
});

describe('notes and tasks', () => {
  it('are records of their own, so the case keeps its revision', () => {
    const { write, id, file } = openWithCase();
    write((db) => addNote(db, { caseId: id, text: 'She came back.' }));
    write((db) => addTask(db, { caseId: id, title: 'Call the police', dueOn: '2026-11-25' }));
    expect(file().case.revision).toBe(1);
    expect(file().notes[0]).toMatchObject({ text: 'She came back.', authorName: 'Amina Test' });
    expect(file().tasks[0]).toMatchObject({ title: 'Call the police', owner: 'Amina Test', doneAt: null });
  });

  it('change by their own revision', () => {
    const { write, id } = openWithCase();
    const note = write((db) => addNote(db, { caseId: id, text: 'first' }));
    const task = write((db) => addTask(db, { caseId: id, title: 'first' }));
    write((db) => updateNote(db, { id: note.id, revision: 1, changes: { text: 'second' } }));
    write((db) => updateTask(db, { id: task.id, revision: 1, changes: { dueOn: '2026-12-01' } }));
    expect(() =>
      write((db) => updateNote(db, { id: note.id, revision: 1, changes: { text: 'third' } })),
    ).toThrow('records/stale-revision');
    expect(write((db) => taskStore.get(db, task.id)).fields).toMatchObject({
      title: 'first',
      dueOn: '2026-12-01',
    });
  });

  it('check off and come back', () => {
    const { write, id, file } = openWithCase();
    const task = write((db) => addTask(db, { caseId: id, title: 'Call' }));
    write((db) => completeTask(db, { id: task.id, revision: 1, done: true }));
    expect(file().tasks[0]?.doneAt).not.toBeNull();
    write((db) => completeTask(db, { id: task.id, revision: 2, done: false }));
    expect(file().tasks[0]?.doneAt).toBeNull();
  });

  it('meet a clock by documenting the duty', () => {
    const { write, id, file, clock } = openWithCase({ type: 'arrest-detention', representedState: null });
    expect(file().clocks.map((one) => [one.clock, one.state, one.remainingMinutes])).toEqual([
      ['first-action', 'running', 60],
      ['first-contact', 'running', 1440],
    ]);
    clock.tick(30 * 60_000);
    write((db) =>
      addNote(db, {
        caseId: id,
        text: 'Saw him in Caxias.',
        channel: 'visit',
        meets: 'first-contact',
      }),
    );
    expect(file().clocks.map((one) => [one.clock, one.state])).toEqual([
      ['first-action', 'met'],
      ['first-contact', 'met'],
    ]);
  });

  it('travel with the case and its people', () => {
    const { write, read, id, created } = openWithCase();
    const note = write((db) => addNote(db, { caseId: id, text: 'x' }));
    const task = write((db) => addTask(db, { caseId: id, title: 'x' }));
    expect(read((db) => recordsOfCase(db, id))).toEqual([
      { kind: 'case', id },
      { kind: 'person', id: created.people[0]?.personId },
      { kind: 'note', id: note.id },
      { kind: 'task', id: task.id },
    ]);
  });
});

describe('the list of cases', () => {
  it('says what is due first, a task or a clock', () => {
    const { write, read, id } = openWithCase();
    const line = () => read((db) => listCases(db, everything)).rows[0];
    expect(line()).toMatchObject({
      nextDue: 'etd-consultation',
      openTasks: 0,
      subjectName: 'Solberg, Ingrid',
    });
    const task = write((db) => addTask(db, { caseId: id, title: 'Call', dueOn: '2026-11-25' }));
    expect(line()).toMatchObject({ nextDue: 'task', nextDueAt: '2026-11-25T23:59:59.999Z', openTasks: 1 });
    write((db) => {
      taskStore.remove(db, task.id, 'undone');
    });
    expect(line()).toMatchObject({ nextDue: 'etd-consultation', openTasks: 0 });
    const note = write((db) => addNote(db, { caseId: id, text: 'x', meets: 'etd-consultation' }));
    expect(line()?.nextDue).toBe('etd-answer');
    write((db) => {
      noteStore.remove(db, note.id, 'undone');
    });
    expect(line()?.nextDue).toBe('etd-consultation');
  });

  it('filters and sorts', () => {
    const { write, read, id } = openWithCase();
    const arrest = write((db) => createCase(db, aCase({ type: 'arrest-detention', representedState: null })));
    write((db) => closeCase(db, { id: id, revision: 1, outcome: 'solved-by-us', reason: '' }));
    const ids = (filter: object, sorting: { field: string; descending: boolean }[] = []) =>
      read((db) =>
        listCases(db, { ...everything, filter: { archived: false, ...filter }, sorting }),
      ).rows.map((row) => row.id);
    expect(ids({})).toEqual([arrest.id, id]);
    expect(ids({ open: true })).toEqual([arrest.id]);
    expect(ids({ open: false })).toEqual([id]);
    expect(ids({ type: ['lost-document'], status: ['closed'] })).toEqual([id]);
    expect(ids({ representedState: ['SWE'] })).toEqual([id]);
    expect(ids({ personId: arrest.people[0]?.personId })).toEqual([arrest.id]);
    expect(ids({ text: 'solberg tram' })).toHaveLength(2);
    expect(ids({}, [{ field: 'caseNumber', descending: false }])).toEqual([id, arrest.id]);
    expect(() => ids({}, [{ field: 'request; DROP TABLE note', descending: false }])).toThrow(
      'invalid-input',
    );
    write((db) => setCaseArchived(db, arrest.id, 1, true));
    expect(ids({})).toEqual([id]);
    expect(ids({ archived: true })).toEqual([arrest.id]);
  });
});

describe('searching cases', () => {
  it('joins words of the case with words of its people', () => {
    const { read, write, id, created } = openWithCase();
    write((db) => addNote(db, { caseId: id, text: 'Полиция звонила' }));
    const find = (text: string) => read((db) => searchCases(db, text, 10));
    for (const text of ['solberg passport', 'tram', 'politsiya', created.caseNumber, 'ingrid friday'])
      expect(
        find(text).map((hit) => hit.case.id),
        text,
      ).toEqual([id]);
    expect(find('solberg arrested')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('solberg')[0]?.reasons).toEqual([{ field: 'person', text: 'Solberg, Ingrid' }]);
    expect(find('tram')[0]?.reasons[0]?.field).toBe('request');
  });
});

describe('removing a case', () => {
  it('takes it out of lists and search', () => {
    const { read, write, id } = openWithCase();
    write((db) => {
      caseStore.remove(db, id, 'undone');
    });
    expect(read((db) => listCases(db, everything)).total).toBe(0);
    expect(read((db) => searchCases(db, 'tram', 10))).toEqual([]);
  });
});
