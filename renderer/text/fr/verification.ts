import type { verification as en } from '../en/verification.ts';
import type { French } from '../shape.ts';

export const verification = {
  title: 'À vérifier',
  command: 'Numéros à vérifier',
  field: {
    value: 'Numéro ou adresse',
    reason: 'Motif',
    confirmedAt: 'Dernière confirmation',
    result: 'Résultat',
  },
  reason: { failed: 'Ne fonctionne pas', never: 'Jamais confirmé', overdue: 'À reconfirmer' },
  result: {
    answered: 'A répondu',
    'no-answer': 'Pas de réponse',
    'wrong-number': 'Faux numéro',
    'out-of-service': 'Hors service',
  },
  toast: {
    answered: '{{value}} a répondu : le numéro est confirmé.',
    'no-answer': '{{value}} est signalé : pas de réponse.',
    'wrong-number': '{{value}} est signalé : faux numéro.',
    'out-of-service': '{{value}} est signalé : hors service.',
  },
  left: 'Pas encore appelé',
  summary: 'Résultats à ce jour',
  tests: 'Appels d’essai',
  noTests: 'Aucun appel d’essai',
  test: 'Noter un appel d’essai',
  functions: {
    title: {
      one: '{{count}} mission d’urgence sans numéro confirmé jour et nuit',
      many: '{{count}} missions d’urgence sans numéro confirmé jour et nuit',
      other: '{{count}} missions d’urgence sans numéro confirmé jour et nuit',
    },
    gap: 'aucun numéro',
    stale: 'non confirmé',
  },
  filter: {
    reason: 'Motif de la vérification',
    any: 'Tous les motifs',
    failed: 'Ne fonctionne pas ({{count}})',
    never: 'Jamais confirmé ({{count}})',
    overdue: 'À reconfirmer ({{count}})',
    function: 'Mission d’urgence',
    anyFunction: 'Toutes les missions d’urgence',
    all: 'Aussi les numéros de bureau',
  },
  empty: {
    title: 'Tout est confirmé',
    text: 'Les numéros et adresses qui ne fonctionnent pas, ou que personne n’a confirmés à temps, apparaissent ici avant qu’on en ait besoin.',
    action: 'Vers l’annuaire',
  },
  save: {
    button: 'Imprimer',
    pdf: 'En PDF, pour appeler crayon en main',
    csv: 'En tableau CSV',
    done: {
      one: '{{count}} ligne est enregistrée.',
      many: '{{count}} lignes sont enregistrées.',
      other: '{{count}} lignes sont enregistrées.',
    },
  },
  exercises: {
    title: 'Exercices',
    command: 'Exercices téléphoniques',
    suggested: 'Exercice téléphonique {{date}}',
    next: 'Appeler tous les numéros',
    text: 'Un exercice réunit les numéros joignables jour et nuit. Chacun est appelé et son résultat noté d’une touche ; ce qui échoue est signalé partout.',
    name: 'Nom de l’exercice',
    start: 'Commencer',
    held: 'Déjà tenus',
    none: 'Aucun exercice n’a encore été tenu.',
    calls: { one: '{{count}} appel', many: '{{count}} appels', other: '{{count}} appels' },
    emptyTitle: 'Aucun numéro à appeler',
    emptyText:
      'Aucune fiche n’a de numéro marqué « jour et nuit ». Marquez-les dans l’annuaire, ou prenez aussi les numéros de bureau.',
  },
  services: {
    title: 'Services à échéance',
    command: 'Services contractuels à échéance',
    section: {
      one: 'Échus, ou à échéance dans {{count}} jour',
      many: 'Échus, ou à échéance dans {{count}} jours',
      other: 'Échus, ou à échéance dans {{count}} jours',
    },
    none: 'Aucun service contractuel n’arrive à échéance. Ils se notent sur la fiche de l’employeur, du recruteur ou du prestataire.',
  },
} satisfies French<typeof en>;
