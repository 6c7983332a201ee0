/** A table as spreadsheets take it from the clipboard: tab-separated text, and HTML beside it. */
export function asTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): { text: string; html: string } {
  const lines = [heads, ...rows.map((row) => row.map(harmless))];
  return {
    text: lines.map((cells) => cells.map(plain).join('\t')).join('\r\n'),
    html: `<table>${lines.map((cells, index) => `<tr>${cells.map((cell) => cellOf(cell, index === 0 ? 'th' : 'td')).join('')}</tr>`).join('')}</table>`,
  };
}

/** A cell that a spreadsheet would calculate begins with an apostrophe, which it takes for text. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function plain(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ');
}

function cellOf(cell: string, tag: 'th' | 'td'): string {
  const escaped = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // As text: document numbers keep their zeros.
  return `<${tag} style="mso-number-format:'\\@'">${escaped}</${tag}>`;
}
