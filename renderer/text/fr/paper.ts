import type { paper as en } from '../en/paper.ts';
import type { French } from '../shape.ts';

export const paper = {
  title: 'Cartes et fiches',
  command: 'Imprimer cartes et fiches',
  everywhere: 'Ensemble du pays',
  gone: 'À jeter :',
  never: 'Jamais imprimé',
  printed: 'La version {{version}} a été imprimée le {{at}}',
  version: 'Version {{version}}',
  kind: {
    'call-tree': 'Arbre d’appel de poche',
    'wall-sheet': 'Fiche murale',
    'people-sheet': 'Fiche pour le public',
  },
  about: {
    'call-tree':
      'Une petite carte pour le pays et pour chaque district : qui répond jour et nuit pour chaque fonction. Une fonction sans numéro le dit.',
    'wall-sheet':
      'Qui est compétent et où, avec le titulaire et tous les numéros en service, une page par district.',
    'people-sheet':
      'Ce qui peut être entre toutes les mains : numéros d’urgence, abris, hôpitaux, consulats, itinéraires, couvre-feux. Jamais de ligne sécurisée ni d’agent de permanence.',
  },
  audience: { citizens: 'Ressortissants', migrants: 'Migrants', employers: 'Employeurs' },
  field: { what: 'Quoi', district: 'District', audience: 'Pour', language: 'Langue' },
  column: { page: 'Page', lines: 'Lignes', state: 'Depuis la dernière impression' },
  state: { new: 'Nouvelle', changed: 'Modifiée', same: 'Inchangée' },
  print: {
    title: 'Enregistrer en PDF',
    all: 'Tout imprimer',
    changed: {
      one: 'Imprimer {{count}} page modifiée',
      many: 'Imprimer {{count}} pages modifiées',
      other: 'Imprimer {{count}} pages modifiées',
    },
    done: {
      one: '{{count}} page imprimée, version {{version}}',
      many: '{{count}} pages imprimées, version {{version}}',
      other: '{{count}} pages imprimées, version {{version}}',
    },
  },
} satisfies French<typeof en>;
