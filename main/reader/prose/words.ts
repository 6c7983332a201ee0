/**
 * Words by which prose is understood, in English, French, Spanish, Portuguese, Arabic and Russian. A list is one string, its
 * words or phrases parted by `|`; `*` at the end stands for any letters that follow.
 */
const LETTERS = "[\\p{L}\\p{M}'’]*";

/** A pattern for the words of a list where they stand as words of their own; `WordList` finds those of long lists. */
export function patternOf(list: string, flags: string): RegExp {
  const each = list
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length)
    .map((word) =>
      word
        .replace(/[.?+()[\]{}^$\\]/g, '\\$&')
        .replace(/\*/g, LETTERS)
        .replace(/ +/g, '[ \\t]+'),
    );
  // Arabic writes its article, and "and", "for", "in", as one word with what follows.
  return new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:[وبلف]?ال|لل|[وبلف])?(?:${each.join('|')})(?![\\p{L}\\p{N}_])`,
    flags,
  );
}

export const ROLE_WORDS =
  'director general|director-general|director|directress|head|chief|chief of staff|duty officer|focal point|commissioner|commander|superintendent|inspector general|governor|prefect|mayor|coordinator|co-ordinator|manager|liaison officer|liaison|spokesperson|secretary general|permanent secretary|attaché|consul general|consul|vice-consul|ambassador|chairperson|chairman|officer in charge|desk officer|watch officer|shift leader|shift supervisor|administrator|officer|adviser|advisor|legal adviser|controller|comptroller|undersecretary|under-secretary|assistant secretary|representative|registrar|warden|harbour master|harbor master|port captain|station manager|government agent|prosecutor|attorney general|' +
  'directeur général|directeur|directrice générale|directrice|chef|cheffe|responsable|préfet|préfète|sous-préfet|commissaire|commandant|coordonnateur|coordonnatrice|coordinateur|coordinatrice|point focal|officier de permanence|permanencier|maire|gouverneur|secrétaire général|secrétaire générale|ambassadeur|ambassadrice|consule|consul honoraire|chargé d*|chargé|chargée|conseiller|conseillère|procureur|inspecteur|inspectrice|médecin de garde|médecin chef|médecin-chef|capitaine du port|commandant du port|régisseur|délégué|déléguée|représentant|représentante|' +
  'director|directora general|directora|jefe|jefa|comisario|comisaria|comandante|coordinador|coordinadora|punto focal|oficial de guardia|oficial de enlace|gobernador|gobernadora|prefecto|alcalde|alcaldesa|secretario general|encargado|encargada|responsable|embajador|embajadora|cónsul general|cónsul|cónsul honorario|titular|delegado|delegada|subprefecto|subprefecta|asesor|asesora|secretaria general|representante|oficial|fiscal|intendente|administrador|administradora|director general|' +
  'diretor-geral|diretor geral|diretor|diretora|chefe|coordenador|coordenadora|ponto focal|oficial de serviço|oficial de ligação|responsável|governador|governadora|presidente da câmara|delegado|delegada|embaixador|embaixadora|cônsul-geral|cônsul|cônsul honorário|vice-cônsul|vice-cônsul honorário|secretário-geral|secretário|secretária|inspetor|inspetora|comandante|capitão do porto|procurador|procuradora|' +
  'مدير عام|مدير|مديرة|رئيس|رئيسة|قائد|محافظ|والي|منسق|منسقة|منسق عام|نقطة الاتصال|ضابط الارتباط|ضابط المناوب|ضابط مناوب|مفوض|مسؤول|مسؤولة|قنصل|سفير|أمين عام|كاتب عام|كاتب العام|نائب مدير|وكيل|ملحق|ممثل|مندوب|مشرف|مستشار|ضابط المداومة|ضابط الخفر|ضابط الخدمة|' +
  'директор|начальник|начальница|руководитель|заместитель начальника|заместитель директора|дежурный|оперативный дежурный|координатор|контактное лицо|комиссар|командир|губернатор|префект|мэр|консул|посол|генеральный консул|председатель|глава|представитель|полномочный представитель|атташе|инспектор|заведующий|заведующая|начальник смены|начальник отдела|администратор|дежурный администратор|почётный консул|почетный консул|вице-консул|секретарь|уполномоченный';

export const ROLE_MODIFIERS =
  'deputy|acting|assistant|associate|regional|national|provincial|district|general|senior|principal|first|second|vice|police|duty|operations|emergency|civil|fire|border|airport|port|medical|chief|area|municipal|adjoint|adjointe|principal|заместитель|старший|главный|исполняющий|обязанности|дежурный|ответственный|полномочный|additional|honorary|legal|alien|liaison|political|military|defence|defense|press|hon|оперативный|نائب|مساعد|subdirector|sub|vice-|vicedirector|subjefe';

export const ORGANISATION_WORDS =
  'ministry|department|directorate|agency|authority|commission|embassy|consulate|bureau|council|committee|brigade|division|headquarters|police|gendarmerie|secretariat|municipality|prefecture|governorate|red cross|red crescent|coast guard|civil protection|civil defence|civil defense|fire service|fire brigade|immigration service|customs|operations centre|operations center|coordination centre|coordination center|duty desk|consular section|task force|federation|association|foundation|company|airline|airlines|corporation|unhcr|unicef|iom|ifrc|icrc|ocha|office|correctional service|prison service|district secretariat|government|high commission|institute|operations room|civil defence office|tourist police|port authority|' +
  'ministère|direction générale|direction|préfecture|agence|autorité|ambassade|consulat|croix-rouge|croix rouge|croissant-rouge|protection civile|sapeurs-pompiers|sapeurs pompiers|pompiers|service|mairie|commune|secrétariat|centre opérationnel|cellule de crise|comité|compagnie|société|fédération|office|oim|commissariat|gouvernorat|région|capitainerie|cellule de veille|centre des opérations|centre de coordination|institut|haut-commissariat|' +
  'ministerio|dirección general|dirección|secretaría|policía|agencia|autoridad|comisión|embajada|consulado|cruz roja|protección civil|bomberos|alcaldía|ayuntamiento|servicio|guardia civil|sala de crisis|comité|compañía|empresa|federación|oficina|migración|superintendencia|delegación|prefectura|comisaría|gobernación|instituto|centro de operaciones|capitanía|fiscalía|defensoría|consulado|gobierno|estación migratoria|defensa civil|sistema nacional|' +
  'ministério|direção-geral|direção|direcção|polícia|agência|autoridade|comissão|embaixada|consulado|cruz vermelha|proteção civil|protecção civil|bombeiros|câmara municipal|serviço|gabinete|serviço de migração|federação|associação|guarda|superintendência|delegacia|governo|governo provincial|secretaria|secretaria-geral|capitania|instituto|corpo de bombeiros|comando|posto policial|procuradoria|' +
  'وزارة|مديرية|إدارة|هيئة|مفوضية|سفارة|قنصلية|شرطة|دفاع المدني|دفاع مدني|هلال الأحمر|صليب الأحمر|محافظة|بلدية|مكتب|غرفة العمليات|خلية الأزمة|لجنة|مصلحة|جوازات|إطفاء|إسعاف|خفر السواحل|شركة|قيادة|ولاية|عمالة|نيابة العامة|قسم|غرفة عمليات|غرفة|درك|وقاية المدنية|حماية المدنية|منظمة|معهد|مركز عمليات|مديرية أمن|أمن|' +
  'министерство|департамент|управление|главное управление|агентство|служба|комиссия|посольство|консульство|полиция|мчс|красный крест|красного креста|красный полумесяц|комитет|администрация|прокуратура|пограничная служба|ситуационный центр|оперативный штаб|мид|фмс|отдел|отделение|гувд|увд|овд|ровд|центр управления|дежурная часть|штаб|погранслужба|красного полумесяца|генконсульство|институт|мэрия|акимат|хокимият|представительство';

export const FACILITY_WORDS =
  'hospital|clinic|health centre|health center|medical centre|medical center|shelter|assembly point|muster point|gathering point|evacuation centre|evacuation center|reception centre|reception center|airport|seaport|border post|border crossing|crossing point|helipad|heliport|dispensary|polyclinic|' +
  "hôpital|clinique|centre de santé|centre hospitalier|abri|point de rassemblement|lieu de rassemblement|centre d’accueil|centre d'accueil|centre d’évacuation|centre d'évacuation|aéroport|poste frontière|poste-frontière|poste frontalier|chu|chr|polyclinique|dispensaire|maternité|héliport|hélistation|" +
  'hospital|clínica|centro de salud|albergue|refugio|punto de encuentro|punto de reunión|centro de acogida|centro de evacuación|aeropuerto|paso fronterizo|puesto fronterizo|helipuerto|policlínico|policlínica|centro médico|posta médica|' +
  'centro de saúde|abrigo|ponto de encontro|ponto de concentração|centro de acolhimento|posto fronteiriço|aeroporto|heliporto|policlínica|pronto-socorro|maternidade|posto de saúde|' +
  'مستشفى|عيادة|مركز صحي|ملجأ|مأوى|مركز إيواء|نقطة التجمع|نقطة تجمع|مطار|معبر|منفذ|ميناء|مركز استشفائي|مركز الاستشفائي|مستوصف|مصحة|مهبط|' +
  'больница|госпиталь|клиника|поликлиника|убежище|укрытие|пункт сбора|место сбора|пункт временного размещения|аэропорт|пункт пропуска|медицинский центр|медицинской помощи|медпункт|роддом|вертолётная площадка|вертолетная площадка|погранпереход';

export const HONORIFICS =
  'mr|mrs|ms|miss|dr|prof|eng|mme|mlle|monsieur|madame|maître|sr|sra|srta|señor|señora|don|doña|lic|ing|dra|senhor|senhora|dona|col|colonel|lt col|lieutenant colonel|gen|general|général|brig|brigadier|brig gen|maj|major|capt|captain|capitaine|capitán|capitão|lt|lieutenant|lieutenant-colonel|teniente coronel|teniente|tenente-coronel|tenente|coronel|mayor|sgt|sergeant|insp|inspector|inspecteur|supt|superintendent|cdr|commander|cdt|commandant|comandante|cmdt|contrôleur général|h.e|s.e|atty|engr|hon|mtra|mtro|cmdte|abog|arq|eng.º|eng.ª|dr.ª|sr.ª|apf|adm|alm|cnel|det|rev|amb';
export const ARABIC_HONORIFICS =
  'السيد|السيدة|الدكتور|الدكتورة|د\\.|المهندس|العميد|العقيد|اللواء|الرائد|النقيب|المقدم|الملازم|الفريق|الأستاذ|الأستاذة|القاضي|السفير|الشيخ';
export const RUSSIAN_HONORIFICS =
  'г-н|г-жа|господин|госпожа|полковник|подполковник|майор|капитан|генерал|генерал-майор|генерал-лейтенант|лейтенант|старший лейтенант|д-р';

/** Small words inside names and phrases. */
export const CONNECTORS = new Set(
  'of for and the on in de du des la le les l et à aux au en y e del los las el do da dos das para of d und und van von der bin ben ould al el- и по при в на'.split(
    ' ',
  ),
);

/** Verbs and other words at which a phrase ends. */
export const PHRASE_END_WORDS =
  'using|if|when|please|through|from|with|can|may|is|are|was|will|shall|must|has|have|should|who|which|at|on call|by|via|or|peut|peuvent|est|sont|doit|doivent|sera|qui|ou|puede|pueden|está|son|debe|deben|que|o|pode|podem|deve|devem|é|são|ou|может|должен|или|который|على|هو|هي|أو|يمكن|عبر|من خلال|reachable|joignable|available|disponible|disponível|доступен|متاح|متوفر|24 hours|24 heures|24 horas|day and night|jour et nuit';

export const ALWAYS =
  /(?<!\d)24\s*(?:\/|x|×|h(?:rs?|ours?|eures?|oras?)?\.?\s*(?:\/|-|x|sur)?\s*)\s*(?:24\s*(?:h(?:eures)?)?\s*(?:[,;/]|et)?\s*(?:7\s*(?:\/|j(?:ours)?\s*(?:\/|sur)\s*)\s*7)?|7(?!\d))|(?<!\d)24[ -]?(?:hours?(?: a day)?|h(?:rs|eures(?: sur 24)?)?|horas|часа|ساعة)(?![\p{L}\p{N}])|round[- ]the[- ]clock|day and night|jour et nuit|día y noche|dia e noite|7\s?j(?:ours)?\s?(?:\/|sur)\s?7|على مدار الساعة|على مدار 24 ساعة|ليلا ونهارا|ليلاً ونهاراً|طوال اليوم|круглосуточно/giu;

/** Marks that name no one: what stands before a number and only says that it is one. */
export const PHONE_LABELS =
  'tel|tels|telephone|telephones|phone|phones|ph|call|calls|calling|dial|mobile|mob|cell|cellular|cellphone|gsm|fax|telefax|hotline|hotlines|helpline|switchboard|landline|satellite phone|sat phone|satphone|satellite|thuraya|iridium|inmarsat|whatsapp|number|numbers|contact number|emergency number|direct line|ext|trunkline|trunk line|duty phone|duty line|duty number|after hours|viber|signal|telegram|reached at|reached on|reachable at|reachable on|available at|available on|' +
  "tél|téléphone|téléphones|télécopie|télécopieur|portable|portables|mobile|appeler|appelez|appel|numéro|numéros|numéro vert|numéro d’urgence|numéro d'urgence|standard|ligne directe|joindre|joignable|permanence|astreinte|accueil|" +
  'teléfono|teléfonos|telf|tfno|móvil|celular|llame|llamar|número|línea|línea directa|conmutador|satelital|cel|cels|central|central telefónica|guardia|rpm|línea gratuita|' +
  'telefone|telefones|telem|telemóvel|telemóveis|ligar|ligue|linha|linha direta|satélite|tlm|piquete|plantão|' +
  'هاتف|تلفون|هواتف|جوال|نقال|محمول|موبايل|خلوي|فاكس|اتصل|اتصال|اتصلوا|رقم|أرقام|خط ساخن|خط الساخن|واتساب|واتس|' +
  'тел|телефон|телефоны|моб|мобильный|факс|звонить|звоните|горячая линия|номер|спутниковый|сот|приёмная|приемная|приёмный покой|приемный покой|т.ф';

export const EMAIL_LABELS =
  'e-mail|email|mail|courriel|mél|correo|correo electrónico|correio eletrónico|correio eletrônico|بريد|بريد الإلكتروني|بريد إلكتروني|إيميل|эл. почта|почта|электронная почта|write|contact|contacts|escriba|écrire|écrivez|escrever|contacter|contacto|contato|contactar|للتواصل|писать|контакт|web|website|site|site web|sitio web|موقع|сайт|url|address|adresse|dirección|endereço|morada|عنوان|адрес';

/** Services that have numbers of two to six digits. */
export const EMERGENCY_WORDS =
  'police|ambulance|fire|fire brigade|fire service|emergency|emergencies|emergency services|rescue|fire department|tourist police|paramedics|toll free|toll-free|crisis line|emergency hotline|emergency number|road accidents|disaster management|search and rescue|civil protection|civil defence|civil defense|coast guard|highway patrol|hotline|helpline|samu|smur|pompiers|sapeurs-pompiers|gendarmerie|urgence|urgences|secours|protection civile|numéro vert|numéro gratuit|ligne verte|police secours|police-secours|sauvetage|centre antipoison|policía|bomberos|ambulancia|ambulancias|emergencia|emergencias|protección civil|guardia civil|línea gratuita|policía de turismo|defensa civil|socorro|polícia|bombeiros|ambulância|emergência|emergências|inem|proteção civil|defesa civil|disque|linha verde|linha gratuita|pronto-socorro|corpo de bombeiros|guarda costeira|cruz vermelha|شرطة|إسعاف|إطفاء|مطافئ|طوارئ|دفاع المدني|نجدة|دفاع مدني|درك|وقاية المدنية|حماية المدنية|إنقاذ|خط ساخن|خط الساخن|خط أخضر|خط الأخضر|هلال الأحمر|مطافي|полиция|скорая|скорая помощь|пожарная|пожарная охрана|пожарные|экстренная|экстренные службы|спасатели|мчс|единый номер|милиция|служба спасения|горячая линия|аварийная служба|газовая служба|телефон доверия|береговая охрана|child helpline|red cross|croix-rouge|cruz roja';
