import type { Cell } from '../columns.ts';
import { escapeXml } from './pfif.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Styles by index: number, text, text that begins like a formula, heading, wrapped text. */
export const STYLES = { number: 0, text: 1, formulaLike: 2, heading: 3, wrapped: 4 } as const;

/** The parts of a workbook of two sheets that do not depend on who is in it. @see ECMA-376 part 1 */
export function fixedParts(sheets: readonly [string, string]): Record<string, string> {
  const types = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/worksheets/sheet1.xml', 'worksheet'],
    ['/xl/worksheets/sheet2.xml', 'worksheet'],
    ['/xl/styles.xml', 'styles'],
  ]
    .map(
      ([part = '', type = '']) =>
        `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join('');
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const text = '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"';
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
      .map(
        (name, index) =>
          `<sheet name="${sheetName(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', 'worksheets/sheet2.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Noto Sans"/></font><font><b/><sz val="11"/><name val="Noto Sans"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${text}/>${text} quotePrefix="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>${text} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
}

/** A sheet up to its first row: its first row stays in sight, text runs from the right where the language does. */
export function sheetHead(options: {
  widths: readonly number[];
  isFrozen: boolean;
  isRightToLeft: boolean;
}): string {
  const { widths, isFrozen, isRightToLeft } = options;
  const pane = isFrozen
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
    : '';
  const columns = widths
    .map(
      (width, index) =>
        `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" style="${String(STYLES.text)}" customWidth="1"/>`,
    )
    .join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
}

export const SHEET_TAIL = '</sheetData></worksheet>';

/** One row. References are left out: cells follow each other, and empty ones stand for themselves. */
export function sheetRow(cells: readonly Cell[], style?: keyof typeof STYLES): string {
  let text = '<row>';
  let gap = '';
  for (const value of cells) {
    if (value === null || value === '') {
      gap += '<c/>';
      continue;
    }
    text += gap;
    gap = '';
    if (typeof value === 'number') text += `<c><v>${String(value)}</v></c>`;
    else text += textCell(value, STYLES[style ?? (BEGINS_FORMULA.test(value) ? 'formulaLike' : 'text')]);
  }
  return `${text}</row>`;
}

const BEGINS_FORMULA = /^[=+\-@']/;

function textCell(value: string, style: number): string {
  const text = escapeCell(value);
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<c s="${String(style)}" t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

/** Characters that XML has no place for, and what looks like their escape, as the format writes them. @see ECMA-376 part 1, 22.9.2.19 */
function escapeCell(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, hexEscape);
  return escapeXml(escaped);
}

function hexEscape(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Names of sheets have at most 31 characters and lack some signs. */
function sheetName(name: string): string {
  return escapeXml(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));
}
