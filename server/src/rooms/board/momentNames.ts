import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { MomentNames } from "@buurtbord/shared/commands/Decision.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { momentTexts } from "@buurtbord/shared/texts/momentTexts.ts";

/** In the words of the board's activity. */
export function momentNames(board: Pick<Board, "activity" | "language">): MomentNames {
  const { language } = board;
  const { after, afterSome, closing } = momentTexts[language];
  return {
    afterStep: (step) => {
      const { name } = stepWords(boardTexts(board), step);
      return name === "" ? afterSome : filled(language, after, { step: name });
    },
    closing,
  };
}
