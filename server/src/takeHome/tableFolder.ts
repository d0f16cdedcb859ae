import type { BoardExport } from "../rooms/BoardExport.ts";
import { takeHomeTexts } from "./takeHomeTexts.ts";

/** Where in the zip of its evening the board of a table lies: "tafels/Tafel blauwe fiets/". */
export function tableFolder(
  { language }: Pick<BoardExport, "language">,
  { name }: { readonly name: string },
): string {
  return `${takeHomeTexts[language].tableFolder}/${name}/`;
}
