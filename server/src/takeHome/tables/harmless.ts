/**
 * How a spreadsheet begins a formula, also behind spaces, and in the wide letters that it reads as the narrow ones
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const BEGINS_FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** People may write anything on a card: what a spreadsheet would take for a formula stands behind a quote. */
export function harmless(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}
