import { describe, expect, it } from 'vitest';
import { createPerson, getPerson } from '../people/service.ts';
import { openTestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { aPassport, bring, fileOf, people } from '../test/registers.ts';
import { testTask } from '../test/task.ts';
import { previewRegister } from './service.ts';

describe('what a row says', () => {
  it('keeps names that are words, and takes signs for nothing', async () => {
    const database = openTestDatabase();
    await bring(
      database,
      'Surname,First name,Father name,Also known as\nNa,Min,-,None\nNull,Christopher,Nil,\nNone,Ann,n/a,\n-,Nil,,\n',
    );
    const names = people(database).map(({ fields }) => {
      const [name] = fields.names;
      return [name?.surname, name?.given, name?.patronymic, fields.names.length, fields.note];
    });
    expect(names).toEqual([
      ['Na', 'Min', '', 1, 'Also known as: None'],
      ['', 'Nil', '', 1, ''],
      ['None', 'Ann', '', 1, ''],
      ['Null', 'Christopher', 'Nil', 1, ''],
    ]);
  });

  it('stays in the note where its field takes no more, and this is told', async () => {
    const states = 'NOR SWE DNK FIN ISL FRA DEU ITA ESP PRT GRC AUT'.split(' ').join('; ');
    const aliases = Array.from({ length: 25 }, (_, n) => `Alias${String.fromCodePoint(65 + n)}`);
    const csv = `Full name,Nationality,Nickname\nAna Sousa,${states},"${aliases.join('\n')}"\n`;
    const database = openTestDatabase();
    const preview = await previewRegister(testTask(database), { path: fileOf(csv) });
    expect(preview.reasons).toMatchObject([
      { code: 'value-cut', column: 'Nickname', count: 6 },
      { code: 'value-cut', column: 'Nationality', value: 'GRC, AUT' },
    ]);
    await bring(database, csv);
    const [ana] = people(database);
    expect(ana?.fields.nationalities).toHaveLength(10);
    expect(ana?.fields.names).toHaveLength(20);
    for (const word of ['GRC', 'AUT', ...aliases.slice(19)]) expect(ana?.fields.note).toContain(word);
  });

  it('is refused whole when a note cannot take it', async () => {
    const database = openTestDatabase();
    const csv = `Full name,Passport no,Note\nAna Sousa,X123456,${'word '.repeat(5000)}\n`;
    const preview = await previewRegister(testTask(database), { path: fileOf(csv) });
    expect(preview.refused).toMatchObject([{ reasons: [{ code: 'note-too-long', column: 'Note' }] }]);
    database.write((db) => createPerson(db, aPerson({ documents: [aPassport('X123456')] })));
    expect(await bring(database, csv)).toMatchObject({ added: 0, refused: 1 });
  });

  it('cuts nothing off the note of somebody whom a record without a person is about', async () => {
    const database = openTestDatabase();
    const note = (text: string) =>
      `<pfif xmlns="http://zesty.ca/pfif/1.4"><note><note_record_id>a.org/n${String(text.length)}</note_record_id><person_record_id>a.org/p1</person_record_id><text>${text}</text></note></pfif>`;
    await bring(
      database,
      '<pfif xmlns="http://zesty.ca/pfif/1.4"><person><person_record_id>a.org/p1</person_record_id><full_name>Ana Sousa</full_name></person></pfif>',
      'a.xml',
    );
    const [ana] = people(database);
    expect(await bring(database, note('a'.repeat(15_000)), 'b.xml')).toMatchObject({ updated: 1 });
    expect(await bring(database, note('b'.repeat(15_001)), 'c.xml')).toMatchObject({ refused: 1 });
    const { note: now } = database.read((db) => getPerson(db, ana?.id ?? ''));
    expect(now).toContain('a'.repeat(15_000));
    expect(now).not.toContain('bb');
  });
});
