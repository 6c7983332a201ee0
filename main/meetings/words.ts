import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { MeetingKind } from '../../shared/meetings/schema.ts';

/** What a meeting is called in a calendar that says nothing else of it. */
export const KIND_TITLES: Readonly<Record<InterfaceLanguage, Readonly<Record<MeetingKind, string>>>> = {
  en: {
    coordination: 'Coordination meeting',
    committee: 'Committee',
    briefing: 'Briefing',
    bilateral: 'Bilateral meeting',
    visit: 'Visit',
    exercise: 'Exercise',
    deadline: 'Deadline',
    other: 'Meeting',
  },
  fr: {
    coordination: 'Réunion de coordination',
    committee: 'Comité',
    briefing: 'Séance d’information',
    bilateral: 'Entretien bilatéral',
    visit: 'Visite',
    exercise: 'Exercice',
    deadline: 'Échéance',
    other: 'Réunion',
  },
  ar: {
    coordination: 'اجتماع تنسيقي',
    committee: 'لجنة',
    briefing: 'إحاطة',
    bilateral: 'لقاء ثنائي',
    visit: 'زيارة',
    exercise: 'تمرين',
    deadline: 'موعد نهائي',
    other: 'اجتماع',
  },
};
