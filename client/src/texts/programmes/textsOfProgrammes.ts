import type { Language } from "@buurtbord/shared/board/Language.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { ProgrammesTexts } from "./ProgrammesTexts.ts";

export const programmesTexts: Readonly<Record<Language, ProgrammesTexts>> = { nl, en };
