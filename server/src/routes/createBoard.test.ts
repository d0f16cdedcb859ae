import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

const board = { title: "De Waterkant", activity: "wish-tree", language: "nl" };

test("a board comes with its code, and with links that carry their secrets in the fragment", async () => {
  const server = new TestServer();
  const answer = await server.post("/api/boards", board);
  expect(answer.status).toBe(201);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const made = await bodyOf<MadeBoard>(answer);
  expect(made.joinCode).toMatch(/^\d{6}$/);
  expect(made.joinUrl).toMatch(new RegExp(`^http://192\\.168\\.1\\.20:4321/m/${made.joinCode}-[A-Z2-9]{8}$`));
  expect(made.facilitatorUrl).toBe(`http://localhost:4321/b/${made.id}#${made.facilitatorToken}`);
  expect(made.screenUrl).toBe(`http://localhost:4321/s/${made.id}#${made.screenToken}`);
  expect(made.facilitatorToken).toMatch(/^[\w-]{22}$/);
  expect(made.screenToken).not.toBe(made.facilitatorToken);
});

test("with PUBLIC_URL every link is one that works from home", async () => {
  const server = new TestServer({ publicUrl: "https://bord.waterkant.example" });
  const made = await server.makeBoard();
  for (const link of [made.joinUrl, made.facilitatorUrl, made.screenUrl]) {
    expect(link).toMatch(/^https:\/\/bord\.waterkant\.example\//);
  }
});

test("whoever holds a token reads what the board is called and who they are", async () => {
  const server = new TestServer();
  const made = await server.makeBoard();
  const { id, joinCode } = made;
  const joinKey = made.joinUrl.slice(-8);
  const asScreen = await server.get(`/api/boards/${id}`, made.screenToken);
  const lastActivityAt = Date.UTC(2026, 4, 5, 19, 30);
  expect(await asScreen.json()).toEqual({ ...board, id, joinCode, joinKey, lastActivityAt, role: "screen" });
  const asFacilitator = await server.get(`/api/boards/${id}`, made.facilitatorToken);
  expect(await asFacilitator.json()).toMatchObject({ role: "facilitator" });
});

test("a board begins with the programme that was chosen, or with the activity at its simplest", async () => {
  const server = new TestServer();
  const stepsAfter = async (more: object) => {
    const made = await bodyOf<MadeBoard>(await server.post("/api/boards", { ...board, ...more }));
    const opened = await server.rooms.open(made.id as BoardId);
    if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
    return (await opened.room.export()).steps.map(({ id }) => id);
  };
  expect((await stepsAfter({}))[0]).toBe("hang");
  expect(await stepsAfter({ programme: "half-hour" })).toEqual([
    "arrive",
    "hang",
    "help",
    "miss",
    "agree",
    "close",
  ]);
});

test.each([
  [{ title: "  " }, 422, "title-empty"],
  [{ title: "a".repeat(81) }, 422, "title-too-long"],
  [{ activity: "bingo" }, 422, "activity-unknown"],
  [{ programme: "all-night" }, 422, "programme-unknown"],
  [{ language: "klingon" }, 400, "malformed"],
  [{ title: 12 }, 400, "malformed"],
])("with %j there is no board", async (wrong, status, error) => {
  const answer = await new TestServer().post("/api/boards", { ...board, ...wrong });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ error, message: expect.stringMatching(/^[A-Z].*\.$/) });
});

test("where a code is asked for, only who knows it makes a board, and guessing ends soon", async () => {
  const server = new TestServer({ createCode: "koffie" });
  expect((await server.post("/api/boards", { ...board, createCode: "koffie" })).status).toBe(201);
  for (let guess = 0; guess < 10; guess++) {
    const wrong = await server.post("/api/boards", { ...board, createCode: `thee ${guess}` });
    expect(wrong.status).toBe(403);
    expect(await wrong.json()).toMatchObject({ error: "create-code-wrong" });
  }
  const late = await server.post("/api/boards", { ...board, createCode: "koffie" });
  expect(late.status).toBe(429);
  expect(late.headers.get("retry-after")).toBe("60");
  server.passes(60_000);
  expect((await server.post("/api/boards", { ...board, createCode: "koffie" })).status).toBe(201);
});

test("nobody fills the disk with boards", async () => {
  const server = new TestServer();
  for (let made = 0; made < 60; made++) await server.makeBoard();
  const oneMore = await server.post("/api/boards", board);
  expect(oneMore.status).toBe(429);
  expect(await oneMore.json()).toMatchObject({ error: "too-many-boards" });
});
