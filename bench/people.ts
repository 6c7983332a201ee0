import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../shared/kernel/ids.ts';
import { PersonInput } from '../shared/people/schema.ts';

const NAMES: readonly {
  script: string;
  country: string;
  given: readonly string[];
  surnames: readonly string[];
}[] = [
  {
    script: 'Latn',
    country: 'NOR',
    given: ['Ingrid', 'Lars', 'Åse', 'Jørgen', 'Solveig', 'Håkon', 'Marit', 'Olav', 'Sigrid', 'Tor'],
    surnames: ['Solberg', 'Hansen', 'Østby', 'Berg', 'Lund', 'Dahl', 'Haugen', 'Moen', 'Strand', 'Vik'],
  },
  {
    script: 'Latn',
    country: 'PRT',
    given: ['João', 'Maria', 'Inês', 'Tiago', 'Conceição', 'Rui', 'Beatriz', 'António', 'Luís', 'Sofia'],
    surnames: [
      'Gonçalves',
      'Ferreira',
      'Simões',
      'Araújo',
      'Pereira',
      'Magalhães',
      'Costa',
      'Nunes',
      'Brandão',
      'Sá',
    ],
  },
  {
    script: 'Arab',
    country: 'MAR',
    given: ['محمد', 'فاطمة', 'يوسف', 'خديجة', 'أحمد', 'زينب', 'عمر', 'ليلى', 'حسن', 'نور'],
    surnames: [
      'العلوي',
      'بنعلي',
      'الفاسي',
      'المراكشي',
      'الإدريسي',
      'التازي',
      'بوزيان',
      'الصقلي',
      'الحسني',
      'الزهراوي',
    ],
  },
  {
    script: 'Cyrl',
    country: 'UKR',
    given: ['Олена', 'Іван', 'Тарас', 'Оксана', 'Дмитро', 'Наталія', 'Андрій', 'Юлія', 'Сергій', 'Ганна'],
    surnames: [
      'Шевченко',
      'Коваленко',
      'Бондаренко',
      'Ткаченко',
      'Кравченко',
      'Мельник',
      'Лисенко',
      'Гриценко',
      'Савченко',
      'Руденко',
    ],
  },
  {
    script: 'Hani',
    country: 'CHN',
    given: ['伟', '芳', '娜', '秀英', '敏', '静', '丽', '强', '磊', '洋'],
    surnames: ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'],
  },
];

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many invented people in five scripts, the same for the same seed. */
export function* generatePeople(count: number, seed = 1): Generator<PersonInput> {
  const random = repeatable(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new RangeError('nothing to pick');
    return value;
  };
  const digits = (length: number): string =>
    Array.from({ length }, () => String(Math.floor(random() * 10))).join('');
  const id = (): string => uuidV7(1_700_000_000_000, randomBytes(10));
  for (let index = 0; index < count; index++) {
    const people = pick(NAMES);
    const second = random() < 0.5 ? ` ${pick(people.given)}` : '';
    yield PersonInput.parse({
      names: [
        {
          id: id(),
          given: `${pick(people.given)}${second}`,
          surname: `${pick(people.surnames)}${index % 7 === 0 ? `-${pick(people.surnames)}` : ''}`,
          script: people.script,
        },
      ],
      birthDate: `${String(1930 + Math.floor(random() * 90))}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      sex: pick(['female', 'male']),
      nationalities: [people.country],
      documents: [
        {
          id: id(),
          number: `${pick(['A', 'N', 'P'])}${digits(8)}`,
          issuer: people.country,
          expiresOn: `20${String(27 + Math.floor(random() * 9))}-0${String(1 + Math.floor(random() * 9))}-15`,
        },
      ],
      contactPoints: [{ id: id(), kind: 'mobile', value: `+351 9${digits(2)} ${digits(3)} ${digits(3)}` }],
      addresses: [
        {
          id: id(),
          text: `Rua ${digits(3)}`,
          place: pick(['Lisboa', 'Porto', 'Faro', 'Évora', 'Coimbra', 'Braga']),
        },
      ],
      note: index % 11 === 0 ? 'Travels often; reach through the employer.' : '',
    });
  }
}
