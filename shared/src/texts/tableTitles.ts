import type { Language } from "../board/Language.ts";

/** What the board of a group's table is called: by what its people look for in the hall. `{emblem}`: "gele fiets". */
export const tableTitles: Readonly<Record<Language, string>> = {
  nl: "Tafel: {emblem}",
  en: "Table: {emblem}",
};
