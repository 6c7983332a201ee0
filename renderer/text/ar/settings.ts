import type { settings as en } from '../en/settings.ts';
import type { Arabic } from '../shape.ts';

export const settings = {
  appearance: {
    title: 'المظهر',
    language: 'اللغة',
    theme: 'السمة',
    light: 'فاتح',
    dark: 'داكن',
    system: 'كالنظام',
  },
  mission: {
    title: 'البعثة',
    edit: 'تعديل معلومات البعثة',
    shortName: 'الاسم المختصر',
    shortNameHint: 'يُكتب لتأكيد المرسَل إليه؛ تكفي المدينة',
    name: 'الاسم',
    sendingState: 'الدولة الموفِدة',
    hostState: 'الدولة المضيفة',
    city: 'المدينة',
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    saved: 'تم حفظ معلومات البعثة.',
  },
  officers: {
    title: 'الموظفون',
    you: 'أنت',
    add: 'إضافة موظف',
    name: 'الاسم',
    post: 'المنصب',
    added: 'تمت إضافة {{name}}.',
  },
  lock: {
    title: 'القفل',
    idle: 'القفل تلقائيًا عندما لا يلمس أحد لوحة المفاتيح أو الفأرة',
    idleHint: 'يُقفل Chancery أيضًا عند سكون الحاسوب أو قفل شاشته.',
    minutes: {
      zero: 'فورًا',
      one: 'بعد دقيقة',
      two: 'بعد دقيقتين',
      few: 'بعد {{count}} دقائق',
      many: 'بعد {{count}} دقيقة',
      other: 'بعد {{count}} دقيقة',
    },
    seconds: {
      zero: 'فورًا',
      one: 'بعد ثانية',
      two: 'بعد ثانيتين',
      few: 'بعد {{count}} ثوانٍ',
      many: 'بعد {{count}} ثانية',
      other: 'بعد {{count}} ثانية',
    },
  },
  passphrase: {
    title: 'عبارة المرور',
    current: 'عبارة المرور الحالية',
    next: 'عبارة المرور الجديدة',
    change: 'تغيير عبارة المرور',
    changed: 'تم تغيير عبارة المرور. يبقى رمز الاسترداد كما هو.',
  },
  about: {
    title: 'حول البرنامج',
    version: 'الإصدار',
    runtime: 'بيئة التشغيل',
    evaluation: 'بيئة تقييم: للتجربة فقط، وليست للبيانات الحقيقية.',
    demonstration: 'بعثة تجريبية بأشخاص وهميين.',
    maps: 'الخرائط',
    licence: 'الرخصة',
    holidays: 'العطل الرسمية',
    holidaysCredit:
      'date-holidays من إعداد commenthol وآخرين، CC BY 3.0؛ أيام الراحة وفق Unicode CLDR',
  },
} satisfies Arabic<typeof en>;
