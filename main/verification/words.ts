import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { RedReason, TestResult } from '../../shared/verification/schema.ts';

/** Words of printed lists of numbers. */
export interface VerificationWords {
  title: string;
  exercise: string;
  owner: string;
  copy: string;
  summary: string;
  /** Numbers of an exercise that nobody tried yet. */
  left: string;
  nothing: string;
  yes: string;
  comma: string;
  column: Record<
    | 'name'
    | 'organisation'
    | 'holder'
    | 'functions'
    | 'number'
    | 'dayAndNight'
    | 'reason'
    | 'confirmed'
    | 'by'
    | 'failed'
    | 'result'
    | 'note'
    | 'id',
    string
  >;
  reason: Record<RedReason, string>;
  result: Record<TestResult, string>;
}

export const VERIFICATION_WORDS: Record<InterfaceLanguage, VerificationWords> = {
  en: {
    title: 'To verify',
    exercise: 'Exercise',
    owner: 'Owner',
    copy: 'Copy',
    summary: 'Results',
    left: 'not tried',
    nothing: 'Nothing.',
    yes: 'yes',
    comma: ', ',
    column: {
      name: 'Name',
      organisation: 'Organisation',
      holder: 'Holder',
      functions: 'Functions',
      number: 'Number or address',
      dayAndNight: 'day and night',
      reason: 'Why',
      confirmed: 'Last confirmed',
      by: 'Confirmed by',
      failed: 'Failed at',
      result: 'Result',
      note: 'Note',
      id: 'Record id',
    },
    reason: {
      failed: 'Did not work',
      never: 'Never confirmed',
      overdue: 'Overdue',
    },
    result: {
      answered: 'Answered',
      'no-answer': 'No answer',
      'wrong-number': 'Wrong number',
      'out-of-service': 'Out of service',
    },
  },
  fr: {
    title: 'À vérifier',
    exercise: 'Exercice',
    owner: 'Responsable',
    copy: 'Exemplaire',
    summary: 'Résultats',
    left: 'non appelés',
    nothing: 'Rien.',
    yes: 'oui',
    comma: ', ',
    column: {
      name: 'Nom',
      organisation: 'Organisme',
      holder: 'Titulaire',
      functions: 'Missions d’urgence',
      number: 'Numéro ou adresse',
      dayAndNight: 'jour et nuit',
      reason: 'Motif',
      confirmed: 'Dernière confirmation',
      by: 'Confirmé par',
      failed: 'Échec le',
      result: 'Résultat',
      note: 'Remarque',
      id: 'Identifiant',
    },
    reason: {
      failed: 'Ne fonctionne pas',
      never: 'Jamais confirmé',
      overdue: 'À reconfirmer',
    },
    result: {
      answered: 'A répondu',
      'no-answer': 'Pas de réponse',
      'wrong-number': 'Faux numéro',
      'out-of-service': 'Hors service',
    },
  },
  ar: {
    title: 'بحاجة إلى تحقق',
    exercise: 'تمرين',
    owner: 'المسؤول',
    copy: 'النسخة',
    summary: 'النتائج',
    left: 'لم يُجرَّب',
    nothing: 'لا شيء.',
    yes: 'نعم',
    comma: '، ',
    column: {
      name: 'الاسم',
      organisation: 'الجهة',
      holder: 'شاغل المنصب',
      functions: 'مهام الطوارئ',
      number: 'الرقم أو العنوان',
      dayAndNight: 'ليلًا ونهارًا',
      reason: 'السبب',
      confirmed: 'آخر تأكيد',
      by: 'أكده',
      failed: 'تعذّر في',
      result: 'النتيجة',
      note: 'ملاحظة',
      id: 'معرّف السجل',
    },
    reason: {
      failed: 'لا يعمل',
      never: 'لم يؤكَّد قط',
      overdue: 'تأخر تأكيده',
    },
    result: {
      answered: 'أجاب',
      'no-answer': 'لا رد',
      'wrong-number': 'رقم خاطئ',
      'out-of-service': 'خارج الخدمة',
    },
  },
};
