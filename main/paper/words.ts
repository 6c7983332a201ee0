import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { Audience, PaperKind } from '../../shared/paper/schema.ts';
import type { RESTRICTION_KINDS } from '../../shared/restrictions/schema.ts';
import type { ROUTE_STATES } from '../../shared/routes/schema.ts';
import { FUNCTION_WORDS } from '../contacts/service.ts';
import { COVERAGE_WORDS } from '../coverage/service.ts';
import { dayFormat } from '../documents/service.ts';
import { FACILITY_WORDS } from '../facilities/service.ts';

interface OwnWords {
  kinds: Record<PaperKind, string>;
  audiences: Record<Audience, string>;
  /** What whoever holds the sheet should do, in short sentences. */
  advice: Record<Audience, readonly string[]>;
  adviceHeading: string;
  mission: string;
  phone: string;
  email: string;
  country: string;
  version: string;
  replaces: string;
  gone: string;
  emergency: string;
  shelters: string;
  hospitals: string;
  missions: string;
  crossings: string;
  routes: string;
  restrictions: string;
  dayAndNight: string;
  accessible: string;
  nobody: string;
  nothing: string;
  until: (day: string) => string;
  verifiedOn: (day: string) => string;
  asOf: (day: string) => string;
  routeStates: Record<(typeof ROUTE_STATES)[number], string>;
  restrictionKinds: Record<(typeof RESTRICTION_KINDS)[number], string>;
}

const OWN: Record<InterfaceLanguage, OwnWords> = {
  en: {
    kinds: { 'call-tree': 'Call tree', 'wall-sheet': 'Who to call', 'people-sheet': 'Where to find help' },
    audiences: { citizens: 'For citizens', migrants: 'For migrants', employers: 'For employers' },
    advice: {
      citizens: [
        'Keep this sheet with your passport.',
        'Tell the mission where you are and how you can be reached.',
        'Follow what the local authorities say. Do not go to a closed area.',
      ],
      migrants: [
        'You may ask the mission for help whatever your papers say.',
        'Keep your passport and a copy of it apart. Nobody else may hold it.',
        'Tell somebody where you go before you leave.',
      ],
      employers: [
        'Give every worker a copy of this sheet in a language that they read.',
        'Return passports to the workers who own them.',
        'Tell the mission how many people you employ, where they are, and whether they are safe.',
      ],
    },
    adviceHeading: 'What to do',
    mission: 'Our mission',
    phone: 'Phone',
    email: 'E-mail',
    country: 'Whole country',
    version: 'Version',
    replaces: 'Replaces version',
    gone: 'Throw away',
    emergency: 'Emergency numbers',
    shelters: 'Shelters and assembly points',
    hospitals: 'Hospitals and clinics',
    missions: 'Embassies and consulates',
    crossings: 'Airports, seaports, border posts',
    routes: 'Ways out',
    restrictions: 'Curfews and closed areas',
    dayAndNight: 'day and night',
    accessible: 'step-free',
    nobody: 'no number known',
    nothing: 'Nothing is known yet.',
    until: (day) => `until ${day}`,
    verifiedOn: (day) => `verified ${day}`,
    asOf: (day) => `as of ${day}`,
    routeStates: { open: 'open', difficult: 'difficult', closed: 'closed', unknown: 'not known' },
    restrictionKinds: {
      curfew: 'Curfew',
      'closed-area': 'Closed area',
      'closed-border': 'Closed border',
      'closed-road': 'Closed road',
      checkpoint: 'Checkpoint',
      other: 'Other',
    },
  },
  fr: {
    kinds: {
      'call-tree': 'Arbre d’appel',
      'wall-sheet': 'Qui appeler',
      'people-sheet': 'Où trouver de l’aide',
    },
    audiences: {
      citizens: 'Pour les ressortissants',
      migrants: 'Pour les migrants',
      employers: 'Pour les employeurs',
    },
    advice: {
      citizens: [
        'Gardez cette fiche avec votre passeport.',
        'Dites à la mission où vous êtes et comment vous joindre.',
        'Suivez les consignes des autorités locales. N’allez pas dans une zone fermée.',
      ],
      migrants: [
        'Vous pouvez demander l’aide de la mission, quels que soient vos papiers.',
        'Gardez votre passeport et sa copie séparément. Personne d’autre ne peut le détenir.',
        'Avant de partir, dites à quelqu’un où vous allez.',
      ],
      employers: [
        'Donnez à chaque travailleur une copie de cette fiche dans une langue qu’il lit.',
        'Rendez leurs passeports aux travailleurs.',
        'Dites à la mission combien de personnes vous employez, où elles sont et si elles sont en sécurité.',
      ],
    },
    adviceHeading: 'Que faire',
    mission: 'Notre mission',
    phone: 'Téléphone',
    email: 'Courriel',
    country: 'Ensemble du pays',
    version: 'Version',
    replaces: 'Remplace la version',
    gone: 'À jeter',
    emergency: 'Numéros d’urgence',
    shelters: 'Abris et points de rassemblement',
    hospitals: 'Hôpitaux et cliniques',
    missions: 'Ambassades et consulats',
    crossings: 'Aéroports, ports, postes frontières',
    routes: 'Itinéraires de départ',
    restrictions: 'Couvre-feux et zones fermées',
    dayAndNight: 'jour et nuit',
    accessible: 'accès de plain-pied',
    nobody: 'aucun numéro connu',
    nothing: 'Rien n’est encore connu.',
    until: (day) => `jusqu’au ${day}`,
    verifiedOn: (day) => `vérifié le ${day}`,
    asOf: (day) => `au ${day}`,
    routeStates: { open: 'ouvert', difficult: 'difficile', closed: 'fermé', unknown: 'non connu' },
    restrictionKinds: {
      curfew: 'Couvre-feu',
      'closed-area': 'Zone fermée',
      'closed-border': 'Frontière fermée',
      'closed-road': 'Route fermée',
      checkpoint: 'Point de contrôle',
      other: 'Autre',
    },
  },
  ar: {
    kinds: {
      'call-tree': 'شجرة الاتصال',
      'wall-sheet': 'بمن نتصل',
      'people-sheet': 'أين تجد المساعدة',
    },
    audiences: { citizens: 'للمواطنين', migrants: 'للمهاجرين', employers: 'لأصحاب العمل' },
    advice: {
      citizens: [
        'احتفظ بهذه الورقة مع جواز سفرك.',
        'أخبر البعثة أين أنت وكيف يمكن الاتصال بك.',
        'اتبع تعليمات السلطات المحلية. لا تذهب إلى منطقة مغلقة.',
      ],
      migrants: [
        'يمكنك أن تطلب مساعدة البعثة أيًا كانت أوراقك.',
        'احتفظ بجواز سفرك وبنسخة منه في مكانين مختلفين. لا يحق لغيرك أن يحتفظ به.',
        'قبل أن تغادر، أخبر شخصًا إلى أين تذهب.',
      ],
      employers: [
        'أعطِ كل عامل نسخة من هذه الورقة بلغة يقرؤها.',
        'أعِد جوازات السفر إلى أصحابها من العمال.',
        'أخبر البعثة كم شخصًا تستخدم، وأين هم، وهل هم في أمان.',
      ],
    },
    adviceHeading: 'ما العمل',
    mission: 'بعثتنا',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    country: 'البلد كله',
    version: 'الإصدار',
    replaces: 'يحل محل الإصدار',
    gone: 'تخلَّص من',
    emergency: 'أرقام الطوارئ',
    shelters: 'الملاجئ ونقاط التجمع',
    hospitals: 'المستشفيات والعيادات',
    missions: 'السفارات والقنصليات',
    crossings: 'المطارات والموانئ والمعابر',
    routes: 'طرق الخروج',
    restrictions: 'حظر التجول والمناطق المغلقة',
    dayAndNight: 'ليلًا ونهارًا',
    accessible: 'مدخل بلا درج',
    nobody: 'لا رقم معروف',
    nothing: 'لا شيء معروف بعد.',
    until: (day) => `حتى ${day}`,
    verifiedOn: (day) => `تم التحقق في ${day}`,
    asOf: (day) => `كما في ${day}`,
    routeStates: { open: 'مفتوح', difficult: 'صعب', closed: 'مغلق', unknown: 'غير معروف' },
    restrictionKinds: {
      curfew: 'حظر تجول',
      'closed-area': 'منطقة مغلقة',
      'closed-border': 'حدود مغلقة',
      'closed-road': 'طريق مغلق',
      checkpoint: 'نقطة تفتيش',
      other: 'غير ذلك',
    },
  },
};

/** Words of cards and sheets, with those of the matrix and of the list of facilities. Days are written out in the language. */
export interface PaperWords extends OwnWords {
  functions: (typeof FUNCTION_WORDS)['en'];
  trust: (typeof COVERAGE_WORDS)['en']['trust'];
  facilityTypes: (typeof FACILITY_WORDS)['en']['type'];
  facilityStates: (typeof FACILITY_WORDS)['en']['state'];
  /** A day written out. */
  date: (day: string) => string;
}

export function paperWords(language: InterfaceLanguage): PaperWords {
  const own = OWN[language];
  const format = dayFormat(language);
  const date = (day: string): string => format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
  return {
    ...own,
    functions: FUNCTION_WORDS[language],
    trust: COVERAGE_WORDS[language].trust,
    facilityTypes: FACILITY_WORDS[language].type,
    facilityStates: FACILITY_WORDS[language].state,
    date,
    until: (day) => own.until(date(day)),
    verifiedOn: (day) => own.verifiedOn(date(day)),
    asOf: (day) => own.asOf(date(day)),
  };
}
