import type { EntryFunction } from '../../shared/contacts/schema.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';

/** Functions as papers name them: by the words of the screens, which the core does not see. */
export const FUNCTION_WORDS: Record<InterfaceLanguage, Record<EntryFunction, string>> = {
  en: {
    police: 'Police',
    'exit-control': 'Exit control',
    'civil-protection': 'Civil protection',
    health: 'Health',
    prisons: 'Prisons',
    'child-protection': 'Child protection',
    'anti-trafficking': 'Anti-trafficking',
    airport: 'Airport',
    seaport: 'Seaport',
    'border-post': 'Border post',
    'foreign-ministry': 'Foreign ministry duty desk',
  },
  fr: {
    police: 'Police',
    'exit-control': 'Contrôle des sorties',
    'civil-protection': 'Protection civile',
    health: 'Santé',
    prisons: 'Prisons',
    'child-protection': 'Protection de l’enfance',
    'anti-trafficking': 'Lutte contre la traite',
    airport: 'Aéroport',
    seaport: 'Port maritime',
    'border-post': 'Poste frontière',
    'foreign-ministry': 'Permanence des Affaires étrangères',
  },
  ar: {
    police: 'الشرطة',
    'exit-control': 'مراقبة المغادرة',
    'civil-protection': 'الدفاع المدني',
    health: 'الصحة',
    prisons: 'السجون',
    'child-protection': 'حماية الطفل',
    'anti-trafficking': 'مكافحة الاتجار بالبشر',
    airport: 'المطار',
    seaport: 'الميناء',
    'border-post': 'المعبر الحدودي',
    'foreign-ministry': 'مناوبة وزارة الخارجية',
  },
};
