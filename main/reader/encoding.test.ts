import { expect, test } from 'vitest';
import { decodeText } from './encoding.ts';

/** Bytes of a text in a legacy encoding, by turning its decoder around. */
function encode(text: string, encoding: string): Uint8Array {
  const isDouble = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'].includes(encoding);
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let high = 0x80; high < 0x100; high++) {
    const single = decoder.decode(Uint8Array.of(high));
    if (single.length === 1 && single !== '\ufffd') table.set(single, [high]);
    for (let low = 0x40; isDouble && low < 0x100; low++) {
      const pair = decoder.decode(Uint8Array.of(high, low));
      if (pair.length === 1 && pair !== '\ufffd' && !table.has(pair)) table.set(pair, [high, low]);
    }
  }
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.charCodeAt(0);
    const found = code < 0x80 ? [code] : table.get(char);
    if (found === undefined) throw new Error(`not in ${encoding}: ${char}`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

const TEXTS: readonly [encoding: string, language: string, text: string][] = [
  [
    'windows-1252',
    'French',
    'Nom;Téléphone\nHôpital de la Pitié-Salpêtrière;01 42 16 00 00\nPréfecture de police, 1er étage;\n',
  ],
  [
    'windows-1252',
    'German',
    'Name;Straße\nBürgermeisteramt Köln;Große Straße 5\nAusländerbehörde München;\n',
  ],
  [
    'windows-1252',
    'Spanish',
    'Nombre,Teléfono\nDirección General de Migración y Extranjería,2222\nEspaña,\n',
  ],
  [
    'windows-1252',
    'Portuguese',
    'Nome;Endereço\nSão João da Boa Vista;Estação Central\nOrganização de Proteção Civil;\n',
  ],
  ['windows-1252', 'one word', 'Name,City\nMuseum,Zürich\n'],
  ['windows-1252', 'a typographer', 'Name,Note\nSmith,“urgent” – don’t wait…\n'],
  [
    'windows-1250',
    'Polish',
    'Nazwa;Adres\nUrząd Miasta Łódź;ul. Główna 5, Kraków\nPogotowie ratunkowe;Święty Jerzy, Wrocław\n',
  ],
  [
    'windows-1250',
    'Czech',
    'Název;Město\nVelvyslanectví České republiky;Ostrava\nÚřad městské části;Příbram, Ústí nad Labem\n',
  ],
  [
    'windows-1254',
    'Turkish',
    'Adı;İl\nBeşiktaş Devlet Hastanesi;İstanbul\nGöç İdaresi Başkanlığı;Kırşehir\nÇalışma Bakanlığı;Muş\n',
  ],
  [
    'windows-1251',
    'Russian',
    'Имя;Телефон\nПосольство Российской Федерации;123\nГородская больница № 5;456\n',
  ],
  [
    'koi8-r',
    'Russian',
    'Имя;Телефон\nПосольство Российской Федерации;123\nГородская больница номер пять;456\n',
  ],
  ['windows-1251', 'Ukrainian', 'Назва;Місто\nПосольство України;Київ\nЛікарня швидкої допомоги;Львів\n'],
  ['windows-1253', 'Greek', 'Όνομα;Τηλέφωνο\nΥπουργείο Εξωτερικών;210\nΝοσοκομείο Ευαγγελισμός;\n'],
  ['windows-1255', 'Hebrew', 'שם,טלפון\nמשרד החוץ,02\nבית חולים הדסה,\n'],
  ['windows-1256', 'Arabic', 'الاسم,الهاتف\nوزارة الخارجية والمغتربين,011\nمستشفى المدينة العام,022\n'],
  [
    'windows-1257',
    'Latvian',
    'Nosaukums;Pilsēta\nPilsonības un migrācijas lietu pārvalde;Rīga\nĀrlietu ministrija;Jūrmala\n',
  ],
  ['windows-874', 'Thai', 'ชื่อ,โทรศัพท์\nกระทรวงการต่างประเทศ,02\nโรงพยาบาลกรุงเทพ,03\n'],
  ['shift_jis', 'Japanese', '名前,電話番号\n東京都新宿区の病院,03\n外務省 領事局 の たんとう,04\n'],
  ['euc-jp', 'Japanese', '名前,電話番号\n東京都新宿区の病院,03\n外務省 領事局 の たんとう,04\n'],
  ['gb18030', 'Chinese', '姓名,电话\n中华人民共和国驻法国大使馆领事部,01\n北京市第一人民医院,02\n'],
  ['big5', 'Chinese', '姓名,電話\n外交部領事事務局,01\n臺北市立聯合醫院,02\n'],
  ['euc-kr', 'Korean', '이름,전화\n대한민국 외교부 영사안전국,02\n서울대학교병원 응급실,03\n'],
];

// GB 18030 and GBK share one name in every browser's decoder.
test.each(TEXTS)('%s is told from its %s text', (encoding, _language, text) => {
  const found = decodeText(encode(text, encoding));
  expect(found.text).toBe(text);
  expect(found.isGuessed).toBe(true);
});

test.each([
  ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)],
  ['utf-16le', Uint8Array.of(0xff, 0xfe, 0x61, 0)],
  ['utf-16be', Uint8Array.of(0xfe, 0xff, 0, 0x61)],
])('a byte order mark settles %s and is no text', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: 'a', encoding, isGuessed: false });
});

test('UTF-16 without a mark is found by its zero bytes', () => {
  const text = 'الاسم,الهاتف\r\nوزارة الخارجية,0114\r\n';
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++)
    new DataView(bytes.buffer).setUint16(index * 2, text.charCodeAt(index), true);
  expect(decodeText(bytes)).toMatchObject({ text, encoding: 'utf-16le' });
});

test('a sign that stands alone is Latin, not a letter of a rarer alphabet', () => {
  expect(decodeText(Uint8Array.of(0x32, 0x2c, 0xa9, 0x0a))).toMatchObject({
    text: '2,©\n',
    encoding: 'windows-1252',
  });
});

test('no bytes at all stop it', () => {
  const every = Uint8Array.from({ length: 256 }, (_, index) => index);
  expect(decodeText(every).text).toHaveLength(256);
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', isGuessed: false });
});
