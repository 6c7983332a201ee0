/** The few sentences that the shell itself says, before or beside the page; the page's own live in `renderer/text/`. */
export interface ShellText {
  evaluation: string;
  profileInUseTitle: string;
  profileInUse: string;
  notStartedTitle: string;
  notStarted: (code: string) => string;
  unwritable: string;
  coreEndedTitle: string;
  coreEnded: string;
  ok: string;
  undo: string;
  redo: string;
  cut: string;
  copy: string;
  paste: string;
  selectAll: string;
  edit: string;
  view: string;
  larger: string;
  smaller: string;
  actualSize: string;
  fullScreen: string;
  quit: string;
}

const en: ShellText = {
  evaluation: 'evaluation runtime',
  profileInUseTitle: 'Chancery is open elsewhere',
  profileInUse:
    'Another Chancery, perhaps the command line, is using this data. Close it there, then start Chancery again. Nothing was changed.',
  notStartedTitle: 'Chancery could not start',
  notStarted: (code) =>
    `The part that keeps the data did not start (${code}). Nothing was changed. Restart the computer; if it happens again, give this code to whoever looks after Chancery.`,
  unwritable:
    'It may not write to the folder where its data belongs. Nothing was changed. Check that the disk is not full or write-protected and that the folder belongs to you, then start Chancery again.',
  coreEndedTitle: 'Chancery has locked itself',
  coreEnded:
    'A part of the program stopped without being asked. Everything that was saved is safe. Unlock to go on; work that was still running has to be started again.',
  ok: 'OK',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  edit: 'Edit',
  view: 'View',
  larger: 'Larger',
  smaller: 'Smaller',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  quit: 'Quit',
};

const fr: ShellText = {
  evaluation: 'moteur d’évaluation',
  profileInUseTitle: 'Chancery est déjà ouvert',
  profileInUse:
    'Un autre Chancery, peut-être la ligne de commande, utilise ces données. Fermez-le, puis relancez Chancery. Rien n’a été modifié.',
  notStartedTitle: 'Chancery n’a pas pu démarrer',
  notStarted: (code) =>
    `La partie qui garde les données n’a pas démarré (${code}). Rien n’a été modifié. Redémarrez l’ordinateur ; si cela se reproduit, donnez ce code à la personne qui s’occupe de Chancery.`,
  unwritable:
    'Il ne peut pas écrire dans le dossier de ses données. Rien n’a été modifié. Vérifiez que le disque n’est ni plein ni protégé en écriture et que le dossier vous appartient, puis relancez Chancery.',
  coreEndedTitle: 'Chancery s’est verrouillé',
  coreEnded:
    'Une partie du programme s’est arrêtée d’elle-même. Tout ce qui était enregistré est intact. Déverrouillez pour continuer ; un travail en cours doit être relancé.',
  ok: 'OK',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  edit: 'Édition',
  view: 'Affichage',
  larger: 'Agrandir',
  smaller: 'Réduire',
  actualSize: 'Taille réelle',
  fullScreen: 'Plein écran',
  quit: 'Quitter',
};

const ar: ShellText = {
  evaluation: 'نسخة تشغيل للتجربة',
  profileInUseTitle: 'برنامج Chancery مفتوح في مكان آخر',
  profileInUse:
    'هناك نسخة أخرى من Chancery، ربما سطر الأوامر، تستخدم هذه البيانات. أغلقها ثم شغّل Chancery من جديد. لم يتغيّر شيء.',
  notStartedTitle: 'تعذّر تشغيل Chancery',
  notStarted: (code) =>
    `لم يبدأ الجزء الذي يحفظ البيانات (${code}). لم يتغيّر شيء. أعد تشغيل الحاسوب، وإن تكرّر ذلك فأعطِ هذا الرمز لمن يتولّى أمر Chancery.`,
  unwritable:
    'لا يمكنه الكتابة في مجلد بياناته. لم يتغيّر شيء. تحقّق من أن القرص ليس ممتلئًا ولا محميًا من الكتابة وأن المجلد لك، ثم شغّل Chancery من جديد.',
  coreEndedTitle: 'أقفل Chancery نفسه',
  coreEnded:
    'توقّف جزء من البرنامج من تلقاء نفسه. كل ما حُفظ سليم. افتح القفل للمتابعة، وما كان قيد التنفيذ يجب أن يُبدأ من جديد.',
  ok: 'حسنًا',
  undo: 'تراجع',
  redo: 'إعادة',
  cut: 'قص',
  copy: 'نسخ',
  paste: 'لصق',
  selectAll: 'تحديد الكل',
  edit: 'تحرير',
  view: 'عرض',
  larger: 'تكبير',
  smaller: 'تصغير',
  actualSize: 'الحجم الأصلي',
  fullScreen: 'ملء الشاشة',
  quit: 'إنهاء',
};

/** The shell's sentences in a language; English where it has none. */
export function shellText(language: string): ShellText {
  const base = language.toLowerCase().split('-')[0];
  return base === 'fr' ? fr : base === 'ar' ? ar : en;
}
