import { expect, test } from 'vitest';
import type { FieldsOf, ItemKind, ReadResult, TableMapping } from '../../shared/reader/result.ts';
import { sheetXml, workbook } from '../test/reader-files.ts';
import { readFile } from './reader.ts';

const csv = async (text: string, mappings?: TableMapping[]) => {
  const bytes = new TextEncoder().encode(text);
  return await readFile(
    mappings === undefined ? { fileName: 'a.csv', bytes } : { fileName: 'a.csv', bytes, mappings },
  );
};
const xlsx = async (rows: readonly (readonly (string | number)[])[], after = '') =>
  await readFile({ fileName: 'a.xlsx', bytes: workbook({ sheet: sheetXml(rows, after) }) });
const kinds = (result: ReadResult) => [...new Set(result.items.map((item) => item.kind))];
const first = <Kind extends ItemKind>(result: ReadResult, kind: Kind) =>
  result.items.find((item) => item.kind === kind)?.fields as FieldsOf<Kind> | undefined;
const codes = (result: ReadResult) => result.warnings.map((warning) => warning.code);

test.each<[string, ItemKind | null]>([
  ['Name,Position,Organisation,Phone,Email\nA B,Head,MoI,+221 33 123,a@b.sn\n', 'contact'],
  ['Nom;Fonction;Institution;Téléphone;Courriel\nA B;Directeur;DGPC;33 123 45 67;a@b.sn\n', 'contact'],
  ['Nombre;Cargo;Institución;Teléfono;Correo electrónico\nA B;Jefe;Migración;2222 3333;a@b.cr\n', 'contact'],
  ['الاسم,المنصب,الجهة,الهاتف,البريد الإلكتروني\nفلان,مدير,وزارة الداخلية,0123456,a@b.eg\n', 'contact'],
  ['Name,Phone\nPolice,117\n', 'contact'],
  ['S/N,Focal Point,Agency,Mobile No.\n1,A B,NADMO,0244123456\n', 'contact'],
  ['Hospital,District,Beds,Tel.\nKorle Bu,Accra,2000,0302\n', 'facility'],
  [
    "Nom de l'établissement;Type d'établissement;Région;Latitude;Longitude\nCS A;Centre de santé;Dakar;14,7;-17,4\n",
    'facility',
  ],
  ['Nombre del albergue;Municipio;Capacidad;Camas disponibles\nA;San José;120;30\n', 'facility'],
  ['اسم المستشفى,المحافظة,عدد الأسرة,خط العرض,خط الطول\nالعام,صنعاء,١٢٠,15.3,44.2\n', 'facility'],
  ['name,amenity,lat,lon\nA,hospital,5.6,-0.2\n', 'facility'],
  ['Organisation,Acronym,Type,Website,Phone\nRed Cross,RC,NGO,https://a.org,123456\n', 'organisation'],
  ['Name,Acronym,Organization Type,Country\nUNHCR,UNHCR,UN,CH\n', 'organisation'],
  ['Surname,Given names,Date of birth,Nationality,Passport No.\nA,B,03/12/1980,Ghana,G123\n', 'person'],
  ['Nom,Prénom,Date de naissance,Nationalité,N° passeport\nA,B,13/04/1980,Sénégal,S1\n', 'person'],
  ['Apellidos;Nombres;Fecha de nacimiento;Sexo;Nacionalidad\nA;B;13-04-1980;F;Perú\n', 'person'],
  ['الاسم الكامل,تاريخ الميلاد,الجنسية,رقم الجواز\nفلان,1980-04-13,مصر,A1\n', 'person'],
  ['Product,Price,Stock\nApple,1.20,5\n', null],
  ['Country,ISO3,Population\nGhana,GHA,30000000\n', null],
  ['Date,Amount,Account\n2020-01-01,5,9\n', null],
])('%j is a table of %s', async (text, kind) => {
  expect(kinds(await csv(text))).toEqual(kind === null ? [] : [kind]);
});

test('numbers and places of Arabic tables are understood', async () => {
  const result = await csv('اسم المستشفى,المحافظة,عدد الأسرة,خط العرض,خط الطول\nالعام,صنعاء,١٢٠,١٥٫٣,44.2\n');
  expect(first(result, 'facility')).toMatchObject({
    name: 'العام',
    districts: ['صنعاء'],
    capacity: 120,
    latitude: 15.3,
  });
});

test('a header under titles is found, rows keep their number', async () => {
  const result = await csv(
    'MINISTRY OF INTERIOR\n\nFocal points as of 2024\nNo,Name,Title,Telephone\n1,A B,Director,033 1\n\n2,C D,Deputy,0331234\n',
  );
  expect(result.items.map((item) => item.place.row)).toEqual([5, 7]);
  expect(result.tables?.[0]?.headerRows).toEqual([4]);
});

test('a header over two rows gives each column its whole label', async () => {
  const result = await xlsx(
    [
      ['Name', 'Position', 'Telephone', '', 'Email'],
      ['', '', 'Office', 'Mobile', ''],
      ['A B', 'Head', '033 12 34', '077 12 34', 'a@b.sn'],
    ],
    '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>',
  );
  expect(result.tables?.[0]?.columns.map((column) => column.label)).toEqual([
    'Name',
    'Position',
    'Telephone Office',
    'Telephone Mobile',
    'Email',
  ]);
  expect(first(result, 'contact')?.phones).toEqual([
    { number: '033 12 34', kind: 'voice' },
    { number: '077 12 34', kind: 'mobile' },
  ]);
});

test('tables below each other are read each by its own header', async () => {
  const result = await csv(
    'Hospital,Beds,Phone\nA,10,123456\nB,20,123457\nName,Position,Organisation,Email\nC D,Head,MoI,c@d.org\nName,Position,Organisation,Email\nE F,Head,MoI,e@f.org\n',
  );
  expect(result.items.map((item) => item.kind)).toEqual(['facility', 'facility', 'contact', 'contact']);
});

test('a row with a heading alone says whose contacts follow', async () => {
  const result = await csv(
    'Position,Name,Phone,Email\nMINISTRY OF HEALTH,,,\nHead,A B,123456,a@b.org\nPOLICE,,,\nChief,C D,117,c@d.org\n',
  );
  expect(result.items.length).toBeGreaterThanOrEqual(2);
  const xlsxResult = await xlsx(
    [
      ['Name', 'Position', 'Phone', 'Email'],
      ['MINISTRY OF HEALTH', '', '', ''],
      ['A B', 'Head', '123456', 'a@b.org'],
    ],
    '<mergeCells count="1"><mergeCell ref="A2:D2"/></mergeCells>',
  );
  expect(first(xlsxResult, 'contact')).toMatchObject({ name: 'A B', organisation: 'MINISTRY OF HEALTH' });
  expect(xlsxResult.items).toHaveLength(1);
});

test('phone numbers keep leading zeros, several in a cell are told apart', async () => {
  const phones = async (cell: string) =>
    first(await csv(`Name,Position,Phone\nA,B,"${cell}"\n`), 'contact')?.phones;
  expect(await phones('0044 20 7946 0018')).toEqual([{ number: '0044 20 7946 0018', kind: 'voice' }]);
  expect(await phones('033 821 00 01 / 033 821 00 02')).toHaveLength(2);
  expect(await phones('+221 77 123 45 67 (24/7)')).toEqual([
    { number: '+221 77 123 45 67', kind: 'voice', mark: '24/7' },
  ]);
  expect(await phones('٠١٢٣٤٥٦٧')).toEqual([{ number: '٠١٢٣٤٥٦٧', kind: 'voice' }]);
  const lost = await csv('Name,Position,Phone\nA,B,2.21771E+11\n');
  expect(codes(lost)).toContain('phone-in-exponent-form');
  expect(lost.items[0]?.unmapped).toContainEqual({ label: 'Phone', value: '2.21771E+11' });
});

test('a spreadsheet number is written out, with the zeros its format shows', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000000000"/><numFmt numFmtId="165" formatCode="000\\-000\\-0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
  const sheet =
    '<worksheet><sheetData><row><c t="str"><v>Name</v></c><c t="str"><v>Role</v></c><c t="str"><v>Phone</v></c><c t="str"><v>Mobile</v></c><c t="str"><v>Fax</v></c></row><row><c t="str"><v>A</v></c><c t="str"><v>B</v></c><c><v>2.21771234567E11</v></c><c s="1"><v>331234567</v></c><c s="2"><v>2025550101</v></c></row></sheetData></worksheet>';
  const result = await readFile({ fileName: 'a.xlsx', bytes: workbook({ styles, sheet }) });
  expect(first(result, 'contact')?.phones?.map((phone) => phone.number)).toEqual([
    '221771234567',
    '0331234567',
    '202-555-0101',
  ]);
});

test('the order of day and month is taken from the column, or told as guessed', async () => {
  const born = async (...dates: string[]) =>
    await csv(
      `Surname,Given names,Date of birth,Sex\n${dates.map((date) => `A,B,"${date}",F`).join('\n')}\n`,
    );
  const dates = (result: ReadResult) =>
    result.items.map((item) => (item.kind === 'person' ? item.fields.birthDate : undefined));
  expect(dates(await born('03/04/1980', '25/04/1980'))).toEqual(['1980-04-03', '1980-04-25']);
  expect(dates(await born('03/04/1980', '04/25/1980'))).toEqual(['1980-03-04', '1980-04-25']);
  const unclear = await born('03/04/1980');
  expect(dates(unclear)).toEqual(['1980-04-03']);
  expect(codes(unclear)).toContain('date-order-guessed');
  expect(dates(await born('3 mars 1980', '12 de mayo de 1981', 'May 3, 1982', '1983', '30/02/1984'))).toEqual(
    ['1980-03-03', '1981-05-12', '1982-05-03', '1983', undefined],
  );
});

test('nothing in a row is dropped silently', async () => {
  const result = await csv(
    'Name,Position,Phone,Shoe size,Latitude\nA,B,123456,42,ninety\nC,D,654321,43,1,extra\n',
  );
  expect(result.items[0]?.unmapped).toEqual([
    { label: 'Shoe size', value: '42' },
    { label: 'Latitude', value: 'ninety' },
  ]);
  expect(result.items[1]?.unmapped).toContainEqual({ label: 'F', value: 'extra' });
  expect(codes(result)).toContain('ragged-row');
});

test('HXL contacts and facilities are taken by their tags, whatever the labels', async () => {
  const contacts = await csv(
    'x,y,z,w\n#contact+name,#contact+role,#contact +phone,#org+name\nA B,Head,123456,MoI\n',
  );
  expect(first(contacts, 'contact')).toMatchObject({ name: 'A B', role: 'Head', organisation: 'MoI' });
  const places = await csv(
    '#loc+name,#loc+type,#geo+lat,#geo+lon,#capacity,#capacity+available\nA,shelter,5.5,-0.1,"1,200",30\n',
  );
  expect(first(places, 'facility')).toMatchObject({
    name: 'A',
    type: 'shelter',
    latitude: 5.5,
    longitude: -0.1,
    capacity: 1200,
    free: 30,
  });
});

test("the officer's mapping replaces what was found", async () => {
  const text = 'Wer;Wo;Womit\nA B;Dakar;123456\n';
  expect((await csv(text)).items).toEqual([]);
  const result = await csv(text, [{ kind: 'contact', headerRow: 1, roles: ['fullName', 'city', 'phone'] }]);
  expect(first(result, 'contact')).toMatchObject({
    name: 'A B',
    address: 'Dakar',
    phones: [{ number: '123456' }],
  });
  const bare = await csv('A B;Dakar;123456\nC D;Thiès;654321\n', [
    { kind: 'contact', headerRow: 0, roles: ['fullName', null, 'phone'] },
  ]);
  expect(bare.items).toHaveLength(2);
  expect(
    (await csv('Name,Role,Phone\nA,B,123456\n', [{ kind: null, headerRow: 1, roles: [] }])).items,
  ).toEqual([]);
});

test.each([
  [';', 'sep=;\r\nName;Position;Phone\r\nA;B;123456\r\n'],
  ['\t', 'Name\tPosition\tPhone\nA\tB\t123456\n'],
  ['|', 'Name|Position|Phone\nA|B|123456\n'],
  [';', 'Name;Position;Phone\rA, the first;B;123,456\r'],
  [',', '"Name","Position","Phone"\r\r\n"A ""x""","B","123456"\r\r\n'],
])('delimiter %j is found', async (delimiter, text) => {
  const result = await csv(text);
  expect(result.delimiter).toBe(delimiter);
  expect(kinds(result)).toEqual(['contact']);
});

test('a quote without its pair costs no rows', async () => {
  const result = await csv('Name,Position,Phone\n"A,B,123456\nC,D,234567\nE "x" F,G,345678\n');
  expect(result.items).toHaveLength(3);
  expect(codes(result)).toContain('quotes-unbalanced');
});

test.each<[string, Record<string, unknown>]>([
  [
    'RÉPUBLIQUE DU SÉNÉGAL;;;\nRépertoire téléphonique;;;\n;;;\nN°;Prénoms et Nom;Fonction;Structure;Contacts\n1;Awa Diop;Directrice;DGPC;33 889 24 24 / 77 123 45 67\n',
    { name: 'Awa Diop', role: 'Directrice', organisation: 'DGPC', phones: [{}, {}] },
  ],
  [
    'Directorio de Misiones\nPaís,Embajada,Jefe de Misión,Dirección,Teléfonos,Correo\nFrancia,Embajada de Francia,Jean Dupont,"Calle 1, San José",2234-4167 / 2234-4168,a@b.fr\n',
    {
      name: 'Jean Dupont',
      organisation: 'Embajada de Francia',
      phones: [{ number: '2234-4167' }, { number: '2234-4168' }],
      emails: ['a@b.fr'],
      countryCode: 'FRA',
    },
  ],
  [
    '№;Фамилия, имя, отчество;Должность;Рабочий телефон;Мобильный телефон;Адрес электронной почты\n1;Иванов Иван;Начальник;8 (495) 111-22-33;8-916-111-22-33;i@mchs.ru\n',
    {
      name: 'Иванов Иван',
      role: 'Начальник',
      phones: [{ kind: 'voice' }, { kind: 'mobile' }],
      emails: ['i@mchs.ru'],
    },
  ],
  [
    'Ф.И.О.;Должность;Организация;Тел.;Эл. почта\nИванов Иван;Начальник;МЧС;+7 495 111-22-33;i@mchs.ru\n',
    { name: 'Иванов Иван', organisation: 'МЧС', phones: [{}], emails: ['i@mchs.ru'] },
  ],
  [
    'Nome;Cargo;Órgão;Telefone fixo;Telemóvel;Correio electrónico\nJoão Silva;Diretor;SNPCB;+244 222 111 222;+244 923 111 222;j@s.ao\n',
    {
      name: 'João Silva',
      organisation: 'SNPCB',
      phones: [{ kind: 'voice' }, { kind: 'mobile' }],
      emails: ['j@s.ao'],
    },
  ],
  [
    'Diplomatic Mission,Head of Mission,Address,Tel,Email\nEmbassy of Ghana,K. Mensah,1 Street,+254 20 111 222,a@g.gh\n',
    { name: 'K. Mensah', organisation: 'Embassy of Ghana', address: '1 Street' },
  ],
  [
    'FirstName,LastName,CompanyName,Business Street,Business City,Business Country/Region,Phone 1 - Label,Phone 1 - Value\nAnn,Lee,UN,1 St,Dakar,Senegal,Work,+221 33 111 22 33\n',
    { name: 'Ann Lee', organisation: 'UN', address: '1 St\nDakar', countryCode: 'SEN', phones: [{}] },
  ],
  [
    'Mission,Ambassador,Contact details\nEmbassy of Ghana,K. Mensah,"Tel: +221 33 111 22 33\nFax: +221 33 111 22 34\nEmail: a@g.gh"\n',
    {
      name: 'K. Mensah',
      organisation: 'Embassy of Ghana',
      phones: [{ kind: 'voice' }, { number: '+221 33 111 22 34', kind: 'fax' }],
      emails: ['a@g.gh'],
    },
  ],
  ['Nom;Prénom(s);Fonction;Tél.\nDiop;Awa;Cheffe;77 111 22 33\n', { name: 'Awa Diop', familyName: 'Diop' }],
])('the contact in %j is read whole', async (text, fields) => {
  const result = await csv(text);
  expect(kinds(result)).toEqual(['contact']);
  expect(first(result, 'contact')).toMatchObject(fields);
  expect(result.warnings).toEqual([]);
});

test('a list of services with short numbers is one of organisations; numbers that count rows are none', async () => {
  const result = await csv('SERVICES,NUMÉROS\nPolice secours,17\nSAMU,1515 / 33 869 82 52\n');
  expect(result.items.map((item) => (item.kind === 'organisation' ? item.fields : null))).toEqual([
    { name: 'Police secours', phones: [{ number: '17', kind: 'voice' }] },
    {
      name: 'SAMU',
      phones: [
        { number: '1515', kind: 'voice' },
        { number: '33 869 82 52', kind: 'voice' },
      ],
    },
  ]);
  const counted = await csv('Number,Name,Position,Phone\n1,A B,Head,123456\n2,C D,Chief,123457\n');
  expect(first(counted, 'contact')?.phones).toEqual([{ number: '123456', kind: 'voice' }]);
});

test('two persons in one row are two contacts, each with their own numbers', async () => {
  const people = (result: ReadResult) =>
    result.items.map((item) =>
      item.kind === 'contact'
        ? [item.fields.name, item.fields.organisation, item.fields.phones?.map(({ number }) => number)]
        : null,
    );
  const both = await csv(
    'Agency,Primary focal point,,,Alternate focal point,,,Province\n,Name,Phone,Email,Name,Phone,Email,\nUNHCR,Ann Lee,+221 1111,ann@u.org,Bob Roe,+221 2222,bob@u.org,Thiès\nWFP,Cy Poe,+221 3333,,,,,Dakar\n',
  );
  expect(people(both)).toEqual([
    ['Ann Lee', 'UNHCR', ['+221 1111']],
    ['Bob Roe', 'UNHCR', ['+221 2222']],
    ['Cy Poe', 'WFP', ['+221 3333']],
  ]);
  expect(both.items.map((item) => item.place.row)).toEqual([3, 3, 4]);
  expect(both.items.map((item) => item.unmapped)).toEqual([[], [], []]);
  const beside = await csv('Title,Name,Phone,,Title,Name,Phone\nHead,Ann,111111,,Chief,Bob,222222\n');
  expect(people(beside)).toEqual([
    ['Ann', undefined, ['111111']],
    ['Bob', undefined, ['222222']],
  ]);
  // Two columns with a name and one number are one person.
  const one = await csv('Name (English),Name (Arabic),Position,Phone\nAli,علي,Head,111111\n');
  expect(people(one)).toEqual([['Ali', undefined, ['111111']]]);
});

test('a numbered heading in the column of names names nobody', async () => {
  const result = await csv(
    'Name,Title,Phone,Email\nA. GOVERNMENT,,,\nAnn,Head,111111,a@b.c\nPartners:,,,\nBob,Chief,222222,b@b.c\n',
  );
  expect(
    result.items.map((item) =>
      item.kind === 'contact' ? [item.fields.name, item.fields.organisation] : null,
    ),
  ).toEqual([
    ['Ann', 'GOVERNMENT'],
    ['Bob', 'Partners'],
  ]);
});

test.each<[string, Record<string, unknown>]>([
  [
    'S/No,Name of Facility,Facility Type,Ownership,# of Beds,Contact Person,Contact No.\n1,General Hospital,Hospital,Public,"1,200",Dr. A,080 1234 5678\n',
    { name: 'General Hospital', capacity: 1200, operator: 'Public', contact: 'Dr. A', phones: [{}] },
  ],
  [
    'Наименование учреждения;Адрес;Телефон;Количество коек\nГородская больница;ул. Ленина, 1;8 (495) 111-22-33;250\n',
    { name: 'Городская больница', capacity: 250, address: 'ул. Ленина, 1' },
  ],
  [
    'Província;Distrito;Nome do abrigo;Capacidade;Latitude;Longitude;Contacto\nSofala;Beira;Escola X;300;-19,84;34,84;84 123 4567\n',
    { name: 'Escola X', capacity: 300, latitude: -19.84, districts: ['Sofala', 'Beira'], phones: [{}] },
  ],
])('the facility in %j is read whole', async (text, fields) => {
  const result = await csv(text);
  expect(kinds(result)).toEqual(['facility']);
  expect(first(result, 'facility')).toMatchObject(fields);
  expect(result.warnings).toEqual([]);
});

test('numbers beside addresses of e-mail are not lost, and a line that is neither stays to be seen', async () => {
  const result = await csv(
    'Name,Position,Phone\nAnn,Head,"Tel: +221 33 111 22 33\nEmail: a@g.gh"\nBob,Chief,"222222\nask the guard"\n',
  );
  expect(
    result.items.map((item) => (item.kind === 'contact' ? [item.fields.phones, item.fields.emails] : [])),
  ).toEqual([
    [[{ number: '+221 33 111 22 33', kind: 'voice' }], ['a@g.gh']],
    [[{ number: '222222', kind: 'voice' }], undefined],
  ]);
  expect(result.items.map((item) => item.unmapped.map(({ label }) => label))).toEqual([[], ['Phone']]);
});

test('a name beside a first name is the family name, unless it holds both', async () => {
  const whole = await csv(
    'Name,First name,Position,Phone\nAnn Lee,Ann,Head,111111\nBob Roe,Bob,Chief,222222\n',
  );
  expect(first(whole, 'contact')?.familyName).toBeUndefined();
  const apart = await csv('N°;Nom;Prénoms;N° de passeport;Sexe\n1;Diop;Awa;S123;F\n');
  expect(first(apart, 'person')).toMatchObject({
    names: [{ given: 'Awa', family: 'Diop' }],
    documents: [{ number: 'S123' }],
  });
});

test('numbered columns and an alternate are contacts of their own', async () => {
  const names = async (text: string) =>
    (await csv(text)).items.map((item) =>
      item.kind === 'contact' ? [item.fields.name, item.fields.phones?.[0]?.number] : null,
    );
  expect(
    await names('Organisation,Contact 1,Phone 1,Contact 2,Phone 2\nACF,Ann,111111,Bob,222222\n'),
  ).toEqual([
    ['Ann', '111111'],
    ['Bob', '222222'],
  ]);
  expect(await names('Zone,Warden,Mobile,Alternate Warden,Mobile\nNorth,Ann,111111,Bob,222222\n')).toEqual([
    ['Ann', '111111'],
    ['Bob', '222222'],
  ]);
});
