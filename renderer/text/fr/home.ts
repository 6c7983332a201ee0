import type { home as en } from '../en/home.ts';
import type { French } from '../shape.ts';

export const home = {
  lead: 'Ce qui demande quelqu’un dans ce poste aujourd’hui, {{date}}.',
  calm: {
    title: 'Rien ne vous attend aujourd’hui',
    text: 'Aucune tâche à échéance, aucun délai qui expire, aucun pli en attente. Ce qui survient apparaît ici de lui-même.',
  },
  group: {
    overdue: 'En retard',
    today: 'Aujourd’hui',
    soon: 'Dans les prochains jours',
    open: 'Quand vous en aurez le temps',
  },
  reason: {
    'clock-overdue': '{{clock}} : délai dépassé',
    'clock-running': '{{clock}}',
    'task-overdue': 'Tâche en retard',
    'task-due': 'Tâche',
    'handover-pending': 'Le transfert attend l’autre partie',
    'document-expired': 'Document expiré',
    'document-expiring': 'Document qui expire',
    'people-due': {
      one: '{{count}} inscription est à reconfirmer',
      many: '{{count}} d’inscriptions sont à reconfirmer',
      other: '{{count}} inscriptions sont à reconfirmer',
    },
    'people-unreachable': {
      one: '{{count}} personne n’a aucun moyen de contact valide',
      many: '{{count}} de personnes n’ont aucun moyen de contact valide',
      other: '{{count}} personnes n’ont aucun moyen de contact valide',
    },
    'duplicates-open': {
      one: '{{count}} doublon probable à examiner',
      many: '{{count}} de doublons probables à examiner',
      other: '{{count}} doublons probables à examiner',
    },
    'records-unconfirmed': {
      one: '{{count}} fiche n’est plus citée par la dernière édition',
      many: '{{count}} de fiches ne sont plus citées par la dernière édition',
      other: '{{count}} fiches ne sont plus citées par la dernière édition',
    },
    'alert-current': 'Alerte en vigueur',
    'alert-announced': 'Alerte annoncée',
    'candidates-waiting': {
      one: '{{count}} élément d’une note reçue attend d’être examiné',
      many: '{{count}} d’éléments d’une note reçue attendent d’être examinés',
      other: '{{count}} éléments d’une note reçue attendent d’être examinés',
    },
    'bundle-unanswered': 'Aucun accusé de réception pour notre pli',
    'bundle-waiting': 'Un pli reçu attend une décision',
    'recall-waiting': 'Un partenaire rappelle ce qu’un pli a apporté : sans réponse',
    'bundle-expired-there': 'Le partenaire devait effacer ce pli',
    'bundle-expired-here': 'Nous devions effacer ce que ce pli a apporté',
    'partner-unconfirmed': 'Empreinte pas encore confirmée',
    'promise-overdue': 'Engagement non tenu à ce jour',
    'promise-due': 'Engagement à tenir',
    'promises-open': {
      one: '{{count}} engagement de réunion en cours',
      many: '{{count}} engagements de réunion en cours',
      other: '{{count}} engagements de réunion en cours',
    },
    'coverage-gaps': {
      one: '{{count}} lacune : personne ne répond jour et nuit',
      many: '{{count}} lacunes : personne ne répond jour et nuit',
      other: '{{count}} lacunes : personne ne répond jour et nuit',
    },
    'numbers-failed': {
      one: '{{count}} numéro n’a pas fonctionné à l’essai',
      many: '{{count}} numéros n’ont pas fonctionné à l’essai',
      other: '{{count}} numéros n’ont pas fonctionné à l’essai',
    },
    'services-ending': {
      one: '{{count}} service contractuel échu ou à échéance sous un mois',
      many: '{{count}} services contractuels échus ou à échéance sous un mois',
      other: '{{count}} services contractuels échus ou à échéance sous un mois',
    },
    'contacts-due': {
      one: '{{count}} contact est à vérifier',
      many: '{{count}} de contacts sont à vérifier',
      other: '{{count}} contacts sont à vérifier',
    },
  },
  moreDocuments: {
    one: '{{count}} autre document expire',
    many: '{{count}} d’autres documents expirent',
    other: '{{count}} autres documents expirent',
  },
  more: {
    one: '{{count}} autre ligne n’est pas affichée',
    many: '{{count}} d’autres lignes ne sont pas affichées',
    other: '{{count}} autres lignes ne sont pas affichées',
  },
  begin: {
    title: 'Par où commencer',
    person: 'Inscrire une personne',
    personText: 'Ressortissants, familles, personnes des États que vous représentez.',
    case: 'Ouvrir un dossier',
    caseText: 'Une affaire d’une ou de plusieurs personnes, avec ses délais et ses tâches.',
    briefing: 'Lire une note reçue',
    briefingText: 'Les contacts et les listes remis par l’État d’accueil ou un partenaire.',
    exchange: 'Échanger les cartes de mission',
    exchangeText: 'Pour que vous et un partenaire puissiez sceller des plis l’un pour l’autre.',
  },
} satisfies French<typeof en>;
