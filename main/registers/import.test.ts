import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileRef } from '../../shared/kernel/files.ts';
import { PersonInput } from '../../shared/people/schema.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { createPerson, getPerson, updatePerson } from '../people/service.ts';
import { personStore } from '../people/repository.ts';
import { recordRegistry } from '../record-registry.ts';
import type { RowsJail } from '../reader/rows-jail.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { temporaryFolder } from '../test/folder.ts';
import { aPerson } from '../test/person.ts';
import { rowsHere, testTask } from '../test/task.ts';
import { importRegister, listImports, previewRegister, recoverRegisters, undoImport } from './service.ts';

function fileOf(content: string | Uint8Array, name = 'a.csv'): FileRef {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path as FileRef;
}

const options = { registry: recordRegistry, language: 'en' } as const;

function bring(database: TestDatabase, content: string | Uint8Array, name?: string) {
  return importRegister(testTask(database), options, { path: fileOf(content, name) });
}

function people({ read }: TestDatabase) {
  return read((db) => db.rows(`SELECT * FROM person WHERE hiddenBy IS NULL ORDER BY displayName`)).map(
    (row) => personStore.parse(row),
  );
}

/** Everything in the database that an import may touch, as text. */
function everything({ read }: TestDatabase): string {
  return read((db) =>
    JSON.stringify(
      [
        'person',
        'household',
        'householdMember',
        'history',
        'registerRow',
        'registerRefused',
        'registerImport',
      ].map((table) => [table, db.rows(`SELECT * FROM ${table}`)]),
    ),
  );
}

const MANY = `Surname,First name,Date of birth,Passport no,Household\n${Array.from({ length: 1400 }, (_, n) => `Family${String(n % 90)},Given${String(n)},13/02/19${String(10 + (n % 80))},P${String(1_000_000 + n)},H${String(n % 300)}`).join('\n')}\n`;

describe('importing a register', () => {
  it('fills in what is empty about somebody with the same document, and changes nothing that stands there', async () => {
    const database = openTestDatabase();
    const known = aPerson({
      given: 'Ana',
      surname: 'Sousa',
      birthDate: null,
      documents: aPassport('X 123456'),
    });
    const { id } = database.write((db) => createPerson(db, known));
    const csv =
      'Full name,Passport no,Date of birth,Place of birth,Mobile\nSOUSA Ana,x123456,13/02/1980,Porto,+351 91 000 0000\n';
    expect(await bring(database, csv)).toMatchObject({ rows: 1, added: 0, updated: 1, skipped: 0 });
    expect(database.read((db) => getPerson(db, id))).toMatchObject({
      names: known.names,
      birthDate: '1980-02-13',
      birthPlace: 'Porto',
      contactPoints: [{ value: '+351 91 000 0000' }],
      documents: [{ number: 'X 123456' }],
    });
    expect(await bring(database, csv.replace('Porto', 'Faro'))).toMatchObject({
      added: 0,
      updated: 0,
      skipped: 1,
    });
    expect(database.read((db) => getPerson(db, id)).birthPlace).toBe('Porto');
  });

  it('adds somebody whose document is on record for another name, and says so', async () => {
    const database = openTestDatabase();
    await bring(database, 'Full name,Passport no\nAna Sousa,X123456\n');
    const path = fileOf('Full name,Passport no\nKwame Mensah,X123456\n');
    const preview = await previewRegister(testTask(database), { path });
    expect(preview.rows[0]?.reasons).toMatchObject([
      { code: 'document-of-other', column: 'Passport no', value: 'Ana Sousa' },
    ]);
    expect(await importRegister(testTask(database), options, { path })).toMatchObject({
      added: 1,
      queued: 1,
    });
  });

  it('knows the row of an earlier import by the number that its sender gave it', async () => {
    const database = openTestDatabase();
    await bring(database, 'File no,Full name,City\n77,Ana Sousa,Porto\n78,Rui Costa,Faro\n');
    const again = await bring(database, 'File no,Full name,City\n77,Ana de Sousa,Lisboa\n79,Li Wei,Faro\n');
    expect(again).toMatchObject({ rows: 2, added: 1, skipped: 1, refused: 0 });
    expect(people(database)).toHaveLength(3);
  });

  it('refuses a row again that was refused for an earlier row, also when that one is known by now', async () => {
    const database = openTestDatabase();
    const csv = 'Full name,Passport no\nAna Sousa,X123456\nKwame Mensah,X123456\n';
    expect(await bring(database, csv)).toMatchObject({ added: 1, refused: 1 });
    expect(await bring(database, csv)).toMatchObject({ added: 0, skipped: 1, refused: 1 });
  });

  it('knows a row again when its columns are moved', async () => {
    const database = openTestDatabase();
    await bring(database, 'Full name,City\nAna Sousa,Porto\n');
    expect(await bring(database, 'Full name,,City\nAna Sousa,,Porto\n')).toMatchObject({
      added: 0,
      skipped: 1,
    });
  });

  it('leaves nothing of an import that is cancelled or fails in the middle', async () => {
    const database = openTestDatabase();
    await bring(database, MANY.split('\n').slice(0, 3).join('\n'));
    const filled = aPerson({
      given: 'Given9',
      surname: 'Family9',
      birthDate: null,
      documents: aPassport('P1000009'),
    });
    const { id } = database.write((db) => createPerson(db, filled));
    const before = everything(database);
    const controller = new AbortController();
    const stopping = { ...testTask(database, { signal: controller.signal }) };
    const cancelled = importRegister(
      { ...stopping, progress: ({ stage, done }) => stage === 'writing' && done > 700 && controller.abort() },
      options,
      { path: fileOf(MANY) },
    );
    await expect(cancelled).rejects.toMatchObject({ code: 'ipc/cancelled' });
    // Who was filled in says what they said before; that they were, and were put back, stands in their history.
    expect(database.read((db) => getPerson(db, id))).toMatchObject({ ...filled, revision: 3 });
    database.write((db) => {
      db.run(`DELETE FROM person WHERE id = @id`, { id });
      db.run(`DELETE FROM history WHERE recordId = @id`, { id });
    });
    const plain = everything(database);
    expect(normal(plain)).toBe(normal(withoutRecord(before, id)));

    const broken: RowsJail = async (request, signal) => {
      const source = await rowsHere(request, signal);
      let asked = 0;
      return {
        ...source,
        batch: (sheet, index) =>
          index === 2 && ++asked > 1
            ? Promise.reject(new AppError('reader/crashed'))
            : source.batch(sheet, index),
      };
    };
    await expect(
      importRegister(testTask(database, { readRows: broken }), options, { path: fileOf(MANY) }),
    ).rejects.toMatchObject({ code: 'reader/crashed' });
    expect(normal(everything(database))).toBe(normal(plain));

    const full = testTask(database);
    let writes = 0;
    await expect(
      importRegister(
        {
          ...full,
          write: (work, writeOptions) => {
            if (writeOptions?.continues !== undefined && ++writes === 9) {
              return full.write((db) => {
                work(db);
                throw new AppError('database/full');
              }, writeOptions);
            }
            return full.write(work, writeOptions);
          },
        },
        options,
        { path: fileOf(MANY) },
      ),
    ).rejects.toMatchObject({ code: 'database/full' });
    expect(normal(everything(database))).toBe(normal(plain));
    expect(database.read((db) => listImports(db, { offset: 0, limit: 10 })).total).toBe(1);
  });

  it('takes back at the next opening what a crash left of it, and carries through what was decided', async () => {
    const database = openTestDatabase();
    const before = everything(database);
    const io = { registry: recordRegistry, ...testTask(database) };
    const task = testTask(database);
    const crash = new Error('the power went');
    for (const [stage, isKept] of [
      ['writing', false],
      ['showing', true],
    ] as const) {
      let isDead = false;
      const dying: typeof task = {
        ...task,
        write: (work, writeOptions) => {
          if (isDead) throw crash;
          return task.write(work, writeOptions);
        },
        progress: (progress) => {
          if (progress.stage === stage && progress.done > 100) isDead = true;
        },
      };
      await expect(importRegister(dying, options, { path: fileOf(MANY) })).rejects.toBe(crash);
      await recoverRegisters(io, () => true);
      expect(people(database)).toHaveLength(isKept ? 1400 : 0);
      if (!isKept) expect(normal(everything(database))).toBe(normal(before));
    }
    expect(await bring(database, MANY)).toMatchObject({ added: 0, skipped: 1400 });
  });

  it('is undone whole, and also after later edits, which stay and are listed', async () => {
    const database = openTestDatabase();
    const known = database.write((db) =>
      createPerson(db, aPerson({ given: 'Zoé', surname: 'Berg', note: '' })),
    );
    const whole = people(database);
    const csv = 'Full name,Passport no,Household\nAna Sousa,X1,F\nRui Sousa,X2,F\n';
    const { importId } = await bring(database, csv);
    const task = testTask(database);
    expect(await undoImport(task, recordRegistry, importId)).toMatchObject({ removed: 3, conflicts: [] });
    expect(people(database)).toEqual(whole);

    const second = await bring(database, csv);
    const [, rui] = people(database).filter((person) => person.id !== known.id);
    database.write((db) =>
      updatePerson(db, rui?.id ?? '', 1, PersonInput.parse({ ...rui?.fields, note: 'met him today' })),
    );
    const undone = await undoImport(task, recordRegistry, second.importId);
    expect(undone.conflicts).toMatchObject([{ kind: 'person', recordId: rui?.id, reason: 'edited-later' }]);
    expect(people(database).map((person) => person.fields.names[0]?.given)).toEqual(
      ['Zoé', 'Rui Sousa'].sort((a, b) => (a === 'Zoé' ? -1 : b === 'Zoé' ? 1 : 0)),
    );
    await expect(undoImport(task, recordRegistry, second.importId)).rejects.toMatchObject({
      code: 'records/not-undoable',
    });
    // Who stayed is known again; who went is added.
    expect(await bring(database, csv)).toMatchObject({ added: 1, skipped: 1 });
  });

  it('never takes a person for dead, keeps foreign ids, and says when a record has to go', async () => {
    const database = openTestDatabase();
    const pfif = (more: string) =>
      `<pfif xmlns="http://zesty.ca/pfif/1.4"><person><person_record_id>a.org/p1</person_record_id><expiry_date>2031-02-03T00:00:00Z</expiry_date><full_name>Ana Sousa</full_name>${more}</person></pfif>`;
    expect(
      await bring(
        database,
        pfif(
          '<note><note_record_id>a.org/n1</note_record_id><status>believed_dead</status><author_name>X</author_name></note>',
        ),
        'a.xml',
      ),
    ).toMatchObject({ rows: 1, added: 1 });
    const [ana] = people(database);
    expect(ana?.fields).toMatchObject({ eraseOn: '2031-02-03', departedOn: null });
    expect(ana?.archivedAt).toBeNull();
    expect(ana?.fields.note).toContain('person_record_id: a.org/p1');
    expect(ana?.fields.note).toContain('status: believed_dead');

    const loose = `<pfif xmlns="http://zesty.ca/pfif/1.4"><note><note_record_id>a.org/n2</note_record_id><person_record_id>a.org/p1</person_record_id><status>believed_alive</status><text>seen</text></note><note><note_record_id>a.org/n3</note_record_id><person_record_id>a.org/p9</person_record_id><text>?</text></note></pfif>`;
    expect(await bring(database, loose, 'b.xml')).toMatchObject({ rows: 2, updated: 1, refused: 1 });
    expect(people(database)[0]?.fields.note).toContain('believed_alive');
    expect(await bring(database, loose, 'b.xml')).toMatchObject({
      rows: 2,
      updated: 0,
      skipped: 1,
      refused: 1,
    });

    const expired = new Uint8Array(
      readFileSync(join(import.meta.dirname, '../reader/fixtures/pfif/personfinder_1.3_tag_prefixes.xml')),
    );
    const preview = await previewRegister(testTask(database), { path: fileOf(expired, 'c.xml') });
    expect(preview.refused).toMatchObject([{ name: '', reasons: [{ code: 'record-expired' }] }]);
    await bring(database, expired, 'c.xml');
    expect(everything(database)).not.toContain('_test_');
  });

  it('loses no cell: what has no field stands in the note under its heading', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => /^[\p{L}\p{N} ]+$/u.test(text) && text.trim().length > 1 && text.trim() === text);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(cell, { minLength: 3, maxLength: 12 }), async (values) => {
        const database = openTestDatabase();
        const rows = values.map((value, index) => `"Person ${String(index)}x","${value}"`);
        const {
          rows: count,
          added,
          skipped,
          refused,
        } = await bring(database, `Full name,Zodiac\n${rows.join('\n')}\n`);
        expect(added + skipped + refused).toBe(count);
        expect(count).toBe(values.length);
        for (const person of people(database)) expect(() => PersonInput.parse(person.fields)).not.toThrow();
        const notes = people(database).map((person) => person.fields.note);
        for (const value of values.filter(
          (text) => !['na', 'nil', 'null', 'none', 'nan'].includes(text.toLowerCase()),
        ))
          expect(notes).toContain(`Zodiac: ${value}`);
      }),
      { numRuns: 8 },
    );
  });
});

function aPassport(number: string): PersonInput['documents'] {
  return [
    {
      id: '019ab1b2-0000-7000-8000-000000000001',
      type: 'passport',
      number,
      issuer: null,
      issuedOn: null,
      expiresOn: null,
      status: 'held',
      mrz: '',
    },
  ];
}

function withoutRecord(text: string, id: string): string {
  const tables = JSON.parse(text) as [string, { id?: unknown; recordId?: unknown }[]][];
  return JSON.stringify(
    tables.map(([table, rows]) => [table, rows.filter((row) => row.id !== id && row.recordId !== id)]),
  );
}

/** Without what rises by itself. */
function normal(text: string): string {
  return text.replace(/"number":\d+/g, '');
}
