import type {
  DocumentBlock,
  FieldsOf,
  ReadItem,
  ReadPlace,
  ReadStep,
} from '../../../shared/reader/result.ts';
import { findDates } from './dates.ts';
import { plainText, trimmed } from './marks.ts';
import { findPhones } from './phones.ts';
import { actorOf } from './subjects.ts';
import { WordList } from './word-list.ts';

const PROCEDURE = new WordList(
  "procedure|procedures|emergency plan|evacuation plan|evacuation|contingency plan|protocol|what to do|standing order|steps|alert procedure|in case of|in the event of|in an emergency|procédure|procédures|plan d’urgence|plan d'urgence|plan d’évacuation|plan d'évacuation|conduite à tenir|que faire|marche à suivre|consignes|en cas de|en cas d’urgence|en cas d'*|procedimiento|procedimientos|protocolo|plan de emergencia|plan de evacuación|qué hacer|en caso de|pasos a seguir|procedimento|procedimentos|plano de emergência|plano de evacuação|o que fazer|em caso de|إجراء|إجراءات|خطة الطوارئ|خطة الإخلاء|في حال|في حالة|ماذا تفعل|عند|порядок действий|порядок|процедура|план эвакуации|что делать|в случае|действия при|алгоритм действий",
);
/** Where people are taken is a list of places. */
const PLACES =
  /evacuation (?:cent(?:er|re)s?|points?|sites?|shelters?|areas?|contacts?|routes?)|(?:centres?|points?|sites?) d['’]évacuation|(?:centros?|puntos?) de evacuación|(?:centros?|pontos?) de evacuação|пункты? эвакуации|مراكز الإخلاء/giu;
/** Words of an emergency, without which steps are those of a manual. */
const EMERGENCY =
  /emergenc|evacu|crisis|alert|disaster|earthquake|flood|fire|attack|kidnap|arrest|detention|detained|death|missing|casualt|accident|outbreak|tsunami|cyclone|hurricane|storm|unrest|security|trafficking|victim|consular|border|exit|curfew|shelter|urgence|évacu|crise|alerte|catastroph|séisme|inondation|incendie|attentat|enlèvement|arrestation|détention|décès|disparu|frontière|troubles|sécurité|victime|consulaire|sortie|emergencia|evacua|crisis|alerta|desastre|terremoto|sismo|inundaci|incendio|atentado|secuestro|detenci|fallecim|desaparec|frontera|víctima|emergência|evacuaç|crise|desastre|inundaç|incêndio|sequestro|detenç|óbito|desaparecid|fronteira|vítima|طوارئ|إخلاء|أزمة|إنذار|كارثة|زلزال|فيضان|حريق|هجوم|اختطاف|توقيف|احتجاز|وفاة|مفقود|حدود|ضحايا|чрезвычай|эвакуац|кризис|тревог|землетряс|наводнен|пожар|похищен|задержан|арест|смерт|гибел|пропав|границ|пострадав|авари|ciclon|cyclon|ouragan|tempest|tormenta|huracán|furacão|tsunam|erupci|épidém|epidem|إعصار|цунами|ураган|in case of|in the event of|en cas d|en caso de|em caso de|في حال|в случае/iu;
const TRIGGER =
  /(?:in case of|in the event of|en cas d(?:e |['’])|en caso de|em caso de|في حال(?:ة)?|عند|в случае|действия при|при)[ ]*([^:.;\n]{3,120})/iu;
const TRIGGER_LINE =
  /^(?:trigger|activated (?:when|by|if)|déclencheur|déclenchement|activación|se activa|activação|activa-se|التفعيل|يُفعّل|يفعل|основание|вводится)[ ]*[:–-]?[ ]*(.{3,200})/iu;
const MARK =
  /^[ \t]*(?:(?:[Ss]tep|STEP|[ÉéEe]tape|[Pp]as[os]o?|الخطوة|[Шш]аг)[ ]*\d{1,2}[ ]*[.:)–-]?|\(?\d{1,2}[.)][ ]?(?!\d)|\d{1,2}[ ]?[-–º°ª][ ]+(?=\p{L})|\(?[ivx]{1,4}[.)][ ]|\(?[a-z][.)][ ]|[•·▪*–—-][ ])[ \t]*/u;
const LEVELS: readonly (readonly ['national' | 'regional' | 'local', RegExp])[] = [
  ['national', /\bnational|nacional|وطني|национальн|федеральн/iu],
  ['regional', /\bregional|régional|provincial|prefectoral|préfectoral|إقليمي|региональн|областн/iu],
  ['local', /\blocal\b|municipal|communal|محلي|بلدي|местн|муниципальн/iu],
];

/** Procedures of a document: a heading that says so, with its steps below. The blocks of their steps are told as well. */
export function proceduresOf(
  blocks: readonly DocumentBlock[],
  region: string | null,
): { items: ReadItem[]; steps: Set<number> } {
  const items: ReadItem[] = [];
  const steps = new Set<number>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !isHeadingOf(block, blocks[index + 1])) continue;
    const read = readProcedure(blocks, index, region);
    if (read === null) continue;
    items.push(read.item);
    for (const step of read.steps) steps.add(step);
    index = Math.max(index, read.last - 1);
  }
  return { items, steps };
}

// A heading, or a short line that ends in a colon or stands alone.
function isHeadingOf(block: DocumentBlock, next: DocumentBlock | undefined): boolean {
  const text = block.text.trim();
  if (block.kind === 'cell' || block.kind === 'header' || text.length > 160 || text.length < 6) return false;
  if (block.kind !== 'heading' && /[.;,]$/.test(text)) return false;
  if (!PROCEDURE.test(text)) return false;
  const mark = MARK.exec(plainText(text));
  if (block.kind !== 'heading' && mark !== null && !isFirstBelow(text.slice(mark[0].length), next))
    return false;
  return PROCEDURE.test(text.replace(PLACES, '')) && EMERGENCY.test(text);
}

// "4. Procedure in case of arrest" above "1) …" or "a) …" heads them, though it has a number itself.
function isFirstBelow(text: string, next: DocumentBlock | undefined): boolean {
  const procedure = PROCEDURE.exec(text);
  return (
    procedure !== null &&
    procedure.index <= 12 &&
    next !== undefined &&
    /^[ \t]*(?:\D{0,10}1|\(?a|[•·▪*–—-])(?!\d)[ ]*[.):–º°-]?[ ]/iu.test(plainText(next.text))
  );
}

function readProcedure(
  blocks: readonly DocumentBlock[],
  at: number,
  region: string | null,
): { item: ReadItem; steps: number[]; last: number } | null {
  const heading = blocks[at];
  if (heading === undefined) return null;
  const steps: { block: number; step: ReadStep }[] = [];
  const before: string[] = [];
  let index = at + 1;
  for (; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'heading' || block.part !== heading.part) break;
    if (block.kind === 'cell' || block.kind === 'header' || block.kind === 'note') break;
    const isStep = block.kind === 'list-item' || MARK.test(plainText(block.text));
    const lines = block.text.split('\n').filter((line) => line.trim() !== '');
    if (isStep || (lines.length >= 2 && lines.slice(-2).every((line) => MARK.test(plainText(line))))) {
      for (const line of lines) {
        if (isStep || MARK.test(plainText(line))) steps.push({ block: index, step: stepOf(line, region) });
        else before.push(line);
      }
    } else if (steps.length === 0 && before.length < 4) before.push(block.text.trim());
    else if (block.text.trim() !== '') break;
    if (steps.length >= 200) break;
  }
  if (steps.length < 2) return null;
  const title = trimmed(heading.text.replace(/\s+/gu, ' ').replace(/^\d+(?:\.\d+)*\.?\s+/, ''));
  const told = [title, ...before].join('\n');
  const trigger =
    before.map((line) => TRIGGER_LINE.exec(line)?.[1]).find((text) => text !== undefined) ??
    TRIGGER.exec(told)?.[1];
  const level = LEVELS.find(([, pattern]) => pattern.test(told))?.[0];
  const fields: FieldsOf<'procedure'> = {
    title,
    ...(trigger === undefined ? {} : { trigger: trimmed(trigger).replace(/[.]$/, '') }),
    steps: steps.map(({ step }) => step),
    ...(level === undefined ? {} : { level }),
    ...validity(plainText(told)),
    ...(before.length === 0 ? {} : { text: before.join('\n').slice(0, 4000) }),
  };
  const raw = blocks
    .slice(at, index)
    .map((block) => block.text)
    .join('\n')
    .slice(0, 4000);
  return {
    item: { kind: 'procedure', place: placeOf(heading, at), fields, unmapped: [], raw: [raw] },
    steps: steps.map(({ block }) => block),
    last: index,
  };
}

function placeOf(block: DocumentBlock, index: number): ReadPlace {
  return {
    ...(block.page === undefined ? {} : { page: block.page }),
    block: index,
    from: 0,
    to: block.text.length,
    ...(block.part === undefined ? {} : { part: block.part }),
  };
}

function stepOf(line: string, region: string | null): ReadStep {
  // The mark is found in plain digits, which stand in the same places.
  const mark = MARK.exec(plainText(line))?.[0].length ?? 0;
  const text = line.slice(mark).replace(/\s+/gu, ' ').trim().slice(0, 2000);
  const plain = plainText(text);
  const who = actorOf(plain);
  const number = findPhones(plain, region).find((phone) => phone.isSure);
  return {
    text,
    ...(who === null ? {} : { who: text.slice(who.from, who.to) }),
    ...(number === undefined ? {} : { number: text.slice(number.from, number.to) }),
  };
}

const VALID =
  /valid|in force|effective|en vigueur|valable|vigente|en vigor|válido|em vigor|ساري|صالح|действует|действителен/iu;

function validity(told: string): Pick<FieldsOf<'procedure'>, 'validFrom' | 'validUntil'> {
  const line = told.split('\n').find((one) => VALID.test(one));
  const [first, second] = line === undefined ? [] : findDates(line);
  if (line === undefined || first === undefined) return {};
  const isUntil = /(?:until|jusqu['’]au|hasta el|hasta|até|حتى|до)[ ]*(?:le[ ])?$/iu.test(
    line.slice(0, first.from),
  );
  if (second === undefined) return isUntil ? { validUntil: first.date } : { validFrom: first.date };
  return { validFrom: first.date, validUntil: second.date };
}
