import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { beforeEach, expect, test } from "vitest";
import { isParticipating } from "../rooms/Access.ts";
import { addWish, bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

let server: TestServer;
let damaged: MadeBoard;
let whole: MadeBoard;
let noor: string;

beforeEach(async () => {
  const before = new TestServer();
  damaged = await before.makeBoard();
  whole = await before.makeBoard();
  noor = await before.join(damaged);
  await before.make(damaged, noor, addWish("Een bankje in de zon"));
  await before.make(damaged, noor, addWish("Een schommel"));
  const storage = await before.storage.reopen(); // the plug is pulled
  storage.damage(damaged.id as BoardId, { row: "update", seq: 3 });
  server = new TestServer({ storage });
});

test("a damaged board says until when it can be read; the others work", async () => {
  const answer = await server.get(`/api/boards/${damaged.id}`, damaged.facilitatorToken);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({
    error: "board-damaged",
    message: "Dit bord is stuk. Je kunt het openen zoals het eerder was.",
    lastGoodAt: expect.any(Number),
  });
  expect((await server.get(`/api/boards/${whole.id}`, whole.facilitatorToken)).status).toBe(200);
});

test("its facilitator opens it as it last was, as a new board", async () => {
  const answer = await server.post(`/api/boards/${damaged.id}/reopen`, "", damaged.facilitatorToken);
  expect(answer.status).toBe(201);
  const reopened = await bodyOf<MadeBoard>(answer);
  expect(reopened.id).not.toBe(damaged.id);
  expect((await server.exported(reopened)).cards.map(({ text }) => text)).toEqual(["Een bankje in de zon"]);
});

test("somebody who comes in by the code reads that the board is broken", async () => {
  const answer = await server.post("/api/join", { code: damaged.joinCode });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ error: "board-damaged" });
});

test.each([
  ["a resident", () => noor, () => damaged.id, 403, "not-allowed"],
  ["somebody unknown", () => "A".repeat(22), () => damaged.id, 403, "not-allowed"],
  ["a board that is whole", () => whole.facilitatorToken, () => whole.id, 409, "board-not-damaged"],
  ["no board", () => whole.facilitatorToken, () => "none", 404, "board-not-found"],
])("%s: nothing to reopen", async (_who, token, id, status, error) => {
  const answer = await server.post(`/api/boards/${id()}/reopen`, "", token());
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ error });
});

test("its photos come along to the new board", async () => {
  const before = new TestServer();
  const board = await before.makeBoard({ activity: "asset-map" });
  const opened = await before.rooms.open(board.id as BoardId);
  if (opened.state !== "open") throw new Error("The board is not there");
  const leader = opened.room.authenticate(board.facilitatorToken);
  if (leader === null || !isParticipating(leader)) throw new Error("The link opens nothing");
  const kept = await opened.room.photos.keep(
    { bytes: Buffer.from("plattegrond"), small: Buffer.from("klein"), width: 40, height: 30 },
    leader,
  );
  if (!kept.ok) throw new Error(kept.refusal);
  const { name } = kept.photo;
  await before.make(board, board.facilitatorToken, { type: "set-picture", picture: name });
  await before.make(board, board.facilitatorToken, { type: "close-adding" });
  const storage = await before.storage.reopen();
  storage.damage(board.id as BoardId, { row: "update", seq: 3 });
  const after = new TestServer({ storage });
  const answer = await after.post(`/api/boards/${board.id}/reopen`, "", board.facilitatorToken);
  const { id, facilitatorToken } = await bodyOf<MadeBoard>(answer);
  const photo = await after.get(`/api/boards/${id}/photos/${name}`, facilitatorToken);
  expect(await photo.text()).toBe("plattegrond");
  const small = await after.get(`/api/boards/${id}/photos/${name}/small`, facilitatorToken);
  expect(await small.text()).toBe("klein");
});
