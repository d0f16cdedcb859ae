import type { View } from "@buurtbord/shared/protocol/view.ts";
import { expect, test } from "vitest";
import { addWish, bodyOf, TestServer } from "../testServer.ts";

test("a phone reads the step and its own cards", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const noor = await server.join(board, { name: "Noor" });
  await server.make(board, noor, addWish("Samen naar zee"));
  expect(await server.view(board, noor)).toMatchObject({
    seq: expect.any(Number),
    shared: { board: { title: "De Waterkant" }, total: 1, step: { id: expect.any(String) } },
    own: { name: "Noor", cards: [{ text: "Samen naar zee" }] },
  });
});

test("with `after` the answer waits until there is something new", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const noor = await server.join(board);
  const { seq } = await server.view(board, noor);
  const waiting = server.get(`/api/boards/${board.id}/view?after=${seq}`, noor);
  await server.make(board, await server.join(board), addWish("Een schommel"));
  expect((await bodyOf<View>(await waiting)).seq).toBeGreaterThan(seq);
});

test("`after` must be a number, and the wall has no view", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const noor = await server.join(board);
  const path = `/api/boards/${board.id}/view`;
  expect(await (await server.get(`${path}?after=later`, noor)).json()).toMatchObject({ at: "after" });
  expect((await server.get(path, board.screenToken)).status).toBe(403);
});
