/** A join code as it was meant: without spaces, dashes and dots, in capitals, Arabic and Persian digits as on the wall. */
export function plainCode(typed: string): string {
  return typed
    .normalize("NFKC") // also turns full-width digits into plain ones
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\s\p{Dash}\p{Cf}.]/gu, "")
    .toUpperCase();
}
