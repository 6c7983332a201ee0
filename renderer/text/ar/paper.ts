import type { paper as en } from '../en/paper.ts';
import type { Arabic } from '../shape.ts';

export const paper = {
  title: 'البطاقات والأوراق',
  command: 'طباعة البطاقات والأوراق',
  everywhere: 'البلد كله',
  gone: 'تخلَّص من:',
  never: 'لم يُطبع قط',
  printed: 'طُبع الإصدار {{version}} في {{at}}',
  version: 'الإصدار {{version}}',
  kind: { 'call-tree': 'شجرة اتصال للجيب', 'wall-sheet': 'ورقة للحائط', 'people-sheet': 'ورقة للناس' },
  about: {
    'call-tree':
      'بطاقة صغيرة للبلد ولكل منطقة: من يجيب ليلًا ونهارًا عن كل مهمة. والمهمة التي لا رقم لها تقول ذلك.',
    'wall-sheet': 'من المختص وأين، مع شاغل المنصب وكل رقم مستعمل، صفحة لكل منطقة.',
    'people-sheet':
      'ما يجوز أن يكون في يد أي شخص: أرقام الطوارئ والملاجئ والمستشفيات والقنصليات وطرق الخروج وحظر التجول. ولا تظهر عليها أبدًا الخطوط المؤمَّنة ولا المناوبون.',
  },
  audience: { citizens: 'المواطنون', migrants: 'المهاجرون', employers: 'أصحاب العمل' },
  field: { what: 'ماذا', district: 'المنطقة', audience: 'لمن', language: 'اللغة' },
  column: { page: 'الصفحة', lines: 'السطور', state: 'منذ آخر طباعة' },
  state: { new: 'جديدة', changed: 'تغيّرت', same: 'لم تتغير' },
  print: {
    title: 'حفظ بصيغة PDF',
    all: 'طباعة الكل',
    changed: {
      zero: 'لا صفحة تغيّرت',
      one: 'طباعة الصفحة التي تغيّرت',
      two: 'طباعة الصفحتين اللتين تغيّرتا',
      few: 'طباعة {{count}} صفحات تغيّرت',
      many: 'طباعة {{count}} صفحة تغيّرت',
      other: 'طباعة {{count}} صفحة تغيّرت',
    },
    done: {
      zero: 'لم تُطبع أي صفحة، الإصدار {{version}}',
      one: 'طُبعت صفحة واحدة، الإصدار {{version}}',
      two: 'طُبعت صفحتان، الإصدار {{version}}',
      few: 'طُبعت {{count}} صفحات، الإصدار {{version}}',
      many: 'طُبعت {{count}} صفحة، الإصدار {{version}}',
      other: 'طُبعت {{count}} صفحة، الإصدار {{version}}',
    },
  },
} satisfies Arabic<typeof en>;
