import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useEffect, useState } from "react";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { nextFrame } from "./BoardProjector.ts";

/**
 * The board, drawn again when it changed: at most once a frame, however many cards come at once. A new object each
 * time, so that it can stand among an effect's or memo's reasons.
 */
export function useLiveBoard(live: LiveBoard): Board {
  const [seen, setSeen] = useState({ live, board: live.board });
  useEffect(() => {
    let waiting = false;
    let stopped = false;
    const look = () => {
      waiting = false;
      if (!stopped) setSeen({ live, board: { ...live.board } });
    };
    look();
    const stop = live.onChange(() => {
      if (!waiting) nextFrame(look);
      waiting = true;
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [live]);
  return seen.live === live ? seen.board : live.board;
}
