import type { Migration } from '../migration.ts';

/**
 * Cases, their notes and tasks. No foreign keys between them or to people: a bundle may bring a note before its case, and a
 * case without its people.
 */
export const cases: Migration = {
  number: 50,
  name: 'cases',
  up(run) {
    run(`
      CREATE TABLE "case" (
        number INTEGER PRIMARY KEY, -- ties the search index to the row; never shown
        id TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL,
        createdAt TEXT NOT NULL,
        updatedAt TEXT NOT NULL,
        createdBy TEXT NOT NULL,
        updatedBy TEXT NOT NULL,
        provenance TEXT NOT NULL,
        archivedAt TEXT, -- null while in use
        hiddenBy TEXT, -- import that has not shown it yet; null once shown
        version TEXT NOT NULL,
        caseNumber TEXT NOT NULL,
        type TEXT NOT NULL,
        severity TEXT NOT NULL,
        status TEXT NOT NULL,
        waitingOn TEXT, -- null unless waiting
        representedState TEXT, -- null = our own citizen
        basis TEXT NOT NULL,
        people TEXT NOT NULL,
        request TEXT NOT NULL,
        urgency TEXT NOT NULL,
        openedOn TEXT, -- null = withheld by the partner it came from
        receivedAt TEXT, -- null = not known
        place TEXT NOT NULL,
        responsibleOfficer TEXT NOT NULL,
        sensitivity TEXT NOT NULL,
        noContactWithSendingState INTEGER NOT NULL,
        outcome TEXT, -- null until closed
        closedAt TEXT, -- null while it runs
        ended INTEGER NOT NULL,
        openTasks INTEGER NOT NULL DEFAULT 0,
        nextTaskOn TEXT, -- null = no open task with a day
        nextClock TEXT, -- null = no clock runs
        nextClockAt TEXT, -- null = no clock runs
        nextDueAt TEXT -- the earlier of both; null = neither
      ) STRICT;
      CREATE INDEX caseByOpening ON "case" (archivedAt, hiddenBy, ended, openedOn);
      CREATE INDEX caseByDue ON "case" (archivedAt, hiddenBy, ended, nextDueAt);
      CREATE INDEX caseBySeverity ON "case" (archivedAt, hiddenBy, ended, severity, nextDueAt);
      CREATE INDEX caseByUpdate ON "case" (archivedAt, hiddenBy, updatedAt);
      CREATE INDEX caseByNumber ON "case" (caseNumber);

      CREATE TABLE caseSequence (
        device TEXT NOT NULL,
        year INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (device, year)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE casePerson (
        caseId TEXT NOT NULL,
        position INTEGER NOT NULL, -- subjects first
        personId TEXT NOT NULL,
        role TEXT NOT NULL,
        PRIMARY KEY (caseId, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX casePersonByPerson ON casePerson (personId, caseId);

      CREATE TABLE note (
        id TEXT PRIMARY KEY,
        revision INTEGER NOT NULL,
        createdAt TEXT NOT NULL,
        updatedAt TEXT NOT NULL,
        createdBy TEXT NOT NULL,
        updatedBy TEXT NOT NULL,
        provenance TEXT NOT NULL,
        archivedAt TEXT,
        hiddenBy TEXT,
        version TEXT NOT NULL,
        caseId TEXT NOT NULL,
        at TEXT NOT NULL,
        channel TEXT NOT NULL,
        direction TEXT NOT NULL,
        result TEXT, -- null = no attempt to reach anybody
        meets TEXT, -- null = documents no clock's duty
        text TEXT NOT NULL,
        authorName TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX noteOfCase ON note (caseId, at);

      CREATE TABLE task (
        id TEXT PRIMARY KEY,
        revision INTEGER NOT NULL,
        createdAt TEXT NOT NULL,
        updatedAt TEXT NOT NULL,
        createdBy TEXT NOT NULL,
        updatedBy TEXT NOT NULL,
        provenance TEXT NOT NULL,
        archivedAt TEXT,
        hiddenBy TEXT,
        version TEXT NOT NULL,
        caseId TEXT NOT NULL,
        title TEXT NOT NULL,
        dueOn TEXT, -- null = no day set
        owner TEXT NOT NULL,
        doneAt TEXT -- null while open
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX taskOfCase ON task (caseId, dueOn);
      CREATE INDEX taskByDue ON task (doneAt, dueOn);

      CREATE VIRTUAL TABLE caseSearch USING fts5 (
        caseNumber, request, place, basis, note, task,
        tokenize = "unicode61 remove_diacritics 2", prefix = '2 3', content = '', contentless_delete = 1
      );
    `);
  },
};
