import { randomUUID } from "node:crypto";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { HttpServer } from "../HttpServer.ts";
import { addWish, bodyOf, type MadeBoard, TestServer } from "../testServer.ts";
import { TestClient } from "./TestClient.ts";

let server: TestServer;
let http: HttpServer;
let board: MadeBoard;
let noor: string;

beforeEach(async () => {
  server = new TestServer();
  http = await HttpServer.start(server.app, { host: "127.0.0.1", port: 0, log: server.log });
  board = await server.makeBoard();
  noor = await server.join(board, { name: "Noor" });
});

afterEach(() => http.stop(() => server.rooms.stop()));

function connect(path: string, subprotocols: readonly string[], headers = {}): TestClient {
  return new TestClient(http.port, path, subprotocols, headers);
}

test("a phone is welcomed, sends a wish and hears that it is saved", async () => {
  const phone = connect(`/room/${board.id}`, ["buurtbord.v1", "role.resident", `token.${noor}`]);
  await phone.nextOf("welcome");
  await phone.nextOf("view");
  const id = randomUUID();
  phone.say({ type: "command", id, command: addWish("Een bankje in de zon") });
  const { answer } = await phone.nextOf("answer");
  expect(answer).toMatchObject({ type: "result" });
  expect((await server.exported(board)).cards).toMatchObject([{ text: "Een bankje in de zon" }]);
});

test("every frame is heard once, however many come at a time, also in the moment of coming in", async () => {
  const phone = connect(`/room/${board.id}`, ["buurtbord.v1", "role.resident", `token.${noor}`]);
  const sent = [0, 1, 2, 3, 4];
  phone.socket.on("open", () => sent.forEach((n) => void phone.say({ type: "ping", n })));
  const heard = [];
  for (const _ of sent) heard.push((await phone.nextOf("pong")).n);
  phone.say({ type: "ping", n: 5 });
  heard.push((await phone.nextOf("pong")).n);
  expect(heard).toEqual([...sent, 5]);
});

test("the server answers with the first public name it knows, never with a role or a token", async () => {
  const ours = connect(`/sync/${board.id}`, [
    "role.screen",
    `token.${board.screenToken}`,
    "buurtbord.v1",
    "yjs",
  ]);
  expect(await ours.opened()).toBe("buurtbord.v1");
  const stock = connect(`/sync/${board.id}`, ["yjs", `token.${board.screenToken}`]);
  expect(await stock.opened()).toBe("yjs");
});

test("the wall gets the board's bytes, and a facilitator the backstage too", async () => {
  const wall = connect(`/sync/${board.id}`, [
    "buurtbord.v1",
    "role.screen",
    `token.${board.facilitatorToken}`,
  ]);
  expect(await wall.next()).toBeInstanceOf(Uint8Array);
  const backstage = connect(`/sync/${board.id}/backstage`, [
    "buurtbord.v1",
    `token.${board.facilitatorToken}`,
  ]);
  expect(await backstage.next()).toBeInstanceOf(Uint8Array);
});

test("a stock y-websocket client reads the board with the wall's token", async () => {
  await server.make(board, noor, addWish("Een bankje in de zon"));
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`ws://127.0.0.1:${http.port}/sync`, board.id, doc, {
    protocols: ["yjs", `token.${board.screenToken}`],
    disableBc: true,
  });
  await new Promise<void>((resolve) => provider.once("sync", () => resolve()));
  expect(JSON.stringify(doc.getMap("cards").toJSON())).toContain("Een bankje in de zon");
  provider.destroy();
});

test("who offers neither public name is refused before there is a socket", async () => {
  expect(await connect(`/room/${board.id}`, [`token.${noor}`]).refusedWith()).toBe(400);
  expect(await connect(`/room/${board.id}`, []).refusedWith()).toBe(400);
});

test("a page of another website is refused before there is a socket", async () => {
  const offer = ["buurtbord.v1", `token.${noor}`];
  expect(await connect(`/room/${board.id}`, offer, { Origin: "http://evil.example" }).refusedWith()).toBe(
    403,
  );
  expect(await connect(`/room/${board.id}`, offer, { Host: "evil.example" }).refusedWith()).toBe(403);
});

interface Unwelcome {
  readonly who: string;
  readonly path: () => string;
  readonly offers: () => readonly string[];
  readonly code: number;
  readonly reason: string;
}

const room = () => `/room/${board.id}`;
const unauthorized = { code: CLOSE.unauthorized, reason: "session-over" };
const forbidden = { code: CLOSE.forbidden, reason: "not-allowed" };

const unwelcome: readonly Unwelcome[] = [
  { who: "no token", path: room, offers: () => [], ...unauthorized },
  { who: "a token that is none", path: room, offers: () => ["token.AAAA"], ...unauthorized },
  {
    who: "no such board",
    path: () => "/room/none",
    offers: () => [`token.${noor}`],
    code: CLOSE.boardNotFound,
    reason: "board-not-found",
  },
  { who: "a wall among the phones", path: room, offers: () => [`token.${board.screenToken}`], ...forbidden },
  {
    who: "a phone that wants Yjs",
    path: () => `/sync/${board.id}`,
    offers: () => [`token.${noor}`],
    ...forbidden,
  },
  {
    who: "a phone that asks for more",
    path: room,
    offers: () => ["role.facilitator", `token.${noor}`],
    ...forbidden,
  },
  { who: "a role that is none", path: room, offers: () => ["role.king", `token.${noor}`], ...forbidden },
  {
    who: "the facilitator's wall behind the scenes",
    path: () => `/sync/${board.id}/backstage`,
    offers: () => ["role.screen", `token.${board.facilitatorToken}`],
    ...forbidden,
  },
];

test.each(unwelcome)("$who: let in, and closed with the reason", async ({ path, offers, code, reason }) => {
  const client = connect(path(), ["buurtbord.v1", ...offers()]);
  expect(await client.closed).toEqual({ code, reason });
});

test("who was taken off the board while the phone was off hears that, by socket and by POST, and joins anew", async () => {
  const { cardId } = await server.make(board, noor, addWish("Blabla"));
  await server.make(board, board.facilitatorToken, { type: "remove-participant", cardId, cards: "erase" });
  const phone = connect(`/room/${board.id}`, ["buurtbord.v1", `token.${noor}`]);
  expect(await phone.closed).toEqual({ code: CLOSE.takenOff, reason: "taken-off" });
  const posted = await server.command(board, noor, addWish("Nog eens"));
  expect([posted.status, (await bodyOf<{ error: string }>(posted)).error]).toEqual([401, "taken-off"]);

  const again = await server.join(board);
  expect((await server.command(board, again, addWish("Een bankje"))).status).toBe(200);
});

test("a resident's message has a limit, a facilitator's a wider one", async () => {
  const phone = connect(`/room/${board.id}`, ["buurtbord.v1", `token.${noor}`]);
  await phone.nextOf("view");
  phone.socket.send("x".repeat(LIMITS.residentFrameBytes + 1));
  expect((await phone.closed).code).toBe(1009);

  const facilitator = connect(`/sync/${board.id}`, ["buurtbord.v1", `token.${board.facilitatorToken}`]);
  await facilitator.opened();
  facilitator.socket.send(new Uint8Array(LIMITS.facilitatorFrameBytes + 1));
  expect((await facilitator.closed).code).toBe(1009);
});

test("a frame that is no message is said to be none, and the phone stays", async () => {
  const phone = connect(`/room/${board.id}`, ["buurtbord.v1", `token.${noor}`]);
  await phone.nextOf("view");
  phone.socket.send("{");
  await phone.nextOf("malformed");
  phone.say({ type: "ping", n: 7 });
  expect(await phone.nextOf("pong")).toEqual({ type: "pong", n: 7 });
});

test("when the server stops, everybody is told to come back", async () => {
  const phone = connect(`/room/${board.id}`, ["buurtbord.v1", `token.${noor}`]);
  await phone.nextOf("view");
  const stopped = http.stop(() => server.rooms.stop());
  expect((await phone.closed).code).toBe(CLOSE.restarting);
  await stopped;
});
