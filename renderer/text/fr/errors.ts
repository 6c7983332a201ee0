import type { errors as en } from '../en/errors.ts';
import type { French } from '../shape.ts';

export const errors = {
  'not-found': {
    what: 'Cette fiche n’existe plus ici.',
    next: 'Revenez à la liste ; la fiche a peut-être été supprimée ou son importation annulée.',
  },
  'invalid-input': {
    what: 'Une information saisie ne peut pas être enregistrée telle quelle.',
    next: 'Corrigez les champs signalés.',
  },
  'vault-locked': {
    what: 'Chancery est verrouillé.',
    next: 'Déverrouillez-le avec la phrase secrète, puis réessayez.',
  },
  internal: {
    what: 'Une erreur inattendue s’est produite.',
    next: 'Rien n’a été modifié. Réessayez ; si l’erreur se répète, signalez-la avec la référence {{reference}}.',
  },

  'ipc/unknown-call': {
    what: 'Cette partie de Chancery n’est pas disponible.',
    next: 'Fermez Chancery, puis relancez-le.',
  },
  'ipc/forbidden': {
    what: 'Votre rôle ne permet pas cette opération.',
    next: 'Adressez-vous à un agent qui y est habilité.',
  },
  'ipc/cancelled': {
    what: 'Opération arrêtée à votre demande.',
    next: 'Rien n’a été modifié. Recommencez quand vous le souhaitez.',
  },
  'ipc/too-large': {
    what: 'C’est plus que Chancery ne peut traiter en une fois.',
    next: 'Raccourcissez le texte ou procédez par étapes.',
  },

  'vault/exists': {
    what: 'Ce profil possède déjà un coffre.',
    next: 'Déverrouillez-le avec sa phrase secrète, ou lancez Chancery avec un autre profil.',
  },
  'vault/none': { what: 'Ce profil n’a pas encore de coffre.', next: 'Enregistrez d’abord votre poste.' },
  'vault/passphrase-wrong': {
    what: 'Cette phrase secrète n’ouvre pas le coffre.',
    next: 'Vérifiez la disposition du clavier et la touche Verr. Maj, puis réessayez. Si la phrase est perdue, utilisez le code de secours.',
  },
  'vault/passphrase-weak': {
    what: 'Cette phrase secrète pourrait être devinée.',
    next: 'Allongez-la, ou prenez les six mots proposés.',
  },
  'vault/damaged': {
    what: 'Le fichier qui contient les clés de ce coffre est endommagé.',
    next: 'Ne supprimez rien. Restaurez le dossier du profil depuis sa dernière sauvegarde.',
  },
  'vault/newer': {
    what: 'Ce coffre a été créé par une version plus récente de Chancery.',
    next: 'Installez la version plus récente ; celle-ci laisse le coffre intact.',
  },
  'vault/profile-in-use': {
    what: 'Ce profil est déjà ouvert, dans une autre fenêtre ou en ligne de commande.',
    next: 'Fermez-le d’abord à cet endroit, puis réessayez.',
  },

  'database/newer-than-app': {
    what: 'La base de données a été utilisée avec une version plus récente de Chancery.',
    next: 'Installez la version plus récente ; celle-ci laisse la base intacte.',
  },
  'database/damaged': {
    what: 'La base de données est endommagée.',
    next: 'Ne supprimez rien. Restaurez le dossier du profil depuis sa dernière sauvegarde.',
  },
  'database/full': {
    what: 'Le disque est plein ; rien n’a été enregistré.',
    next: 'Libérez de la place sur le disque, puis enregistrez à nouveau. Votre saisie est conservée.',
  },
  'database/read-only': {
    what: 'Chancery ne peut pas écrire dans son dossier de profil.',
    next: 'Vérifiez que le disque n’est pas protégé en écriture et que le dossier vous appartient.',
  },
  'database/settings': {
    what: 'La base de données ne s’est pas ouverte avec la protection requise.',
    next: 'Fermez Chancery, puis relancez-le. Si cela se reproduit, restaurez la dernière sauvegarde.',
  },

  'records/stale-revision': {
    what: 'Quelqu’un a modifié cette fiche pendant que vous y travailliez. Votre version n’a pas été enregistrée.',
    next: 'Ouvrez la fiche dans son état actuel, puis saisissez à nouveau votre modification.',
  },
  'records/not-undoable': {
    what: 'Cette opération ne peut plus être annulée.',
    next: 'Consultez la chronologie de la fiche : elle montre ce qui s’est passé depuis.',
  },

  'files/not-granted': {
    what: 'Chancery ne peut ouvrir que les fichiers que vous choisissez vous-même.',
    next: 'Choisissez de nouveau le fichier, ou déposez-le dans la fenêtre.',
  },
  'files/not-found': {
    what: 'Le fichier n’est plus à sa place.',
    next: 'Rebranchez la clé ou retrouvez le fichier, puis choisissez-le de nouveau.',
  },
  'files/unreadable': {
    what: 'Le fichier n’a pas pu être lu.',
    next: 'Vérifiez la clé ou le disque, ainsi que vos droits sur le fichier, puis réessayez.',
  },
  'files/unwritable': {
    what: 'Le fichier n’a pas pu être écrit.',
    next: 'Choisissez un autre dossier, ou vérifiez que la clé n’est ni protégée en écriture ni pleine.',
  },
  'files/not-a-file': {
    what: 'Ce nom n’est pas celui d’un fichier ordinaire ; il n’est donc pas remplacé.',
    next: 'Choisissez un autre nom ou un autre dossier.',
  },
  'files/own-folder': {
    what: 'Chancery garde ses propres données dans ce dossier.',
    next: 'Choisissez un autre dossier, par exemple le bureau ou une clé.',
  },
  'files/same-file': {
    what: 'Les lignes refusées remplaceraient le fichier même dont elles sont lues.',
    next: 'Choisissez un autre nom pour les lignes refusées.',
  },
  'files/too-large': {
    what: 'Le fichier est trop volumineux pour Chancery.',
    next: 'Demandez-le en plusieurs parties.',
  },
  'files/empty': { what: 'Le fichier est vide.', next: 'Demandez à l’expéditeur de le renvoyer.' },

  'reader/unknown-format': {
    what: 'Chancery ne connaît pas ce type de fichier.',
    next: 'Il lit les feuilles de calcul (XLSX, CSV) et les cartes de visite (VCF). Demandez le contenu sous l’une de ces formes.',
  },
  'reader/wrong-format': {
    what: 'Le fichier n’est pas ce que son nom annonce : il s’appelle {{named}}, mais contient {{found}}.',
    next: 'Demandez à l’expéditeur ce que c’est avant de l’utiliser.',
  },
  'reader/damaged': {
    what: 'Le fichier est endommagé : il n’est pas lisible jusqu’au bout comme {{format}}.',
    next: 'Demandez à l’expéditeur de le renvoyer.',
  },
  'reader/encrypted': {
    what: 'Le fichier est protégé par un mot de passe ({{format}}).',
    next: 'Ouvrez-le dans son programme d’origine, enregistrez-le sans mot de passe, puis déposez-le ici.',
  },
  'reader/limit': {
    what: 'Le fichier exige plus qu’un fichier sûr n’en a besoin ; la lecture a été arrêtée.',
    next: 'Demandez à l’expéditeur un fichier plus petit ou plus simple.',
  },
  'reader/crashed': {
    what: 'La lecture de ce fichier a échoué et a été arrêtée. Vos données n’ont pas été touchées.',
    next: 'Demandez à l’expéditeur le contenu sous une autre forme.',
  },
  'reader/no-display': {
    what: 'Les pages ne peuvent pas être dessinées ici.',
    next: 'Ouvrez le briefing dans la fenêtre de Chancery, ou lisez son texte.',
  },

  'people/likely-match': {
    what: 'Une personne déjà inscrite est probablement la même.',
    next: 'Regardez qui est affiché. S’il s’agit de quelqu’un d’autre, dites pourquoi ; le motif est conservé avec les deux.',
  },
  'people/merged': {
    what: 'Cette fiche a été réunie avec une autre.',
    next: 'Rouvrez la personne : la fiche conservée contient tout ce que l’on savait des deux.',
  },
  'people/merged-again': {
    what: 'La fiche conservée a elle-même été réunie avec une autre depuis.',
    next: 'Annulez d’abord la réunion la plus récente ; elle figure en tête de la liste des réunions.',
  },

  'contacts/in-itself': {
    what: 'L’organisation dont elle fait partie en fait elle-même partie.',
    next: 'Choisissez-en une autre.',
  },
  'districts/in-itself': {
    what: 'Le district englobant se trouve lui-même dans celui-ci.',
    next: 'Choisissez un autre district englobant.',
  },
  'briefings/already-decided': {
    what: 'Cette entrée a déjà été acceptée ou écartée.',
    next: 'Revoyez la liste : elle indique la décision.',
  },
  'briefings/already-undone': {
    what: 'Ce que ce document avait apporté a déjà été annulé.',
    next: 'Ses entrées attendent de nouveau d’être revues ; ce qui a été modifié depuis reste tel quel.',
  },
  'briefings/busy': {
    what: 'Des entrées de ce document sont en cours de reprise.',
    next: 'Attendez la fin de l’opération, ou arrêtez-la, puis réessayez.',
  },
  'briefings/replaces-itself': {
    what: 'L’édition antérieure choisie remplace elle-même celle-ci.',
    next: 'Choisissez une édition parue avant celle-ci, ou aucune.',
  },

  'alerts/incomplete': {
    what: 'CAP exige ce que cette alerte ne dit pas : {{missing}}.',
    next: 'Complétez-la, ou écrivez l’alerte en texte.',
  },

  'cases/closed': { what: 'Ce dossier est clos.', next: 'Rouvrez-le avant de le modifier.' },
  'cases/open-tasks': {
    what: 'Ce dossier comporte encore des tâches ; il ne peut pas être clos.',
    next: 'Terminez ou abandonnez d’abord les {{count}} tâches en cours.',
  },

  'partners/card-damaged': {
    what: 'Cette carte de poste est endommagée ou incomplète.',
    next: 'Demandez au poste partenaire de renvoyer sa carte.',
  },
  'partners/key-weak': {
    what: 'La clé de cette carte de poste n’est pas sûre.',
    next: 'Ne l’utilisez pas. Demandez au poste partenaire d’établir une nouvelle carte.',
  },
  'partners/own-card': {
    what: 'Il s’agit de la carte de votre propre poste.',
    next: 'Remettez-la à vos partenaires, et choisissez la carte qu’un partenaire vous a remise.',
  },
  'partners/key-changed': {
    what: '{{mission}} est connu ici avec une autre clé. La carte n’a pas été reprise.',
    next: 'Appelez ce poste à un numéro que vous connaissez déjà et demandez s’il a une nouvelle carte.',
  },
  'partners/card-replaced': {
    what: 'Cette carte de {{mission}} est plus ancienne que celle que vous avez : ses clés ont été remplacées depuis.',
    next: 'Demandez au poste sa carte la plus récente.',
  },
  'partners/same-keys': {
    what: 'La carte de {{mission}} porte les clés que vous connaissez déjà.',
    next: 'Lisez-la comme une carte : il n’y a rien à remplacer.',
  },
  'partners/key-revoked': {
    what: 'Les clés de {{mission}} ont été révoquées.',
    next: 'Demandez au poste une carte avec de nouvelles clés, à un numéro que vous connaissez déjà.',
  },
  'partners/revocation-damaged': {
    what: 'Cette révocation est endommagée, ou n’est pas signée par la clé qu’elle révoque.',
    next: 'Redemandez-la au poste partenaire. Si vous apprenez par une autre voie que ses clés ne valent plus rien, dites-le sur sa page.',
  },
  'partners/revocation-newer': {
    what: 'Cette révocation a été établie par une version plus récente de Chancery.',
    next: 'Installez la version plus récente. Si vous apprenez par une autre voie que les clés ne valent plus rien, dites-le sur la page du partenaire.',
  },
  'partners/revocation-unknown': {
    what: 'Cette révocation porte sur des clés qu’aucun partenaire n’a ou n’avait ici.',
    next: 'Il n’y a rien à faire, sauf si la carte de ce poste reste à lire.',
  },
  'partners/own-revocation': {
    what: 'C’est une révocation de votre propre poste.',
    next: 'Remettez-la à vos partenaires. Pour créer de nouvelles clés, ouvrez « Nos clés ».',
  },
  'partners/co-signature-damaged': {
    what: 'Cette contresignature est endommagée ou incomplète.',
    next: 'Redemandez-la au poste qui s’est porté garant de vos clés.',
  },
  'partners/co-signature-other': {
    what: 'Cette contresignature ne porte pas sur les clés que votre poste utilise maintenant.',
    next: 'Remettez votre carte la plus récente au poste garant, et faites-lui d’abord confirmer les chiffres.',
  },
  'partners/co-signer-missing': {
    what: 'La carte ne porte pas la signature de ce poste pour ces clés.',
    next: 'Reprenez les clés sans elle, ou demandez une carte qui la porte.',
  },
  'partners/unconfirmed': {
    what: 'L’empreinte de {{mission}} n’a pas encore été confirmée.',
    next: 'Lisez l’empreinte à voix haute avec ce poste par téléphone, puis confirmez-la.',
  },
  'partners/fingerprint-mismatch': {
    what: 'Les chiffres saisis ne sont pas ceux de cette carte.',
    next: 'Comparez-les de nouveau, groupe par groupe. S’ils diffèrent encore, la carte ne vient pas de ce poste : ne l’utilisez pas.',
  },

  'maps/unknown-format': {
    what: 'Chancery affiche les fichiers de carte en .pmtiles ou .mbtiles.',
    next: 'Demandez la carte dans l’un de ces formats ; d’autres se convertissent avec les outils de leurs auteurs.',
  },
  'maps/damaged': {
    what: 'Ce fichier de carte est illisible : il est endommagé ou n’est pas fait comme il se doit.',
    next: 'Copiez-le de nouveau depuis son origine. Les contours restent comme fond.',
  },
  'maps/unavailable': {
    what: 'Le fichier de carte n’est plus à sa place, ou un autre s’y trouve.',
    next: 'Rebranchez la clé, ou oubliez cette carte et ajoutez-la de nouveau.',
  },
  'documents/no-display': {
    what: 'Cet ordinateur n’a pas d’écran, même virtuel, sur lequel préparer un PDF.',
    next: 'Installez Xvfb, ou donnez au fichier un nom en .html et imprimez-le depuis un navigateur.',
  },
  'documents/failed': {
    what: 'Le PDF n’a pas pu être imprimé. Rien n’a été écrit.',
    next: 'Réessayez. Si cela se reproduit, imprimez moins de personnes ou enregistrez en HTML.',
  },
  'documents/too-many': {
    what: 'Cela fait plus de {{limit}} personnes : trop pour du papier. Rien n’a été écrit.',
    next: 'Filtrez d’abord la liste, ou exportez-la en classeur.',
  },
  'paper/nothing-changed': {
    what: 'Rien n’a changé depuis l’impression de ces pages. Rien n’a été écrit.',
    next: 'Imprimez tout si un exemplaire est perdu.',
  },

  'bundles/not-a-bundle': {
    what: 'Ce fichier n’est pas un pli.',
    next: 'Choisissez le fichier que le poste partenaire vous a envoyé.',
  },
  'bundles/damaged': {
    what: 'Ce pli est endommagé ou a été modifié en chemin. Rien n’a été repris.',
    next: 'Demandez au poste partenaire de le renvoyer.',
  },
  'bundles/not-for-us': {
    what: 'Ce pli a été scellé pour un autre poste. Il ne peut pas être ouvert ici.',
    next: 'Signalez à l’expéditeur qu’il vous est parvenu, et ne le transmettez pas.',
  },
  'bundles/newer-format': {
    what: 'Ce pli a été créé par une version plus récente de Chancery.',
    next: 'Installez la version plus récente pour l’ouvrir.',
  },
  'bundles/sender-unknown': {
    what: 'Ce pli vient d’un poste que vous ne connaissez pas encore.',
    next: 'Lisez la carte de l’expéditeur et confirmez son empreinte, puis ouvrez de nouveau le pli.',
  },
  'bundles/sender-revoked': {
    what: 'L’expéditeur de ce pli n’est plus digne de confiance ici.',
    next: 'Appelez ce poste avant d’utiliser quoi que ce soit qui en vienne.',
  },
  'bundles/signature-invalid': {
    what: 'La signature de ce pli ne correspond pas à son expéditeur. Rien n’a été repris.',
    next: 'Appelez ce poste à un numéro que vous connaissez déjà et dites-lui ce que vous avez reçu.',
  },
  'bundles/readers-mismatch': {
    what: 'Ce pli peut être lu par d’autres que ceux qu’il indique. Rien n’a été repris.',
    next: 'Prévenez l’expéditeur et demandez un nouveau pli.',
  },
  'bundles/already-applied': {
    what: 'Vous avez déjà repris ce pli. Rien n’a changé.',
    next: 'Vous n’avez rien à faire.',
  },
  'bundles/nothing-to-send': {
    what: 'Il n’y a rien à envoyer à ce partenaire.',
    next: 'Choisissez au moins un dossier.',
  },
  'partners/card-newer': {
    what: 'Cette carte de poste a été créée par une version plus récente de Chancery.',
    next: 'Installez la version plus récente, puis lisez de nouveau la carte.',
  },
  'bundles/firewall': {
    what: 'Le dossier {{caseNumber}} ne doit pas être porté à la connaissance de l’État de ce partenaire ; rien n’a été scellé.',
    next: 'Retirez ce dossier du pli.',
  },
  'bundles/no-ground': {
    what: 'Une personne qui y figure doit rester : aucun consentement ne nomme ce partenaire, ou elle a refusé. Rien n’a été scellé.',
    next: 'Retirez le dossier, notez le consentement, ou donnez un fondement pour tout le pli.',
  },
  'bundles/agreement-missing': {
    what: 'Le fondement est un accord, et aucun n’est nommé.',
    next: 'Nommez l’accord, ou choisissez un autre fondement.',
  },
  'bundles/last-day-over': {
    what: 'Le dernier jour d’usage est déjà passé : rien n’a été scellé.',
    next: 'Choisissez un jour plus tardif, ou aucun.',
  },
  'bundles/not-recallable': {
    what: 'Seul un pli de fiches que vous avez scellé vous-même peut être rappelé.',
    next: 'Choisissez un de vos propres plis.',
  },
  'bundles/recalled': {
    what: 'L’expéditeur a rappelé ce pli. On peut le lire, mais pas le reprendre.',
    next: 'Répondez au rappel, et demandez un nouveau pli à l’expéditeur.',
  },
  'bundles/recall-answered': {
    what: 'Ce rappel a reçu sa réponse : ce que le pli a apporté est retiré.',
    next: 'Enregistrez l’accusé de réception pour l’expéditeur.',
  },
  'bundles/nothing-waiting': {
    what: 'Aucun élément de ce pli n’attend de décision.',
    next: 'Vous n’avez rien à faire.',
  },
  'cases/step-not-allowed': {
    what: 'Un dossier ne peut pas franchir cette étape depuis son état actuel.',
    next: 'Choisissez l’une des étapes que propose son menu d’état.',
  },
  'households/guardian-child': {
    what: 'Le responsable d’autrui doit être majeur, et cette personne a moins de 18 ans.',
    next: 'Choisissez un autre responsable, ou corrigez la date de naissance.',
  },
  'cases/firewall-stands': {
    what: 'Ce dossier ne doit pas être porté à la connaissance de cet État, tant que la personne n’en décide pas autrement.',
    next: 'Demandez d’abord à la personne, et consignez son accord dans le dossier.',
  },
} satisfies French<typeof en>;
