import { isAbsolute } from "node:path";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { Hono } from "hono";
import * as v from "valibot";
import { answerError } from "../routes/answerError.ts";
import type { Env } from "../routes/Env.ts";
import { readAtMost } from "../routes/readAtMost.ts";
import { readBody } from "../routes/readBody.ts";
import type { OperatorDesk } from "./OperatorDesk.ts";
import { bearsToken, isFromHere, onlyWhen } from "./onlyOperator.ts";

const BackupSchema = v.object({ path: v.pipe(v.string(), v.check(isAbsolute)) });

/** What the `buurtbord` command asks of a running server, with the token that lies in the data folder. */
export function operatorRoutes(desk: OperatorDesk, token: string): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use(onlyWhen((c) => isFromHere(c) && bearsToken(c, token)));
  routes.get("/boards", async (c) => c.json(await desk.list()));
  routes.get("/boards/:id/export", async (c) => {
    const board = await desk.export(c.req.param("id") as BoardId);
    return board === null ? answerError(c, "board-not-found") : c.json(board);
  });
  routes.get("/boards/:id/zip", async (c) => {
    const zip = await desk.pack(c.req.param("id") as BoardId);
    return zip === null ? answerError(c, "board-not-found") : c.body(new Uint8Array(zip));
  });
  routes.post("/import", async (c) => {
    const zip = await readAtMost(c, LIMITS.archiveBytes);
    return zip === null ? answerError(c, "archive-too-large") : c.json(await desk.bring(zip));
  });
  routes.post("/boards/:id/link", async (c) => {
    const secret = await desk.link(c.req.param("id") as BoardId);
    return secret === null ? answerError(c, "board-not-found") : c.json({ token: secret }, 201);
  });
  routes.delete("/boards/:id", async (c) => {
    await desk.erase(c.req.param("id") as BoardId);
    return c.body(null, 204);
  });
  routes.post("/backup", async (c) => {
    const body = await readBody(c, BackupSchema);
    if (!body.ok) return body.answer;
    await desk.backup(body.value.path);
    return c.body(null, 204);
  });
  return routes;
}
