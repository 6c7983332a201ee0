import type { settings as en } from '../en/settings.ts';
import type { French } from '../shape.ts';

export const settings = {
  appearance: {
    title: 'Apparence',
    language: 'Langue',
    theme: 'Thème',
    light: 'Clair',
    dark: 'Sombre',
    system: 'Comme le système',
  },
  mission: {
    title: 'Poste',
    edit: 'Modifier le poste',
    shortName: 'Nom court',
    shortNameHint: 'À saisir pour confirmer un destinataire ; la ville suffit',
    name: 'Nom',
    sendingState: 'État d’envoi',
    hostState: 'État de résidence',
    city: 'Ville',
    phone: 'Téléphone',
    email: 'Courriel',
    saved: 'Les informations du poste sont enregistrées.',
  },
  officers: {
    title: 'Agents',
    you: 'vous',
    add: 'Ajouter un agent',
    name: 'Nom',
    post: 'Fonction',
    added: '{{name}} : agent ajouté.',
  },
  lock: {
    title: 'Verrouillage',
    idle: 'Verrouiller automatiquement quand personne ne touche au clavier ni à la souris',
    idleHint: 'Chancery se verrouille aussi à la mise en veille et au verrouillage de l’écran.',
    minutes: {
      one: 'après {{count}} minute',
      many: 'après {{count}} de minutes',
      other: 'après {{count}} minutes',
    },
    seconds: {
      one: 'après {{count}} seconde',
      many: 'après {{count}} de secondes',
      other: 'après {{count}} secondes',
    },
  },
  passphrase: {
    title: 'Phrase secrète',
    current: 'Phrase secrète actuelle',
    next: 'Nouvelle phrase secrète',
    change: 'Changer la phrase secrète',
    changed: 'La phrase secrète est changée. Le code de secours reste le même.',
  },
  about: {
    title: 'À propos',
    version: 'Version',
    runtime: 'Environnement d’exécution',
    evaluation: 'Environnement d’évaluation : pour essayer, jamais pour de vraies données.',
    demonstration: 'Poste de démonstration, avec des personnes fictives.',
    holidays: 'Jours fériés',
    holidaysCredit:
      'date-holidays, par commenthol et d’autres, CC BY 3.0 ; jours de repos d’après Unicode CLDR',
    maps: 'Cartes',
    licence: 'Licence',
  },
} satisfies French<typeof en>;
