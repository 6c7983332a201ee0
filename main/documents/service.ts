export { code, join, markup, NOTHING, own, type Markup } from './html.ts';
export {
  DOCUMENT_END,
  documentStart,
  handoutList,
  sheet,
  TABLE_END,
  tableStart,
  type PageHead,
} from './page.ts';
export { formatOf, paperBytes, writeDocument } from './file.ts';
export { dayFormat, PAPER_LOCALES } from './locale.ts';
export type { DocumentPrinter } from './printer.ts';
