/** What a column can hold; `TableMapping.roles` speaks in these. */
export const COLUMN_ROLES = {
  name: 'name|names|nom|noms|nombre|nombres|nome|الاسم|اسم|имя|название|ad|adı|isim|наименование',
  fullName:
    'full name|fullname|complete name|name of person|person name|person|nom complet|nom et prénom|nom et prénoms|noms et prénoms|nom prénom|prénom et nom|nombre completo|nombre y apellido|nombre y apellidos|nombres y apellidos|apellidos y nombres|nome completo|الاسم الكامل|الاسم بالكامل|الاسم الرباعي|الاسم الثلاثي|ad soyad|adı soyadı|фио|vollständiger name|full names|names in full|prénom et noms|prénoms et nom|prénoms et noms|prénoms nom|noms prénoms|nom prénoms|apellido y nombre|apellido y nombres|nombres y apellido|фамилия имя отчество|ф и о|имя фамилия|фамилия имя|имя и фамилия|фамилия и имя|الاسم والصفة',
  givenName:
    'given name|given names|first name|first names|firstname|forename|forenames|christian name|prénom|prénoms|primer nombre|nombre de pila|nome próprio|vorname|الاسم الأول|الاسم الشخصي',
  familyName:
    'family name|last name|last names|lastname|surname|surnames|nom de famille|nom de naissance|apellido|apellidos|primer apellido|sobrenome|apelido|nachname|familienname|اسم العائلة|اللقب|النسب|الكنية|фамилия|soyad|soyadı',
  otherName:
    'middle name|middle names|other name|other names|alias|aliases|also known as|aka|nickname|maiden name|local name|native name|name in arabic|arabic name|alternate names|alternative names|deuxième prénom|autres noms|nom de jeune fille|segundo nombre|segundo apellido|الاسم الأوسط|اسم الأب|father name|fathers name',
  sex: 'sex|gender|sexe|genre|sexo|género|geschlecht|الجنس|النوع|пол|cinsiyet|m f|sex m f|gender m f',
  birthDate:
    'date of birth|birth date|birthdate|birthday|dob|d o b|born|born on|date de naissance|né le|née le|né e le|ddn|fecha de nacimiento|fecha nacimiento|fecha nac|data de nascimento|geburtsdatum|تاريخ الميلاد|تاريخ الولادة|дата рождения|doğum tarihi',
  birthPlace:
    'place of birth|birth place|birthplace|lieu de naissance|lugar de nacimiento|local de nascimento|geburtsort|مكان الميلاد|مكان الولادة',
  age: 'age|âge|edad|idade|alter|العمر|السن|возраст|yaş|age years|age in years',
  nationality:
    'nationality|nationalities|citizenship|country of citizenship|country of nationality|nationalité|nationalités|citoyenneté|nacionalidad|nacionalidade|staatsangehörigkeit|nationalität|الجنسية|гражданство|uyruk',
  documentNumber:
    'passport number|passport no|passport num|passport|passport id|document number|document no|travel document number|id number|id no|id card number|national id|national id number|identity number|identity card number|n passeport|no passeport|numéro de passeport|passeport|numéro du document|n pièce d identité|numéro de pièce d identité|cni|número de pasaporte|n pasaporte|pasaporte|documento|dni|cédula|número de documento|passaporte|رقم الجواز|رقم جواز السفر|جواز السفر|رقم الهوية|رقم البطاقة|номер паспорта|passnummer|no de pasaporte|n de pasaporte|no de passeport|n de passeport|no passeport|numéro passeport|n du passeport|número de passaporte|no do passaporte|n do passaporte|паспорт|серия и номер паспорта',
  documentType:
    'document type|type of document|id type|type de document|type de pièce|tipo de documento|نوع الوثيقة',
  documentExpiry:
    'passport expiry|expiry date of passport|passport expiry date|document expiry|expiration date|date d expiration|fecha de vencimiento|تاريخ انتهاء الجواز',
  household:
    'household|household id|household number|household name|family|family id|family number|group id|ménage|foyer|famille|familia|hogar|رقم الأسرة|الأسرة|العائلة',
  householdHead:
    'head of household|head of family|household head|chef de ménage|chef de famille|jefe de hogar|cabeza de familia|رب الأسرة',
  contactName:
    'contact|contact name|contact person|contact persons|focal point|focal points|focal point name|name of focal point|name of contact|name of contact person|poc|point of contact|responsible|responsible person|officer|officer name|person in charge|in charge|incharge|personne de contact|personne ressource|point focal|points focaux|nom du point focal|nom du contact|responsable|interlocuteur|persona de contacto|nombre del contacto|contacto|punto focal|encargado|جهة الاتصال|اسم المسؤول|المسؤول|مسؤول الاتصال|نقطة الاتصال|ansprechpartner|kontaktperson|контактное лицо|contacts|contactos|контакты|contato|contatos|ponto focal|pontos focais|head of mission|chef de mission|jefe de misión|jefa de misión|chefe de missão|ambassador|ambassadeur|embajador|embaixador|посол|руководитель|начальник|السفير|رئيس البعثة|контакт|warden|wardens|warden name|alternate|alternate warden|deputy warden|duty officer|officer on duty|agent de permanence|agent d astreinte|directeur|director|directora|directrice|medical director|médecin chef|главный врач|директор',
  role: 'role|title|job title|position|position title|post|function|designation|rank|duty|job|capacity title|poste|fonction|titre|qualité|grade|cargo|puesto|función|título|função|الوظيفة|المنصب|الصفة|الرتبة|المسمى الوظيفي|должность|funktion|görev|unvan|staff level|organization title|organisation title|звание|пост|calidad',
  office:
    'office|department|unit|section|division|directorate|bureau|desk|branch office|service department|département|service concerné|direction|unité|oficina|departamento institucional|unidad|dirección general|dependencia|القسم|الإدارة|المكتب|المديرية|abteilung|отдел|office name|organization department|organisation department|структурное подразделение|подразделение|управление|departamento ou serviço|repartição|serviço',
  organisation:
    'organisation|organization|organisation name|organization name|name of organisation|name of organization|organisation organization|agency|agency name|institution|institution name|ministry|authority|company|employer|partner|partner name|ngo|ngo name|entity|org|org name|lead agency|implementing partner|implementing organisation|organisme|institution concernée|ministère|autorité|entreprise|structure|agence|partenaire|organización|organizacion|institución|entidad|ministerio|agencia|empresa|organização|instituição|entidade|المنظمة|اسم المنظمة|المؤسسة|الجهة|الوزارة|الهيئة|الشركة|организация|учреждение|kurum|organisationseinheit|behörde|company name|embassy|ambassade|embajada|embaixada|посольство|السفارة|diplomatic mission|mission diplomatique|misión diplomática|missão diplomática|embassy consulate|embassy high commission|high commission|consulate|consulat|consulado|консульство|القنصلية|дипломатическое представительство|representation|représentation|representación|órgão|organismo|ведомство|орган|اسم الجهة|наименование организации|название организации|mission',
  parent:
    'parent organisation|parent organization|umbrella organisation|parent|branch|organisation mère|organización matriz',
  shortName:
    'acronym|short name|abbreviation|abbrev|acronyme|sigle|abréviation|sigla|siglas|acrónimo|الاختصار|abkürzung',
  organisationType:
    'organisation type|organization type|type of organisation|type of organization|agency type|org type|type d organisation|type d organisme|type de structure|tipo de organización|tipo de organizacion|نوع المنظمة|نوع المؤسسة',
  level: 'level|administrative level|niveau|nivel|المستوى',
  sector:
    'sector|sectors|sector cluster|cluster|clusters|subsector|sub sector|secteur|secteurs|sous secteur|القطاع|сектор',
  facilityName:
    'facility|facility name|name of facility|health facility|health facility name|hospital|hospital name|name of hospital|clinic|clinic name|shelter|shelter name|name of shelter|site name|site|camp|camp name|centre name|center name|evacuation centre|evacuation center|evacuation center name|evacuation site|assembly point|location name|place name|poi name|building name|airport|airport name|port name|border crossing|border post|border point|crossing point|school name|nom de l établissement|nom de la structure|nom du site|nom du centre|établissement|hôpital|nom de l hôpital|centre|abri|point de rassemblement|poste frontière|formation sanitaire|nombre del establecimiento|establecimiento|hospital nombre|albergue|nombre del albergue|refugio|nombre del refugio|centro|nombre del centro|paso fronterizo|اسم المستشفى|المستشفى|اسم المركز|المركز|الملجأ|اسم الملجأ|مركز الإيواء|المنشأة|اسم المنشأة|المعبر|название учреждения|больница|hastane|hastane adı|наименование учреждения|наименование медицинской организации|название больницы|nome do abrigo|nome do centro|nome da unidade|nome do hospital|unidade sanitária|unidade de saúde|abrigo|centro de acolhimento',
  facilityType:
    'facility type|type of facility|hospital type|shelter type|site type|centre type|center type|location type|amenity|building type|type d établissement|type de site|type de centre|type d abri|tipo de establecimiento|tipo de albergue|tipo de centro|نوع المنشأة|نوع المركز|نوع المرفق',
  type: 'type|category|categories|kind|class|catégorie|tipo|categoría|categoria|النوع الفئة|الفئة|тип|art|tür|tip',
  latitude:
    'latitude|lat|y lat|gps lat|gps latitude|latitude y|lat y|y coord|point y|ycoord|geo lat|latitud|خط العرض|широта|enlem|lat dd|latitude dd|latitude decimal|breitengrad',
  longitude:
    'longitude|lon|long|lng|x lon|gps lon|gps long|gps longitude|longitude x|lon x|long x|x coord|point x|xcoord|geo lon|geo long|longitud|خط الطول|долгота|boylam|lon dd|long dd|longitude dd|longitude decimal|längengrad',
  coordinates:
    'coordinates|coordinate|gps|gps coordinates|gps location|geolocation|lat lon|lat long|lat lng|latlng|latlon|coordonnées|coordonnées gps|coordenadas|coordenadas gps|الإحداثيات|координаты|geopoint',
  capacity:
    'capacity|total capacity|max capacity|maximum capacity|capacity day|capacity night|capacity evacuation|shelter capacity|beds|beds total|total beds|number of beds|bed capacity|bed count|no of beds|nb beds|places|capacité|capacité d accueil|capacité totale|nombre de lits|lits|nombre de places|capacidad|capacidad total|camas|número de camas|capacidade|السعة|الطاقة الاستيعابية|القدرة الاستيعابية|عدد الأسرة|вместимость|kapasite|yatak sayısı|kapazität|of beds|bed s|number of bed|количество коек|число коек|коек|койко мест|количество мест|capacidad de personas|capacidade de pessoas|número de leitos|leitos|nbre de lits|nbre de places|nb de lits|nb de places',
  free: 'free|available|availability|available beds|beds available|free places|available places|available capacity|vacancies|vacant|places disponibles|lits disponibles|disponible|disponibles|places libres|camas disponibles|cupos disponibles|الأسرة المتاحة|الأماكن المتاحة|المتاح',
  occupied:
    'population|occupancy|occupied|current population|current occupancy|population night|population day|occupants|evacuees|number of evacuees|occupation|ocupación|ocupacion|إشغال|عدد النازحين',
  operator:
    'operator|operated by|managed by|manager|management|owner|ownership|run by|camp manager|opérateur|géré par|gestionnaire|propriétaire|operador|administrado por|gestionado por|propietario|الجهة المشغلة|المشغل|بإدارة',
  status:
    'status|state of operation|operational status|facility status|functional status|functionality|condition|statut|état|etat|situation|estado operativo|estatus|الحالة|الوضع|статус|durum',
  services:
    'services|service|services offered|services provided|services available|available services|facilities offered|services offerts|prestations|servicios|servicios ofrecidos|serviços|الخدمات|الخدمات المتاحة|услуги',
  openingHours:
    'opening hours|open hours|hours|working hours|office hours|hours of operation|horaires|heures d ouverture|horario|horarios|horario de atención|ساعات العمل|أوقات الدوام|öffnungszeiten|часы работы|horaires d ouverture|horário|horário de atendimento|часы приема|режим работы|время работы|مواعيد العمل',
  phone:
    'phone|phones|phone number|phone numbers|phone no|phone1|phone 1|phone2|phone 2|phone3|phone 3|phone s|telephone|telephones|telephone number|telephone numbers|telephone no|telephone s|tel|tel no|tel number|tél|contact number|contact numbers|contact no|contact phone|contact telephone|contact tel|switchboard|landline|landline number|work phone|business phone|office phone|office telephone|office number|office tel|main phone|main number|direct line|call|téléphone|téléphones|numéro de téléphone|n téléphone|no téléphone|n tél|numéro|standard|fixe|teléfono|teléfonos|telefono|telefonos|teléfono fijo|número de teléfono|tfno|telefone|telefones|telefon|telefonnummer|الهاتف|هاتف|رقم الهاتف|هاتف المكتب|تلفون|التلفون|телефон|telefon numarası|home phone|phone home|phone work|phone business|phone 1 value|phone 2 value|phone 3 value|numéros|numeros|números|numéros de téléphone|numéros utiles|números de teléfono|número de telefone|telefone fixo|tél bureau|tél fixe|teléfono oficina|tél fax|рабочий телефон|служебный телефон|контактный телефон|телефоны|тел|номер телефона|номера телефонов|التليفون|رقم التليفون|رقم الهاتف الثابت|الهاتف الثابت|contact details|contact information|contact info|coordonnées de contact|datos de contacto|dados de contacto|контактные данные|بيانات الاتصال|معلومات الاتصال',
  phoneMobile:
    'mobile|mobile phone|mobile phones|mobile number|mobile no|mobile1|mobile 1|mobile2|mobile 2|cell|cell phone|cellphone|cell number|cellular|gsm|whatsapp|whatsapp number|whats app|portable|téléphone portable|numéro de portable|téléphone mobile|tél portable|celular|móvil|movil|teléfono móvil|teléfono celular|telemóvel|handy|الجوال|جوال|المحمول|الموبايل|موبايل|رقم الجوال|رقم الموبايل|النقال|الخلوي|мобильный|cep|cep telefonu|phone mobile|phone cell|personal mobile|duty mobile|мобильный телефон|мобильный тел|моб тел|сотовый|сотовый телефон|tél mobile|téléphone cellulaire|رقم المحمول|رقم الهاتف المحمول|الهاتف المحمول|الهاتف الجوال',
  phoneFax:
    'fax|fax number|fax no|facsimile|télécopie|télécopieur|n fax|الفاكس|فاكس|факс|faks|phone fax|номер факса|رقم الفاكس|telefax|télécopies',
  phoneSatellite:
    'satellite phone|sat phone|satphone|satellite|thuraya|iridium|bgan|inmarsat|téléphone satellite|téléphone satellitaire|teléfono satelital|هاتف الثريا|الثريا',
  phoneEmergency:
    'hotline|hot line|helpline|emergency|emergency phone|emergency number|emergency line|emergency tel|emergency telephone|emergency numbers|duty phone|duty officer phone|duty number|after hours|after hours phone|24 7|24 7 phone|24h|24 hour number|24 hour phone|24 hr number|24 hours|24 7 contact|24h number|numéro d urgence|numéros d urgence|urgence|urgences|ligne verte|numéro vert|permanence|astreinte|línea de emergencia|teléfono de emergencia|emergencia|emergencias|número de emergencia|الطوارئ|رقم الطوارئ|الخط الساخن|горячая линия|notruf|acil',
  email:
    'email|e mail|emails|e mails|email address|e mail address|email addresses|email id|email 1|email1|mail|contact email|work email|office email|courriel|courriels|adresse e mail|adresse email|adresse électronique|adresse mail|mél|correo|correo electrónico|correo electronico|correos|email de contacto|البريد الإلكتروني|البريد|الايميل|الإيميل|بريد إلكتروني|электронная почта|e posta|eposta|эл почта|эл адрес|e mail адрес|email адрес|электронный адрес|адрес электронной почты|почта|correio electrónico|correio eletrônico|correio eletrónico|endereço de email|endereço eletrônico|البريد الإلكترونى',
  website:
    'website|web site|web|url|homepage|home page|web page|web address|link|site web|site internet|sitio web|página web|الموقع الإلكتروني|الموقع|сайт|web sitesi',
  address:
    'address|addresses|full address|street address|postal address|physical address|location address|office address|home address|address 1|address1|address line 1|mailing address|adresse|adresses|adresse complète|adresse postale|dirección|direccion|domicilio|endereço|anschrift|العنوان|عنوان|адрес|adres|residential address|current address|address 1 formatted|morada|местонахождение|юридический адрес|почтовый адрес|ubicación|localização',
  street:
    'street|street name|road|rue|calle|rua|straße|الشارع|address 2|address2|address line 2|street number|house number|building|home street|business street|work street',
  postcode:
    'postcode|post code|postal code|zip|zip code|zipcode|code postal|código postal|codigo postal|cep|plz|postleitzahl|الرمز البريدي|home postcode|home postal code|po box|p o box|bp|business postal code|work postal code|почтовый индекс|индекс',
  city: 'city|town|city town|town city|municipality|locality|ville|commune|localité|ciudad|municipio|localidad|cidade|município|stadt|ort|المدينة|البلدية|город|şehir|suburb|home city|village|business city|work city',
  district1:
    'l1|adm1|admin 1|admin1|admin 1 name|admin1 name|adm1 name|adm1 en|admin1name en|state|province|region|governorate|county|state province|département region|région|province région|gouvernorat|wilaya|estado|provincia|región|departamento|departamento provincia estado|comunidad|المحافظة|الولاية|المنطقة|الإقليم|область|регион|il|home l1|home state|bundesland|província',
  district2:
    'l2|adm2|admin 2|admin2|admin 2 name|admin2 name|adm2 name|adm2 en|district|prefecture|préfecture|département|arrondissement|cercle|cantón|canton|distrito|partido|القضاء|المديرية المنطقة|район|ilçe|home l2',
  district3:
    'l3|adm3|admin 3|admin3|admin 3 name|admin3 name|adm3 name|sub district|subdistrict|chiefdom|ward|sous préfecture|parroquia|corregimiento|الناحية|home l3',
  district4:
    'l4|adm4|admin 4|admin4|home l4|neighborhood|neighbourhood|quartier|barrio|home neighborhood|الحي',
  district5: 'l5|adm5|admin 5|admin5|home l5',
  country:
    'country|country name|country code|country iso|iso3|iso country|pays|país|pais|land|الدولة|البلد|страна|ülke|home country|country of residence|sending state|business country region|business country|work country|country region|país de origen',
  languages:
    'language|languages|languages spoken|spoken languages|langue|langues|langues parlées|idioma|idiomas|lengua|اللغة|اللغات|язык|sprache|sprachen',
  note: 'note|notes|comment|comments|remark|remarks|description|observation|observations|additional information|other information|details|commentaire|commentaires|remarque|remarques|observaciones|comentarios|notas|nota|ملاحظات|ملاحظة|примечание|примечания|açıklama|bemerkung|bemerkungen',
  reference:
    'code|reference|ref|ref no|reference number|facility code|facility id|site id|site code|record id|rec id|uuid|person id|case number|case no|case id|registration number|label|numéro de dossier|código|الرقم المرجعي|رقم الملف|pcode|p code',
} as const satisfies Readonly<Record<string, string>>;

/** Columns of PFIF, by their own names; they hold only in a table that is PFIF. */
export const PFIF_ROLES = {
  personRecordId: 'person record id',
  noteRecordId: 'note record id',
  linkedPersonRecordId: 'linked person record id',
  entryDate: 'entry date',
  expiryDate: 'expiry date',
  authorName: 'author name',
  authorEmail: 'author email',
  authorPhone: 'author phone',
  authorMadeContact: 'author made contact|found',
  sourceName: 'source name',
  sourceDate: 'source date',
  sourceUrl: 'source url',
  noteStatus: 'status',
  noteText: 'text',
  lastKnownLocation: 'last known location',
  emailOfFoundPerson: 'email of found person',
  phoneOfFoundPerson: 'phone of found person',
  fullName: 'full name|name',
  givenName: 'given name|first name',
  familyName: 'family name|last name',
  otherName: 'alternate names',
  note: 'description|other',
  sex: 'sex',
  birthDate: 'date of birth',
  age: 'age',
  street: 'home street',
  district4: 'home neighborhood',
  city: 'home city',
  district1: 'home state',
  postcode: 'home postal code|home zip',
  country: 'home country',
} as const satisfies Readonly<Record<string, string>>;

/** What a column holds. */
export type ColumnRole = keyof typeof COLUMN_ROLES | keyof typeof PFIF_ROLES;

/** Every role there is. */
export const ALL_ROLES: ReadonlySet<string> = new Set([
  ...Object.keys(COLUMN_ROLES),
  ...Object.keys(PFIF_ROLES),
]);

/** Roles that several columns may share. */
export const LIST_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'phone',
  'phoneMobile',
  'phoneFax',
  'phoneSatellite',
  'phoneEmergency',
  'email',
  'website',
  'otherName',
  'note',
  'services',
  'sector',
  'languages',
  'street',
]);

/** True for a name of `ALL_ROLES`. */
export function isColumnRole(text: string): text is ColumnRole {
  return ALL_ROLES.has(text);
}

/**
 * Which column has which role: the surer of two that claim one has it, of equals the first.
 * @param claim what each column is taken for, and how surely; `null` for nothing
 * @param isShared whether several columns may have a role
 */
export function surestRoles<Role>(
  columns: number,
  claim: (column: number) => { role: Role; sure: number } | null,
  isShared: (role: Role) => boolean,
): (Role | null)[] {
  const roles = new Array<Role | null>(columns).fill(null);
  const taken = new Map<Role, { column: number; sure: number }>();
  for (let column = 0; column < columns; column++) {
    const found = claim(column);
    if (found === null) continue;
    const { role, sure } = found;
    if (!isShared(role)) {
      const before = taken.get(role);
      if (before !== undefined && before.sure >= sure) continue;
      if (before !== undefined) roles[before.column] = null;
      taken.set(role, { column, sure });
    }
    roles[column] = role;
  }
  return roles;
}
