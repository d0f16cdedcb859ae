import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import * as v from "valibot";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import type { Shown } from "../rooms/Shown.ts";
import { hashOf } from "../rooms/tokens.ts";
import { answerError } from "./answerError.ts";
import { readBody } from "./readBody.ts";

/** `token`: a facilitator's of that board, or the secret of the buurt on whose shelf it stands. */
const OtherBoardsSchema = v.object({
  boards: v.pipe(
    v.array(v.object({ id: v.string(), token: v.string() })),
    v.maxLength(LIMITS.boardsPerGarden),
  ),
});

type OtherBoards = v.InferOutput<typeof OtherBoardsSchema>;

/** `GET /api/boards/:id/garden`: the plants of other boards that stand on the wall here too. */
export function readGarden({ gardens }: Pick<Rooms, "gardens">): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "see-garden")) return answerError(c, "not-allowed");
    return c.json({ boards: await gardens.plants(c.get("room").shown.garden) });
  };
}

/** `POST /api/boards/:id/garden` `{boards}`: how the projects of those boards go. Looks, and changes nothing. */
export function lookOverProjects({ gardens }: Pick<Rooms, "gardens">): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "gather-garden")) return answerError(c, "not-allowed");
    const body = await readBody(c, OtherBoardsSchema);
    if (!body.ok) return body.answer;
    return c.json({ boards: await gardens.projects(shownIn(body.value, c.get("room").record.id)) });
  };
}

/** `PUT /api/boards/:id/garden` `{boards}`: their plants stand in the garden here, and of no other boards. */
export function gatherGarden({ gardens }: Pick<Rooms, "gardens">): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "gather-garden")) return answerError(c, "not-allowed");
    const body = await readBody(c, OtherBoardsSchema);
    if (!body.ok) return body.answer;
    const { shown, record } = c.get("room");
    const gathered = await shown.gather(await gardens.opened(shownIn(body.value, record.id)));
    return gathered.ok ? c.body(null, 204) : answerError(c, gathered.refusal);
  };
}

/** Its own plants stand there anyway. */
function shownIn({ boards }: OtherBoards, own: BoardId): readonly Shown[] {
  return boards
    .filter(({ id }) => id !== own)
    .map(({ id, token }) => ({ boardId: id as BoardId, hash: hashOf(token) }));
}
