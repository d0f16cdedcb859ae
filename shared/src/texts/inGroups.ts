/** Ten digits as telephone numbers are written: "482 913 5572". The blanks do not break. */
export function inGroups(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d+)$/, "$1\u00a0$2\u00a0$3");
}
