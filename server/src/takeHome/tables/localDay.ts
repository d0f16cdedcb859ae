/** A date whose UTC reads as this computer's own clock: spreadsheets know no time zones. `at`: milliseconds since 1970. */
export function localDay(at: number): Date {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000);
}
