import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { LapseSeconds } from "@buurtbord/shared/board/Meeting.ts";
import type { Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import { TimeLapse } from "../lookBack/lapse/TimeLapse.tsx";

interface LapseWallProps {
  readonly board: Board;
  readonly lapse: Lapse;
  readonly seconds: LapseSeconds;
}

/** The board from its first card, as large as the wall. Whoever stands at the laptop can stop it and wind it. */
export function LapseWall({ board, lapse, seconds }: LapseWallProps) {
  return (
    <div className="film-wand">
      <TimeLapse board={board} lapse={lapse} seconds={seconds} />
    </div>
  );
}
