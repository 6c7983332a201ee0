import type { Migration } from '../migration.ts';

/** Tries to reach entries of the directory. The entry may be gone, or arrive later: no foreign key. */
export const verification: Migration = {
  number: 150,
  name: 'verification',
  up(run) {
    run(`
      CREATE TABLE testCall (
        id TEXT PRIMARY KEY,
        revision INTEGER NOT NULL,
        createdAt TEXT NOT NULL,
        updatedAt TEXT NOT NULL,
        createdBy TEXT NOT NULL,
        updatedBy TEXT NOT NULL,
        provenance TEXT NOT NULL,
        archivedAt TEXT, -- null while in use
        hiddenBy TEXT, -- import that has not shown it yet; null once shown
        version TEXT NOT NULL,
        subject TEXT NOT NULL,
        subjectId TEXT NOT NULL,
        pointId TEXT NOT NULL,
        value TEXT NOT NULL,
        at TEXT NOT NULL,
        channel TEXT NOT NULL,
        result TEXT NOT NULL,
        exercise TEXT NOT NULL,
        note TEXT NOT NULL
      ) STRICT;
      CREATE INDEX testCallByTime ON testCall (at, id);
      CREATE INDEX testCallOfSubject ON testCall (subjectId, at, id);
      CREATE INDEX testCallOfExercise ON testCall (exercise, pointId, at) WHERE exercise <> '';
    `);
  },
};
