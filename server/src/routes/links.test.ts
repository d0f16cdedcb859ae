import { expect, test } from "vitest";
import { addWish, bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

interface ListedLink {
  readonly id: string;
  readonly role: string;
  readonly isYours: boolean;
  readonly usedAt: number | null;
}

interface MadeLink {
  readonly id: string;
  readonly role: string;
  readonly url: string;
  readonly token: string;
}

const DAY = 24 * 60 * 60 * 1000;

function path(board: MadeBoard, rest = ""): string {
  return `/api/boards/${board.id}/links${rest}`;
}

async function linksOf(server: TestServer, board: MadeBoard, token = board.facilitatorToken) {
  const answer = await server.get(path(board), token);
  return (await bodyOf<{ links: ListedLink[] }>(answer)).links;
}

async function newLink(server: TestServer, board: MadeBoard, role: string): Promise<MadeLink> {
  const answer = await server.post(path(board), { role }, board.facilitatorToken);
  expect(answer.status).toBe(201);
  return bodyOf<MadeLink>(answer);
}

test("A facilitator sees who may come in how, and never a secret", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  await newLink(server, board, "co-facilitator");
  const answer = await server.get(path(board), board.facilitatorToken);
  const text = await answer.clone().text();
  const { links } = await bodyOf<{ links: ListedLink[] }>(answer);
  expect(links.map(({ role, isYours }) => [role, isYours])).toEqual([
    ["facilitator", true],
    ["screen", false],
    ["co-facilitator", false],
  ]);
  for (const secret of [board.facilitatorToken, board.screenToken]) expect(text).not.toContain(secret);
});

test("A co-facilitator's link leads the meeting; a screen's link shows the board and does nothing", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const helper = await newLink(server, board, "co-facilitator");
  expect(helper.url).toMatch(new RegExp(`/b/${board.id}#${helper.token}$`));
  expect((await server.command(board, helper.token, { type: "close-adding" })).status).toBe(200);
  const screen = await newLink(server, board, "screen");
  expect(screen.url).toMatch(new RegExp(`/s/${board.id}#${screen.token}$`));
  expect((await server.command(board, screen.token, { type: "open-adding" })).status).toBe(403);
  expect((await server.get(path(board), screen.token)).status).toBe(403);
});

test("A table writes and draws along, takes down only what is its own, and does not lead", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { cardId } = await server.make(board, board.facilitatorToken, addWish("Een bankje"));
  const table = await newLink(server, board, "table");
  expect(table.url).toMatch(new RegExp(`/t/${board.id}#${table.token}$`));
  const own = await server.make(board, table.token, addWish("Een moestuin"));
  const status = async (command: object) => (await server.command(board, table.token, command)).status;
  expect(await status({ type: "remove-card", cardId: own.cardId })).toBe(200);
  expect(await status({ type: "remove-card", cardId })).toBe(422);
  expect(await status({ type: "close-adding" })).toBe(422);
  expect((await server.get(path(board), table.token)).status).toBe(403);
  expect((await linksOf(server, board)).map(({ role }) => role)).toContain("table");
});

test("A link that was taken back opens nothing any more", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { id, token } = await newLink(server, board, "co-facilitator");
  expect((await server.delete(path(board, `/${id}`), board.facilitatorToken)).status).toBe(204);
  const answer = await server.command(board, token, { type: "close-adding" });
  expect([answer.status, (await bodyOf<{ error: string }>(answer)).error]).toEqual([401, "session-over"]);
  expect((await server.delete(path(board, `/${id}`), board.facilitatorToken)).status).toBe(404);
});

test("A new secret takes the place of the old one, for the same person in the same role", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const { cardId } = await server.make(board, board.facilitatorToken, addWish("Een bankje"));
  const [own] = await linksOf(server, board);
  const answer = await server.post(path(board, `/${own?.id}/rotate`), {}, board.facilitatorToken);
  const rotated = await bodyOf<MadeLink>(answer);
  expect(answer.status).toBe(201);
  expect((await server.get(path(board), board.facilitatorToken)).status).toBe(401);
  expect((await server.view(board, rotated.token)).own.cards.map(({ id }) => id)).toEqual([cardId]);
});

test("The last link of a facilitator stays: without it nobody could lead the board", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const [own] = await linksOf(server, board);
  const refused = await server.delete(path(board, `/${own?.id}`), board.facilitatorToken);
  expect([refused.status, (await bodyOf<{ error: string }>(refused)).error]).toEqual([422, "last-link"]);
  const second = await newLink(server, board, "facilitator");
  expect((await server.delete(path(board, `/${own?.id}`), second.token)).status).toBe(204);
  expect((await linksOf(server, board, second.token)).map(({ role }) => role)).toEqual([
    "screen",
    "facilitator",
  ]);
});

test("A phone's token is no link: nobody lists it, takes it back or makes one for it", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const resident = await server.join(board);
  expect((await server.get(path(board), resident)).status).toBe(403);
  expect((await linksOf(server, board)).map(({ role }) => role)).not.toContain("resident");
  expect((await server.post(path(board), { role: "resident" }, board.facilitatorToken)).status).toBe(400);
});

test("At a kiosk every visit is a new person, without a name and with a resident's rights", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const kiosk = await newLink(server, board, "kiosk");
  expect(kiosk.url).toMatch(new RegExp(`/k/${board.id}#${kiosk.token}$`));
  const visit = async () => {
    const answer = await server.post(`/api/boards/${board.id}/visits`, {}, kiosk.token);
    expect(answer.status).toBe(201);
    return bodyOf<{ token: string; participantId: string }>(answer);
  };
  const [first, second] = [await visit(), await visit()];
  expect(first.participantId).not.toBe(second.participantId);
  const { cardId } = await server.make(board, first.token, addWish("Een bankje"));
  const remove = { type: "remove-card", cardId };
  expect((await server.command(board, second.token, remove)).status).toBe(422);
  expect((await server.view(board, first.token)).own.name).toBeNull();
  expect((await server.post(`/api/boards/${board.id}/visits`, {}, first.token)).status).toBe(403);
});

test.each([
  [
    "is taken back",
    (server: TestServer, board: MadeBoard, id: string) =>
      server.delete(path(board, `/${id}`), board.facilitatorToken),
  ],
  [
    "gets a new secret",
    (server: TestServer, board: MadeBoard, id: string) =>
      server.post(path(board, `/${id}/rotate`), {}, board.facilitatorToken),
  ],
])(
  "When the link of a tablet %s, who is visiting at it writes no more; at another tablet one goes on",
  async (_, end) => {
    const server = new TestServer();
    const board = await server.makeBoard();
    const [lost, other] = [await newLink(server, board, "kiosk"), await newLink(server, board, "kiosk")];
    const visit = async ({ token }: MadeLink) =>
      bodyOf<{ token: string }>(await server.post(`/api/boards/${board.id}/visits`, {}, token));
    const [atLost, atOther] = [await visit(lost), await visit(other)];
    const { cardId } = await server.make(board, atLost.token, addWish("Een bankje"));
    await end(server, board, lost.id);
    expect((await server.command(board, atLost.token, addWish("Nog een"))).status).toBe(401);
    expect((await server.command(board, atOther.token, addWish("Een moestuin"))).status).toBe(200);
    const cards = (await server.view(board, atOther.token)).shared.cards;
    expect(cards.map(({ id }) => id)).toContain(cardId); // what was hung up stays
  },
);

test("A phone that was away for a week joins anew; a link goes on working", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const resident = await server.join(board);
  server.passes(6 * DAY);
  expect((await server.get(`/api/boards/${board.id}/view`, resident)).status).toBe(200);
  server.passes(6 * DAY); // used since, so the week begins anew
  expect((await server.get(`/api/boards/${board.id}/view`, resident)).status).toBe(200);
  server.passes(7 * DAY);
  expect((await server.get(`/api/boards/${board.id}/view`, resident)).status).toBe(401);
  expect((await linksOf(server, board)).length).toBe(2);
});

test("A facilitator erases the whole board; nobody's secret opens it any more", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const resident = await server.join(board);
  const address = `/api/boards/${board.id}`;
  expect((await server.delete(address, resident)).status).toBe(403);
  expect((await server.delete(address, board.facilitatorToken)).status).toBe(204);
  expect((await server.get(address, board.facilitatorToken)).status).toBe(404);
  expect((await server.post("/api/join", { code: board.joinCode })).status).toBe(404);
  expect(await server.storage.erasedIds()).toContain(board.id);
});

test("Eighty phones behind one address are in within a minute; a thousand invented people are not", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const join = () => server.post("/api/join", { code: board.joinCode });
  const phones = await Promise.all(Array.from({ length: 80 }, join));
  expect(phones.map(({ status }) => status)).toEqual(Array.from({ length: 80 }, () => 200));
  const crowd = await Promise.all(Array.from({ length: 400 }, join));
  expect(crowd.filter(({ status }) => status === 200)).toHaveLength(220);
  const held = crowd.find(({ status }) => status === 429);
  expect(held?.headers.get("retry-after")).toBe("1");
  server.passes(1_000);
  expect((await join()).status).toBe(200);
});
