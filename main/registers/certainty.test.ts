import { describe, expect, it } from 'vitest';
import { createPerson, getPerson } from '../people/service.ts';
import { openTestDatabase, type TestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { aPassport, bring, people } from '../test/registers.ts';

const HEAD = 'Surname,Given name,Date of birth,Passport number,Issuing country,Phone\n';

/** Registers Maria Silva with a passport. */
function maria({ write }: TestDatabase, issuer: string | null = 'PRT'): string {
  const person = aPerson({
    given: 'Maria',
    surname: 'Silva',
    birthDate: '1950-01-02',
    documents: [{ ...aPassport('1234567'), issuer }],
  });
  return write((db) => createPerson(db, person)).id;
}

describe('who is certainly known', () => {
  it.each([
    ['of another State', 'Silva,Maria,1950-01-02,1234567,CHN,+86 10 1234 5678'],
    ['of somebody born on another day', 'Silva,Maria,1985-05-05,1234567,PRT,+351 910 000 000'],
    ['of somebody with another given name', 'Silva,Mario,1950-01-02,1234567,PRT,+351 910 000 000'],
  ])('is nobody by a document %s', async (_what, row) => {
    const database = openTestDatabase();
    const id = maria(database);
    expect(await bring(database, `${HEAD}${row}\n`)).toMatchObject({ added: 1, updated: 0, skipped: 0 });
    expect(database.read((db) => getPerson(db, id)).contactPoints).toEqual([]);
    expect(people(database)).toHaveLength(2);
  });

  it.each([
    [null, ''],
    ['PRT', ''],
    [null, 'PRT'],
    ['PRT', 'PRT'],
  ])('is somebody by a document, issued by %s on record and by "%s" in the row', async (issuer, said) => {
    const database = openTestDatabase();
    const id = maria(database, issuer);
    expect(
      await bring(database, `${HEAD}SILVA,Maria,1950-01-02,123 4567,${said},+351 910 000 000\n`),
    ).toMatchObject({ added: 0, updated: 1 });
    expect(database.read((db) => getPerson(db, id)).contactPoints).toMatchObject([
      { value: '+351 910 000 000' },
    ]);
  });

  it('is nobody by a running number alone', async () => {
    const database = openTestDatabase();
    const head = 'ID,Name,Phone,Email,Date of birth,Passport\n';
    await bring(
      database,
      `${head}1,Ahmed Hassan,+20 100 111 2222,,,\n2,Fatima Ali,+20 100 111 3333,,1980-02-03,\n3,Omar Said,,,,A7654321\n`,
    );
    const other = `${head}1,Ahmed Hussein,+20 122 999 8888,ah@example.org,,\n2,Fatima Ali,,f@example.org,1991-07-08,\n3,Omar Said,,o@example.org,,B1111111\n`;
    expect(await bring(database, other, 'b.csv')).toMatchObject({ added: 3, updated: 0, skipped: 0 });
    expect(people(database)).toHaveLength(6);
  });

  it('is somebody by a running number, the name, and nothing against it, also with a new passport', async () => {
    const database = openTestDatabase();
    const head = 'ID,Name,Date of birth,Passport,Email\n';
    await bring(database, `${head}1,Ahmed Hassan,1980-02-03,A7654321,\n2,Li Wei,,,\n`);
    const again = `${head}1,Ahmed HASSAN,1980-02-03,A9999999,ah@example.org\n2,Li Wei,1990-01-05,,\n`;
    expect(await bring(database, again, 'b.csv')).toMatchObject({ added: 0, updated: 2 });
  });
});
