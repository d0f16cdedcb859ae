import { expect, test } from "vitest";
import { TestServer } from "../testServer.ts";

test("a phone without a websocket says what its owner is busy with", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const noor = await server.join(board);
  const path = `/api/boards/${board.id}/doing`;
  expect((await server.post(path, { doing: "writing" }, noor)).status).toBe(204);
  expect((await server.post(path, { doing: "dancing" }, noor)).status).toBe(400);
  expect((await server.post(path, { doing: "done" }, board.screenToken)).status).toBe(403);
  expect((await server.post(path, { doing: "done" }, "A".repeat(22))).status).toBe(401);
});
