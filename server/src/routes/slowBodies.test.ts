import { randomUUID } from "node:crypto";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import sharp from "sharp";
import { expect, test } from "vitest";
import { addWish, bodyOf, TestServer } from "../testServer.ts";
import { openTables, peopleAt, seatedEvening } from "./testing/seatedEvening.ts";

// A request of which the head came, and the body comes later: who sends it is asked when all of it is there. And who sends
// something large that way keeps nobody else away.

interface Slow {
  readonly answer: Promise<Response>;
  /** Sends the body. */
  readonly finish: () => void;
}

interface Told {
  readonly method?: "POST" | "PUT";
  readonly token: string;
  /** What becomes JSON, or a file. */
  readonly body: object | Uint8Array;
}

async function slowly(
  { app }: TestServer,
  path: string,
  { method = "POST", token, body }: Told,
): Promise<Slow> {
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const finish = () => {
    const writer = writable.getWriter();
    void writer.write(bytes).then(() => writer.close());
  };
  const headers = {
    Authorization: `Bearer ${token}`,
    "Content-Type": "application/json",
    "Content-Length": String(bytes.length),
  };
  const request = new Request(`http://localhost:4321${path}`, {
    method,
    headers,
    body: readable,
    duplex: "half",
  });
  const answer = Promise.resolve(app.fetch(request));
  for (let n = 0; n < 5; n++) await new Promise(setImmediate); // until the server waits for the rest
  return { answer, finish };
}

interface MadeLink {
  readonly id: string;
  readonly token: string;
}

test("a helper whose link is taken back makes no link with a request that was under way", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const links = `/api/boards/${board.id}/links`;
  const helper = await bodyOf<MadeLink>(
    await server.post(links, { role: "co-facilitator" }, board.facilitatorToken),
  );
  const making = await slowly(server, links, { token: helper.token, body: { role: "facilitator" } });
  expect((await server.delete(`${links}/${helper.id}`, board.facilitatorToken)).status).toBe(204);
  making.finish();
  expect((await making.answer).status).toBe(401);
});

test("who was taken off, or erased themselves, hangs up nothing with a request that was under way", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const commands = `/api/boards/${board.id}/commands`;
  const [vandal, noor] = [await server.join(board), await server.join(board)];
  const { cardId } = await server.make(board, vandal, addWish("Iets lelijks"));
  const adding = await Promise.all(
    [vandal, noor].map((token) =>
      slowly(server, commands, { token, body: { id: randomUUID(), ...addWish("Nog iets") } }),
    ),
  );
  await server.make(board, board.facilitatorToken, { type: "remove-participant", cardId, cards: "erase" });
  await server.make(board, noor, { type: "erase-me", cards: "erase" });
  for (const { finish } of adding) finish();
  expect(await Promise.all(adding.map(async ({ answer }) => (await answer).status))).toEqual([401, 401]);
  expect((await server.exported(board)).cards).toEqual([]);
});

test("who is led to another table writes no more on the worksheet of the first", async () => {
  const server = new TestServer();
  const evening = await seatedEvening(server, ["Noor", "Samir", "Anna", "Piet"]);
  const { hall, lead } = evening;
  await lead({ type: "set-step", stepId: "work" });
  const [first, second] = await openTables(server, hall);
  const [noor = ""] = await peopleAt(server, evening, first);
  const { participantId } = (await server.view(hall, noor)).own;
  const body = {
    id: randomUUID(),
    type: "edit-sheet",
    field: "resident",
    before: "",
    after: "Van een ander",
  };
  const writing = await slowly(server, `/api/boards/${first.boardId}/commands`, { token: noor, body });
  await lead({ type: "seat-participant", participantId, group: second.group });
  writing.finish();
  expect((await writing.answer).status).toBe(403);
});

interface MadeBuurt {
  readonly id: string;
  readonly token: string;
}

test("a buurt's new secret stays, also when a new name was under way with the old one", async () => {
  const server = new TestServer();
  const buurt = await bodyOf<MadeBuurt>(await server.post("/api/buurten", { name: "De Waterkant" }));
  const path = `/api/buurten/${buurt.id}`;
  const naming = await slowly(server, path, { method: "PUT", token: buurt.token, body: { name: "Gekaapt" } });
  const again = await bodyOf<MadeBuurt>(await server.post(`${path}/rotate`, {}, buurt.token));
  naming.finish();
  expect((await naming.answer).status).toBe(404);
  const shelf = await bodyOf<{ name: string }>(await server.get(path, again.token));
  expect(shelf.name).toBe("De Waterkant");
  expect((await server.get(path, buurt.token)).status).toBe(404);
});

test("a board from a file does not come on a shelf whose secret was changed while it was sent", async () => {
  const server = new TestServer();
  const board = await server.makeBoard();
  const zip = await server.get(`/api/boards/${board.id}/export`, board.facilitatorToken);
  const body = new Uint8Array(await zip.arrayBuffer());
  const buurt = await bodyOf<MadeBuurt>(await server.post("/api/buurten", { name: "De Waterkant" }));
  const path = `/api/buurten/${buurt.id}`;
  const bringing = await slowly(server, `${path}/boards/import`, { token: buurt.token, body });
  await server.post(`${path}/rotate`, {}, buurt.token);
  bringing.finish();
  expect((await bringing.answer).status).toBe(404);
  expect(await server.rooms.list()).toHaveLength(1);
});

/** Begins to send a file of which no more comes. */
function hangs({ app }: TestServer, path: string, token?: string): void {
  const body = new ReadableStream<Uint8Array>({ start: (rest) => rest.enqueue(Uint8Array.of(1, 2, 3, 4)) });
  const headers = { "Content-Length": "100000", ...(token && { Authorization: `Bearer ${token}` }) };
  void app.fetch(
    new Request(`http://localhost:4321${path}`, { method: "POST", headers, body, duplex: "half" }),
  );
}

test("twelve who send a photo drop by drop keep nobody's photo away", async () => {
  const server = new TestServer();
  const board = await server.makeBoard({ activity: "asset-map" });
  const photos = `/api/boards/${board.id}/photos`;
  for (let n = 0; n < 12; n++) hangs(server, photos, await server.join(board));
  const picture = { width: 40, height: 40, channels: 3, background: "#77aadd" } as const;
  const photo = await sharp({ create: picture }).jpeg().toBuffer();
  expect((await server.upload(photos, photo, await server.join(board))).status).toBe(201);
});

test("who sends files drop by drop keeps nobody's board away", async () => {
  const server = new TestServer();
  for (let n = 0; n < LIMITS.boardsPerHour; n++) hangs(server, "/api/boards/import");
  await server.makeBoard();
  const noZip = await server.upload("/api/boards/import", Uint8Array.of(1, 2, 3));
  expect(noZip.status).toBe(422);
});
