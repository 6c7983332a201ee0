import type { ComparedState } from '../../shared/briefings/schema.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { ItemKind } from '../../shared/reader/result.ts';

interface ReportWords {
  title: string;
  against: string;
  received: string;
  entries: string;
  sender: string;
  kind: string;
  entry: string;
  where: string;
  change: string;
  nothing: string;
  states: Record<ComparedState, string>;
  kinds: Record<ItemKind, string>;
}

const WORDS: Record<InterfaceLanguage, ReportWords> = {
  en: {
    title: 'What this edition changes',
    against: 'Compared with',
    received: 'Received',
    entries: 'Entries',
    sender: 'Sender',
    kind: 'Kind',
    entry: 'Entry',
    where: 'Where it stands',
    change: 'Was → is',
    nothing: 'Nothing to report.',
    states: { new: 'New', changed: 'Changed', confirmed: 'Confirmed again', gone: 'No longer named' },
    kinds: {
      organisation: 'Organisation',
      contact: 'Contact',
      facility: 'Facility',
      meeting: 'Meeting',
      alert: 'Alert',
      procedure: 'Procedure',
      route: 'Route',
      restriction: 'Restriction',
      person: 'Person',
      enquiry: 'Enquiry',
      statement: 'Statement',
    },
  },
  fr: {
    title: 'Ce que cette édition change',
    against: 'Comparée à',
    received: 'Reçue le',
    entries: 'Entrées',
    sender: 'Expéditeur',
    kind: 'Type',
    entry: 'Entrée',
    where: 'Emplacement',
    change: 'Avant → maintenant',
    nothing: 'Rien à signaler.',
    states: { new: 'Nouvelles', changed: 'Modifiées', confirmed: 'Confirmées à nouveau', gone: 'Disparues' },
    kinds: {
      organisation: 'Organisation',
      contact: 'Contact',
      facility: 'Établissement',
      meeting: 'Réunion',
      alert: 'Alerte',
      procedure: 'Procédure',
      route: 'Itinéraire',
      restriction: 'Restriction',
      person: 'Personne',
      enquiry: 'Recherche',
      statement: 'Témoignage',
    },
  },
  ar: {
    title: 'ما الذي تغيّره هذه الطبعة',
    against: 'مقارنةً بـ',
    received: 'تاريخ الاستلام',
    entries: 'القيود',
    sender: 'المرسل',
    kind: 'النوع',
    entry: 'القيد',
    where: 'موضعه',
    change: 'كان ← أصبح',
    nothing: 'لا شيء يُذكر.',
    states: { new: 'جديدة', changed: 'متغيّرة', confirmed: 'مؤكَّدة من جديد', gone: 'لم تعد مذكورة' },
    kinds: {
      organisation: 'منظمة',
      contact: 'جهة اتصال',
      facility: 'مرفق',
      meeting: 'اجتماع',
      alert: 'تنبيه',
      procedure: 'إجراء',
      route: 'مسار',
      restriction: 'قيد على الحركة',
      person: 'شخص',
      enquiry: 'استفسار',
      statement: 'إفادة',
    },
  },
};

/** Words of the printed comparison in a language of the interface. */
export function reportWords(language: InterfaceLanguage): ReportWords {
  return WORDS[language];
}
