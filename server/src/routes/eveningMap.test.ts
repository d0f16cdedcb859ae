import type { EveningMap } from "@buurtbord/shared/protocol/EveningMap.ts";
import { expect, test } from "vitest";
import { MemoryStorage } from "../storage/memory/MemoryStorage.ts";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";
import { laptopAt, openTables, peopleAt, seatedEvening } from "./testing/seatedEvening.ts";

/** What a neighbourhood has, as it was mapped on an evening before. */
async function mapped(server: TestServer, ...texts: string[]): Promise<MadeBoard> {
  const map = await server.makeBoard({ activity: "asset-map", title: "Krachtenkaart De Waterkant" });
  for (const text of texts) await bring(server, map, "talent", text);
  return map;
}

async function bring(server: TestServer, map: MadeBoard, kind: string, text: string): Promise<string> {
  server.passes(1_000);
  const card = { kind, text, field: null };
  const { cardId } = await server.make(map, map.facilitatorToken, { type: "add-card", card });
  return String(cardId);
}

/** An evening with two tables, where Noor sits at the first. */
async function tonight(server: TestServer) {
  const evening = await seatedEvening(server, ["Noor", "Samir", "Anna", "Piet"]);
  const { hall, lead } = evening;
  await lead({ type: "set-step", stepId: "work" });
  const [table, other] = await openTables(server, hall);
  const [noor = ""] = await peopleAt(server, evening, table);
  const [elsewhere = ""] = await peopleAt(server, evening, other);
  const path = `/api/boards/${table.boardId}/map`;
  return {
    hall,
    noor,
    elsewhere,
    laptop: laptopAt(table),
    path,
    lead,
    noorIs: (await server.view(hall, noor)).own.participantId,
    elsewhereAt: other.group,
    /** Asks again, and waits for something else. */
    look: async (token: string, tag: string) => {
      const headers = { host: "localhost", authorization: `Bearer ${token}`, "if-none-match": tag };
      return server.app.request(`${path}?wait`, { headers });
    },
    choose: async (map: { readonly id: string; readonly token: string } | null) =>
      (await server.put(`/api/boards/${hall.id}/map-choice`, { board: map }, hall.facilitatorToken)).status,
    chosen: async () =>
      (
        await bodyOf<{ board: string | null }>(
          await server.get(`/api/boards/${hall.id}/map-choice`, hall.facilitatorToken),
        )
      ).board,
    read: async (token: string) =>
      (await bodyOf<{ map: EveningMap | null }>(await server.get(path, token))).map?.cards ?? null,
  };
}

const withLink = ({ id, facilitatorToken: token }: MadeBoard) => ({ id, token });

test("what the neighbourhood has is read at a table, on a phone and on its laptop, and by who leads", async () => {
  const server = new TestServer();
  const map = await mapped(
    server,
    "Noor kan   soep\nkoken",
    "Sami repareert fietsen",
    "Sami repareert fietsen",
  );
  await bring(server, map, "place", "Pluktuin aan de Dijk");
  await bring(server, map, "agreement", "We komen terug");
  const { noor, laptop, hall, read, choose, chosen } = await tonight(server);
  expect(await read(noor)).toBeNull();
  expect(await chosen()).toBeNull();
  expect(await choose(withLink(map))).toBe(204);
  expect(await chosen()).toBe(map.id);
  const things = [
    { kind: "talent", text: "Noor kan soep koken" },
    { kind: "talent", text: "Sami repareert fietsen" },
    { kind: "place", text: "Pluktuin aan de Dijk" },
  ];
  for (const token of [noor, laptop, hall.facilitatorToken]) expect(await read(token)).toEqual(things);
  await choose(null);
  expect(await read(noor)).toBeNull();
});

test("who sits elsewhere, a wall, or somebody of the map reads nothing, and no resident chooses", async () => {
  const server = new TestServer();
  const map = await mapped(server, "Soep koken");
  const { noor, elsewhere, laptop, hall, choose, path } = await tonight(server);
  await choose(withLink(map));
  const ofMap = await server.join(map);
  for (const [token, status] of [
    [elsewhere, 403],
    [hall.screenToken, 403],
    [ofMap, 401],
    [map.facilitatorToken, 401],
    ["geraden", 401],
  ] as const)
    expect((await server.get(path, token)).status, token).toBe(status);
  // In the hall there is no worksheet.
  expect((await server.get(`/api/boards/${hall.id}/map`, noor)).status).toBe(403);
  for (const token of [noor, hall.screenToken]) {
    const choice = `/api/boards/${hall.id}/map-choice`;
    expect((await server.put(choice, { board: null }, token)).status).toBe(403);
    expect((await server.get(choice, token)).status).toBe(403);
  }
  for (const token of [laptop, noor, hall.facilitatorToken])
    expect((await server.put(`${path}-choice`, { board: null }, token)).status).toBe(403);
});

test("a board of somebody else, and one that is no map, are refused", async () => {
  const server = new TestServer();
  const map = await mapped(server, "Soep koken");
  const { noor, hall, choose, chosen, read } = await tonight(server);
  const resident = await server.join(map);
  for (const token of [hall.facilitatorToken, map.screenToken, resident, "geraden"])
    expect(await choose({ id: map.id, token }), token).toBe(403);
  const wishes = await server.makeBoard();
  expect(await choose(withLink(wishes))).toBe(403);
  expect(await choose(withLink(hall))).toBe(403);
  expect(await chosen()).toBeNull();
  expect(await read(noor)).toBeNull();
});

test("what is taken from the map is gone here at once: a card, its link, and the whole board", async () => {
  const storage = new MemoryStorage();
  const server = new TestServer({ storage });
  const map = await mapped(server, "Soep koken");
  const cardId = await bring(server, map, "talent", "Karim is ziek");
  const hidden = await bring(server, map, "talent", "Iets lelijks");
  const { noor, choose, read } = await tonight(server);
  await choose(withLink(map));
  expect(await read(noor)).toHaveLength(3);
  await server.make(map, map.facilitatorToken, { type: "hide-card", cardId: hidden });
  await server.make(map, map.facilitatorToken, { type: "erase-card", cardId });
  const left = [{ kind: "talent", text: "Soep koken" }];
  expect(await read(noor)).toEqual(left);

  const links = `/api/boards/${map.id}/links`;
  const made = await bodyOf<{ links: { id: string; isYours: boolean }[] }>(
    await server.get(links, map.facilitatorToken),
  );
  const own = made.links.find(({ isYours }) => isYours);
  const renewed = await bodyOf<{ token: string }>(
    await server.post(`${links}/${own?.id}/rotate`, {}, map.facilitatorToken),
  );
  expect(await read(noor)).toBeNull();
  await choose({ id: map.id, token: renewed.token });
  expect(await read(noor)).toEqual(left);
  await server.delete(`/api/boards/${map.id}`, renewed.token);
  expect(await read(noor)).toBeNull();
});

test("looking at the map keeps it no longer, and a restart forgets nothing of the choice", async () => {
  const storage = new MemoryStorage();
  const server = new TestServer({ storage });
  const map = await mapped(server, "Soep koken");
  const { noor, choose, path } = await tonight(server);
  const before = await storage.find(map.id as never);
  server.passes(60_000);
  await choose(withLink(map));
  const first = await server.get(path, noor);
  expect(await storage.find(map.id as never)).toEqual(before);
  const restarted = new TestServer({ storage });
  const again = await restarted.get(path, noor);
  expect(await again.json()).toEqual({
    map: { activity: "asset-map", cards: [{ kind: "talent", text: "Soep koken" }] },
  });
  expect(again.headers.get("ETag")).toBe(first.headers.get("ETag"));
});

test("the secret of a buurt chooses a map of its shelf, until the map is taken off", async () => {
  const server = new TestServer();
  const map = await mapped(server, "Soep koken");
  const buurt = await bodyOf<{ id: string; token: string }>(
    await server.post("/api/buurten", { name: "De Waterkant" }),
  );
  const shelf = `/api/buurten/${buurt.id}/boards/${map.id}`;
  const { noor, choose, read } = await tonight(server);
  expect(await choose({ id: map.id, token: buurt.token })).toBe(403);
  await server.put(shelf, { facilitatorToken: map.facilitatorToken }, buurt.token);
  expect(await choose({ id: map.id, token: buurt.token })).toBe(204);
  expect(await read(noor)).toHaveLength(1);
  await server.delete(shelf, buurt.token);
  expect(await read(noor)).toBeNull();
});

test("a map that is chosen, and taken away, shows at the tables at once: who asks again is held until then", async () => {
  const server = new TestServer();
  const map = await mapped(server, "Soep koken");
  const { noor, laptop, path, choose, look } = await tonight(server);
  const first = await server.get(path, noor);
  expect(await first.json()).toEqual({ map: null });
  const tag = first.headers.get("etag") ?? "";
  const held = [noor, laptop].map((token) => look(token, tag));
  await choose(withLink(map));
  const shown = { map: { activity: "asset-map", cards: [{ kind: "talent", text: "Soep koken" }] } };
  const [phone, table] = await Promise.all(held);
  expect(await Promise.all([phone?.json(), table?.json()])).toEqual([shown, shown]);
  const again = look(noor, phone?.headers.get("etag") ?? "");
  await choose(null);
  expect(await bodyOf(await again)).toEqual({ map: null });
  // Chosen between an answer and the next question.
  await choose(withLink(map));
  expect((await look(noor, tag)).status).toBe(200);
});

test("who was given a place elsewhere while they waited reads nothing; who asks too often holds the newest few", async () => {
  const server = new TestServer();
  const map = await mapped(server, "Soep koken");
  const { noor, path, lead, elsewhereAt, noorIs, choose, look } = await tonight(server);
  const tag = (await server.get(path, noor)).headers.get("etag") ?? "";
  const held = [1, 2, 3, 4, 5].map(() => look(noor, tag));
  expect((await held[0])?.status).toBe(304);
  await lead({ type: "seat-participant", participantId: noorIs, group: elsewhereAt });
  await choose(withLink(map));
  for (const waiting of held.slice(1)) expect((await waiting).status).toBe(403);
});
