import { newStep } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { bodyOf, type MadeBoard, TestServer } from "../../testServer.ts";

interface MadeBuurt {
  readonly id: string;
  readonly token: string;
  readonly url: string;
}

interface Shelf {
  readonly name: string;
  readonly boards: readonly { readonly id: string; readonly title: string; readonly keepDays: number }[];
  readonly programmes: readonly { readonly id: string; readonly name: string; readonly steps: unknown[] }[];
}

async function waterkant(server: TestServer): Promise<MadeBuurt> {
  const answer = await server.post("/api/buurten", { name: " De  Waterkant " });
  expect(answer.status).toBe(201);
  return bodyOf<MadeBuurt>(answer);
}

async function shelfOf(server: TestServer, { id, token }: MadeBuurt): Promise<Shelf> {
  return bodyOf<Shelf>(await server.get(`/api/buurten/${id}`, token));
}

async function boardOnShelf(server: TestServer, { id, token }: MadeBuurt, title: string): Promise<MadeBoard> {
  const board = { title, activity: "wish-tree", language: "nl" };
  return bodyOf<MadeBoard>(await server.post(`/api/buurten/${id}/boards`, board, token));
}

test("Whoever holds the link of a buurt sees its boards and opens each as facilitator", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  expect(buurt.url).toMatch(new RegExp(`/n/${buurt.id}#${buurt.token}$`));
  const tree = await boardOnShelf(server, buurt, "Wensen in mei");
  const shelf = await shelfOf(server, buurt);
  expect(shelf).toMatchObject({ name: "De Waterkant", boards: [{ id: tree.id, title: "Wensen in mei" }] });
  expect(JSON.stringify(shelf)).not.toContain(tree.joinCode);

  const opened = await server.post(`/api/buurten/${buurt.id}/boards/${tree.id}/open`, {}, buurt.token);
  const { facilitatorToken, url } = await bodyOf<{ facilitatorToken: string; url: string }>(opened);
  expect(url).toMatch(new RegExp(`/b/${tree.id}#${facilitatorToken}$`));
  expect((await server.get(`/api/boards/${tree.id}/links`, facilitatorToken)).status).toBe(200);
});

test("The shelf says how long each board is kept, also when nobody is in it", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const board = await boardOnShelf(server, buurt, "Wensen");
  const kept = async (on: TestServer) => (await shelfOf(on, buurt)).boards.map(({ keepDays }) => keepDays);
  expect(await kept(server)).toEqual([365]);
  await server.make(board, board.facilitatorToken, { type: "set-keep-days", days: 90 });
  expect(await kept(server)).toEqual([90]);
  const later = new TestServer({ storage: server.storage });
  expect(await kept(later)).toEqual([90]);
  await later.make(board, board.facilitatorToken, { type: "set-keep-days", days: 30 });
  expect(await kept(new TestServer({ storage: server.storage }))).toEqual([30]);
});

test("Without the secret a buurt is not there, and a board's own link does not open its shelf", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const tree = await boardOnShelf(server, buurt, "Wensen");
  for (const token of ["wrong", tree.facilitatorToken]) {
    const answer = await server.get(`/api/buurten/${buurt.id}`, token);
    expect([answer.status, (await bodyOf<{ error: string }>(answer)).error]).toEqual([
      404,
      "buurt-not-found",
    ]);
  }
  expect((await server.get("/api/buurten/nowhere", buurt.token)).status).toBe(404);
});

test("A new secret takes the place of the old one", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const again = await bodyOf<MadeBuurt>(
    await server.post(`/api/buurten/${buurt.id}/rotate`, {}, buurt.token),
  );
  expect(again.token).not.toBe(buurt.token);
  expect((await server.get(`/api/buurten/${buurt.id}`, buurt.token)).status).toBe(404);
  expect((await shelfOf(server, again)).name).toBe("De Waterkant");
});

test("Who leads a board puts it on the shelf; nobody else can, and it can be taken off again", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const board = await server.makeBoard();
  const path = `/api/buurten/${buurt.id}/boards/${board.id}`;
  const bring = (facilitatorToken: string) => server.put(path, { facilitatorToken }, buurt.token);
  expect((await bring(board.screenToken)).status).toBe(403);
  expect((await bring("wrong")).status).toBe(403);
  expect((await shelfOf(server, buurt)).boards).toEqual([]);
  expect((await bring(board.facilitatorToken)).status).toBe(204);
  expect((await shelfOf(server, buurt)).boards).toMatchObject([{ id: board.id }]);
  expect((await server.delete(path, buurt.token)).status).toBe(204);
  expect((await shelfOf(server, buurt)).boards).toEqual([]);
  expect((await server.get(`/api/boards/${board.id}`, board.facilitatorToken)).status).toBe(200);
});

test("A link for somebody who helps opens that board and no shelf, and is taken back at the board", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const board = await boardOnShelf(server, buurt, "Wensen");
  const path = `/api/buurten/${buurt.id}/boards/${board.id}/co-facilitators`;
  const made = await server.post(path, {}, buurt.token);
  expect(made.status).toBe(201);
  const link = await bodyOf<{ id: string; role: string; url: string; token: string }>(made);
  expect(link.role).toBe("co-facilitator");
  // Somebody else opens it: an address that only this laptop knows would not do.
  expect(link.url).toBe(`http://192.168.1.20:4321/b/${board.id}#${link.token}`);
  const links = `/api/boards/${board.id}/links`;
  expect((await server.command(board, link.token, { type: "close-adding" })).status).toBe(200);
  expect((await server.get(`/api/boards/${board.id}`, link.token)).status).toBe(200);
  expect((await server.get(`/api/buurten/${buurt.id}`, link.token)).status).toBe(404);
  expect((await server.delete(`${links}/${link.id}`, board.facilitatorToken)).status).toBe(204);
  expect((await server.command(board, link.token, { type: "open-adding" })).status).toBe(401);
  expect(server.logged.join("\n")).not.toContain(link.token);
});

test("A board of another shelf is not opened, nor taken off", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const other = await waterkant(server);
  const board = await boardOnShelf(server, other, "Wensen");
  const path = `/api/buurten/${buurt.id}/boards/${board.id}`;
  expect((await server.post(`${path}/open`, {}, buurt.token)).status).toBe(404);
  expect((await server.post(`${path}/co-facilitators`, {}, buurt.token)).status).toBe(404);
  expect((await server.delete(path, buurt.token)).status).toBe(404);
  expect((await shelfOf(server, other)).boards).toHaveLength(1);
});

test("A buurt keeps programmes of its own, and says what it does not understand", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const path = `/api/buurten/${buurt.id}/programmes/avond`;
  const { id: _, ...step } = newStep("hang", {
    verbs: ["add"],
    words: { name: "Wensen", prompt: "Wat wens je?" },
  });
  const programme = { activity: "wish-tree", name: "Onze avond", steps: [step] };
  expect((await server.put(path, programme, buurt.token)).status).toBe(204);
  expect((await shelfOf(server, buurt)).programmes).toMatchObject([
    { id: "avond", name: "Onze avond", steps: [step] },
  ]);
  expect((await server.put(path, { ...programme, name: " " }, buurt.token)).status).toBe(422);
  expect((await server.put(path, { ...programme, activity: "bingo" }, buurt.token)).status).toBe(422);
  expect((await server.put(path, { ...programme, steps: [] }, buurt.token)).status).toBe(400);
  expect((await server.put(path, { ...programme, steps: [{ ...step, dots: -1 }] }, buurt.token)).status).toBe(
    400,
  );
  expect((await server.delete(path, buurt.token)).status).toBe(204);
  expect((await shelfOf(server, buurt)).programmes).toEqual([]);
});

test("Where boards need a code, a buurt does too; its own boards do not", async () => {
  const server = new TestServer({ createCode: "soep" });
  expect((await server.post("/api/buurten", { name: "De Waterkant" })).status).toBe(403);
  const made = await server.post("/api/buurten", { name: "De Waterkant", createCode: "soep" });
  const buurt = await bodyOf<MadeBuurt>(made);
  expect((await boardOnShelf(server, buurt, "Wensen")).id).toMatch(/^b-/);
});

test("An erased buurt is gone, and its boards are still there for who holds their links", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const board = await boardOnShelf(server, buurt, "Wensen");
  expect((await server.delete(`/api/buurten/${buurt.id}`, buurt.token)).status).toBe(204);
  expect((await server.get(`/api/buurten/${buurt.id}`, buurt.token)).status).toBe(404);
  expect((await server.get(`/api/boards/${board.id}`, board.facilitatorToken)).status).toBe(200);
});

test("No secret of a buurt is in the log", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  await shelfOf(server, buurt);
  expect(server.logged.join("\n")).not.toContain(buurt.token);
});

test("A buurt with a hundred programmes takes no other, and still changes those", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const { id: _, ...step } = newStep("hang");
  const keep = async (n: number) => {
    const programme = { activity: "wish-tree", name: `Avond ${n}`, steps: [step] };
    return (await server.put(`/api/buurten/${buurt.id}/programmes/avond-${n}`, programme, buurt.token))
      .status;
  };
  for (let n = 0; n < 100; n++) expect(await keep(n)).toBe(204);
  expect(await keep(100)).toBe(422);
  expect(await keep(99)).toBe(204);
  expect((await shelfOf(server, buurt)).programmes).toHaveLength(100);
});
