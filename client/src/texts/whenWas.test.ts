import { expect, test } from "vitest";
import { buurtTexts } from "./buurt/textsOfBuurt.ts";
import { wasEarlierDay, whenWas } from "./whenWas.ts";

/** Thursday 19 November 2026, half past seven in the evening. */
const now = new Date(2026, 10, 19, 19, 30).getTime();
const at = (year: number, month: number, day: number, hour = 21) =>
  new Date(year, month - 1, day, hour).getTime();

test.each([
  [at(2026, 11, 19, 0), "vandaag", "today"],
  [at(2026, 11, 20), "vandaag", "today"], // a laptop whose clock runs behind
  [at(2026, 11, 18, 23), "gisteren", "yesterday"],
  [at(2026, 11, 17), "afgelopen dinsdag", "Tuesday"],
  [at(2026, 11, 16, 0), "afgelopen maandag", "Monday"],
  [at(2026, 11, 15), "vorige week zondag", "Sunday last week"],
  [at(2026, 11, 10), "vorige week dinsdag", "Tuesday last week"],
  [at(2026, 11, 8), "zondag 8 november", "Sunday 8 November"],
  [at(2026, 3, 31), "dinsdag 31 maart", "Tuesday 31 March"],
  [at(2025, 11, 19), "19 november 2025", "19 November 2025"],
])("%i is said as %s", (day, nl, en) => {
  expect(whenWas("nl", buurtTexts.nl.days, day, now)).toBe(nl);
  expect(whenWas("en", buurtTexts.en.days, day, now)).toBe(en);
});

test("an evening of last night is an earlier day, one of this morning is not", () => {
  expect(wasEarlierDay(at(2026, 11, 18, 23), now)).toBe(true);
  expect(wasEarlierDay(at(2026, 11, 19, 0), now)).toBe(false);
});
