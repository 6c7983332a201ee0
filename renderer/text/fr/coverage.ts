import type { French } from '../shape.ts';
import type { coverage as en } from '../en/coverage.ts';

export const coverage = {
  title: 'Couverture',
  command: 'Aller à la couverture',
  district: 'District',
  country: 'Tout le pays',
  gapsOnly: 'Seulement là où il manque quelque chose',
  all: 'Afficher tous les districts',
  keys: 'Flèches : se déplacer · Entrée : combler la lacune ou ouvrir le contact · C : a répondu · F : pas de réponse · W : faux numéro · O : hors service',
  add: 'Ajouter un contact ici',
  addNumber: 'Ajouter le numéro',
  toDistricts: 'Districts',
  noDistricts: 'Avec les districts de l’État hôte, la matrice montre où manque chaque fonction.',
  unplaced: {
    one: '{{count}} entrée avec une fonction n’a pas de district connu et ne couvre encore rien.',
    many: '{{count}} entrées avec une fonction n’ont pas de district connu et ne couvrent encore rien.',
    other: '{{count}} entrées avec une fonction n’ont pas de district connu et ne couvrent encore rien.',
  },
  noGaps: { title: 'Aucune lacune', text: 'Chaque fonction a un numéro confirmé qui répond jour et nuit.' },
  state: { covered: 'couvert', stale: 'à vérifier', gap: 'lacune' },
  count: {
    covered: { one: '{{count}} couvert', many: '{{count}} couverts', other: '{{count}} couverts' },
    stale: { one: '{{count}} à vérifier', many: '{{count}} à vérifier', other: '{{count}} à vérifier' },
    gap: { one: '{{count}} lacune', many: '{{count}} lacunes', other: '{{count}} lacunes' },
  },
  why: {
    covered: 'Un numéro qui répond jour et nuit est confirmé.',
    stale: 'Il y a un numéro, mais personne ne l’a confirmé à temps ou le dernier essai a échoué.',
    gap: 'Personne d’enregistré ne peut être appelé ici jour et nuit.',
    byParts: 'Personne n’est compétent pour l’ensemble ; c’est l’état de sa partie la plus faible.',
  },
  trust: {
    confirmed: 'confirmé',
    overdue: 'confirmé il y a trop longtemps',
    replaced: 'absent de l’édition plus récente',
    never: 'jamais confirmé',
    failed: 'dernier essai sans succès',
    none: 'pas de numéro jour et nuit',
  },
  reach: { wider: 'pour un district plus large', country: 'pour tout le pays' },
  save: {
    button: 'Imprimer ou enregistrer',
    name: 'couverture',
    pdf: 'Sur papier, en PDF',
    xlsx: 'En classeur (XLSX)',
    csv: 'En tableau (CSV)',
    done: {
      one: 'La matrice de {{count}} ligne est enregistrée.',
      many: 'La matrice de {{count}} lignes est enregistrée.',
      other: 'La matrice de {{count}} lignes est enregistrée.',
    },
  },
} satisfies French<typeof en>;
