import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { BuurtTexts } from "./BuurtTexts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

export const buurtTexts: Readonly<Record<Language, BuurtTexts>> = { nl, en };
