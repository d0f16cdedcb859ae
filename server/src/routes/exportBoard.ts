import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Context, Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { type Packing, packBoard, packFile } from "../takeHome/packBoard.ts";
import { takeHomeFiles } from "../takeHome/takeHomeFiles.ts";
import type { AppParts } from "./AppParts.ts";
import { answerError, answerLater } from "./answerError.ts";
import { answerFile } from "./answerFile.ts";

const TRY_AGAIN_SECONDS = 10;

/** `GET /api/boards/:id/export`: a zip that one can take home, and bring back. */
export function exportBoard({ rooms }: Pick<AppParts, "rooms">): Handler<BoardEnv> {
  return async (c) => {
    const { room, access } = c.var;
    if (!mayDo(access.role, "export-board")) return answerError(c, "not-allowed");
    const zip = await room.heldFor(() => packBoard(packingFor(c, rooms)));
    if (zip === null) return answerLater(c, "too-fast", TRY_AGAIN_SECONDS);
    return answerFile(c, zip, { type: "application/zip", name: `${room.record.title}.zip` });
  };
}

/** `GET /api/boards/:id/export/:file`: one file of it, without a zip round it. */
export function exportFile({ rooms }: Pick<AppParts, "rooms">): Handler<BoardEnv> {
  return async (c) => {
    const { room, access } = c.var;
    if (!mayDo(access.role, "export-board")) return answerError(c, "not-allowed");
    const asked = c.req.param("file") ?? "";
    const file = takeHomeFiles.get(asked);
    if (file === undefined) return answerError(c, "page-not-found");
    const content = await room.heldFor(() => packFile(packingFor(c, rooms), asked));
    if (content === null) return answerLater(c, "too-fast", TRY_AGAIN_SECONDS);
    const { title, language } = room.record;
    return answerFile(c, content, { type: file.type, name: `${title} - ${file.name(language)}` });
  };
}

/** Whoever leads an evening leads at its tables. */
function packingFor({ var: { room, access } }: Context<BoardEnv>, rooms: Packing["rooms"]): Packing {
  return { rooms, room, readPhoto: (of, name) => of.photos.read(access, name) };
}
