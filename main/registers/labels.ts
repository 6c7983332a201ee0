import { REFUSED_HEADINGS } from '../../shared/registers/reasons.ts';
import type { RegisterRole } from '../../shared/registers/schema.ts';
import { isPfif, normalLabel, roleOfLabel, roleOfPfifLabel } from '../reader/labels.ts';
import type { ColumnRole } from '../reader/roles.ts';

/** Headings that only registers of people have, or that mean something else in them than in a list of contacts. */
const WORDS: Partial<Record<RegisterRole, string>> = {
  patronymic:
    'patronymic|father name|fathers name|father s name|name of father|nom du père|prénom du père|nombre del padre|اسم الأب|اسم الوالد|отчество|baba adı|middle name|middle names|n additional',
  nativeName:
    'native name|name in native script|name in arabic|arabic name|local name|nom en arabe|nom arabe|الاسم بالعربية|الاسم العربي|name in own script',
  otherName:
    'nickname|alias|aliases|aka|also known as|other names|maiden name|nom de jeune fille|surnom|اسم الشهرة',
  birthDate: 'bday|birth|date naiss|date naissance|geboren|né e|data nascimento|تاريخ ميلاد',
  sex: 'gender identity|sexe m f|genre m f',
  nationality: 'nationality 1|nationality code|citizenships|nationalité s|جنسية',
  documentNumber:
    'passport nr|passport nbr|passport n|passport #|pass no|pp no|passport number no|n° passeport|numero passeport|num passeport|n° de passeport|travel document|travel document no|رقم جواز|رقم الباسبور|document number|numéro du document|رقم الوثيقة',
  identityNumber:
    'national id|national id number|national id no|national identity number|nin|id card|id card number|id card no|identity card|identity card number|cni|n cni|numéro cni|carte d identité|n carte d identité|dni|nie|cédula|رقم الهوية|الرقم الوطني|الرقم القومي|رقم البطاقة|personal number|personal id',
  permitNumber:
    'residence permit|residence permit number|residence permit no|permit number|iqama|iqama number|iqama no|titre de séjour|n titre de séjour|carte de séjour|n carte de séjour|permiso de residencia|رقم الإقامة|الإقامة',
  permitExpiry:
    'residence permit expiry|permit expiry|permit expires|iqama expiry|expiration titre de séjour|validité titre de séjour|انتهاء الإقامة|تاريخ انتهاء الإقامة',
  documentType: 'document type|passport type|id document type|type de passeport',
  documentIssuer:
    'issuing country|issuing state|issued by|issuer|passport country|passport issued by|country of issue|pays d émission|pays de délivrance|délivré par|país emisor|جهة الإصدار|بلد الإصدار|documentissuer|document issued by|document délivré par|جهة إصدار الوثيقة',
  documentIssued:
    'date of issue|issue date|issued on|passport issue date|passport issued|date d émission|date de délivrance|délivré le|fecha de emisión|fecha de expedición|تاريخ الإصدار|document issued on|document délivré le|تاريخ إصدار الوثيقة',
  documentExpiry:
    'expiry|expiry date|expires|expires on|expiration|expiration date|valid until|valid to|date of expiry|passport expires|passport expiry|passport expiry date|passport valid until|passport expiration|date d expiration|expire le|valable jusqu au|date d expiration du passeport|fecha de vencimiento|fecha de caducidad|caduca|vence|gültig bis|تاريخ الانتهاء|صالح حتى|تاريخ انتهاء الجواز|document expiry|expiration du document|تاريخ انتهاء الوثيقة',
  phone:
    'tel|phone|phone 1|phone 2|contact|contact no|contact number|numéro|local phone|phone in country|phone abroad',
  phoneMobile: 'tel cell|mobile|whatsapp|gsm|cell|local mobile|portable',
  phoneSatellite: 'tel satellite',
  messenger: 'telegram|signal|viber|wechat|line id|skype|messenger|facebook|impp',
  address:
    'adr|adr home|adr work|local address|address in country|address abroad|host country address|adresse locale|adresse sur place|adresse de résidence|dirección local|العنوان الحالي|عنوان الإقامة|residence|residence address|accommodation|hotel',
  homeAddress:
    'home country address|address in home country|permanent address|adresse permanente|adresse dans le pays d origine|adresse au pays|dirección permanente|العنوان الدائم|العنوان في البلد الأصلي',
  country: 'country of residence|host country|pays de résidence|país de residencia|بلد الإقامة',
  district: 'region|province|governorate|district|county|wilaya|département|cercle|المحافظة|المنطقة|state',
  employer:
    'employer|employer name|name of employer|company|company name|workplace|place of work|employeur|nom de l employeur|société|entreprise|lieu de travail|empleador|empresa|arbeitgeber|جهة العمل|صاحب العمل|الشركة|работодатель|org',
  occupation:
    'occupation|profession|job|job title|position|métier|profession exercée|emploi|fonction|profesión|ocupación|cargo|beruf|المهنة|الوظيفة|العمل|профессия|title of work|title',
  contractEnds:
    'contract ends|contract end|end of contract|contract end date|fin de contrat|fin du contrat|fin de contrato|انتهاء العقد|نهاية العقد|contract ends on|تاريخ انتهاء العقد',
  kinName:
    'next of kin|next of kin name|name of next of kin|nok|nok name|kin|emergency contact|emergency contact name|emergency contact person|contact in case of emergency|personne à prévenir|nom de la personne à prévenir|personne à contacter en cas d urgence|contact d urgence|contacto de emergencia|persona de contacto de emergencia|شخص للاتصال في حالة الطوارئ|جهة اتصال الطوارئ|أقرب الأقارب',
  kinRelation:
    'next of kin relation|next of kin relationship|nok relation|nok relationship|relationship of emergency contact|emergency contact relationship|emergency contact relation|lien de parenté de la personne à prévenir|صلة القرابة للطوارئ',
  kinPhone:
    'next of kin phone|next of kin telephone|next of kin contact|next of kin number|nok phone|nok contact|emergency contact phone|emergency contact number|emergency contact no|emergency contact telephone|emergency phone|emergency number|téléphone de la personne à prévenir|tél personne à prévenir|téléphone d urgence|teléfono de emergencia|رقم الطوارئ|هاتف الطوارئ|هاتف أقرب الأقارب',
  languages: 'language|languages|lang|langue|langues|languages spoken|langues parlées|اللغات|اللغة',
  purpose:
    'purpose|purpose of stay|purpose of visit|reason for stay|motif|motif du séjour|objet du séjour|motivo|motivo de la estancia|سبب الإقامة|الغرض من الإقامة|غرض الإقامة',
  arrived:
    'arrival|arrival date|date of arrival|arrived|arrived on|date d arrivée|arrivée|arrivé le|fecha de llegada|llegada|تاريخ الوصول|تاريخ القدوم|entry date|date of entry|arrivée le',
  departs:
    'departure|departure date|date of departure|planned departure|expected departure|date de départ|départ|départ prévu|fecha de salida|salida|تاريخ المغادرة|departs on|départ prévu le|تاريخ المغادرة المتوقع',
  registeredUntil:
    'registered until|registration expires|registration expiry|registration valid until|inscrit jusqu au|fin d inscription|inscription valable jusqu au|التسجيل صالح حتى',
  household:
    'household|household no|household number|household id|family|family no|family number|family id|group|foyer|ménage|n foyer|numéro de foyer|n ménage|famille|n famille|familia|hogar|الأسرة|رقم الأسرة|العائلة|رقم العائلة|الأسرة المعيشية',
  householdRole:
    'head of household|head of family|household head|household role|role in household|role in family|relationship to head|relation to head|relationship|relation|family role|chef de famille|chef de ménage|lien de parenté|lien|parenté|parentesco|صلة القرابة|رب الأسرة|القرابة',
  reference:
    'reference|ref|ref no|reference no|reference number|file no|file number|registration no|registration number|reg no|record id|rec id|id|uid|uuid|case|case no|case number|label|matricule|n dossier|numéro de dossier|n d inscription|numéro d inscription|expediente|número de registro|رقم الملف|رقم التسجيل|الرقم المرجعي|person id|registry number|identifiant de la fiche|معرف السجل|معرّف السجل',
  pfifExpiry: 'erase on|to erase on|à effacer le|effacer le|يُمحى في|تاريخ المحو',
  note: 'note|notes|comment|comments|remark|remarks|observations|remarques|commentaires|observaciones|ملاحظات',
};

/** What the reader's roles for lists of contacts mean in a register of people. */
const FROM_READER: Partial<Record<ColumnRole, RegisterRole>> = {
  name: 'fullName',
  fullName: 'fullName',
  contactName: 'fullName',
  givenName: 'givenName',
  familyName: 'familyName',
  otherName: 'otherName',
  sex: 'sex',
  birthDate: 'birthDate',
  birthPlace: 'birthPlace',
  nationality: 'nationality',
  documentNumber: 'documentNumber',
  documentType: 'documentType',
  documentExpiry: 'documentExpiry',
  household: 'household',
  householdHead: 'householdRole',
  phone: 'phone',
  phoneMobile: 'phoneMobile',
  phoneSatellite: 'phoneSatellite',
  email: 'email',
  address: 'address',
  street: 'street',
  postcode: 'postcode',
  city: 'city',
  district1: 'district',
  district2: 'district',
  district3: 'district',
  district4: 'district',
  district5: 'district',
  country: 'country',
  latitude: 'latitude',
  longitude: 'longitude',
  languages: 'languages',
  note: 'note',
  reference: 'reference',
  personRecordId: 'pfifId',
  expiryDate: 'pfifExpiry',
};

/** Columns of cards, by the names that the reader gives them. */
const CARD: Readonly<Record<string, RegisterRole>> = {
  FN: 'fullName',
  'N given': 'givenName',
  'N family': 'familyName',
  NICKNAME: 'otherName',
  BDAY: 'birthDate',
  GENDER: 'sex',
  TITLE: 'occupation',
  ORG: 'employer',
  UID: 'reference',
};

const byWord = new Map<string, RegisterRole>();
for (const [role, words] of Object.entries(WORDS))
  for (const word of words.split('|')) {
    const label = normalLabel(word);
    if (!byWord.has(label) && isRole(role)) byWord.set(label, role);
  }

function isRole(role: string): role is RegisterRole {
  return Object.hasOwn(WORDS, role);
}

const leftOut = new Set(
  Object.values(REFUSED_HEADINGS)
    .flat()
    .map((heading) => normalLabel(heading)),
);

/** Whether a column was added to refused rows and says nothing about the person. */
export function isLeftOut(heading: string): boolean {
  return leftOut.has(normalLabel(heading));
}

/** Somebody else's number or name: it stays in the note under its own heading. */
const OF_OTHERS =
  /\b(?:report|reporter|input|author|caller|sponsor|lawyer|guardian|found person|spouse|mother|conjoint|mère)\b/;

/** What a heading says its column holds, and how surely; `null` when it says nothing that is known. */
export function roleOfHeading(heading: string, last: string): { role: RegisterRole; sure: number } | null {
  for (const label of heading === last ? [heading] : [heading, last]) {
    const plain = normalLabel(label);
    if (leftOut.has(plain)) return { role: 'leftOut', sure: 1 };
    const own = byWord.get(plain) ?? (Object.hasOwn(CARD, label) ? CARD[label] : undefined);
    if (own !== undefined) return { role: own, sure: 1 };
    const bare = normalLabel(label.replace(/\([^)]*\)|\[[^\]]*\]|\*/g, ' '));
    const inner = bare === plain ? undefined : byWord.get(bare);
    if (inner !== undefined) return { role: inner, sure: 0.9 };
    if (OF_OTHERS.test(plain)) return null;
    const found = roleOfLabel(label);
    const role = found === null ? undefined : FROM_READER[found.role];
    if (found !== null && role !== undefined) return { role, sure: found.sure * 0.95 };
  }
  return null;
}

/** The roles of the columns of a PFIF table; `null` when the headings are not PFIF's. */
export function pfifRoles(headings: readonly string[]): (RegisterRole | null)[] | null {
  if (!isPfif(headings)) return null;
  return headings.map((heading) => {
    const role = roleOfPfifLabel(heading);
    return role === null ? null : (FROM_READER[role] ?? null);
  });
}
