import type { Board } from "@buurtbord/shared/board/Board.ts";
import { keptUntil } from "@buurtbord/shared/board/keptUntil.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { longDate } from "@buurtbord/shared/texts/longDate.ts";
import type { TableTexts } from "./TableTexts.ts";

/** "Dit bord blijft bewaard tot 21 november 2027". `lastActivityAt`: milliseconds since 1970. */
export function keptUntilSentence(
  texts: TableTexts,
  { keepDays }: Pick<Board, "keepDays">,
  lastActivityAt: number,
): string {
  return filled(texts.language, texts.keptUntil, {
    date: longDate(texts.language, keptUntil(lastActivityAt, keepDays)),
  });
}
