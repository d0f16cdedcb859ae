import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { StorageError } from "../storage/BoardStorage.ts";
import { addWish, type MadeBoard, TestServer } from "../testServer.ts";

let server: TestServer;
let board: MadeBoard;
let noor: string;

beforeEach(async () => {
  server = new TestServer();
  board = await server.makeBoard();
  noor = await server.join(board, { name: "Noor" });
});

test("a wish is answered with its card, and the same again when it is sent again", async () => {
  const id = randomUUID();
  const first = await server.command(board, noor, addWish("Een bankje in de zon"), id);
  expect(first.status).toBe(200);
  const answer = await first.json();
  expect(answer).toEqual({ id, result: { cardId: expect.any(String) } });
  const again = await server.command(board, noor, addWish("Een bankje in de zon"), id);
  expect(await again.json()).toEqual(answer);
  expect((await server.view(board, noor)).own.cards).toHaveLength(1);
});

test.each([
  ["", "text-empty"],
  ["a".repeat(5_000), "text-too-long"],
])("a text that does not fit is refused in words", async (text, refusal) => {
  const answer = await server.command(board, noor, addWish(text));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({
    id: expect.any(String),
    refusal,
    message: expect.stringMatching(/^[A-Z].*\.$/),
  });
});

test("a card of somebody else is theirs", async () => {
  const { cardId } = await server.make(board, noor, addWish("Samen naar zee"));
  const sem = await server.join(board);
  const answer = await server.command(board, sem, { type: "remove-card", cardId });
  expect(await answer.json()).toMatchObject({ refusal: "not-yours" });
});

test("a line from a card to itself is refused", async () => {
  const { cardId } = await server.make(board, noor, addWish("Samen naar zee"));
  const line = { type: "connect-cards", from: cardId, to: cardId };
  const answer = await server.command(board, board.facilitatorToken, line);
  expect(await answer.json()).toMatchObject({ refusal: "connection-to-itself" });
});

test("a second dot on the same card is refused", async () => {
  const ideas = await server.makeBoard({ activity: "idea-board" });
  const sem = await server.join(ideas);
  const idea = { type: "add-card", card: { kind: "idea", text: "Soep op vrijdag", field: null } };
  const { cardId } = await server.make(ideas, sem, idea);
  const step = (await server.exported(ideas)).steps.find(({ verbs }) => verbs.includes("vote"));
  await server.make(ideas, ideas.facilitatorToken, { type: "set-step", stepId: step?.id });
  const vote = { type: "vote", cardId };
  expect((await server.command(ideas, sem, vote)).status).toBe(200);
  expect(await (await server.command(ideas, sem, vote)).json()).toMatchObject({ refusal: "already-voted" });
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["no id", { type: "add-card", card: { kind: "wish", text: "x", field: null } }],
  ["an id that is none", { id: "1", type: "vote", cardId: "x" }],
  ["an unknown command", { id: randomUUID(), type: "explode" }],
  ["a command without its parts", { id: randomUUID(), type: "add-card" }],
])("%s is malformed", async (_what, body) => {
  const answer = await server.post(`/api/boards/${board.id}/commands`, body, noor);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: "malformed",
    message: "Dit bericht klopt niet. Laad de pagina opnieuw.",
  });
});

test("an unknown command says that it is the type", async () => {
  const answer = await server.command(board, noor, { type: "explode" });
  expect(await answer.json()).toMatchObject({ at: "type" });
});

test.each([10 * 1024 * 1024, 65 * 1024])("a body of %i bytes is too large", async (bytes) => {
  const answer = await server.command(board, noor, addWish("a".repeat(bytes)));
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ error: "too-large" });
});

test("without a token one is told to join, with an unknown one that it is over", async () => {
  const path = `/api/boards/${board.id}/commands`;
  const without = await server.post(path, addWish("x"));
  expect(without.status).toBe(401);
  expect(await without.json()).toMatchObject({ error: "token-missing" });
  const unknown = await server.post(path, addWish("x"), "A".repeat(22));
  expect(unknown.status).toBe(401);
  expect(await unknown.json()).toMatchObject({ error: "session-over" });
});

test("a token opens no other board", async () => {
  const other = await server.makeBoard();
  expect((await server.command(other, noor, addWish("x"))).status).toBe(401);
});

test("the wall may ask nothing", async () => {
  const answer = await server.command(board, board.screenToken, addWish("x"));
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ error: "not-allowed" });
});

test("a board that does not exist", async () => {
  const answer = await server.post("/api/boards/geen-bord/commands", addWish("x"), noor);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: "board-not-found" });
});

test("somebody who presses on and on is asked to wait", async () => {
  const answers = [];
  for (let press = 0; press < 15; press++)
    answers.push(await server.command(board, noor, addWish(`wens ${press}`)));
  const last = answers.at(-1);
  expect(answers[0]?.status).toBe(200);
  expect(last?.status).toBe(429);
  expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("when the disk does not take it, nobody is told that it is saved", async () => {
  server.storage.failWrites(new StorageError("not-saved", "disk full"));
  const answer = await server.command(board, noor, addWish("Een schommel"));
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ error: "not-saved" });
});
