import { describe, expect, it } from 'vitest';
import { newId, systemClock } from '../kernel/clock.ts';
import { addTask } from '../cases/entries.ts';
import { casesHome } from '../cases/home.ts';
import { closeCase, setCaseStatus } from '../cases/progress.ts';
import { createCase } from '../cases/service.ts';
import { homeSources } from '../home-sources.ts';
import { createPerson } from '../people/service.ts';
import { aCase } from '../test/case.ts';
import { openTestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { today } from './service.ts';

function open() {
  const database = openTestDatabase();
  const all = () => database.read((db) => today(db, homeSources));
  return {
    ...database,
    all,
    /** Without those whom nothing reaches: most people here have no contact point. */
    home: () => {
      const found = all();
      return { ...found, lines: found.lines.filter(({ reason }) => reason !== 'people-unreachable') };
    },
  };
}

const passport = (expiresOn: string) => ({
  id: newId(systemClock),
  type: 'passport' as const,
  number: 'N1234567',
  issuer: 'NOR',
  issuedOn: null,
  expiresOn,
});

describe('Home', () => {
  it('is calm in a new mission and knows that nothing was begun', () => {
    expect(open().home()).toEqual({
      on: '2026-11-24',
      lines: [],
      counts: { people: 0, contacts: 0, briefings: 0, cases: 0, exchange: 0 },
      more: 0,
      started: { people: false, contacts: false, briefings: false, cases: false, exchange: false },
    });
  });

  it('puts what is overdue before what is due', () => {
    const { write, home, clock } = open();
    const detained = write((db) =>
      createCase(db, aCase({ type: 'arrest-detention', severity: 'P4', representedState: null })),
    );
    write((db) => addTask(db, { caseId: detained.id, title: 'Bring food', dueOn: '2026-11-25' }));
    write((db) => addTask(db, { caseId: detained.id, title: 'Far away', dueOn: '2027-11-25' }));
    expect(home().lines.map((line) => [line.reason, line.severity, line.title])).toEqual([
      ['clock-running', 'today', 'Solberg, Ingrid'],
      ['task-due', 'soon', 'Bring food'],
    ]);
    clock.tick(2 * 24 * 3_600_000);
    expect(home().lines.map((line) => [line.reason, line.severity, line.detail])).toEqual([
      ['clock-overdue', 'overdue', 'first-contact'],
      ['task-overdue', 'overdue', ''],
    ]);
    expect(home().counts.cases).toBe(2);
    write((db) =>
      closeCase(db, {
        id: detained.id,
        revision: 1,
        outcome: 'solved-by-host-state',
        reason: 'Freed.',
      }),
    );
    expect(home().lines).toEqual([]);
  });

  it('reminds of a handover that the other side has not confirmed', () => {
    const { write, home } = open();
    const created = write((db) => createCase(db, aCase({ severity: 'P4', representedState: null })));
    for (const [revision, status] of [
      [1, 'open'],
      [2, 'handover-pending'],
    ] as const)
      write((db) => setCaseStatus(db, { id: created.id, revision, status, waitingOn: null, reason: '' }));
    expect(home().lines).toMatchObject([
      { area: 'cases', reason: 'handover-pending', recordId: created.id, context: created.caseNumber },
    ]);
  });

  it('names documents about to expire, not those that were renewed', () => {
    const { write, home } = open();
    write((db) => createPerson(db, aPerson({ documents: [passport('2026-11-20')] })));
    write((db) => createPerson(db, aPerson({ surname: 'Berg', documents: [passport('2027-01-10')] })));
    write((db) =>
      createPerson(
        db,
        aPerson({ surname: 'Renewed', documents: [passport('2026-12-01'), passport('2036-12-01')] }),
      ),
    );
    write((db) => createPerson(db, aPerson({ surname: 'Old', documents: [passport('2010-01-01')] })));
    expect(home().lines.map((line) => [line.reason, line.title, line.dueOn])).toEqual([
      ['document-expired', 'Solberg, Ingrid', '2026-11-20'],
      ['document-expiring', 'Berg, Ingrid', '2027-01-10'],
    ]);
  });

  it('counts the documents that it does not name', () => {
    const { write, home } = open();
    for (let index = 0; index < 8; index++)
      write((db) => createPerson(db, aPerson({ documents: [passport('2027-01-10')] })));
    expect(home().lines.map((line) => line.count)).toEqual([1, 1, 1, 1, 1, 3]);
  });

  it('counts the registrations to be confirmed again, and those whom nothing reaches', () => {
    const { write, all } = open();
    const point = {
      id: newId(systemClock),
      kind: 'mobile' as const,
      value: '+351 912 345 678',
      confirmed: { at: null, channel: null, by: '' },
    };
    write((db) => createPerson(db, aPerson({ contactPoints: [point], confirmDueOn: '2026-11-24' })));
    write((db) => createPerson(db, aPerson({ contactPoints: [point], confirmDueOn: '2026-11-25' })));
    write((db) => createPerson(db, aPerson({ confirmDueOn: '2026-11-01', departedOn: '2026-10-01' })));
    write((db) => createPerson(db, aPerson()));
    const lines = all().lines.map(({ reason, count, recordId, severity }) => [
      reason,
      count,
      recordId,
      severity,
    ]);
    expect(lines).toEqual([
      ['people-due', 1, null, 'today'],
      ['people-unreachable', 1, null, 'open'],
    ]);
    expect(all().counts.people).toBe(1);
  });

  it('says when there is more than anybody reads', () => {
    const { write, read } = open();
    const { id } = write((db) => createCase(db, aCase({ severity: 'P4', representedState: null })));
    write((db) => {
      for (let index = 0; index < 230; index++)
        addTask(db, { caseId: id, title: `Task ${String(index)}`, dueOn: '2026-11-24' });
    });
    const found = read((db) => today(db, [casesHome]));
    expect(found.lines).toHaveLength(200);
    expect(found.more).toBe(30);
    expect(found.counts.cases).toBe(230);
  });
});
