/** One invented person. Days count from today; names, numbers and addresses belong to nobody. */
export interface InventedPerson {
  given: string;
  surname: string;
  script: string;
  latin?: { given: string; surname: string };
  birthDate: string;
  sex: 'female' | 'male' | 'unknown';
  nationality: string;
  standing: 'citizen' | 'represented' | 'family-member' | 'stateless-or-refugee';
  document?: { number: string; expiresInDays: number };
  phone?: { value: string; confirmedDaysAgo: number | null };
  place: string;
  address: string;
  languages: string[];
  note?: string;
  /** Why somebody was registered although they look like another; likely duplicates are found in the demonstration, too. */
  beside?: string;
}

/** The register of the demonstration mission: the embassy of Norway in Lisbon, which also acts for Iceland. */
export const INVENTED_PEOPLE: readonly InventedPerson[] = [
  person('Ingrid', 'Solberg', '1984-05-03', 'female', 'Lisboa', {
    document: { number: 'N0000417', expiresInDays: 41 },
    phone: { value: '+351 912 000 417', confirmedDaysAgo: 12 },
    note: 'Teaches at the Scandinavian school; mother of Nora and Emil.',
  }),
  person('Nora', 'Solberg', '2015-09-21', 'female', 'Lisboa', {
    document: { number: 'N0000418', expiresInDays: 400 },
  }),
  person('Emil', 'Solberg', '2018-02', 'male', 'Lisboa', {}),
  person('Lars', 'Østby', '1951', 'male', 'Faro', {
    document: { number: 'N0000231', expiresInDays: 19 },
    phone: { value: '+351 289 000 231', confirmedDaysAgo: 240 },
    note: 'Lives alone; uses a wheelchair outdoors.',
  }),
  person('Åse', 'Håkonsen', '1949-11-30', 'female', 'Faro', {
    phone: { value: '+351 289 000 232', confirmedDaysAgo: 31 },
  }),
  person('Jørgen', 'Lie', '1990-07-14', 'male', 'Porto', {
    document: { number: 'N0000502', expiresInDays: 1200 },
    phone: { value: '+47 900 00 502', confirmedDaysAgo: 3 },
  }),
  person('Maria Inês', 'Ferreira Lie', '1992-03-08', 'female', 'Porto', {
    nationality: 'PRT',
    standing: 'family-member',
    phone: { value: '+351 913 000 503', confirmedDaysAgo: 3 },
    languages: ['pt', 'en'],
  }),
  person('Björk', 'Jónsdóttir', '1988-01-17', 'female', 'Lisboa', {
    nationality: 'ISL',
    standing: 'represented',
    document: { number: 'A0000811', expiresInDays: 75 },
    phone: { value: '+354 600 0811', confirmedDaysAgo: 55 },
    languages: ['is', 'en'],
  }),
  person('Sigurður', 'Einarsson', '1975-12-02', 'male', 'Setúbal', {
    nationality: 'ISL',
    standing: 'represented',
    phone: { value: '+351 914 000 812', confirmedDaysAgo: 8 },
    languages: ['is', 'en'],
    note: 'Master of a fishing vessel; reached through the port office.',
  }),
  person('محمد', 'الأحمد', '1979-06-25', 'male', 'Almada', {
    script: 'Arab',
    latin: { given: 'Mohammed', surname: 'Al-Ahmad' },
    nationality: 'XXB',
    standing: 'stateless-or-refugee',
    phone: { value: '+351 915 000 901', confirmedDaysAgo: 20 },
    languages: ['ar', 'fr'],
  }),
  person('فاطمة', 'الأحمد', '1983', 'female', 'Almada', {
    script: 'Arab',
    latin: { given: 'Fatima', surname: 'Al-Ahmad' },
    nationality: 'SYR',
    standing: 'family-member',
    languages: ['ar'],
  }),
  person('Олена', 'Шевченко', '1995-04-19', 'female', 'Coimbra', {
    script: 'Cyrl',
    latin: { given: 'Olena', surname: 'Shevchenko' },
    nationality: 'UKR',
    standing: 'family-member',
    phone: { value: '+351 916 000 733', confirmedDaysAgo: 95 },
    languages: ['uk', 'en'],
  }),
  person('Tor', 'Haugen', '1968-08-08', 'male', 'Coimbra', {
    phone: { value: '+351 917 000 734', confirmedDaysAgo: 95 },
  }),
  person('伟', '王', '1986-10-10', 'male', 'Lisboa', {
    script: 'Hani',
    latin: { given: 'Wei', surname: 'Wang' },
    nationality: 'CHN',
    standing: 'family-member',
    languages: ['zh', 'en'],
  }),
  person('Sigrid', 'Wang', '1987-02-27', 'female', 'Lisboa', {
    document: { number: 'N0000777', expiresInDays: 88 },
  }),
  person('Olav', '', '1960~', 'male', 'Sines', { note: 'Gave one name only; no document seen.' }),
  person('Olena', 'Shevchenko', '1995-04-19', 'female', 'Lisboa', {
    nationality: 'UKR',
    standing: 'family-member',
    phone: { value: '916 000 733', confirmedDaysAgo: 2 },
    languages: ['uk'],
    beside: 'Taken down by telephone at night; to be compared.',
  }),
  person('Björk', 'Jonsdottir', '1988', 'female', 'Sintra', {
    nationality: 'ISL',
    standing: 'represented',
    document: { number: 'A 0000811', expiresInDays: 75 },
    note: 'On the list of the tour operator.',
    beside: 'Copied from a list of the tour operator.',
  }),
];

function person(
  given: string,
  surname: string,
  birthDate: string,
  sex: InventedPerson['sex'],
  place: string,
  more: Partial<InventedPerson>,
): InventedPerson {
  return {
    given,
    surname,
    birthDate,
    sex,
    place,
    address: `Rua da Demonstração, ${place}`,
    script: 'Latn',
    nationality: 'NOR',
    standing: 'citizen',
    languages: ['nb', 'en'],
    ...more,
  };
}
