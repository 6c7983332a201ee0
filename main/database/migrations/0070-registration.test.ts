import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { personStore } from '../../people/repository.ts';
import { temporaryFolder } from '../../test/database.ts';
import { openConnection } from '../connection.ts';
import { migrate } from '../migration.ts';
import { migrations } from './index.ts';

it('gives the people on record what they lack, and counts the ways to reach them', () => {
  const connection = openConnection(join(temporaryFolder(), 'chancery.db'), new Uint8Array(32).fill(7), null);
  onTestFinished(() => {
    connection.close();
  });
  const upTo = (last: number) =>
    migrate(
      connection,
      migrations.filter((migration) => migration.number <= last),
      null,
    );
  upTo(60);
  const person = '019ab1b2-0000-7000-8000-000000000001';
  const item = '019ab1b2-0000-7000-8000-000000000002';
  const row = {
    id: person,
    revision: 1,
    createdAt: '2026-11-24T08:00:00.000Z',
    updatedAt: '2026-11-24T08:00:00.000Z',
    createdBy: 'Amina',
    updatedBy: 'Amina',
    provenance: '{"source":"officer"}',
    version: '{"dots":{"*":["a",1]},"context":{"a":1}}',
    names: JSON.stringify([
      { id: item, kind: 'document', given: 'Ingrid', surname: 'Solberg', script: 'Latn' },
    ]),
    birthPlace: '',
    sex: 'unknown',
    nationalities: '[]',
    standing: 'citizen',
    documents: '[]',
    contactPoints: JSON.stringify([
      { id: item, kind: 'mobile', value: '1', note: '', confirmed: { at: null, channel: null, by: '' } },
    ]),
    addresses: '[]',
    languages: '[]',
    note: '',
    displayName: 'Solberg, Ingrid',
    otherNames: '',
    sortName: 'solberg, ingrid',
    documentNumber: '',
    phone: '1',
    place: '',
  };
  const names = Object.keys(row);
  connection
    .prepare(
      `INSERT INTO person (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    )
    .run(row);
  upTo(70);
  const stored = connection.prepare(`SELECT * FROM person`).get();
  expect(stored).toMatchObject({ workingContactPoints: 1, needCount: 0, zoneId: null });
  expect(personStore.parse(stored).fields).toMatchObject({
    names: [{ patronymic: '', order: 'unknown' }],
    contactPoints: [{ failedAt: null }],
    employment: { evacuationPaidBy: 'unknown' },
    birthWritten: { calendar: 'gregorian', text: '' },
    consents: [],
  });
});
