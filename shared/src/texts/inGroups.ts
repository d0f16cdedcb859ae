/** Ten digits as telephone numbers are written: "482 913 5572"; eight as "4829 1355". The blanks do not break. */
export function inGroups(digits: string): string {
  return digits
    .replace(/^(\d{4})(\d{4})$/, "$1\u00a0$2")
    .replace(/^(\d{3})(\d{3})(\d{4,})$/, "$1\u00a0$2\u00a0$3");
}
