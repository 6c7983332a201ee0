import type { Migration } from '../migration.ts';

/**
 * What the directory knows beyond names and numbers: functions, districts, deputies, duty hours, contracted services; and the
 * points of all entries in one table, from which the coverage matrix and the list of what must be verified are made.
 */
export const directory: Migration = {
  number: 140,
  name: 'directory',
  up(run) {
    for (const table of ['organisation', 'contact', 'facility'])
      run(`
        ALTER TABLE ${table} ADD COLUMN functions TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE ${table} ADD COLUMN districtIds TEXT NOT NULL DEFAULT '[]';
      `);
    run(`
      ALTER TABLE organisation ADD COLUMN services TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE organisation ADD COLUMN evacuation TEXT NOT NULL DEFAULT '{"clause":"unknown","payer":"unknown","text":""}';
      ALTER TABLE contact ADD COLUMN deputies TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE contact ADD COLUMN dutyHours TEXT NOT NULL DEFAULT '[]';
      ALTER TABLE contact ADD COLUMN noteVerbale TEXT NOT NULL DEFAULT 'unknown';
      ALTER TABLE facility ADD COLUMN accuracyM REAL; -- null = not known
      ALTER TABLE facility ADD COLUMN accessible TEXT NOT NULL DEFAULT 'unknown';
      ALTER TABLE facility ADD COLUMN acceptsForeigners TEXT NOT NULL DEFAULT 'unknown';

      -- The same id on every device that has the record, so that a merge sees one deputy.
      UPDATE contact SET
        deputies = json_array(json_object('id', substr(id, 1, 24) || '000000000001', 'name', deputy, 'since', NULL)),
        deputy = ''
      WHERE deputy <> '';

      ALTER TABLE contactEntry ADD COLUMN failedAt TEXT; -- oldest failure of a number that does not work; null = none

      CREATE TABLE contactPoint (
        number INTEGER NOT NULL, -- of its entry
        pointId TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        isDayAndNight INTEGER NOT NULL,
        isFax INTEGER NOT NULL,
        confirmedAt TEXT, -- null = never
        confirmedChannel TEXT, -- null = never, or not noted
        confirmedBy TEXT NOT NULL,
        failedAt TEXT, -- last try that failed, where nothing confirmed it since; null = none
        until TEXT, -- null = it holds
        PRIMARY KEY (number, pointId)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX contactPointDue ON contactPoint (coalesce(confirmedAt, ''), number) WHERE until IS NULL;
      CREATE INDEX contactPointFailed ON contactPoint (failedAt, number) WHERE until IS NULL AND failedAt IS NOT NULL;

      CREATE TABLE contactFunction (
        function TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (function, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX contactFunctionOfEntry ON contactFunction (number);

      CREATE TABLE contractedService (
        number INTEGER NOT NULL, -- of the organisation's entry
        serviceId TEXT NOT NULL,
        kind TEXT NOT NULL,
        validUntil TEXT, -- null = no end is known
        PRIMARY KEY (number, serviceId)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX contractedServiceByEnd ON contractedService (validUntil, number) WHERE validUntil IS NOT NULL;

      CREATE TRIGGER contactEntryForgotten BEFORE DELETE ON contactEntry BEGIN
        DELETE FROM contactPoint WHERE number = old.number;
        DELETE FROM contactFunction WHERE number = old.number;
        DELETE FROM contractedService WHERE number = old.number;
      END;
    `);
    for (const table of ['organisation', 'contact', 'facility'])
      run(`
        INSERT OR IGNORE INTO contactPoint
        SELECT contactEntry.number, point.value ->> 'id', point.key, coalesce(point.value ->> 'kind', 'phone'),
          point.value ->> 'value',
          EXISTS (SELECT 1 FROM json_each(point.value, '$.marks') AS mark WHERE mark.value = 'day-and-night'),
          EXISTS (SELECT 1 FROM json_each(point.value, '$.marks') AS mark WHERE mark.value = 'fax'),
          point.value ->> '$.confirmed.at', point.value ->> '$.confirmed.channel',
          coalesce(point.value ->> '$.confirmed.by', ''), NULL, NULL
        FROM ${table} JOIN contactEntry ON contactEntry.id = ${table}.id, json_each(${table}.points) AS point
        WHERE point.value ->> 'id' IS NOT NULL;
      `);
  },
};
