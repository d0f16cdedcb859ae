import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { type Context, Hono } from "hono";
import { phoneAddresses } from "./addresses/phoneAddresses.ts";
import { readMetrics } from "./metrics/readMetrics.ts";
import { bearer } from "./middleware/bearer.ts";
import { type BoardEnv, boardAccess } from "./middleware/boardAccess.ts";
import { hostGuard } from "./middleware/hostGuard.ts";
import { limitBodies } from "./middleware/limitBodies.ts";
import { limitBody } from "./middleware/limitBody.ts";
import { noStore } from "./middleware/noStore.ts";
import { requestLog } from "./middleware/requestLog.ts";
import { securityHeaders } from "./middleware/securityHeaders.ts";
import { BoardsDesk } from "./operator/BoardsDesk.ts";
import { bearsToken, isFromHere, onlyWhen } from "./operator/onlyOperator.ts";
import { operatorPage } from "./operator/operatorPage.ts";
import { operatorRoutes } from "./operator/operatorRoutes.ts";
import { aboutPage } from "./pages/aboutPage.ts";
import { serveFile } from "./pages/serveFile.ts";
import { servePage } from "./pages/servePage.ts";
import { phonePage } from "./phonePage/phonePage.ts";
import { PhotoQueue } from "./photos/PhotoQueue.ts";
import type { AppParts } from "./routes/AppParts.ts";
import { answerError } from "./routes/answerError.ts";
import { answerFault } from "./routes/answerFault.ts";
import { beginVisit } from "./routes/beginVisit.ts";
import { createBuurt } from "./routes/buurt/buurt.ts";
import { buurtRoutes } from "./routes/buurt/buurtRoutes.ts";
import { CommitCheck } from "./routes/CommitCheck.ts";
import { Creation } from "./routes/Creation.ts";
import { createBoard } from "./routes/createBoard.ts";
import { Door } from "./routes/Door.ts";
import { describeBoard } from "./routes/describeBoard.ts";
import type { Env } from "./routes/Env.ts";
import { eraseBoard } from "./routes/eraseBoard.ts";
import { exportBoard, exportFile } from "./routes/exportBoard.ts";
import { healthz } from "./routes/healthz.ts";
import { importBoard } from "./routes/importBoard.ts";
import { invite, readInvitation } from "./routes/invite.ts";
import { join } from "./routes/join.ts";
import { listLinks, makeLink, mayManageLinks, revokeLink, rotateLink } from "./routes/links.ts";
import { makeReturnCode } from "./routes/makeReturnCode.ts";
import { pageOrigin } from "./routes/pageOrigin.ts";
import { keepPhoto, readPhoto } from "./routes/photos.ts";
import { postCommand } from "./routes/postCommand.ts";
import { postDoing } from "./routes/postDoing.ts";
import { linkProject, readProject, tellErased, unlinkProject } from "./routes/projects.ts";
import { listSnapshots, readLapse, readSnapshot } from "./routes/readSnapshots.ts";
import { readView } from "./routes/readView.ts";
import { reopenBoard } from "./routes/reopenBoard.ts";
import { restoreSnapshot } from "./routes/restoreSnapshot.ts";
import { takeUpInvitation } from "./routes/takeUpInvitation.ts";
import { connectSocket } from "./sockets/connectSocket.ts";
import { Lingering } from "./sockets/Lingering.ts";

/** Every address that the server answers to. */
export function createApp(parts: AppParts): Hono<Env> {
  const { rooms, clientFiles, listening } = parts;
  const door = new Door(rooms, parts.clock);
  const app = new Hono<Env>();
  app.onError(answerFault(parts.log));
  app.notFound((c) => answerError(c, "page-not-found"));
  app.use(requestLog(parts.log), securityHeaders, hostGuard(parts.names), limitBodies);

  const check = new CommitCheck(parts);
  app.get("/healthz", noStore, healthz(check));

  app.use("/api/*", noStore);
  const creation = new Creation(parts.createCode, parts.clock);
  app.post("/api/boards", createBoard(parts, creation));
  app.post("/api/boards/import", importBoard(parts, creation));
  app.post("/api/buurten", createBuurt({ ...parts, creation }));
  app.route("/api/buurten/:buurtId", buurtRoutes({ ...parts, creation }));
  app.post("/api/join", join(door));
  app.get("/api/addresses", (c) => c.json(phoneAddresses(listening, pageOrigin(c))));
  app.post("/api/boards/:id/reopen", bearer, reopenBoard(parts));
  app.post("/api/boards/:id/remotes", takeUpInvitation(parts));
  app.use("/api/boards/:id/projects/*", tellErased(rooms));
  app.route("/api/boards/:id", boardRoutes(parts, creation));

  const lingering = new Lingering();
  const isOperators = (c: Context<Env>) => isFromHere(c) || bearsToken(c, parts.operatorToken);
  app.get("/metrics", noStore, onlyWhen(isOperators), readMetrics(parts.metrics));
  app.get("/operator", noStore, onlyWhen(isOperators), operatorPage(parts, check));
  app.route("/operator", operatorRoutes(new BoardsDesk(rooms, parts.storage), parts.operatorToken));

  app.get("/room/:id", connectSocket(rooms, "room", lingering, parts.log));
  app.get("/sync/:id", connectSocket(rooms, "sync", lingering, parts.log));
  app.get("/sync/:id/backstage", connectSocket(rooms, "backstage", lingering, parts.log));

  app.get("/", servePage(clientFiles, "start"));
  app.get("/over", aboutPage(clientFiles));
  app.get("/n/:id", servePage(clientFiles, "buurt"));
  app.get("/b/:id", servePage(clientFiles, "facilitator"));
  app.get("/t/:id", servePage(clientFiles, "facilitator"));
  app.get("/s/:id", servePage(clientFiles, "screen"));
  app.get("/p/:id", servePage(clientFiles, "print"));
  app.get("/a/:id", servePage(clientFiles, "remote"));
  app.get("/k/:id", servePage(clientFiles, "phone"));
  app.get("/v/:id/:cardId", servePage(clientFiles, "phone"));
  app.route("/m", phonePage({ rooms, door, clientFiles }));
  app.get("*", serveFile(clientFiles));
  return app;
}

/** What one may ask of a board with a token of it. */
function boardRoutes(parts: AppParts, creation: Creation): Hono<BoardEnv> {
  const { rooms, listening } = parts;
  const board = new Hono<BoardEnv>();
  board.use(bearer, boardAccess(rooms));
  board.get("/", describeBoard);
  board.delete("/", eraseBoard(rooms));
  board.post("/commands", limitBody(LIMITS.commandBytes), postCommand);
  board.post("/doing", limitBody(LIMITS.commandBytes), postDoing);
  board.get("/view", readView);
  board.get("/export", exportBoard);
  board.get("/export/:file", exportFile);
  board.post("/photos", keepPhoto(new PhotoQueue()));
  board.get("/photos/:name", readPhoto("large"));
  board.get("/photos/:name/small", readPhoto("small"));
  board.get("/snapshots", listSnapshots);
  board.get("/snapshots/:snapshotId", readSnapshot);
  board.post("/snapshots/:snapshotId/restore", restoreSnapshot(parts, creation));
  board.get("/lapse", readLapse);
  board.post("/visits", beginVisit);
  board.post("/return-code", makeReturnCode);
  board.get("/projects/:cardId", readProject);
  board.post("/projects/:cardId/links", linkProject(listening));
  board.delete("/projects/:cardId/links", unlinkProject);
  board.use("/links", mayManageLinks);
  board.use("/links/*", mayManageLinks);
  board.get("/links", listLinks);
  board.post("/links", makeLink(listening));
  board.post("/links/:linkId/rotate", rotateLink(listening));
  board.delete("/links/:linkId", revokeLink);
  board.post("/invitation", mayManageLinks, invite(listening));
  board.get("/invitation", mayManageLinks, readInvitation);
  return board;
}
