import { projectsOf } from "@buurtbord/shared/activities/projects.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { EarlierBoard } from "@buurtbord/shared/protocol/Garden.ts";
import { useCallback, useEffect, useState } from "react";
import type { Reply } from "../../sync/boardApi/askApi.ts";
import { gardenApi } from "../../sync/boardApi/gardenApi.ts";
import { facilitatorTokenFor } from "../../sync/keptBuurten/facilitatorTokenFor.ts";
import type { Act } from "../DeskActions.ts";
import type { Secrets } from "../Secrets.ts";
import { type EarlierEvening, earlierBoards, hasProjects } from "./earlierBoards.ts";

/** The projects of this board and of the evenings before, at the desk and on the wall. */
export interface Garden {
  /** Of earlier evenings, those with projects. */
  readonly earlier: readonly EarlierBoard[];
  /** How many plants there are in all. */
  readonly plants: number;
  readonly isOnWall: boolean;
  /** Of earlier evenings, those that the wall leaves out. */
  readonly leftOut: ReadonlySet<BoardId>;
  readonly toWall: () => Promise<void>;
  readonly offWall: () => Promise<void>;
  readonly leaveOut: (boardId: BoardId, isLeftOut: boolean) => Promise<void>;
  /** How the projects go by now. */
  readonly lookAgain: () => Promise<void>;
  /** What opens one of the boards for who leads. */
  readonly tokenOf: (boardId: BoardId) => Promise<Reply<string>>;
}

export function useGarden(board: Board, { boardId, token }: Secrets, act: Act): Garden {
  const [evenings, setEvenings] = useState<readonly EarlierEvening[]>([]);
  const [earlier, setEarlier] = useState<readonly EarlierBoard[]>([]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<BoardId>>(new Set());
  const isTable = board.tableOf !== null;
  const lookAgain = useCallback(async () => {
    const found = isTable ? [] : await earlierBoards(boardId, hasProjects);
    if (found.length === 0) return;
    const reply = await gardenApi.projects(boardId, token, found.map(secretOf));
    if (!reply.ok) return;
    setEvenings(found);
    setEarlier(reply.value.boards);
  }, [boardId, token, isTable]);
  useEffect(() => void lookAgain(), [lookAgain]);
  const gather = (without: ReadonlySet<BoardId>) => {
    const withPlants = new Set(earlier.map(({ id }) => id));
    const shown = evenings.filter(({ id }) => withPlants.has(id) && !without.has(id));
    return gardenApi.gather(boardId, token, shown.map(secretOf));
  };
  const isOnWall = board.meeting.lookBack?.show === "garden";
  return {
    earlier,
    plants: earlier.reduce((sum, { projects }) => sum + projects.length, projectsOf(board).length),
    isOnWall,
    leftOut,
    toWall: async () => {
      // Without them it shows its own.
      if (earlier.length > 0) await gather(leftOut);
      await act({ type: "set-look-back", lookBack: { show: "garden" } });
    },
    offWall: async () => void (await act({ type: "set-look-back", lookBack: null })),
    leaveOut: async (id, isLeftOut) => {
      const next = new Set([...leftOut].filter((each) => each !== id));
      if (isLeftOut) next.add(id);
      setLeftOut(next);
      if (isOnWall) await gather(next);
    },
    lookAgain,
    tokenOf: async (id) => {
      const evening = evenings.find((each) => each.id === id);
      if (evening === undefined) return { ok: true, value: token };
      return evening.buurt === null
        ? { ok: true, value: evening.token }
        : facilitatorTokenFor(evening, evening.buurt);
    },
  };
}

function secretOf({ id, token }: EarlierEvening) {
  return { id, token };
}
