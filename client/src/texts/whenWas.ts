import type { Language } from "@buurtbord/shared/board/Language.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";

/** How people say which day it was. `{day}` is a day of the week, `{date}` a day of the year. */
export interface DayWords {
  readonly today: string;
  readonly yesterday: string;
  readonly thisWeek: string;
  readonly lastWeek: string;
  readonly date: string;
}

/** "vorige week dinsdag", by this computer's clock. Both in milliseconds since 1970; a week begins on Monday. */
export function whenWas(language: Language, words: DayWords, at: number, now: number): string {
  const [day, today] = [dayNumber(at), dayNumber(now)];
  if (day >= today) return words.today;
  if (day === today - 1) return words.yesterday;
  const weekday = inWords(language, at, { weekday: "long" });
  const weeks = weekNumber(today) - weekNumber(day);
  if (weeks === 0) return filled(language, words.thisWeek, { day: weekday });
  if (weeks === 1) return filled(language, words.lastWeek, { day: weekday });
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const date = inWords(language, at, {
    day: "numeric",
    month: "long",
    ...(isThisYear ? { weekday: "long" } : { year: "numeric" }),
  });
  return filled(language, words.date, { date });
}

/** Whether it was on an earlier day than today, by this computer's clock. */
export function wasEarlierDay(at: number, now: number): boolean {
  return dayNumber(at) < dayNumber(now);
}

/** Counts the days of the calendar here: a day of 23 hours is one too. */
function dayNumber(at: number): number {
  const here = new Date(at);
  return Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / 86_400_000;
}

/** The first of January 1970 was a Thursday. */
function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}

function inWords(language: Language, at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options).format(at);
}
