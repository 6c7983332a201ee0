/** What can be told about a row of a register. */
export const REASONS = [
  'no-name',
  'name-too-long',
  'date-impossible',
  'date-in-future',
  'date-not-understood',
  'date-order-mixed',
  'document-twice',
  'document-of-other',
  'reference-twice',
  'record-expired',
  'note-without-person',
  'too-many-cells',
  'repeated-row',
  'imported-before',
  'known-same',
  'known-differs',
  'filled-empty',
  'digits-lost',
  'zeros-lost',
  'formula-error',
  'value-kept-in-note',
  'year-of-two-digits',
  'value-cut',
  'note-too-long',
] as const;
export type Reason = (typeof REASONS)[number];

type Texts = Readonly<Record<Reason, string>>;

/** Sentences for people; they stand on the screen and in the sheet of refused rows. `{{value}}` is the cell or the row meant. */
export const REASON_TEXTS: Readonly<Record<'en' | 'fr' | 'ar', Texts>> = {
  en: {
    'no-name': 'There is no name in this row.',
    'name-too-long': 'The name is longer than 300 characters.',
    'date-impossible': 'This date does not exist: {{value}}.',
    'date-in-future': 'A date of birth cannot lie in the future: {{value}}.',
    'date-not-understood': 'This date was not understood: {{value}}. Write it as 1984-05-03.',
    'date-order-mixed':
      'Day and month stand in different orders in this column; {{value}} could be read both ways.',
    'document-twice': 'The document number already stands in row {{value}} of this file, for somebody else.',
    'document-of-other':
      'The document number is on record for somebody with another name or birth date: {{value}}.',
    'reference-twice': 'The record id already stands in row {{value}} of this file.',
    'record-expired': 'The record has expired; nothing personal of it was read.',
    'note-without-person': 'The note is about somebody who is neither in this file nor on record: {{value}}.',
    'too-many-cells': 'The row has more cells than the table has columns: {{value}}.',
    'repeated-row': 'The same row stands in this file before: row {{value}}.',
    'imported-before': 'The very same row was imported before.',
    'known-same': 'The person is on record, and the row says nothing new.',
    'known-differs': 'The register says something else and was left as it is: {{value}}.',
    'filled-empty': 'The person is on record; what was empty was filled in.',
    'digits-lost':
      'A spreadsheet has thrown digits of this number away: {{value}}. It was kept in the note alone.',
    'zeros-lost':
      'The number is shorter than the others of its column; a spreadsheet may have dropped zeros: {{value}}.',
    'formula-error': 'The cell holds an error of the spreadsheet: {{value}}.',
    'value-kept-in-note': 'The value was not understood and was kept in the note: {{value}}.',
    'year-of-two-digits':
      'The year has two digits: {{value}}. The century was taken to be the one that is possible.',
    'value-cut': 'The value is too much for its field; what it does not take stands in the note.',
    'note-too-long': 'What the note would have to hold is longer than 20,000 characters: {{value}}.',
  },
  fr: {
    'no-name': 'Cette ligne ne contient pas de nom.',
    'name-too-long': 'Le nom dépasse 300 caractères.',
    'date-impossible': 'Cette date n’existe pas : {{value}}.',
    'date-in-future': 'Une date de naissance ne peut pas être dans le futur : {{value}}.',
    'date-not-understood':
      'Cette date n’a pas été comprise : {{value}}. Écrivez-la sous la forme 1984-05-03.',
    'date-order-mixed':
      'Le jour et le mois figurent dans un ordre variable dans cette colonne ; {{value}} peut se lire de deux façons.',
    'document-twice':
      'Le numéro de document figure déjà à la ligne {{value}} de ce fichier, pour une autre personne.',
    'document-of-other':
      'Le numéro de document est enregistré pour une personne d’un autre nom ou d’une autre date de naissance : {{value}}.',
    'reference-twice': 'L’identifiant de la fiche figure déjà à la ligne {{value}} de ce fichier.',
    'record-expired': 'La fiche a expiré ; aucune donnée personnelle n’en a été lue.',
    'note-without-person':
      'La note concerne une personne qui n’est ni dans ce fichier ni dans le registre : {{value}}.',
    'too-many-cells': 'La ligne compte plus de cellules que le tableau n’a de colonnes : {{value}}.',
    'repeated-row': 'La même ligne figure déjà dans ce fichier : ligne {{value}}.',
    'imported-before': 'Cette même ligne a déjà été importée.',
    'known-same': 'La personne est enregistrée et la ligne n’apporte rien de nouveau.',
    'known-differs': 'Le registre indique autre chose et a été laissé tel quel : {{value}}.',
    'filled-empty': 'La personne est enregistrée ; ce qui manquait a été complété.',
    'digits-lost':
      'Un tableur a supprimé des chiffres de ce numéro : {{value}}. Il n’a été conservé que dans la note.',
    'zeros-lost':
      'Le numéro est plus court que les autres de sa colonne ; un tableur a pu supprimer des zéros : {{value}}.',
    'formula-error': 'La cellule contient une erreur du tableur : {{value}}.',
    'value-kept-in-note': 'La valeur n’a pas été comprise et a été conservée dans la note : {{value}}.',
    'year-of-two-digits': 'L’année n’a que deux chiffres : {{value}}. Le siècle retenu est le seul possible.',
    'value-cut': 'La valeur dépasse son champ ; ce qui n’y tient pas figure dans la note.',
    'note-too-long': 'Ce que la note devrait contenir dépasse 20 000 caractères : {{value}}.',
  },
  ar: {
    'no-name': 'لا يوجد اسم في هذا الصف.',
    'name-too-long': 'الاسم أطول من 300 حرف.',
    'date-impossible': 'هذا التاريخ غير موجود: {{value}}.',
    'date-in-future': 'لا يمكن أن يكون تاريخ الميلاد في المستقبل: {{value}}.',
    'date-not-understood': 'لم يُفهم هذا التاريخ: {{value}}. اكتبه بالصيغة 1984-05-03.',
    'date-order-mixed': 'ترتيب اليوم والشهر مختلف داخل هذا العمود، ويمكن قراءة {{value}} بطريقتين.',
    'document-twice': 'رقم الوثيقة وارد من قبل في الصف {{value}} من هذا الملف لشخص آخر.',
    'document-of-other': 'رقم الوثيقة مسجَّل لشخص باسم آخر أو بتاريخ ميلاد آخر: {{value}}.',
    'reference-twice': 'معرّف السجل وارد من قبل في الصف {{value}} من هذا الملف.',
    'record-expired': 'انقضت صلاحية السجل، ولم يُقرأ منه أي بيان شخصي.',
    'note-without-person': 'الملاحظة عن شخص ليس في هذا الملف ولا في السجل: {{value}}.',
    'too-many-cells': 'عدد خلايا الصف أكبر من عدد أعمدة الجدول: {{value}}.',
    'repeated-row': 'الصف نفسه وارد من قبل في هذا الملف: الصف {{value}}.',
    'imported-before': 'استُورد هذا الصف نفسه من قبل.',
    'known-same': 'الشخص مسجَّل ولا يضيف الصف شيئًا جديدًا.',
    'known-differs': 'في السجل قيمة أخرى وتُركت كما هي: {{value}}.',
    'filled-empty': 'الشخص مسجَّل، واستُكمل ما كان فارغًا.',
    'digits-lost': 'حذف برنامج الجداول أرقامًا من هذا الرقم: {{value}}. حُفظ في الملاحظة فقط.',
    'zeros-lost': 'الرقم أقصر من أرقام عموده، وربما حذف برنامج الجداول أصفارًا منه: {{value}}.',
    'formula-error': 'في الخلية خطأ من برنامج الجداول: {{value}}.',
    'value-kept-in-note': 'لم تُفهم القيمة وحُفظت في الملاحظة: {{value}}.',
    'year-of-two-digits': 'السنة من رقمين: {{value}}. أُخذ القرن الممكن وحده.',
    'value-cut': 'القيمة أكبر من حقلها، وما لا يسعه الحقل في الملاحظة.',
    'note-too-long': 'ما يجب أن تحمله الملاحظة أطول من 20000 حرف: {{value}}.',
  },
};

/** Headings of what the sheet of refused rows adds; a column so called is left out when the sheet is loaded again. */
export const REFUSED_HEADINGS: Readonly<Record<'en' | 'fr' | 'ar', readonly [string, string, string]>> = {
  en: ['Refused row', 'Refused column', 'Reason of refusal'],
  fr: ['Ligne refusée', 'Colonne refusée', 'Motif du refus'],
  ar: ['الصف المرفوض', 'العمود المرفوض', 'سبب الرفض'],
};
