import { expect, test } from "vitest";
import { TestServer } from "../testServer.ts";

test("with the code on the wall somebody comes in, however they type it", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { joinCode } = board;
  const arabic = [...joinCode].map((digit) => String.fromCharCode(0x660 + Number(digit))).join("");
  for (const code of [joinCode, `${joinCode.slice(0, 3)} ${joinCode.slice(3)}`, arabic]) {
    const answer = await server.post("/api/join", { code, language: "en", name: "Noor" });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      boardId: board.id,
      token: expect.stringMatching(/^[\w-]{22}$/),
      participantId: expect.any(String),
      name: "Noor",
    });
  }
});

test("who typed the code reads whose board it is before they come in; guessing there is guessing", async () => {
  const server = new TestServer();
  const { joinCode } = await server.makeBoard();
  const found = await server.get(`/api/doors/${joinCode}`);
  expect(await found.json()).toEqual({ title: "De Waterkant" });
  const asked = await Promise.all(
    Array.from({ length: 10 }, () => server.get(`/api/doors/${otherThan(joinCode)}`)),
  );
  expect(asked.map(({ status }) => status)).toEqual(Array(10).fill(404));
  const refused = await server.get(`/api/doors/${joinCode}`);
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ error: "too-many-codes" });
  expect((await server.post("/api/join", { code: joinCode })).status).toBe(429);
});

test("with the QR's path somebody comes in without typing", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const code = board.joinUrl.split("/m/")[1];
  expect((await server.post("/api/join", { code })).status).toBe(200);
});

test("who asks for it sees the room as they come in, as they would afterwards", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const answer = await server.post("/api/join", { code: board.joinCode, view: true });
  const { token, view } = (await answer.json()) as { token: string; view: unknown };
  expect(view).toEqual(await server.view(board, token));
});

test("a code that no board has is answered in words", async () => {
  const server = new TestServer();
  const { joinCode } = await server.makeBoard();
  const answer = await server.post("/api/join", { code: otherThan(joinCode) });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({
    error: "code-wrong",
    message: "Deze code klopt niet. Kijk nog eens op het scherm.",
  });
});

test("after ten wrong codes in a minute only the QR opens, whoever guessed", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  for (let guess = 0; guess < 10; guess++) {
    expect((await server.post("/api/join", { code: otherThan(board.joinCode) })).status).toBe(404);
  }
  const typed = await server.post("/api/join", { code: board.joinCode });
  expect(typed.status).toBe(429);
  expect(typed.headers.get("retry-after")).toBe("60");
  expect(await typed.json()).toMatchObject({ error: "too-many-codes" });

  expect((await server.post("/api/join", { code: board.joinUrl.split("/m/")[1] })).status).toBe(200);
  server.passes(60_000);
  expect((await server.post("/api/join", { code: board.joinCode })).status).toBe(200);
});

test("of a hundred codes that are guessed at once ten are answered, and no right one among the rest", async () => {
  const server = new TestServer();
  const { joinCode } = await server.makeBoard();
  const guesses = Array.from({ length: 100 }, (_, n) => otherThan(joinCode, n + 1));
  const answers = await Promise.all([...guesses, joinCode].map((code) => server.post("/api/join", { code })));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 404)).toHaveLength(10);
  expect(statuses.at(-1)).toBe(429);
});

test("what is no code at all is a slip, not a guess", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  for (let slip = 0; slip < 20; slip++) await server.post("/api/join", { code: "12 34" });
  expect((await server.post("/api/join", { code: board.joinCode })).status).toBe(200);
});

test("a wrong key behind a right code opens nothing", async () => {
  const server = new TestServer();
  const { joinCode } = await server.makeBoard();
  const answer = await server.post("/api/join", { code: `${joinCode}-aaaaaaaa` });
  expect(await answer.json()).toMatchObject({ error: "code-wrong" });
});

test("when the door is closed newcomers read so, and those inside stay", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const inside = await server.join(board);
  await server.command(board, board.facilitatorToken, { type: "close-door" });
  const answer = await server.post("/api/join", { code: board.joinCode });
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ error: "door-closed" });
  expect((await server.get(`/api/boards/${board.id}/view`, inside)).status).toBe(200);
});

test("a name longer than a name is refused", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const answer = await server.post("/api/join", { code: board.joinCode, name: "a".repeat(25) });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ error: "name-too-long" });
});

test("a request without a code is malformed, and says where", async () => {
  const answer = await new TestServer().post("/api/join", { name: "Noor" });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: "malformed", at: "code" });
});

function otherThan(code: string, by = 1): string {
  return String((Number(code) + by) % 1_000_000).padStart(6, "0");
}
