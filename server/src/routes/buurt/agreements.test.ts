import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { bodyOf, type MadeBoard, TestServer } from "../../testServer.ts";

interface Secret {
  readonly id: string;
  readonly token: string;
}

interface OnBoard extends Pick<Board, "circles" | "checks"> {
  readonly cards: readonly Card[];
}

async function waterkant(server: TestServer): Promise<Secret> {
  return bodyOf<Secret>(await server.post("/api/buurten", { name: "De Waterkant" }));
}

function ask(server: TestServer, { id, token }: Secret, title: string, more: object = {}): Promise<Response> {
  const board = { title, activity: "pas-op-de-plaats", language: "nl", ...more };
  return server.post(`/api/buurten/${id}/boards`, board, token);
}

async function made(...asked: Parameters<typeof ask>): Promise<MadeBoard> {
  const answer = await ask(...asked);
  expect(answer.status).toBe(201);
  return bodyOf<MadeBoard>(answer);
}

/** The board as its export tells it. */
async function lyingOn(server: TestServer, { id, facilitatorToken }: MadeBoard): Promise<OnBoard> {
  const zip = await (await server.get(`/api/boards/${id}/export`, facilitatorToken)).arrayBuffer();
  return JSON.parse(new TextDecoder().decode(unzipSync(new Uint8Array(zip))["board.json"]));
}

/** An evening on which Noor says to paint a bench, and a question is answered. */
async function evening(server: TestServer, buurt: Secret): Promise<MadeBoard> {
  const board = await made(server, buurt, "In oktober");
  const lead = (command: object) => server.make(board, board.facilitatorToken, command);
  const card = { kind: "agreement", text: "Het bankje verven", field: null, when: "Zaterdag" };
  const { cardId } = await lead({ type: "add-card", card });
  await lead({ type: "add-card", card: { kind: "going-well", text: "We lachen veel", field: null } });
  await lead({ type: "join-card", cardId, name: "Noor" });
  await lead({ type: "answer-check", check: "story", says: "yes" });
  await lead({ type: "set-circles", circles: [{ id: null, name: "Rode flat" }] });
  return board;
}

test("A new board begins with what was agreed: what and when, the last answers and the circles, and nobody's name", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const october = await evening(server, buurt);
  const offered = await server.get(`/api/buurten/${buurt.id}/agreements`, buurt.token);
  expect(await offered.json()).toMatchObject({
    boards: [{ id: october.id, title: "In oktober", agreements: 1 }],
  });

  const november = await made(server, buurt, "In november", { from: october.id, programme: "hour" });
  const [was, is] = [await lyingOn(server, october), await lyingOn(server, november)];
  const agreed = was.cards.find(({ agreement }) => agreement !== undefined);
  expect(agreed?.agreement?.people).toEqual(["Noor"]);
  expect(is.cards).toMatchObject([
    {
      kind: "agreement",
      field: "agreements",
      text: "Het bankje verven",
      agreement: { when: "Zaterdag", people: [] },
      joined: 0,
      addedAt: agreed?.addedAt,
    },
  ]);
  expect(is.cards[0]?.id).not.toBe(agreed?.id);
  expect(is.checks).toEqual({ now: null, before: was.checks.now });
  expect(is.circles).toEqual(was.circles);
  expect(JSON.stringify(is)).not.toContain("Noor");
});

test("Where nothing is chosen only the circles come along, and each activity takes what it has a place for", async () => {
  const server = new TestServer();
  const buurt = await waterkant(server);
  const october = await evening(server, buurt);
  const plain = await lyingOn(server, await made(server, buurt, "Nieuw"));
  expect([plain.cards, plain.circles.map(({ name }) => name)]).toEqual([[], ["Rode flat"]]);
  const map = await lyingOn(
    server,
    await made(server, buurt, "Kaart", { from: october.id, activity: "asset-map" }),
  );
  expect([map.cards.length, map.checks.before]).toEqual([1, null]);
  const tree = await lyingOn(
    server,
    await made(server, buurt, "Boom", { from: october.id, activity: "wish-tree" }),
  );
  expect(tree.cards).toEqual([]);
});

test("Nothing is taken of a board that is not on this shelf", async () => {
  const server = new TestServer();
  const [buurt, other] = [await waterkant(server), await waterkant(server)];
  const october = await evening(server, other);
  expect((await ask(server, buurt, "In november", { from: october.id })).status).toBe(404);
  expect((await ask(server, buurt, "In november", { from: "b-nowhere" })).status).toBe(404);
  const offered = await server.get(`/api/buurten/${buurt.id}/agreements`, buurt.token);
  expect(await offered.json()).toEqual({ boards: [] });
  expect((await server.get(`/api/buurten/${other.id}/agreements`, buurt.token)).status).toBe(404);
});
