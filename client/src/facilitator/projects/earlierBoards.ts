import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import type { ActivityId, BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { buurtApi, type Shelf } from "../../sync/boardApi/buurtApi.ts";
import type { OtherBoard } from "../../sync/boardApi/gardenApi.ts";
import { type KeptBoard, keptBoards } from "../../sync/keptBoards/keptBoards.ts";
import { type KeptBuurt, keptBuurten } from "../../sync/keptBuurten/keptBuurten.ts";

/** A board of an earlier evening, and on whose shelf it stands; null: on nobody's that this browser knows. */
export interface EarlierEvening extends OtherBoard {
  readonly title: string;
  readonly activity: ActivityId;
  readonly buurt: KeptBuurt | null;
}

/** A shelf that this browser has the secret of. */
export interface KnownShelf {
  readonly buurt: KeptBuurt;
  readonly boards: readonly Pick<Shelf["boards"][number], "id" | "title" | "activity">[];
}

type IsWanted = (activity: ActivityId) => boolean;

/** Groups made projects on it. */
export const hasProjects: IsWanted = (activity) => findActivity(activity)?.worksheet !== undefined;

/** It shows what the neighbourhood has. */
export const isMap: IsWanted = (activity) => findActivity(activity)?.assets !== undefined;

/**
 * Of which boards something goes on here: those of the same shelf; and where this board stands on none, those that stand
 * on none either. Who works in two neighbourhoods does not show the one to the other.
 */
export function chooseEarlier(
  boardId: BoardId,
  shelves: readonly KnownShelf[],
  kept: readonly KeptBoard[],
  isWanted: IsWanted,
): readonly EarlierEvening[] {
  const own = shelves.find(({ boards }) => boards.some(({ id }) => id === boardId));
  const shelved = new Set(shelves.flatMap(({ boards }) => boards.map(({ id }) => id)));
  const all: readonly EarlierEvening[] =
    own === undefined
      ? kept.flatMap(({ id, title, activity, facilitatorToken: token }) =>
          token === null || shelved.has(id) ? [] : [{ id, title, activity, token, buurt: null }],
        )
      : own.boards.map(({ id, title, activity }) => {
          const { buurt } = own;
          return { id, title, activity, token: buurt.token, buurt };
        });
  return all
    .filter(({ id, activity }) => id !== boardId && isWanted(activity))
    .slice(0, LIMITS.boardsPerGarden);
}

/** The same, of what this browser holds. None where a shelf does not answer: nobody knows then what stands on it. */
export async function earlierBoards(
  boardId: BoardId,
  isWanted: IsWanted,
): Promise<readonly EarlierEvening[]> {
  const shelves: KnownShelf[] = [];
  for (const buurt of keptBuurten()) {
    const reply = await buurtApi.shelf(buurt.id, buurt.token);
    if (reply.ok) shelves.push({ buurt, boards: reply.value.boards });
    else if (reply.reason !== "buurt-not-found") return [];
  }
  return chooseEarlier(boardId, shelves, keptBoards(), isWanted);
}
