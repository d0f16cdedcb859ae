import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { BuurtMonth } from "@buurtbord/shared/protocol/BuurtMonth.ts";
import { expect, test } from "vitest";
import { addWish, bodyOf, type MadeBoard, TestServer } from "../../testServer.ts";
import { growthByMonth } from "./growth.ts";

const nothing = { cards: 0, lines: 0, linking: 0, bridging: 0, fulfilled: 0 };

test("months are told in order and without a gap, of all boards together", () => {
  const wishes = new Map([
    ["2025-11", { ...nothing, cards: 3 }],
    ["2026-02", { ...nothing, cards: -1, fulfilled: 1 }],
  ]);
  const map = new Map([["2026-01", { ...nothing, cards: 5, lines: 2 }]]);
  expect(growthByMonth([wishes, map], "2026-03")).toEqual([
    { month: "2025-11", ...nothing, cards: 3 },
    { month: "2025-12", ...nothing, cards: 3 },
    { month: "2026-01", ...nothing, cards: 8, lines: 2 },
    { month: "2026-02", ...nothing, cards: 7, lines: 2, fulfilled: 1 },
    { month: "2026-03", ...nothing, cards: 7, lines: 2, fulfilled: 1 },
  ]);
  expect(growthByMonth([], "2026-03")).toEqual([]);
});

test("a buurt hears what came to its boards, and only it", async () => {
  const server = new TestServer();
  const buurt = await bodyOf<{ id: string; token: string }>(
    await server.post("/api/buurten", { name: "De Waterkant" }),
  );
  const growth = async (token: string) => server.get(`/api/buurten/${buurt.id}/growth`, token);
  const months = async () => (await bodyOf<{ months: BuurtMonth[] }>(await growth(buurt.token))).months;
  expect(await months()).toEqual([]);
  const asked = { title: "Wensen", activity: "wish-tree", language: "nl" };
  const board = await bodyOf<MadeBoard>(
    await server.post(`/api/buurten/${buurt.id}/boards`, asked, buurt.token),
  );
  const noor = await server.join(board);
  await server.make(board, noor, addWish("Een bankje in de zon"));
  expect((await months()).at(-1)).toMatchObject({ cards: 1, lines: 0 });
  server.passes(1_000);
  await server.make(board, noor, addWish("Een schommel"));
  expect((await months()).at(-1)).toMatchObject({ cards: 2 });
  expect((await growth(board.facilitatorToken)).status).toBe(404);
});

test("what an evening tied between circles is told when it is over, and who was of which circle is not", async () => {
  const server = new TestServer();
  const buurt = await bodyOf<{ id: string; token: string }>(
    await server.post("/api/buurten", { name: "De Waterkant" }),
  );
  const asked = { title: "Wat er is", activity: "asset-map", language: "nl" };
  const board = await bodyOf<MadeBoard>(
    await server.post(`/api/buurten/${buurt.id}/boards`, asked, buurt.token),
  );
  const names = ["Rode flat", "Kerkstraat"].map((name) => ({ id: null, name }));
  await server.make(board, board.facilitatorToken, { type: "set-circles", circles: names });
  const comes = async (circle: number): Promise<CardId | undefined> => {
    const token = await server.join(board);
    const { circles } = (await server.view(board, token)).shared;
    await server.make(board, token, { type: "choose-circle", circle: circles[circle]?.id });
    const card = { kind: "talent", text: `Soep ${token.slice(0, 6)}`, field: null };
    return (await server.make(board, token, { type: "add-card", card })).cardId;
  };
  for (let pair = 0; pair < 5; pair++) {
    const [from, to] = [await comes(0), await comes(1)];
    await server.make(board, board.facilitatorToken, { type: "connect-cards", from, to, word: null });
  }
  const growth = async () => (await server.get(`/api/buurten/${buurt.id}/growth`, buurt.token)).text();
  const now = async () => (JSON.parse(await growth()) as { months: BuurtMonth[] }).months.at(-1);
  expect(await now()).toMatchObject({ lines: 5, bridging: 0 });
  server.passes(13 * 3_600_000);
  expect(await now()).toMatchObject({ lines: 5, bridging: 5 });
  expect(await growth()).not.toMatch(/flat|straat|circle/i);
});

test("a shelf is asked again and again, and no board is opened for it, nor read more than once", async () => {
  const server = new TestServer();
  const buurt = await bodyOf<{ id: string; token: string }>(
    await server.post("/api/buurten", { name: "De Waterkant" }),
  );
  const asked = { title: "Wensen", activity: "wish-tree", language: "nl" };
  for (let n = 0; n < 3; n++) await server.post(`/api/buurten/${buurt.id}/boards`, asked, buurt.token);
  await server.rooms.stop();
  const storage = await server.storage.reopen();
  const read: string[] = [];
  const load = storage.load.bind(storage);
  storage.load = (id, parts) => {
    read.push(id);
    return load(id, parts);
  };
  const next = new TestServer({ storage });
  const growth = () => next.get(`/api/buurten/${buurt.id}/growth`, buurt.token);
  await Promise.all(Array.from({ length: 20 }, growth));
  expect((await growth()).status).toBe(200);
  expect(read).toHaveLength(3);
  expect(next.rooms.census.rooms).toBe(0);
});
