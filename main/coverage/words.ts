import type { CoverageState, Trust } from '../../shared/coverage/calls.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';

interface CoverageWords {
  title: string;
  country: string;
  district: string;
  function: string;
  state: string;
  contact: string;
  phone: string;
  confirmedOn: string;
  nobody: string;
  day: string;
  days: (days: number) => string;
  about: string;
  states: Record<CoverageState, string>;
  trust: Record<Trust, string>;
}

/** Words of the printed matrix. The page's own live in `renderer/text/`, which the core does not see. */
export const WORDS: Record<InterfaceLanguage, CoverageWords> = {
  en: {
    title: 'Who answers day and night',
    country: 'Whole country',
    district: 'District',
    function: 'Function',
    state: 'State',
    contact: 'Contact',
    phone: 'Day-and-night number',
    confirmedOn: 'Last confirmed',
    nobody: 'nobody',
    day: 'Printed on',
    days: (days) => `A number counts as confirmed for ${String(days)} days.`,
    about: 'About',
    states: { covered: 'covered', stale: 'to verify', gap: 'GAP' },
    trust: {
      confirmed: 'confirmed',
      overdue: 'confirmed too long ago',
      replaced: 'not in the newer edition',
      never: 'never confirmed',
      failed: 'last try failed',
      none: 'no day-and-night number',
    },
  },
  fr: {
    title: 'Qui répond jour et nuit',
    country: 'Tout le pays',
    district: 'District',
    function: 'Fonction',
    state: 'État',
    contact: 'Contact',
    phone: 'Numéro jour et nuit',
    confirmedOn: 'Dernière confirmation',
    nobody: 'personne',
    day: 'Imprimé le',
    days: (days) => `Un numéro vaut comme confirmé pendant ${String(days)} jours.`,
    about: 'À propos',
    states: { covered: 'couvert', stale: 'à vérifier', gap: 'LACUNE' },
    trust: {
      confirmed: 'confirmé',
      overdue: 'confirmé il y a trop longtemps',
      replaced: 'absent de l’édition plus récente',
      never: 'jamais confirmé',
      failed: 'dernier essai sans succès',
      none: 'pas de numéro jour et nuit',
    },
  },
  ar: {
    title: 'من يجيب ليلًا ونهارًا',
    country: 'البلد كله',
    district: 'المنطقة',
    function: 'المهمة',
    state: 'الحالة',
    contact: 'جهة الاتصال',
    phone: 'رقم يجيب ليلًا ونهارًا',
    confirmedOn: 'آخر تأكيد',
    nobody: 'لا أحد',
    day: 'طُبع في',
    days: (days) => `يُعدّ الرقم مؤكدًا لمدة ${String(days)} يومًا.`,
    about: 'حول',
    states: { covered: 'مغطاة', stale: 'يلزم التحقق', gap: 'فجوة' },
    trust: {
      confirmed: 'مؤكد',
      overdue: 'أُكّد منذ وقت طويل',
      replaced: 'غير وارد في الإصدار الأحدث',
      never: 'لم يؤكد قط',
      failed: 'فشلت آخر محاولة',
      none: 'لا رقم يجيب ليلًا ونهارًا',
    },
  },
};
