import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { EarlierBoard, GardenBoard } from "@buurtbord/shared/protocol/Garden.ts";
import { expect, test } from "vitest";
import { MemoryStorage } from "../storage/memory/MemoryStorage.ts";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

interface Opened {
  readonly id: string;
  readonly token: string;
}

/** What came of an evening: a project that told something twice. */
async function earlierEvening(server: TestServer, name: string): Promise<MadeBoard> {
  const board = await server.makeBoard({ activity: "pitch-evening", title: `Avond van ${name}` });
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  const { cardId } = await lead({
    type: "add-card",
    card: { kind: "agreement", text: name, field: "agreements" },
  });
  await lead({ type: "tell-project", cardId, kind: "news", text: "We zijn begonnen" });
  await lead({ type: "tell-project", cardId, kind: "help", text: "Wie heeft een pan?" });
  return board;
}

const withLink = ({ id, facilitatorToken: token }: MadeBoard): Opened => ({ id, token });

/** A new board, and what its desk and its wall ask. */
async function tonight(server: TestServer) {
  const board = await server.makeBoard({ activity: "asset-map" });
  const path = `/api/boards/${board.id}/garden`;
  return {
    board,
    gather: async (...boards: Opened[]) =>
      (await server.put(path, { boards }, board.facilitatorToken)).status,
    look: async (...boards: Opened[]) =>
      (await bodyOf<{ boards: EarlierBoard[] }>(await server.post(path, { boards }, board.facilitatorToken)))
        .boards,
    wall: async () =>
      (await bodyOf<{ boards: GardenBoard[] }>(await server.get(path, board.screenToken))).boards,
    path,
  };
}

test("the wall of a new board shows the plants of earlier evenings, without a word of what was told", async () => {
  const server = new TestServer();
  const soup = await earlierEvening(server, "Soep op straat");
  const bench = await earlierEvening(server, "Een bankje");
  const { gather, wall, path, board } = await tonight(server);
  expect(await wall()).toEqual([]);
  expect(await gather(withLink(soup), withLink(bench))).toBe(204);
  expect(await wall()).toMatchObject([
    {
      title: "Avond van Soep op straat",
      plants: [{ name: "Soep op straat", plant: { stage: "leaves", leaves: 2, state: "help" } }],
    },
    { plants: [{ name: "Een bankje" }] },
  ]);
  const told = await (await server.get(path, board.screenToken)).text();
  expect(told).not.toMatch(/begonnen|pan/);
  expect(await gather(withLink(bench))).toBe(204);
  expect((await wall()).map(({ id }) => id)).toEqual([bench.id]);
});

test("a plant on the wall grows while it stands there, and goes with its board", async () => {
  const storage = new MemoryStorage();
  const server = new TestServer({ storage });
  const soup = await earlierEvening(server, "Soep op straat");
  const { gather, wall } = await tonight(server);
  await gather(withLink(soup));
  const [before] = await wall();
  const cardId = before?.plants[0]?.cardId;
  await server.make(soup, soup.facilitatorToken, {
    type: "tell-project",
    cardId,
    kind: "celebrate",
    text: "",
  });
  expect((await wall())[0]?.plants[0]?.plant).toMatchObject({ leaves: 3, celebrations: 1, state: "growing" });
  await server.delete(`/api/boards/${soup.id}`, soup.facilitatorToken);
  expect(await wall()).toEqual([]);
});

test("the desk sees what was told across boards, of those without projects nothing", async () => {
  const server = new TestServer();
  const soup = await earlierEvening(server, "Soep op straat");
  const empty = await server.makeBoard({ activity: "pitch-evening" });
  const { look, wall } = await tonight(server);
  expect(await look(withLink(soup), withLink(empty))).toMatchObject([
    {
      id: soup.id,
      projects: [
        { name: "Soep op straat", news: [{ text: "We zijn begonnen" }, { text: "Wie heeft een pan?" }] },
      ],
    },
  ]);
  expect(await wall()).toEqual([]);
});

test("only who leads a board brings its plants elsewhere, and only as long as their link opens it", async () => {
  const server = new TestServer();
  const soup = await earlierEvening(server, "Soep op straat");
  const { gather, look, wall, path, board } = await tonight(server);
  const noor = await server.join(soup, { name: "Noor" });
  const strangers = [noor, soup.screenToken, board.facilitatorToken, "geraden"];
  for (const token of strangers) {
    expect(await gather({ id: soup.id, token })).toBe(204);
    expect(await wall(), token).toEqual([]);
    expect(await look({ id: soup.id, token }), token).toEqual([]);
  }
  // And on this board only who leads it.
  const here = await server.join(board, { name: "Sam" });
  for (const token of [here, board.screenToken]) {
    expect((await server.put(path, { boards: [withLink(soup)] }, token)).status).toBe(403);
    expect((await server.post(path, { boards: [withLink(soup)] }, token)).status).toBe(403);
  }
  expect((await server.get(path, here)).status).toBe(403);

  await gather(withLink(soup));
  expect(await wall()).toHaveLength(1);
  const links = `/api/boards/${soup.id}/links`;
  const made = await bodyOf<{ links: { id: string; isYours: boolean }[] }>(
    await server.get(links, soup.facilitatorToken),
  );
  const own = made.links.find(({ isYours }) => isYours);
  await server.post(`${links}/${own?.id}/rotate`, {}, soup.facilitatorToken);
  expect(await wall()).toEqual([]);
});

test("the secret of a buurt opens the gardens of its shelf, until it has another or the board is taken off", async () => {
  const server = new TestServer();
  const soup = await earlierEvening(server, "Soep op straat");
  const buurt = await bodyOf<{ id: string; token: string }>(
    await server.post("/api/buurten", { name: "De Waterkant" }),
  );
  const shelf = `/api/buurten/${buurt.id}/boards/${soup.id}`;
  const bring = () => server.put(shelf, { facilitatorToken: soup.facilitatorToken }, buurt.token);
  const { gather, wall } = await tonight(server);
  const bySecret = { id: soup.id, token: buurt.token };
  await gather(bySecret);
  expect(await wall()).toEqual([]);
  await bring();
  await gather(bySecret);
  expect(await wall()).toHaveLength(1);
  await server.delete(shelf, buurt.token);
  expect(await wall()).toEqual([]);
  await bring();
  expect(await wall()).toHaveLength(1);
  await server.post(`/api/buurten/${buurt.id}/rotate`, {}, buurt.token);
  expect(await wall()).toEqual([]);
});

test("looking at it keeps no board longer than was agreed, and a restart forgets nothing", async () => {
  const storage = new MemoryStorage();
  const first = new TestServer({ storage });
  const soup = await earlierEvening(first, "Soep op straat");
  const server = new TestServer({ storage });
  server.passes(200 * 24 * 60 * 60 * 1000);
  const { gather, look, wall, path, board } = await tonight(server);
  const before = await storage.find(soup.id as never);
  await gather(withLink(soup));
  await look(withLink(soup));
  await wall();
  expect(await storage.find(soup.id as never)).toEqual(before);
  const restarted = new TestServer({ storage });
  const again = await bodyOf<{ boards: GardenBoard[] }>(await restarted.get(path, board.screenToken));
  expect(again.boards.map(({ id }) => id)).toEqual([soup.id]);
});

test("more boards than a wall can hold are refused", async () => {
  const server = new TestServer();
  const { gather } = await tonight(server);
  const many = Array.from({ length: LIMITS.boardsPerGarden + 1 }, (_, n) => ({ id: `b-${n}`, token: "x" }));
  expect(await gather(...many)).toBe(400);
});
