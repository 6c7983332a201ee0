import { CALENDAR_NAMES, type CalendarName } from './calendars.ts';

/**
 * Names of the months as people write them: English and French transliterations, Arabic, Persian, Dari, Amharic. One line a
 * month, in the order of the year; names are compared folded.
 */
const NAMES: Readonly<Record<CalendarName, string>> = {
  gregorian: `
    january jan janvier janv يناير كانون_الثاني جانفي ژانویه جنوری ጃንዩወሪ ጃንዋሪ جنوری
    february feb fevrier fevr فبراير شباط فيفري فوریه فبروری ፌብሩወሪ ፌብሩዋሪ
    march mar mars مارس آذار مارچ ማርች
    april apr avril avr أبريل نيسان أفريل آوریل اپریل ኤፕሪል
    may mai مايو أيار ماي مه می ሜይ مۍ
    june jun juin يونيو حزيران جوان ژوئن جون ጁን
    july jul juillet juil يوليو تموز جويلية ژوئیه جولای ጁላይ
    august aug aout أغسطس آب أوت اوت اگست ኦገስት اګست
    september sep sept septembre سبتمبر أيلول سپتامبر سپتمبر ሴፕቴምበር سېپتمبر
    october oct octobre أكتوبر تشرين_الأول اکتبر اکتوبر ኦክቶበር
    november nov novembre نوفمبر تشرين_الثاني نوامبر نومبر ኖቬምበር
    december dec decembre ديسمبر كانون_الأول دسامبر دسمبر ዲሴምበር`,
  hijri: `
    muharram moharram mouharram محرم ሙሀረም muh
    safar صفر ሳፈር saf
    rabi_i rabi_1 rabi_al_awwal rabia_al_awal rabi_ul_awwal rabi_ulawal rabia_1 rabi_al_aoual rabia_al_awwal ربيع_الأول ربيع_1 rab_aw ربيع_اول ረቢዑል_አወል
    rabi_ii rabi_2 rabi_al_thani rabi_al_akhir rabia_al_thani rabi_ul_thani rabi_ath_thani rabia_2 ربيع_الثاني ربيع_الآخر ربيع_2 rab_th rabia_ath_thani ረቢዑል_አኺር
    jumada_i jumada_1 jumada_al_awwal jumada_al_ula joumada_al_oula joumada_1 جمادى_الأولى جمادى_الاول جمادى_1 jum_i joum_oul جمادي_الاول جمادي_اول ጀማደል_አወል
    jumada_ii jumada_2 jumada_al_thani jumada_al_akhirah joumada_al_thania joumada_2 جمادى_الآخرة جمادى_الثانية جمادى_الثاني جمادى_2 jum_ii joum_tha joumada_ath_thania ጀማደል_አኺር
    rajab radjab رجب raj ረጀብ
    shaban shaaban chaabane chaban شعبان sha chaa ሻእባን
    ramadan ramadhan ramazan رمضان ram ረመዳን
    shawwal shawal chawwal chaoual شوال shaw chaw ሸዋል
    dhu_al_qidah dhul_qadah dhu_al_qadah dhul_qidah zulqida dhou_al_qida dhou_al_qi_da ذو_القعدة ذي_القعدة ذیقعده dhul_q dhou_q ዙልቂዳህ
    dhu_al_hijjah dhul_hijja dhu_al_hijja zulhijja dhou_al_hijja ذو_الحجة ذي_الحجة ذیحجه dhul_h dhul_hijjah dhou_h ذي_الحج ዙልሂጃህ`,
  persian: `
    farvardin hamal فروردین حمل فرفردين far وری فرفردن
    ordibehesht saur sawr اردیبهشت ثور أذربيهشت أرديبهشت ord ordibehest غویی
    khordad jawza خرداد جوزا خورداد kho غبرگولی
    tir saratan تیر سرطان چنگاښ تار
    mordad asad مرداد اسد مرداد mor زمری
    shahrivar sonbola sunbula شهریور سنبله sah sahrivar وږی شهرفار
    mehr mizan مهر میزان تله
    aban aqrab آبان عقرب لړم آيان
    azar qaws آذر قوس لیندۍ
    dey dei jadi jady دی جدی مرغومی
    bahman dalw dalwa بهمن دلو bah سلواغه
    esfand hoot hut اسفند حوت اسفندار esf کب`,
  ethiopic: `
    meskerem maskaram mäskäräm መስከረም مسكريم مسکرم
    tikimt tekemt tikemt teqemt tiqimt ጥቅምት تكمت تکیمت
    hidar hedar ኅዳር ህዳር هدار هیدار
    tahsas tahesas tahissas ታኅሣሥ ታህሳስ ታኅሳስ تهساس طه‌ساز
    tir ter tirr ጥር تر
    yekatit yakatit የካቲት يكاتيت يكتت یکوتیت
    megabit magabit maggabit መጋቢት مجابيت مگابیت
    miyazya miazia miyazia ሚያዝያ ሚያዚያ ميازيا
    ginbot genbot ግንቦት جنبت guenbot گین‌بوت
    sene sane sené ሰኔ سين سنه
    hamle hamlé ሐምሌ ሀምሌ هامل حمله
    nehasse nahase nehase nehassie ነሐሴ ነሀሴ نهاس نحسه
    pagume pagumen pagumiene pagwemen ጳጉሜን ጳጉሜ باجمن پاگومه`,
};

/** Brings a name to the form in which names are compared: no marks, no spaces, one form of each Arabic letter. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u200cـʻʼʿʾ'’‘`._\s-]/gu, '')
    .toLowerCase()
    .replaceAll('ى', 'ي')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .replaceAll('ٱ', 'ا');
}

const months = new Map(
  CALENDAR_NAMES.map((calendar) => [
    calendar,
    new Map(
      NAMES[calendar]
        .trim()
        .split('\n')
        .flatMap((line, index) =>
          line
            .trim()
            .split(' ')
            .map((name) => [fold(name), index + 1] as const),
        ),
    ),
  ]),
);

/** The month of a name, counted from 1; `null` when the calendar has none of this name. */
export function monthOfName(name: string, calendar: CalendarName): number | null {
  return months.get(calendar)?.get(fold(name)) ?? null;
}
