/**
 * A cell of delimited text that a spreadsheet would take for a formula gets an apostrophe in front: it then shows as text. One that already begins
 * so (`'=`) gets one more, so that taking one away again gives back exactly what was there.
 * @see OWASP, CSV injection
 */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const IS_GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** The text as it stands in the file. */
export function guardCell(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded; any other comes back as it is. */
export function unguardCell(text: string): string {
  return text.charCodeAt(0) === 39 && IS_GUARDED.test(text) ? text.slice(1) : text;
}
