import { describe, expect, it } from 'vitest';
import { newId, systemClock } from '../kernel/clock.ts';
import { openTestCore } from '../test/core.ts';
import { openTestDatabase } from '../test/database.ts';
import { aCase } from '../test/case.ts';
import { aPerson } from '../test/person.ts';
import { aCrowd } from '../test/crowd.ts';
import { personStore } from './repository.ts';
import { bringIndexUpToDate, isIndexBehind } from './reindex.ts';
import { createPerson, searchPeople } from './service.ts';

const item = () => ({ id: newId(systemClock) });
const known = aPerson({
  given: 'José',
  surname: 'Magalhães',
  birthDate: '1984-05-03',
  birthWritten: { calendar: 'hijri', text: '1404-08-02' },
  birthPlace: 'Évora',
  documents: [{ ...item(), number: 'PA 123.456-7' }],
  contactPoints: [
    { ...item(), kind: 'mobile', value: '+351 912-345-678' },
    { ...item(), kind: 'email', value: 'jose.m@example.org' },
  ],
  addresses: [{ ...item(), text: 'Rua das Flores 12', place: 'Coimbra' }],
  employment: { employer: 'Estaleiros Navais', occupation: 'Welder' },
  nextOfKin: [{ ...item(), name: 'Amélia Brandão', reach: '+351 217 000 111' }],
  note: 'Speaks Mirandese.',
});

describe('a search', () => {
  it.each([
    ['magalhaes', 'name', 'diacritics'],
    ['Magalhães', 'name', 'exact'],
    ['magal', 'name', 'begins'],
    ['Магальяйнш', 'name', 'transliteration'],
    ['Magalahes', 'name', 'spelling'],
    ['pepe magalhaes', 'name', 'short-name'],
    ['PA1234567', 'document', 'exact'],
    ['pa 1234', 'document', 'begins'],
    ['PA1234576', 'document', 'spelling'],
    ['00351 912 345 678', 'contactPoint', 'exact'],
    ['912345678', 'contactPoint', 'ends'],
    ['0912 345 678', 'contactPoint', 'ends'],
    ['5678', 'contactPoint', 'ends'],
    ['jose.m@example.org', 'contactPoint', 'exact'],
    ['1984-05-03', 'birthDate', 'exact'],
    ['03/05/1984', 'birthDate', 'date'],
    ['3 May 1984', 'birthDate', 'date'],
    ['2.8.1404', 'birthDate', 'date'],
    ['evora', 'place', 'diacritics'],
    ['Coimbra', 'place', 'exact'],
    ['estaleiros', 'employer', 'exact'],
    ['Amelia Brandao', 'nextOfKin', 'diacritics'],
    ['mirandese', 'note', 'exact'],
  ])('for %s finds somebody by %s, and says how: %s', (text, field, how) => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createPerson(db, known));
    write((db) => createPerson(db, aPerson({ birthDate: '1961-11-20' })));
    const found = read((db) => searchPeople(db, text, 5));
    expect(found.map(({ person }) => person.id)).toEqual([id]);
    expect(found[0]?.reasons[0]).toMatchObject({ field, how });
  });

  it('finds who stands in a case by its number', async () => {
    const { api } = await openTestCore();
    const { id } = await api.people.create(aPerson());
    const file = await api.cases.create(aCase({ people: [{ personId: id, role: 'subject' }] }));
    const { caseNumber = '' } = file;
    for (const text of [caseNumber, caseNumber.toLowerCase(), caseNumber.slice(0, 14)])
      expect(await api.people.search({ text })).toMatchObject([
        { person: { id }, reasons: [{ field: 'case', text: caseNumber }] },
      ]);
  });

  it('of nothing, of marks alone, of what nobody has, finds nobody', () => {
    const { read, write } = openTestDatabase();
    write((db) => createPerson(db, known));
    for (const text of ['', ' - ', '"', '*', 'AND', 'zzqx 77', '(', '٪', 'NEAR(a b)', '💥'])
      expect(
        read((db) => searchPeople(db, text, 5)),
        text,
      ).toEqual([]);
  });

  it('finds everybody of a crowd by each of their facts in any formatting', () => {
    const { read, write } = openTestDatabase();
    const people = [...aCrowd(60)];
    const ids = write((db) => people.map((person) => createPerson(db, person).id));
    const finds = (text: string, id: string | undefined): void => {
      expect(read((db) => searchPeople(db, text, 20)).map(({ person }) => person.id), text).toContain(id);
    };
    people.forEach(({ names, documents, contactPoints, birthDate }, index) => {
      const id = ids[index];
      const [name, number, phone] = [names[0], documents[0]?.number ?? '', contactPoints[0]?.value ?? ''];
      for (const text of [`${name?.given ?? ''} ${name?.surname ?? ''}`, `${name?.surname ?? ''} ${name?.given ?? ''}`.toUpperCase(), `${name?.surname ?? ''}, ${name?.given ?? ''}`]) finds(text, id);
      for (const text of [number, number.toLowerCase(), number.replace(/(..)(?=.)/g, '$1 '), number.replace(/(...)(?=.)/g, '$1-')]) finds(text, id);
      const digits = phone.replace(/\D/g, '');
      for (const text of [phone, digits, `00${digits}`, digits.slice(3), `(0)${digits.slice(3)}`, digits.replace(/(..)(?=.)/g, '$1-')]) finds(text, id);
      const [year = '', month = '', day = ''] = (birthDate ?? '').split('-');
      for (const text of [`${year}${month}${day}`, `${day}.${month}.${year}`, `${month}/${day}/${year}`, `${String(Number(day))}/${String(Number(month))}/${year}`]) finds(text, id);
    });
  }); // prettier-ignore
});

describe('the index of another version', () => {
  it('is brought up to date in slices, which survive being stopped', async () => {
    const { store, read, write } = openTestDatabase();
    const actor = read((db) => db.actor);
    const ids = write((db) => [...aCrowd(200)].map((person) => createPerson(db, person).id));
    const { id } = write((db) => createPerson(db, known));
    store.bare(actor, (db) => {
      db.run(`DELETE FROM personSearch`);
      db.run(`DELETE FROM personKey`);
      db.run(`UPDATE personIndexState SET version = 0`);
    });
    expect(read(isIndexBehind)).toBe(true);
    expect(read((db) => searchPeople(db, 'magalhaes', 5))).toEqual([]);
    let rests = 0;
    const io = (isOpen: () => boolean) => ({
      write: <Value>(work: (db: Parameters<Parameters<typeof store.bare<Value>>[1]>[0]) => Value) =>
        store.bare(actor, work),
      rest: () => {
        rests += 1;
        return Promise.resolve();
      },
      isOpen,
    });
    const first = await bringIndexUpToDate(io(() => rests < 1));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(ids.length);
    expect(first + (await bringIndexUpToDate(io(() => true)))).toBe(ids.length + 1);
    expect(read(isIndexBehind)).toBe(false);
    expect(read((db) => searchPeople(db, 'magalahes', 5)).map(({ person }) => person.id)).toEqual([id]);
    expect(await bringIndexUpToDate(io(() => true))).toBe(0);
  });

  it('leaves no keys of somebody who is removed', () => {
    const { read, write } = openTestDatabase();
    const { id } = write((db) => createPerson(db, known));
    write((db) => {
      personStore.remove(db, id, 'test');
    });
    expect(read((db) => searchPeople(db, 'magalahes', 5))).toEqual([]);
    expect(read((db) => db.value(`SELECT count(*) FROM personKey`))).toBe(0);
  });
});
