import type { FieldsOf, ReadItem } from '../../../shared/reader/result.ts';
import { findDates, findTimes, type FoundDate, type FoundTime } from './dates.ts';
import { trimmed, type Found } from './marks.ts';
import type { Unit } from './units.ts';
import { WordList, type WordMatch } from './word-list.ts';

const MEETING = new WordList(
  'coordination meeting|meeting|briefing|working group|coordination committee|conference call|réunion de coordination|réunion|point de situation|séance d’information|reunión de coordinación|reunión|sesión informativa|reunião de coordenação|reunião|sessão de informação|اجتماع تنسيقي|اجتماع التنسيق|اجتماع|جلسة إحاطة|لقاء تنسيقي|координационное совещание|совещание|брифинг|заседание|координационная встреча',
);
const TAKES_PLACE =
  /will (?:be held|take place|meet)|is scheduled|are scheduled|aura lieu|se tiendra|est prévue|se celebrará|tendrá lugar|está prevista|terá lugar|realizar-se-á|realiza-se|está marcada|يعقد|سيعقد|تعقد|ستعقد|состоится|пройд[её]т|назначен/iu;
const CURFEW = new WordList(
  'curfew|couvre-feu|toque de queda|toque de recolher|recolher obrigatório|حظر التجول|حظر تجول|حظر التجوال|комендантский час|комендантского часа',
);
const CLOSED = new WordList(
  'closed|closure|closures|closes|blocked|fermé|fermée|fermés|fermées|fermeture|barré|barrée|coupée|coupé|cerrado|cerrada|cerrados|cerradas|cierre|cortado|cortada|encerrado|encerrada|encerrados|encerradas|fechado|fechada|encerramento|interditada|cortada|مغلق|مغلقة|إغلاق|أغلق|أغلقت|مقطوع|مقطوعة|закрыт|закрыта|закрыто|закрыты|закрытие|перекрыт|перекрыта|перекрыто|перекрыты',
);
const CLOSABLE = new WordList(
  'road|roads|highway|expressway|motorway|freeway|ferry|railway|railway station|bus station|seaport|harbour|harbor|rn|autoroute|route nationale|gare|port|tunnel|bac|autovía|túnel|muelle|rodovia|autoestrada|túnel|cais|نفق|ميناء|перевал|тоннель|переправа|вокзал|порт|bridge|border|border crossing|crossing|crossing point|airport|port|airspace|checkpoint|route|street|tunnel|beach|route|routes|pont|frontière|frontières|aéroport|poste frontière|poste-frontière|espace aérien|axe|carretera|carreteras|puente|frontera|paso fronterizo|aeropuerto|puerto|autopista|estrada|estradas|ponte|fronteira|posto fronteiriço|aeroporto|porto|طريق|جسر|معبر|حدود|مطار|ميناء|منفذ|дорога|дороги|мост|граница|границы|пункт пропуска|аэропорт|трасса|шоссе',
);
const FORBIDDEN = new WordList(
  "restricted area|restricted zone|exclusion zone|no-go area|no-go zone|prohibited area|prohibited zone|military zone|zone interdite|zone rouge|zone d’exclusion|zone d'exclusion|zone militaire|accès interdit|zona prohibida|zona restringida|zona de exclusión|área interdita|zona interdita|zona de exclusão|área restrita|منطقة محظورة|منطقة عسكرية|منطقة مغلقة|запретная зона|закрытая зона|зона отчуждения|военная зона",
);
const ROUTE = new WordList(
  "evacuation route|exit route|escape route|safe route|humanitarian corridor|itinéraire d’évacuation|itinéraire d'évacuation|voie d’évacuation|voie d'évacuation|couloir humanitaire|ruta de evacuación|vía de evacuación|corredor humanitario|rota de evacuação|via de evacuação|corredor humanitário|طريق الإخلاء|مسار الإخلاء|ممر إنساني|ممر آمن|маршрут эвакуации|путь эвакуации|гуманитарный коридор",
);
const PLACE_BEFORE =
  /^[ \t]*(?:[,،–—-][ \t]*)?(?:(?:at|in)[ ](?:the[ ])?|(?:à|au|aux|dans)[ ](?:la[ ]|le[ ]|l[’'])?|en[ ](?:el[ ]|la[ ])?|no[ ]|na[ ]|em[ ]|في[ ](?:مقر[ ])?|بمقر[ ]|в[ ])?/iu;
const UNTIL_WORDS =
  /(?:until|till|to|through|jusqu['’](?:à|au)|au|à|hasta(?: el| las)?|até(?: às| ao)?|a las|às|حتى|إلى|до|по|[-–—])[ \t]*(?:the[ ]|le[ ]|el[ ]|o[ ]|الساعة[ ])?$/iu;

/** Meetings, restrictions and routes that the sentences of a unit tell of. */
export function eventsOf(unit: Unit): ReadItem[] {
  const items: ReadItem[] = [];
  for (const sentence of sentencesOf(unit)) {
    const item = meetingOf(unit, sentence) ?? restrictionOf(unit, sentence) ?? routeOf(unit, sentence);
    if (item !== null) items.push(item);
  }
  return items;
}

/** Sentences and lines; a full stop after a single letter or before a small one ends none. */
function sentencesOf(unit: Unit): Found[] {
  const sentences: Found[] = [];
  let from = 0;
  for (const match of unit.plain.matchAll(/\n|(?<=[^\s.][^\s.])[.!?؟](?=\s+[\p{Lu}\p{Lo}\d«"“¿¡])|$/gu)) {
    const to = match.index;
    const text = unit.plain.slice(from, to);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') sentences.push({ from: from + lead, to, text: text.trim() });
    from = to + match[0].length;
  }
  return sentences;
}

function meetingOf(unit: Unit, sentence: Found): ReadItem | null {
  const word = MEETING.exec(sentence.text);
  if (word === null || sentence.text.length > 600) return null;
  const dates = findDates(sentence.text);
  const times = findTimes(sentence.text);
  const [date] = dates;
  if (date === undefined) return null;
  const isShort = sentence.text.length <= 160 && unit.isListed;
  const isStated = TAKES_PLACE.test(sentence.text);
  if (!(isStated || (isShort && times.length > 0))) return null;
  const [start, end] = times;
  const endDate = dates[1] ?? date;
  const last = Math.max(
    date.to,
    start?.to ?? 0,
    end !== undefined && isUntil(sentence.text, end) ? end.to : 0,
  );
  const place = placeAfter(sentence.text, last, word.index);
  const fields: FieldsOf<'meeting'> = {
    title: titleOf(sentence.text, word, [...dates, ...times]),
    startsAt: start === undefined ? date.date : `${date.date}T${start.time}`,
    ...(end !== undefined && isUntil(sentence.text, end) ? { endsAt: `${endDate.date}T${end.time}` } : {}),
    ...(place === '' ? {} : { place }),
  };
  return { kind: 'meeting', place: unit.placeOf(sentence), fields, unmapped: [], raw: rawOf(unit) };
}

const isUntil = (text: string, time: Found): boolean => UNTIL_WORDS.test(text.slice(0, time.from));

function titleOf(text: string, word: WordMatch, marks: readonly Found[]): string {
  // From the beginning of the clause to the first date or verb.
  const start = Math.max(
    0,
    ...[...text.slice(0, word.index).matchAll(/[:;–—]|\d[.)]\s/gu)].map(
      (match) => match.index + match[0].length,
    ),
  );
  const after = marks.filter((mark) => mark.from > word.index).map((mark) => mark.from);
  const verb = TAKES_PLACE.exec(text)?.index ?? text.length;
  const comma = /[,،;:–—(]|[ ]-[ ]/u.exec(text.slice(word.index + word[0].length));
  const stop = Math.min(
    text.length,
    verb > word.index ? verb : text.length,
    ...after,
    comma === null ? text.length : word.index + word[0].length + comma.index,
  );
  const opening = verb < word.index ? verb + (TAKES_PLACE.exec(text)?.[0].length ?? 0) : start;
  const isLater = marks.some((mark) => mark.from >= start && mark.to <= word.index);
  const title = text.slice(isLater ? word.index : Math.max(start, opening), stop);
  return (
    trimmed(title)
      .replace(/[ ](?:on|at|le|au|à|el|la|a las|em|no|dia|às|في|يوم|بتاريخ|в|на|the|de|du|du|,)$/iu, '')
      .replace(/[ ](?:on|le|el|em|no|dia|في|يوم|بتاريخ)$/iu, '')
      .replace(/^(?:(?:The|A|An|Next|La|Le|Une|Un|El|Una|O|Uma|Prochaine|Próxima|Prochain)[ ])+/iu, '')
      .trim()
      .slice(0, 200) || word[0]
  );
}

function placeAfter(text: string, last: number, _word: number): string {
  const rest = text.slice(last);
  const lead = PLACE_BEFORE.exec(rest)?.[0] ?? '';
  const bare = rest
    .slice(lead.length)
    .replace(
      /^(?:local time|heure locale|hora local|بالتوقيت المحلي|по местному времени|hours|hrs|h)[ ,،]*/iu,
      '',
    );
  const isIntroduced = /\p{L}|[,،–—-]/u.test(lead);
  const place = trimmed(
    (bare.split(/[;.(\n]/u)[0] ?? '').replace(
      /^(?:at|in|à|au|en|em|no|na|في|بمقر|в)[ ](?:the[ ]|la[ ]|le[ ]|el[ ])?/iu,
      '',
    ),
  );
  return isIntroduced && /[\p{Lu}\p{Lo}]/u.test(place) && place.length <= 160 ? place : '';
}

function restrictionOf(unit: Unit, sentence: Found): ReadItem | null {
  const { text } = sentence;
  if (text.length > 700) return null;
  const curfew = CURFEW.exec(text);
  const forbidden = FORBIDDEN.exec(text);
  const closed = CLOSED.exec(text);
  const closable = closed === null ? null : CLOSABLE.exec(text);
  const dates = findDates(text);
  const times = findTimes(text);
  const isDated = dates.length > 0 || times.length > 0;
  const isNamed = (index: number): boolean =>
    /\p{Lu}[\p{L}\d-]+|\p{Script=Arabic}{3,}/u.test(text.slice(index));
  const isCurfew =
    curfew !== null &&
    (isDated ||
      /in force|imposed|en vigueur|en vigor|em vigor|imposé|impuesto|decretado|ساري|فرض|введ[её]н|действует/iu.test(
        text,
      ));
  const isForbidden = forbidden !== null && (isDated || isNamed(forbidden.index + forbidden[0].length));
  const isClosed = closed !== null && closable !== null && (isDated || isNamed(1));
  const word = isCurfew ? curfew : isForbidden ? forbidden : isClosed ? closed : null;
  if (word === null) return null;
  const heading = unit.headings.at(-1) ?? '';
  const title =
    text.length <= 160
      ? text.replace(/[.;]$/, '')
      : heading !== '' && heading.length <= 120
        ? heading
        : `${text.slice(0, 150).replace(/\s+\S*$/, '')}…`;
  const area = isCurfew ? areaAfter(text, [...dates, ...times]) : '';
  const fields: FieldsOf<'restriction'> = {
    title: trimmed(title),
    ...(area === '' ? {} : { area }),
    ...spanOf(text, dates, times),
    text,
  };
  return { kind: 'restriction', place: unit.placeOf(sentence), fields, unmapped: [], raw: rawOf(unit) };
}

// "in the districts of A, B and C".
function areaAfter(text: string, marks: readonly Found[]): string {
  const match =
    /(?<![\p{L}])(?:in|across|throughout|dans|à|sur|en|em|no|na|في|в|на)[ ](?:the[ ]|la[ ]|le[ ]|les[ ]|l[’']|el[ ]|los[ ]|las[ ]|o[ ]|os[ ])?(?!force|vigueur|vigor|effect|place|case|cas|caso)/giu;
  for (const found of text.matchAll(match)) {
    const from = found.index + found[0].length;
    const mark = marks.find((one) => one.from >= from)?.from ?? text.length;
    const clause = text.slice(from, mark);
    const area = trimmed(
      clause.split(
        /[;.(\n]|[ ](?:from|between|de|entre|desde|das|من|с|every|until|is|est|está|imposed)[ ]/iu,
      )[0] ?? '',
    );
    if (
      /^[\p{Lu}\p{Lo}]|district|region|province|département|région|municip|город/u.test(area) &&
      area.length <= 200 &&
      !/^\d/.test(area)
    )
      return area;
  }
  return '';
}

function spanOf(
  text: string,
  dates: readonly FoundDate[],
  times: readonly FoundTime[],
): Pick<FieldsOf<'restriction'>, 'startsAt' | 'endsAt'> {
  const [first, second] = dates;
  const [from, to] = times;
  if (first === undefined) {
    // Hours of every day: kept as they are said.
    return from === undefined
      ? {}
      : { startsAt: from.time, ...(to === undefined ? {} : { endsAt: to.time }) };
  }
  if (second === undefined && isUntil(text, first)) return { endsAt: first.date };
  return { startsAt: first.date, ...(second === undefined ? {} : { endsAt: second.date }) };
}

function routeOf(unit: Unit, sentence: Found): ReadItem | null {
  const { text } = sentence;
  const word = ROUTE.exec(text);
  if (word === null || text.length > 400 || unit.blocks.length === 0) return null;
  const named =
    /^[ \t]*(?:(?:n[°º.]?[ ]?)?(?:\d{1,2}|\p{Lu}|[IVX]{1,4})(?![\p{L}\d])|[«"“][^»"”]{2,40}[»"”])/u.exec(
      text.slice(word.index + word[0].length),
    );
  const colon = /^[^:]{0,30}:[ \t]*\S/u.test(text.slice(word.index + word[0].length));
  if (named === null && !colon) return null;
  const name = trimmed(text.slice(word.index, word.index + word[0].length + (named?.[0].length ?? 0)));
  const said = trimmed(text.slice(word.index + word[0].length + (named?.[0].length ?? 0)));
  const status =
    /\b(open|closed|ouvert|ouverte|fermé|fermée|abierta|cerrada|aberta|encerrada)\b|(?:مفتوح|مغلق)|(?:открыт|закрыт)/iu.exec(
      text,
    )?.[0];
  const fields: FieldsOf<'route'> = {
    name: colon && named === null ? trimmed(`${name}: ${said}`).slice(0, 160) : name,
    ...(status === undefined ? {} : { status }),
    ...(said === '' ? {} : { note: said }),
  };
  return { kind: 'route', place: unit.placeOf(sentence), fields, unmapped: [], raw: rawOf(unit) };
}

const rawOf = (unit: Unit): string[] => [unit.text.slice(0, 2000)];
