import { expect, test } from "vitest";
import { hasHeldWord } from "./hasHeldWord.ts";

test.each([
  "Wat een klootzak",
  "KLOOTZAK!",
  "klóótzak",
  "kuuuuut",
  "klooootzakkk",
  "kut-buurt",
  "fuuuck off",
  "k\u200but",
  "ｋｕｔ",
])("%s waits for the facilitator", (text) => expect(hasHeldWord(text)).toBe(true));

test.each([
  "Soep koken",
  "Essex",
  "Scunthorpe",
  "kuttelen",
  "a lull",
  "sleet and snow",
  "Zeeeeebra",
  "",
  "😀",
  "rock-'n-roll",
])("%s does not", (text) => expect(hasHeldWord(text)).toBe(false));
