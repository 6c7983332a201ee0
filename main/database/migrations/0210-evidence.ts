import type { Migration } from '../migration.ts';

/** Which document says what of which record, and the text of documents beside what was found in it. */
export const evidence: Migration = {
  number: 210,
  name: 'evidence',
  up(run) {
    run(`
      CREATE TABLE evidence (
        briefingId TEXT NOT NULL,
        number INTEGER NOT NULL, -- the candidate that says it
        recordKind TEXT NOT NULL,
        recordId TEXT NOT NULL,
        place TEXT NOT NULL,
        fields TEXT NOT NULL, -- fields of the record that it supports, items of lists as list#id
        isNamed INTEGER NOT NULL, -- 1: the document only names it beside another record
        changeSetId TEXT, -- change set that took it up; null = found the same when the file was read
        PRIMARY KEY (briefingId, number, recordId)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX evidenceOfRecord ON evidence (recordId, briefingId, isNamed);
      CREATE INDEX evidenceOfChangeSet ON evidence (changeSetId) WHERE changeSetId IS NOT NULL;
      INSERT INTO evidence (briefingId, number, recordKind, recordId, place, fields, isNamed, changeSetId)
        SELECT briefingId, number, recordKind, recordId, place, '[]', 0, changeSetId FROM candidate
        WHERE state IN ('accepted', 'linked', 'same') AND recordId IS NOT NULL AND recordKind IS NOT NULL;
      CREATE TABLE briefingBlock (
        briefingId TEXT NOT NULL,
        number INTEGER NOT NULL, -- from 0, in the order of the document
        block TEXT NOT NULL,
        PRIMARY KEY (briefingId, number)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
