/** What text in one language looks like, in an encoding that it is written in. */
export interface Language {
  readonly encoding: string;
  /** Letters that are common in it, and all that occur. */
  readonly common: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const language = (encoding: string, common: string, letters = ''): Language => ({
  encoding,
  common: new Set(common),
  letters: new Set(common + letters),
});

const RUSSIAN = 'оеаинтсрвлкмдпуяыьгзбчй';
const CYRILLIC = range(0x430, 0x45f) + 'ґ';
const ARABIC = 'اليمنوتربةعدسفهكقأحج';
const ARABIC_REST = range(0x621, 0x64a) + 'پچژگکیے' + range(0x64b, 0x652);
const GREEK = 'αοιετσνηυρπκμλςωγδά';
const GREEK_REST = range(0x3ac, 0x3ce);
const HEBREW = range(0x5d0, 0x5ea);
const THAI = 'านรอกเงมยลวดทสตะปบคหแจพช่้ิ์ีัุู็';
const THAI_REST = range(0xe01, 0xe3a) + range(0xe40, 0xe4e);
const KANA = range(0x3041, 0x3096) + range(0x30a1, 0x30fa) + 'ー';
const JAPANESE =
  '日本大学年中会人国東京都市区県町村山田川上下名前電話住所番号携帯事務局部長社員館館院病院大使館総領事避難担当者氏性別男女生年月郵便';
const CHINESE =
  '的一是不了人在有中国大上个年会地市区县省路号姓名电话地址手机使馆领事医院学校公司单位联系部门长男女生日邮编職務單聯絡電話號國會區縣學醫院機關領館處';
const KOREAN = range(0xac00, 0xd7a3);
const HAN = range(0x4e00, 0x9fa5);
const WIDE = '、。「」（）・：，；！？　【】－～' + range(0xff10, 0xff19);

/**
 * Encodings worth trying, by language, the likelier first: an equal score goes to the earlier one. Names are those
 * of the WHATWG encoding standard.
 */
export const LANGUAGES: readonly Language[] = [
  language('windows-1252', 'éèàçêô', 'ûîùâïëœæü'),
  language('windows-1252', 'áéíóñú', 'ü¿¡ªº'),
  language('windows-1252', 'äöüß', 'é'),
  language('windows-1252', 'ãçáéõ', 'óíúâêôà'),
  language('windows-1252', 'àèéìòù', 'î'),
  language('windows-1252', 'åäöøæé', 'ü'),
  language('windows-1252', 'áéíóúæö', 'ýþð'),
  language('windows-1250', 'ąćęłóńśźż', ''),
  language('windows-1250', 'áíéčěřšýžů', 'ďňťúó'),
  language('windows-1250', 'áéöóőüíúű', ''),
  language('windows-1250', 'čćđšž', ''),
  language('windows-1250', 'ăâîşţ', 'șț'),
  language('iso-8859-2', 'ąćęłóńśźż', ''),
  language('iso-8859-2', 'áíéčěřšýžů', 'ďňťúó'),
  language('windows-1254', 'çğıöşüİ', 'âîû'),
  language('windows-1257', 'āčēģīķļņšūž', ''),
  language('windows-1257', 'ąčęėįšųūž', ''),
  language('windows-1257', 'äõöü', 'šž'),
  language('windows-1251', RUSSIAN, CYRILLIC),
  language('koi8-r', RUSSIAN, CYRILLIC),
  language('ibm866', RUSSIAN, CYRILLIC),
  language('windows-1256', ARABIC, ARABIC_REST + 'éèàçêôâîû'),
  language('iso-8859-6', ARABIC, ARABIC_REST),
  language('windows-1253', GREEK, GREEK_REST),
  language('windows-1255', HEBREW, range(0x5b0, 0x5bc)),
  language('windows-874', THAI, THAI_REST),
  language('windows-1258', 'ăâđêôơưáàéèíìóòúù', range(0x300, 0x323)),
  language('shift_jis', KANA + JAPANESE, HAN + WIDE),
  language('euc-jp', KANA + JAPANESE, HAN + WIDE),
  language('gb18030', CHINESE, HAN + WIDE),
  language('big5', CHINESE, HAN + WIDE),
  language('euc-kr', KOREAN, WIDE),
  language('macintosh', 'éèàçêôáíóñúäöüß', 'ûîùâïëœæãõ'),
];
