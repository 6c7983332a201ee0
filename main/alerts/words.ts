import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { AlertStatus } from '../../shared/alerts/words.ts';

/** Words of an alert as text, for whoever receives it: they stand in a file, not on a screen. */
export interface TextWords {
  /** Stands first when it is not in earnest; `actual` needs no words. */
  status: Readonly<Record<Exclude<AlertStatus, 'actual'> | 'unknown', string>>;
  update: string;
  cancel: string;
  area: string;
  until: string;
  from: string;
  contact: string;
}

export const TEXT_WORDS: Readonly<Record<InterfaceLanguage, TextWords>> = {
  en: {
    status: {
      exercise: 'EXERCISE EXERCISE EXERCISE',
      system: 'SYSTEM MESSAGE – NO ALERT',
      test: 'TEST – NO ALERT',
      draft: 'DRAFT – NOT SENT',
      unknown: 'STATUS NOT STATED – DO NOT TREAT AS REAL',
    },
    update: 'UPDATE',
    cancel: 'CANCELLED',
    area: 'Where',
    until: 'Until',
    from: 'From',
    contact: 'Contact',
  },
  fr: {
    status: {
      exercise: 'EXERCICE EXERCICE EXERCICE',
      system: 'MESSAGE DU SYSTÈME – PAS UNE ALERTE',
      test: 'TEST – PAS UNE ALERTE',
      draft: 'PROJET – NON ENVOYÉ',
      unknown: 'STATUT NON PRÉCISÉ – NE PAS TENIR POUR RÉEL',
    },
    update: 'MISE À JOUR',
    cancel: 'ANNULÉE',
    area: 'Lieu',
    until: 'Jusqu’au',
    from: 'De',
    contact: 'Contact',
  },
  ar: {
    status: {
      exercise: 'تمرين تمرين تمرين',
      system: 'رسالة نظام – ليست إنذارًا',
      test: 'اختبار – ليس إنذارًا',
      draft: 'مسودة – لم تُرسل',
      unknown: 'لم تُذكر صفة الإنذار – لا يُعدّ حقيقيًا',
    },
    update: 'تحديث',
    cancel: 'أُلغي',
    area: 'المكان',
    until: 'حتى',
    from: 'من',
    contact: 'للاتصال',
  },
};
