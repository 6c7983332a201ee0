import type { trust as en } from '../en/trust.ts';
import type { French } from '../shape.ts';

export const trust = {
  files: { revocation: 'Révocations de clés', coSignature: 'Contresignatures' },
  keys: {
    title: 'Nos clés',
    lead: 'Une clé signe ce que vous envoyez, l’autre ouvre ce qui est scellé pour vous. Les partenaires confirment les deux par leurs chiffres.',
    inUse: 'En usage',
    since: 'En usage depuis le',
    why: 'Pourquoi elles ont été remplacées',
    before: 'Clés précédentes',
    none: 'Ce sont les premières clés de votre poste.',
    beforeHint: 'Elles ouvrent encore ce qui a été scellé pour elles. Plus rien n’est signé avec elles.',
    span: 'du {{from}} au {{until}}',
    coSigned:
      '{{name}} s’est porté garant de ces clés. Votre carte le dit aux partenaires qui ont confirmé ce poste.',
    someMission: 'Un poste sans carte ici',
    readCoSignature: 'Lire une contresignature',
    coSignatureRead:
      '{{name}} s’est porté garant de vos clés. Enregistrez de nouveau votre carte : elle le dit désormais.',
    advance: 'Enregistrer une révocation à mettre sous clé',
    advanceHint:
      'Imprimez-la ou gardez-la hors de cet ordinateur, sous pli fermé. Si les clés sont perdues ou volées, elle prévient vos partenaires, même si cet ordinateur n’existe plus.',
    revoke: 'Enregistrer une révocation de ces clés',
    revocationSaved:
      '{{name}} est enregistré. Rien n’a encore changé : il compte dès qu’un partenaire le lit.',
    revocationTitle: 'Où enregistrer la révocation',
  },
  reason: {
    rotated: 'Remplacées en bon ordre',
    lost: 'Perdues',
    stolen: 'Volées',
    compromised: 'Quelqu’un a pu les voir',
    superseded: 'Remplacées par d’autres',
    closed: 'Le poste a été fermé',
  },
  rotate: {
    open: 'Créer de nouvelles clés',
    title: 'Créer de nouvelles clés',
    what: 'Votre poste reçoit de nouvelles clés et de nouveaux chiffres. Les anciennes continuent d’ouvrir ce qui a été scellé pour elles et signent la nouvelle carte, pour que les partenaires la reconnaissent.',
    then: 'Enregistrez la nouvelle carte, remettez-la à chaque partenaire et lisez-lui les nouveaux chiffres. Tant qu’un partenaire ne les a pas confirmés, il ne scelle rien pour vous.',
    submit: 'Créer de nouvelles clés',
    done: 'Les nouvelles clés sont en usage. Enregistrez la nouvelle carte pour vos partenaires.',
  },
  lost: {
    open: 'Les clés sont perdues ou volées',
    title: 'Les clés sont perdues ou volées',
    what: 'Prévenez d’abord vos partenaires, puis créez de nouvelles clés. Un partenaire qui a lu la révocation n’accepte plus rien de ce que signent les anciennes.',
    reason: 'Que s’est-il passé ?',
    since: 'Depuis quand ?',
    sinceHint:
      'À partir de ce jour, les partenaires réexaminent ce qui est venu de vous. Vide : on ne le sait pas.',
    save: '1. Enregistrer la révocation',
    saved:
      '{{name}} est enregistré. Envoyez-le à chaque partenaire, par n’importe quelle voie : il ne contient aucun secret.',
    make: '2. Créer de nouvelles clés',
    makeHint:
      'La nouvelle carte n’est pas signée par les anciennes clés. Chaque partenaire doit entendre les nouveaux chiffres.',
  },
  badge: { changed: 'Nouvelles clés, non confirmées' },
  note: {
    changed:
      'Ce poste a de nouvelles clés, signées par celles que vous aviez confirmées. Faites-vous lire les nouveaux chiffres : d’ici là, rien ne peut être scellé pour lui.',
    replaced:
      'Ce poste a de nouvelles clés que les anciennes n’ont pas signées. Appelez-le à un numéro que vous connaissiez déjà et faites-vous lire les nouveaux chiffres.',
    coSigner:
      '{{name}}, que vous avez confirmé, s’est porté garant de ces clés. C’est un argument ; les chiffres se lisent tout de même.',
    revokedFile: 'Ce poste a révoqué ses clés ; la révocation est signée par elles. Motif : {{reason}}.',
    revokedTold:
      'Vous avez révoqué les clés de ce poste. Motif : {{reason}}. Si c’était une erreur, confirmez ses chiffres.',
    sinceDay: 'Elles ne valent plus rien depuis le {{date}}.',
    sinceEver: 'On ne sait pas depuis quand : rien de ce qu’elles ont signé ne vaut.',
    revokedNext:
      'Les plis signés avec elles sont refusés. Demandez au poste sa nouvelle carte, à un numéro que vous connaissiez déjà.',
  },
  former: {
    title: 'Clés précédentes',
    ending: {
      rotated: 'Ont signé les clés suivantes',
      replaced: 'N’ont pas signé les clés suivantes ; refusées depuis',
      revoked: 'Révoquées : {{reason}}',
    },
    refused: 'Refusées, car des clés suivantes ne valaient plus rien',
    confirmed: 'confirmées',
    never: 'jamais confirmées',
  },
  act: {
    title: 'Agir sur ses clés',
    revoke: 'Ses clés ne valent plus rien',
    coSign: 'Se porter garant de ses clés',
    coSignHint:
      'Quand un partenaire a de nouvelles clés et que d’autres ne peuvent le joindre, votre parole les aide : il met ce fichier sur sa carte.',
    coSigned: '{{name}} est enregistré. Remettez-le au poste dont vous garantissez les clés.',
    coSignTitle: 'Où enregistrer la contresignature',
  },
  revoke: {
    title: 'Les clés de {{name}} ne valent plus rien',
    what: 'Désormais, les plis signés avec elles sont refusés et rien n’est scellé pour elles. Ce qui est venu avant reste ; ce qui est venu après ce jour est énuméré pour réexamen.',
    reason: 'Que vous a-t-on dit ?',
    since: 'Depuis quand ?',
    sinceHint: 'Vide : on ne le sait pas, et tout est énuméré.',
    submit: 'Ne plus s’y fier',
    done: 'On ne se fie plus aux clés de {{name}}.',
  },
  affected: {
    title: 'À réexaminer',
    lead: 'Ces plis ont été repris après que les clés ne valaient plus rien. Celui qui les avait a pu les écrire. Interrogez le poste et annulez ce qui ne vient pas de lui.',
    none: 'Rien n’a été repris après que les clés ne valaient plus rien.',
    keysUnknown: 'repris avant que les clés soient conservées',
    undone: 'annulé',
    untitled: 'retiré depuis',
  },
  replace: {
    title: 'Nouvelles clés de {{name}}',
    what: 'Les clés de cette carte ne sont pas celles que vous connaissez, et celles-ci ne les ont pas signées. C’est le cas lorsque des clés ont été perdues, mais aussi lorsque quelqu’un d’autre a écrit la carte.',
    next: 'Appelez le poste à un numéro que vous connaissiez déjà. S’il dit qu’il a de nouvelles clés, reprenez-les et faites-vous lire les chiffres.',
    argument:
      '{{name}}, que vous avez confirmé, s’est porté garant de ces clés. C’est un argument pour la carte.',
    noArgument: 'Aucun poste que vous avez confirmé ne s’est porté garant de ces clés.',
    submit: 'Reprendre les nouvelles clés',
    keep: 'Garder les clés que je connais',
    done: '{{name}} a de nouvelles clés : vues, non confirmées. Confirmez les nouveaux chiffres.',
  },
  read: {
    inUse: 'Les clés de {{name}} sont révoquées. Ses plis sont désormais refusés.',
    former: 'Des clés que {{name}} utilisait auparavant sont révoquées. Celles en usage restent inchangées.',
  },
  bundle: {
    title: 'Clés de ce pli',
    signed: 'Signé par',
    sealed: 'Scellé pour',
    unknown: 'Un poste sans carte ici',
    state: {
      'in-use': 'en usage',
      former: 'remplacée depuis',
      revoked: 'révoquée',
      unknown: 'inconnue ici',
    },
    former: 'Signé par des clés que ce poste a remplacées depuis',
  },
} satisfies French<typeof en>;
