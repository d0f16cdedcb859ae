import { isAbsolute } from "node:path";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import * as v from "valibot";
import { type BearerEnv, bearer } from "../middleware/bearer.ts";
import { answerError } from "../routes/answerError.ts";
import { readBody } from "../routes/readBody.ts";
import { sameSecret } from "../routes/sameSecret.ts";
import type { OperatorDesk } from "./OperatorDesk.ts";

const BackupSchema = v.object({ path: v.pipe(v.string(), v.check(isAbsolute)) });

/** What the `buurtbord` command asks of a running server, with the token that lies in the data folder. */
export function operatorRoutes(desk: OperatorDesk, token: string): Hono<BearerEnv> {
  const routes = new Hono<BearerEnv>();
  routes.use(bearer, onlyWith(token));
  routes.get("/boards", async (c) => c.json(await desk.list()));
  routes.get("/boards/:id/export", async (c) => {
    const board = await desk.export(c.req.param("id") as BoardId);
    return board === null ? answerError(c, "board-not-found") : c.json(board);
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

/** To everybody else there is nothing here. */
function onlyWith(token: string) {
  return createMiddleware<BearerEnv>(async (c, next) => {
    const address = c.env.incoming?.socket.remoteAddress ?? "";
    const isHere = isLoopback(address) && c.req.header("x-forwarded-for") === undefined;
    if (!isHere || !sameSecret(c.get("token"), token)) return answerError(c, "page-not-found");
    return next();
  });
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/, "");
  return plain === "::1" || plain.startsWith("127.");
}
