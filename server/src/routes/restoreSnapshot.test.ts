import { expect, test } from "vitest";
import { addWish, bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

test("a saved moment becomes a new board with its own links; the old one stays, and a phone finds its card on both", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ title: "De Waterkant" });
  const noor = await server.join(board, { name: "Noor" });
  const { cardId } = await server.make(board, noor, addWish("Een bankje in de zon"));
  const { snapshotId } = await server.make(board, board.facilitatorToken, {
    type: "save-snapshot",
    name: "Eerste avond",
  });
  await server.make(board, noor, addWish("Een schommel"));

  const path = `/api/boards/${board.id}/snapshots/${snapshotId}/restore`;
  const answer = await server.post(path, {}, board.facilitatorToken);
  expect(answer.status).toBe(201);
  const made = await bodyOf<MadeBoard>(answer);
  expect(made.id).not.toBe(board.id);
  expect(made.facilitatorToken).not.toBe(board.facilitatorToken);
  expect(await server.exported(made)).toMatchObject({
    title: "De Waterkant · Eerste avond",
    cards: [{ id: cardId, text: "Een bankje in de zon" }],
  });
  const moments = await server.get(`/api/boards/${made.id}/snapshots`, made.facilitatorToken);
  expect(await moments.json()).toMatchObject({ snapshots: [{ name: "Zo begon dit bord", cards: 1 }] });
  expect((await server.exported(board)).cards).toHaveLength(2);
  for (const token of [board.facilitatorToken, board.screenToken]) {
    expect((await server.get(`/api/boards/${made.id}`, token)).status).toBe(401);
  }
  await server.make(made, noor, { type: "remove-card", cardId });
  expect((await server.exported(made)).cards).toEqual([]);
  expect((await server.exported(board)).cards).toHaveLength(2);
});

test("only whoever leads may, and only of a moment that is there", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const path = `/api/boards/${board.id}/snapshots/none/restore`;
  expect((await server.post(path, {}, board.facilitatorToken)).status).toBe(404);
  for (const token of [board.screenToken, await server.join(board)]) {
    expect((await server.post(path, {}, token)).status).toBe(403);
  }
});
