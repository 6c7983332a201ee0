import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCrowd } from '../test/crowd.ts';
import { openDatabaseIn, type TestDatabase } from '../test/database.ts';
import { aPerson } from '../test/person.ts';
import { createPerson, searchPeople } from './service.ts';

/** Somebody as registered (given, surname), and ways in which they are asked for. */
const TABLE: readonly [given: string, surname: string, ...queries: string[]][] = [
  // Arabic against Latin and back
  ['محمد', 'العلوي', 'Mohamed Alaoui', 'Muhammad al-Alawi', 'Alaoui Mohammed', 'العلوي محمد', 'Мухаммад Алави'],
  ['يوسف', 'بن علي', 'Youssef Ben Ali', 'Yusuf Benali', 'Jusuf bin Ali'],
  ['Abdelkader', 'Benchekroun', 'عبد القادر بنشقرون', 'Abd el-Kader Benchekroun', 'Abdulkadir Benchekrun'],
  ['خديجة', 'القرشي', 'Khadija Qurashi', 'Hadija al Kureishi', 'Khadidja El Korachi'],
  ['Tarek', 'Abdelrahman', 'طارق عبد الرحمن', 'Tariq Abdul Rahman', 'Tarik Abdurrahman'],
  ['غسان', 'شرقاوي', 'Ghassan Sharqawi', 'Gassan Charkaoui'],
  // Cyrillic
  ['Владимир', 'Щербаков', 'Vladimir Shcherbakov', 'Wladimir Schtscherbakow', 'Vladimir Chtcherbakov', 'Щербаков Владимир'],
  ['Юрий', 'Хрущёв', 'Yuri Khrushchev', 'Youri Khrouchtchev', 'Iurii Khrushchev'],
  ['Oleksandr', 'Zhytnytskyi', 'Олександр Житницький', 'Alexander Zhitnitsky'],
  ['Ђорђе', 'Живковић', 'Djordje Zivkovic', 'Đorđe Živković', 'Zivkovich Djordje'],
  // Greek
  ['Γεώργιος', 'Παπαχρήστου', 'Georgios Papachristou', 'Yorgos Papahristou', 'Papachristou George'],
  ['Evangelia', 'Xanthopoulou', 'Ευαγγελία Ξανθοπούλου', 'Evangelia Ksanthopoulou'],
  // Chinese
  ['小明', '司马', 'Sima Xiaoming', '司马小明', 'Xiao Ming Sima', '司馬小明'],
  ['Jianguo', 'Ouyang', '欧阳建国', 'Ou Yang Jian Guo', 'Ouyang Chien-kuo'],
  ['雪梅', '诸葛', 'Zhuge Xuemei', 'Chu-ko Hsueh-mei', 'Xuemei Zhuge'],
  // Korean
  ['은정', '남궁', 'Namgung Eunjeong', 'Eun-jung Namkoong', '남궁은정'],
  ['Hyun-woo', 'Seonwoo', '선우 현우', 'Sunwoo Hyunwoo'],
  // Hebrew
  ['יצחק', 'לוינסון', 'Yitzhak Levinson', 'Itzchak Levinzon'],
  ['Shlomo', 'Rosenbaum', 'שלמה רוזנבאום', 'Schlomo Rosenbaum'],
  // Devanagari
  ['राजेंद्र', 'चट्टोपाध्याय', 'Rajendra Chattopadhyay', 'Rajinder Chattopadhyaya'],
  ['Lakshmi', 'Krishnamurthy', 'लक्ष्मी कृष्णमूर्ति', 'Laxmi Krishnamurti'],
  // Ethiopic
  ['ተስፋዬ', 'ገብረማርያም', 'Tesfaye Gebremariam', 'Tesfaye Gebre Mariam'],
  ['Mulugeta', 'Haileselassie', 'ሙሉጌታ ኃይለሥላሴ', 'Mulugeta Haile Selassie'],
  // Slips
  ['Katarzyna', 'Wiśniewska', 'Katarzyna Wisniewska', 'Katarzina Wisniewska', 'Wisniewska', 'Katarzyna Wisnievska', 'Wiśnieswka Katarzyna'],
  ['Marguerite', 'Delacroix', 'Margeurite Delacroix', 'Marguerite Delacrox', 'Delacriox', 'Marguerite de la Croix'],
  ['Siobhán', "O'Shaughnessy", 'Siobhan OShaughnessy', "O'Shaughnesy", 'Oshaughnessy Siobhan'],
  ['Åsmund', 'Kjærgård', 'Asmund Kjaergaard', 'Kjaergard Asmund', 'Kjærgaard'],
  ['Thorsten', 'Weißmüller', 'Thorsten Weissmueller', 'Torsten Weismuller', 'Weissmuller'],
  ['Zsófia', 'Szentgyörgyi', 'Zsofia Szentgyorgyi', 'Zsofia Szent-Gyorgyi', 'Zsófia Szentgyörgy'],
  ['Ximena', 'Etxeberria', 'Jimena Etxeberria', 'Ximena Etxeberia'],
  ['Maximiliano', 'Bustamante', 'Maximilano Bustamante', 'Bustamnte Maximiliano', 'Maximiliano Bustamente', 'Bustam'],
  // Order, missing and further parts
  ['Ana Beatriz', 'Cavalcanti de Albuquerque', 'Albuquerque Ana', 'Beatriz Cavalcanti', 'Ana Beatriz Cavalcanti Albuquerque Lins'],
  ['Jean-Baptiste', 'Quenneville', 'Jean Baptiste Quenneville', 'Jeanbaptiste Quenneville', 'Quenneville J-B'],
  ['Maria', 'van der Westhuizen', 'Westhuizen Maria', 'Maria Vanderwesthuizen', 'van der Westhuisen'],
  ['Willem-Alexander', 'Oudenaarden', 'Oudenaarden Willem', 'Willem Alexander Oudenarden'],
  // Short names
  ['Robert', 'Featherstonehaugh', 'Bob Featherstonehaugh', 'Featherstonehaugh'],
  ['Margaret', 'Ollivander', 'Peggy Ollivander', 'Maggie Ollivander'],
  ['Александра', 'Богоявленская', 'Саша Богоявленская', 'Sasha Bogoyavlenskaya'],
  ['Francisco', 'Goicoechea', 'Paco Goicoechea', 'Pancho Goikoetxea'],
  // A single name
  ['Sukarnoputro', '', 'sukarnoputro', 'Soekarnoputro', 'Sukarnoputra'],
]; // prettier-ignore
const CROWD = 5_000;
const TOP = 5;

describe('among 5,000 people, a search', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-search-'));
  let database: TestDatabase;
  const ids = new Map<string, string>();
  beforeAll(() => {
    database = openDatabaseIn(folder);
    const people = [...aCrowd(CROWD)];
    for (let at = 0; at < people.length; at += 1_000)
      database.write((db) => {
        for (const person of people.slice(at, at + 1_000)) createPerson(db, person);
      });
    database.write((db) => {
      for (const [given, surname] of TABLE)
        ids.set(`${given} ${surname}`, createPerson(db, aPerson({ given, surname })).id);
    });
  }, 120_000);

  afterAll(() => {
    database.store.close();
    rmSync(folder, { recursive: true });
  });

  const asked = TABLE.flatMap(([given, surname, ...queries]) =>
    queries.map((query) => [query, `${given} ${surname}`] as const),
  );
  it.each(asked)('for %s finds %s', (query, name) => {
    const found = database.read((db) => searchPeople(db, query, TOP));
    const id = ids.get(name);
    expect(
      found.map(({ person }) => person.id),
      found.map(({ person }) => person.displayName).join(' | '),
    ).toContain(id);
    expect(found.find(({ person }) => person.id === id)?.reasons).not.toEqual([]);
  });
});
