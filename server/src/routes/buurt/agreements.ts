import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { Handler } from "hono";
import type { BoardExport } from "../../rooms/BoardExport.ts";
import { type TakenAlong, takenAlong } from "../../rooms/takenAlong.ts";
import type { BoardRecord } from "../../storage/BoardStorage.ts";
import type { BuurtRecord } from "../../storage/BuurtStorage.ts";
import type { BuurtParts } from "./BuurtParts.ts";
import type { BuurtEnv } from "./buurtAccess.ts";

/** Of so many boards, the newest first, it is looked what is on them: each is read from disk for it. */
const MOST_LOOKED_AT = 8;

type Opening = Pick<BuurtParts, "buurten" | "rooms">;

/** `GET /api/buurten/:buurtId/agreements`: boards of which a new one can take the agreements along, newest first. */
export function readAgreements(parts: Opening): Handler<BuurtEnv> {
  return async (c) => {
    const records = (await parts.buurten.boards(c.get("buurt"))).filter(agrees).slice(0, MOST_LOOKED_AT);
    const boards = [];
    for (const { id, title, lastActivityAt } of records) {
      const agreements = (await takenFrom(parts, id))?.agreements.length ?? 0;
      if (agreements > 0) boards.push({ id, title, lastActivityAt, agreements });
    }
    return c.json({ boards });
  };
}

/**
 * What a new board of this buurt begins with. `from`: the board that was chosen; without one only circles, for who lives
 * in a neighbourhood does not change with each board. Null: that board is not on this shelf, or cannot be read.
 */
export async function takenFor(
  parts: Opening,
  buurt: BuurtRecord,
  from: BoardId | undefined,
): Promise<TakenAlong | null> {
  if (from !== undefined && !(await parts.buurten.has(buurt, from))) return null;
  const taken = from === undefined ? NOTHING : await takenFrom(parts, from);
  if (taken === null || taken.circles.length > 0) return taken;
  for (const { id } of (await parts.buurten.boards(buurt)).slice(0, MOST_LOOKED_AT)) {
    const { circles } = (await takenFrom(parts, id)) ?? NOTHING;
    if (circles.length > 0) return { ...taken, circles };
  }
  return taken;
}

const NOTHING: TakenAlong = { agreements: [], before: null, circles: [] };

async function takenFrom({ rooms }: Opening, id: BoardId): Promise<TakenAlong | null> {
  const opened = await rooms.open(id);
  if (opened.state !== "open") return null;
  const board: BoardExport = await opened.room.export();
  return takenAlong(board);
}

function agrees({ activity }: BoardRecord): boolean {
  return activityOf({ activity }).kinds.some(({ isAgreement }) => isAgreement === true);
}
