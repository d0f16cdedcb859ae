import { LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import { REFUSALS } from "@buurtbord/shared/commands/Refusal.ts";
import { residentTexts } from "@buurtbord/shared/texts/residentTexts.ts";
import { expect, test } from "vitest";

test.each(LANGUAGES)("every refusal has a sentence, and no sentence is left over: %s", (language) => {
  expect(Object.keys(residentTexts(language).refusals).sort()).toEqual([...REFUSALS].sort());
});
