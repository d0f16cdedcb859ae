import { RESIDENT_LANGUAGES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { REFUSALS } from "@buurtbord/shared/commands/Refusal.ts";
import { expect, test } from "vitest";
import { PHOTO_REFUSALS } from "../sync/photos/bringPhoto.ts";

test.each(RESIDENT_LANGUAGES)(
  "every refusal has a sentence, and no sentence is left over: %s",
  (language) => {
    expect(Object.keys(residentTexts(language).refusals).sort()).toEqual(
      [...REFUSALS, ...PHOTO_REFUSALS].sort(),
    );
  },
);
