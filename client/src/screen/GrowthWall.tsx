import type { Board } from "@buurtbord/shared/board/Board.ts";
import { growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import { useMemo } from "react";
import { GrowthPicture, Mark } from "../lookBack/GrowthPicture.tsx";
import { growthTitle } from "../lookBack/growthTitle.ts";
import { growthSentences } from "../lookBack/growthTold.ts";
import { usePhotoData } from "../lookBack/usePhotoData.ts";
import { growthTextsIn } from "../texts/growth/growthTextsIn.ts";
import { useContrast } from "../ui/react/useLook.ts";
import type { OpenedMoment, PastOfBoard } from "./PastOfBoard.ts";

interface GrowthWallProps {
  readonly since: OpenedMoment;
  readonly board: Board;
  readonly past: PastOfBoard;
}

/** More than so many sentences nobody reads from the back row. */
const MOST_SENTENCES = 3;

/** What has grown since that moment: the board with it in bloom, and in three sentences beside it. */
export function GrowthWall({ since, board, past }: GrowthWallProps) {
  const words = growthTextsIn(board.language);
  const growth = useMemo(() => growthOf(since.board, board), [since.board, board]);
  const photos = usePhotoData(board, past.photo);
  const title = growthTitle(since.snapshot, board.language, words);
  return (
    <div className="groei-wand">
      <GrowthPicture
        growth={growth}
        after={board}
        photos={photos}
        name={title}
        hasContrast={useContrast(board.meeting.look)}
      />
      <section className="groei-woorden">
        <h1 dir="auto">{title}</h1>
        <ul>
          {growthSentences(growth, board, words)
            .slice(0, MOST_SENTENCES)
            .map(({ mark, words: sentence }) => (
              <li key={sentence}>
                <Mark mark={mark} />
                {sentence}
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}
