import { LanguageTag } from '../../shared/kernel/text.ts';
import type { HouseholdRole } from '../../shared/households/schema.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { countryCodeOf } from '../reader/countries.ts';
import { parseBoolean } from '../reader/values.ts';

type Meanings<Value extends string> = readonly (readonly [Value, RegExp])[];

function meaning<Value extends string>(text: string, meanings: Meanings<Value>): Value | null {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return meanings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const DOCUMENTS: Meanings<PersonInput['documents'][number]['type']> = [
  ['emergency-travel-document', /emergency|laissez|\betd\b|urgence|مؤقت/u],
  ['passport', /pass|pasaporte|جواز/u],
  ['identity-card', /identi|id card|national id|\bcni\b|\bdni\b|cedula|هوي|بطاق/u],
  ['residence-permit', /resid|sejour|permit|iqama|اقام/u],
  ['birth-certificate', /birth|naissance|nacimiento|ميلاد/u],
];

/** The type of a document in words of several languages; `null` when it is not understood. */
export function documentTypeOf(text: string): PersonInput['documents'][number]['type'] | null {
  return meaning(text, DOCUMENTS);
}

const PURPOSES: Meanings<PersonInput['purpose']> = [
  ['study', /stud|etud|\becole|univers|estudi|دراس|طالب|учеб/u],
  ['work', /work|employ|business|travail|trabaj|affaire|عمل|работ/u],
  ['official', /offici|diplom|mission|رسمي/u],
  ['crew', /crew|seam|sailor|equipage|marin|بحار/u],
  ['family', /famil|spouse|conjoint|mariage|اسر|عائل/u],
  ['travel', /touris|travel|visit|holiday|vacanc|voyage|turis|سياح|زيار|турис/u],
  ['residence', /resid|permanent|settled|اقام|постоян/u],
];

/** Why somebody is in the host State; `null` when it is not understood. */
export function purposeOf(text: string): PersonInput['purpose'] | null {
  return meaning(text, PURPOSES);
}

const ROLES: Meanings<HouseholdRole> = [
  ['head', /head|chef|jefe|\bself\b|principal|titulaire|رب/u],
  ['spouse', /spouse|wife|husband|epou|conjoint|esposa|esposo|conyuge|زوج/u],
  ['partner', /partner|concubin|partenaire|pareja|شريك/u],
  ['grandparent', /grand ?(?:mother|father|parent)|grand-?(?:mere|pere)|abuel|جد/u],
  ['child', /child|son|daughter|baby|infant|enfant|fils|fille|hij[oa]|ابن|ابنة|بنت|طفل/u],
  ['parent', /mother|father|parent|mere|pere|madre|padre|والد|ام|اب/u],
  ['sibling', /brother|sister|sibling|frere|soeur|herman|اخ/u],
  ['carer', /carer|nurse|maid|nanny|aide|مربي/u],
];

/** What somebody is to their household: in words, or `yes` under "head of household"; `null` when it is not understood. */
export function householdRoleOf(text: string): HouseholdRole | null {
  const isHead = parseBoolean(text);
  if (isHead !== null) return isHead ? 'head' : 'other';
  return meaning(text, ROLES);
}

const RELATIONS: Meanings<PersonInput['nextOfKin'][number]['relation']> = [
  ['spouse', /spouse|wife|husband|epou|mari\b|conjoint|espos|زوج/u],
  ['partner', /partner|concubin|partenaire|pareja/u],
  ['grandparent', /grand/u],
  ['parent', /mother|father|parent|mere|pere|madre|padre|mum|dad|والد|ام|اب/u],
  ['child', /child|son|daughter|enfant|fils|fille|hij[oa]|ابن|بنت/u],
  ['sibling', /brother|sister|sibling|frere|soeur|herman|اخ/u],
  ['guardian', /guardian|tuteur|tutor|وصي/u],
  ['friend', /friend|ami|amig|صديق/u],
  ['employer', /employ|boss|صاحب العمل/u],
];

/** What a next of kin is to the person; `other` when it is not understood. */
export function relationOf(text: string): PersonInput['nextOfKin'][number]['relation'] {
  return meaning(text, RELATIONS) ?? 'other';
}

/** How people of some States are called where that is not the name of the State; more than the first letters would tell. */
const DEMONYMS = `
  afghan:AFG albanian:ALB algerian:DZA american:USA angolan:AGO argentine:ARG argentinian:ARG armenian:ARM australian:AUS austrian:AUT
  azerbaijani:AZE bahraini:BHR bangladeshi:BGD belarusian:BLR belgian:BEL beninese:BEN bolivian:BOL bosnian:BIH brazilian:BRA british:GBR
  bulgarian:BGR burkinabe:BFA burmese:MMR burundian:BDI cambodian:KHM cameroonian:CMR canadian:CAN chadian:TCD chilean:CHL chinese:CHN
  colombian:COL congolese:COD croatian:HRV cuban:CUB cypriot:CYP czech:CZE danish:DNK djiboutian:DJI dominican:DOM dutch:NLD ecuadorian:ECU
  egyptian:EGY emirati:ARE eritrean:ERI estonian:EST ethiopian:ETH filipino:PHL filipina:PHL finnish:FIN french:FRA gabonese:GAB gambian:GMB
  georgian:GEO german:DEU ghanaian:GHA greek:GRC guatemalan:GTM guinean:GIN haitian:HTI honduran:HND hungarian:HUN icelandic:ISL indian:IND
  indonesian:IDN iranian:IRN iraqi:IRQ irish:IRL israeli:ISR italian:ITA ivorian:CIV jamaican:JAM japanese:JPN jordanian:JOR kazakh:KAZ
  kenyan:KEN kosovar:XKX kuwaiti:KWT kyrgyz:KGZ laotian:LAO latvian:LVA lebanese:LBN liberian:LBR libyan:LBY lithuanian:LTU malagasy:MDG
  malawian:MWI malaysian:MYS malian:MLI mauritanian:MRT mauritian:MUS mexican:MEX moldovan:MDA mongolian:MNG montenegrin:MNE moroccan:MAR
  mozambican:MOZ namibian:NAM nepali:NPL nepalese:NPL nicaraguan:NIC nigerian:NGA nigerien:NER norwegian:NOR omani:OMN pakistani:PAK
  palestinian:PSE panamanian:PAN paraguayan:PRY peruvian:PER polish:POL portuguese:PRT qatari:QAT romanian:ROU russian:RUS rwandan:RWA
  salvadoran:SLV saudi:SAU senegalese:SEN serbian:SRB singaporean:SGP slovak:SVK slovenian:SVN somali:SOM spanish:ESP sudanese:SDN
  swedish:SWE swiss:CHE syrian:SYR taiwanese:TWN tajik:TJK tanzanian:TZA thai:THA togolese:TGO tunisian:TUN turkish:TUR turkmen:TKM
  ugandan:UGA ukrainian:UKR uruguayan:URY uzbek:UZB venezuelan:VEN vietnamese:VNM yemeni:YEM zambian:ZMB zimbabwean:ZWE
  afghane:AFG algerien:DZA algerienne:DZA allemand:DEU allemande:DEU americain:USA americaine:USA anglais:GBR beninois:BEN britannique:GBR
  burkinabe:BFA camerounais:CMR camerounaise:CMR canadien:CAN canadienne:CAN chinois:CHN chinoise:CHN congolais:COD congolaise:COD
  egyptien:EGY egyptienne:EGY espagnol:ESP espagnole:ESP ethiopien:ETH ethiopienne:ETH francais:FRA francaise:FRA gabonais:GAB guineen:GIN
  guineenne:GIN haitien:HTI haitienne:HTI italien:ITA italienne:ITA ivoirien:CIV ivoirienne:CIV libanais:LBN libanaise:LBN malien:MLI
  malienne:MLI marocain:MAR marocaine:MAR mauritanien:MRT nigerian:NGA nigerien:NER nigerienne:NER norvegien:NOR norvegienne:NOR
  portugais:PRT portugaise:PRT russe:RUS senegalais:SEN senegalaise:SEN syrien:SYR syrienne:SYR tchadien:TCD togolais:TGO togolaise:TGO
  tunisien:TUN tunisienne:TUN turc:TUR turque:TUR ukrainien:UKR ukrainienne:UKR
  سوري:SYR سورية:SYR مصري:EGY مصرية:EGY لبناني:LBN لبنانية:LBN أردني:JOR أردنية:JOR عراقي:IRQ عراقية:IRQ سعودي:SAU سعودية:SAU
  مغربي:MAR مغربية:MAR جزائري:DZA جزائرية:DZA تونسي:TUN تونسية:TUN ليبي:LBY ليبية:LBY سوداني:SDN سودانية:SDN يمني:YEM يمنية:YEM
  فلسطيني:PSE فلسطينية:PSE إماراتي:ARE كويتي:KWT قطري:QAT عماني:OMN بحريني:BHR تركي:TUR إيراني:IRN أفغاني:AFG فرنسي:FRA نرويجي:NOR`;

let demonyms: ReadonlyMap<string, string> | undefined;

/** The State of a nationality as written: a code, a State's name, or what its people are called. `null`: not understood. */
export function nationalityOf(text: string): string | null {
  const known = countryCodeOf(text);
  if (known !== null) return known;
  demonyms ??= new Map(
    DEMONYMS.trim()
      .split(/\s+/)
      .map((pair) => {
        const [name = '', code = ''] = pair.split(':');
        return [name, code] as const;
      }),
  );
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .trim();
  return demonyms.get(plain) ?? null;
}

const LANGUAGE_CODES =
  'aa af am ar as az be ber bg bn bo bs ca cs cy da de dv dz el en es et eu fa ff fi fil fr ga gl gu ha he hi hr ht hu hy id ig is it ja ka kab kk km kn ko ku ky lg ln lo lt lv mg mk ml mn mr ms mt my nb ne nl nn no ny om or pa pl prs ps pt rn ro ru rw sd si sk sl sn so sq sr ss st sv sw ta te tg th ti tk tl tn tr ts ug uk ur uz vi wo xh yo zh zu'.split(
    ' ',
  );

let languages: ReadonlyMap<string, string> | undefined;

/** The BCP 47 tag of a language written as a tag or by its name; `null` when it is not understood. */
export function languageOf(text: string): string | null {
  const plain = text.trim().toLowerCase();
  if (plain === '') return null;
  languages ??= languageNames();
  const known = languages.get(plain);
  if (known !== undefined) return known;
  return plain.length <= 3 && LANGUAGE_CODES.includes(plain) && LanguageTag.safeParse(plain).success
    ? plain
    : null;
}

function languageNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const locale of ['en', 'fr', 'ar', 'es', 'pt', 'de', 'ru']) {
    const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of LANGUAGE_CODES) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && !names.has(name)) names.set(name, code);
    }
  }
  return names;
}
