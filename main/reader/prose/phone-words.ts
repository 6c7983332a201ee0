import { patternOf } from './words.ts';

/** What is written after a number and reached through it. */
export const EXTENSION =
  /^[ \t]*[,;]?[ \t]*\(?(?:ext(?:ensions?|ensi[oó]n|n)?|postes?|interno|int|ramal|ramais|anexos?|anx|local|loc|доб(?:авочный)?|вн(?:утр)?|تحويلة|داخلي|x(?=\d)|#(?=[ ]?\d))[ \t]*[.:]?[ \t]*\d{1,6}(?:[ \t]?\/[ \t]?\d{1,6}){0,4}(?!\d)\)?/iu;

/** Right before a figure: it is none of a telephone. */
export const NOT_A_PHONE =
  /(?:isbn|issn|doi|n°|№|\bno|ref(?:erence)?|réf|invoice|account|iban|passport|registration|case|\bid|grant|award|version|page|pp?|article|law|loi|decree|décret|ley|lei|code postal|zip|p\.?\s?o\.? box|b\.?p|usd|us\$|€|\$|£|r\$|s\/)[ \t]*[.:#]?[ \t]*$/iu;

const PAPERS =
  'passport*|passeport*|pasaporte*|passaporte*|паспорт*|جواز*|iban|rib|clabe|cci|swift|account|accounts|compte|cuenta|conta|الحساب|حساب|счёт|счет|р/с|к/с|sort code|ruc|rfc|curp|dni|nie|nif|nit|niu|cnpj|cpf|rg|инн|кпп|огрн|снилс|tin|vat|siret|siren|ninea|stat|folio|expediente|exp|dossier|processo|proc|processos|file|docket|oficio|ofício|protocol|protocolo|protocole|исх|вх|приказ|arrêté|decreto|decree|resolución|resolução|portaria|cep|code postal|zip|flight|vol|vuelo|voo|рейс|رحلة|nic|id|ci|cin|carte|card|cédula|cedula|القومي|الوطني|الملف|ملف|chassis|plate|imei|invoice|facture|factura|fatura|فاتورة|order|bon de commande|contract|contrat|contrato|договор|reg|registration|registro|matricule|matrícula|serial|ticket|case|ref|référence|reference|referencia|referência|مرجع|charge code|budget|presupuesto|orçamento|amount|montant|importe|valor|сумма|смета|المبلغ|مبلغ|population|población|população|население|عدد|total|crédit|crédito|credito|fee|tarif|цена';
/** Words for papers, accounts, sums: a figure soon behind one is theirs. */
const PAPER = new RegExp(
  `${patternOf(PAPERS, 'iu').source}[ \\t]*(?:n[°ºo]\\.?|№|no\\.?|number|número|numéro|номер|رقم|nr\\.?|#|of|de|du|is|est|es|é)?[^\\d\\n,;،]{0,12}$`,
  'iu',
);

/** Whether what stands before a figure says that it is the number of a paper, an account or a sum. */
export function isOfPaper(before: string): boolean {
  return PAPER.test(before.slice(-60));
}

/** Words that say that a figure is telephoned to only when it follows at once. */
export const WEAK_LABELS = 'number|numbers|numéro|numéros|número|números|номер|رقم|أرقام|contact|contacts';

/** A clock, a unit or a person counted, behind a figure. */
export const IS_COUNT =
  /^[ \t]*(?:%|°|h\b|hours?\b|heures?\b|horas?\b|km\b|m\b|kg\b|t\b|usd\b|eur\b|fcfa\b|cfa\b|ar\b|sum\b|сум|руб|тенге|сом|دينار|جنيه|درهم|ريال|€|\$)/iu;
