import { readFileSync } from "node:fs";
import { setTimeout as breath } from "node:timers/promises";
import { deflateRawSync } from "node:zlib";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import type { BoardExport } from "../rooms/BoardExport.ts";
import { apartFromIds } from "../rooms/testing/apartFromIds.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

vi.setConfig({ testTimeout: 60_000 }); // photos are made anew in a program of their own

const IMPORT = "/api/boards/import";

interface Brought extends MadeBoard {
  readonly title: string;
  readonly activity: string;
  readonly leftOut: object;
}

const NOTHING = { erased: 0, unknown: 0, moments: 0, photos: 0, tables: 0 };

/** A map with something of everything on it. */
async function fullMap(server = new TestServer()) {
  const board = await server.makeBoard({ activity: "asset-map" });
  const leader = board.facilitatorToken;
  const plan = await keepPhoto(server, board, "#7a9b57");
  await server.make(board, leader, { type: "set-picture", picture: plan });
  const noor = await server.join(board, { name: "Noor" });
  const talent = (text: string) => ({ kind: "talent", text, field: "talents" });
  const photo = await keepPhoto(server, board, "#d08770");
  const soup = await server.make(board, leader, {
    type: "add-card",
    card: { ...talent("Soep koken"), photo },
  });
  const bike = await server.make(board, noor, { type: "add-card", card: talent("Fietsen maken") });
  await server.make(board, leader, {
    type: "connect-cards",
    from: soup.cardId,
    to: bike.cardId,
    word: "samen",
  });
  await server.make(board, leader, { type: "set-circles", circles: [{ id: null, name: "Singelflat" }] });
  await server.make(board, leader, { type: "save-snapshot", name: "Eerste avond" });
  await server.make(board, noor, { type: "add-card", card: talent("Liedjes zingen") });
  return { server, board, noor, soup: soup.cardId ?? "", bike: bike.cardId ?? "", photo, plan };
}

async function keepPhoto(server: TestServer, board: MadeBoard, background: string): Promise<string> {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background } });
  const sent = await picture.png().toBuffer();
  const kept = await server.upload(`/api/boards/${board.id}/photos`, sent, board.facilitatorToken);
  return (await bodyOf<{ name: string }>(kept)).name;
}

async function zipOf(server: TestServer, board: MadeBoard): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await server.get(`/api/boards/${board.id}/export`, board.facilitatorToken);
  return new Uint8Array(await answer.arrayBuffer());
}

async function broughtBack(server: TestServer, zip: Uint8Array): Promise<Brought> {
  const answer = await server.upload(IMPORT, zip);
  expect(answer.status).toBe(201);
  return bodyOf<Brought>(answer);
}

async function momentsOf(server: TestServer, board: MadeBoard): Promise<object[]> {
  const { snapshots } = await server.exported(board);
  return Promise.all(
    snapshots.map(async ({ id, name, takenAt }) => {
      const path = `/api/boards/${board.id}/snapshots/${id}`;
      const then = await bodyOf<BoardExport>(await server.get(path, board.facilitatorToken));
      return { name, takenAt, board: apartFromIds(then) };
    }),
  );
}

/** The same zip with other files in it; null takes one out. */
function repacked(
  zip: Uint8Array,
  changes: Readonly<Record<string, Uint8Array | string | null>>,
): Uint8Array<ArrayBuffer> {
  const files: Zippable = { ...unzipSync(zip) };
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) delete files[name];
    else files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files);
}

function changed(zip: Uint8Array, change: (board: BoardExport) => object): Uint8Array<ArrayBuffer> {
  const { "board.json": json = new Uint8Array() } = unzipSync(zip);
  return repacked(zip, { "board.json": JSON.stringify(change(JSON.parse(strFromU8(json)))) });
}

test("what was taken home comes back on another laptop: the map, its photos, lines, circles and saved moments", async () => {
  const { server, board } = await fullMap();
  const elsewhere = new TestServer();
  const back = await broughtBack(elsewhere, await zipOf(server, board));
  expect(back).toMatchObject({ title: "De Waterkant", activity: "asset-map", leftOut: NOTHING });
  const [before, after] = [await server.exported(board), await elsewhere.exported(back)];
  expect(apartFromIds(after)).toEqual(apartFromIds(before));
  expect(after.cards).toHaveLength(3);
  expect(await momentsOf(elsewhere, back)).toEqual(await momentsOf(server, board));
  const phone = await elsewhere.join(back);
  for (const photo of [after.picture?.photo, after.cards.find(({ photo }) => photo)?.photo?.name]) {
    const seen = await elsewhere.get(`/api/boards/${back.id}/photos/${photo}`, phone);
    expect(await sharp(Buffer.from(await seen.bytes())).metadata()).toMatchObject({ width: 64, height: 48 });
  }
});

test("it goes on as any board: people come in by a new code, add, and what they erase is gone", async () => {
  const { server, board } = await fullMap();
  const back = await broughtBack(server, await zipOf(server, board));
  expect(back.joinCode).not.toBe(board.joinCode);
  const sam = await server.join(back, { name: "Sam" });
  await server.make(back, sam, {
    type: "add-card",
    card: { kind: "talent", text: "Klussen", field: "talents" },
  });
  expect((await server.exported(back)).cards).toHaveLength(4);
  expect((await server.exported(board)).cards).toHaveLength(3);
  expect((await server.get(`/api/boards/${back.id}`, board.facilitatorToken)).status).toBe(401);
});

test("what was erased for real stays away, also in saved moments, and one is told how much", async () => {
  const { server, board, bike, photo } = await fullMap();
  const older = await zipOf(server, board);
  await server.make(board, board.facilitatorToken, { type: "erase-card", cardId: bike });
  await server.make(board, board.facilitatorToken, { type: "erase-photo", photo });
  const back = await broughtBack(server, older);
  const files = Buffer.from(await zipOf(server, back)).toString("latin1");
  expect(files).not.toContain("Fietsen maken");
  const { cards, connections } = await server.exported(back);
  expect(cards.map(({ text }) => text).sort()).toEqual(["Liedjes zingen", "Soep koken"]);
  expect(cards.some((card) => card.photo !== undefined)).toBe(false);
  expect(connections).toEqual([]);
  expect(back.leftOut).toMatchObject({ ...NOTHING, erased: expect.any(Number) });
  expect((back.leftOut as { erased: number }).erased).toBeGreaterThanOrEqual(2);
});

test("what was erased after it came back stays away when the same file comes back again", async () => {
  const { server: before, board } = await fullMap();
  const zip = await zipOf(before, board);
  const server = new TestServer();
  const first = await broughtBack(server, zip);
  const [card] = (await server.exported(first)).cards;
  await server.make(first, first.facilitatorToken, { type: "erase-card", cardId: card?.id });
  const second = await broughtBack(server, zip);
  expect((await server.exported(second)).cards.map(({ text }) => text)).not.toContain(card?.text);
  const third = await broughtBack(server, await zipOf(server, second));
  expect((await server.exported(third)).cards).toHaveLength(2);
});

test("no file can name what lies on another board: the ids are new, and others' boards stay as they are", async () => {
  const { server, board, soup } = await fullMap();
  const back = await broughtBack(server, await zipOf(server, board));
  const ids = (await server.exported(back)).cards.map(({ id }) => id as string);
  expect(ids).not.toContain(soup);
  await server.make(back, back.facilitatorToken, { type: "erase-card", cardId: ids[0] });
  expect(await server.storage.erasedIds()).not.toContain(soup);
});

test("a folder that somebody packed again comes back too, and so does a file of the first version", async () => {
  const { server, board } = await fullMap();
  const zip = await zipOf(server, board);
  const inFolder = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, file]) => [`De Waterkant/${name}`, file]),
  );
  const junk = { "__MACOSX/De Waterkant/._board.json": strToU8("x"), "De Waterkant/.DS_Store": strToU8("y") };
  await broughtBack(server, zipSync({ ...inFolder, ...junk }));
  const first = readFileSync(new URL("../rooms/archive/fixtures/version-1.json", import.meta.url));
  const back = await broughtBack(server, zipSync({ "board.json": new Uint8Array(first) }));
  expect(back.leftOut).toEqual({ ...NOTHING, moments: 1 });
  expect(await server.exported(back)).toMatchObject({
    title: "De Waterkant",
    adding: "open",
    cards: [{ text: "Een bankje in de zon", votes: 2 }],
  });
});

test("a card of a kind that is not known here stays away with its lines, and one is told", async () => {
  const { server, board, soup } = await fullMap();
  const zip = changed(await zipOf(server, board), (map) => ({
    ...map,
    cards: map.cards.map((card) => (card.id === soup ? { ...card, kind: "hologram" } : card)),
  }));
  const back = await broughtBack(server, zip);
  expect(back.leftOut).toEqual({ ...NOTHING, unknown: 1 });
  expect(await server.exported(back)).toMatchObject({ connections: [], cards: { length: 2 } });
});

test("where a code is needed to make boards it is needed here too, and on a shelf its secret is enough", async () => {
  const { server: elsewhere, board } = await fullMap();
  const zip = await zipOf(elsewhere, board);
  const server = new TestServer({ createCode: "spruitjes & kool" });
  expect((await server.upload(IMPORT, zip)).status).toBe(403);
  const ask = { method: "POST", body: zip, headers: { "Buurtbord-Create-Code": "spruitjes%20%26%20kool" } };
  expect((await server.app.request(`http://localhost:4321${IMPORT}`, ask)).status).toBe(201);
  const making = { name: "De Waterkant", createCode: "spruitjes & kool" };
  const buurt = await bodyOf<MadeBuurt>(await server.post("/api/buurten", making));
  const path = `/api/buurten/${buurt.id}/boards/import`;
  const { id } = await bodyOf<Brought>(await server.upload(path, zip, buurt.token));
  expect(await bodyOf(await server.get(`/api/buurten/${buurt.id}`, buurt.token))).toMatchObject({
    boards: [{ id }],
  });
  expect((await server.upload(path, zip, "wrong")).status).toBe(404);
});

interface MadeBuurt {
  readonly id: string;
  readonly token: string;
}

test("boards from files count among the boards of an hour; files that became none do not, and have a pace", async () => {
  const server = new TestServer();
  const { board } = await fullMap(server);
  const zip = await zipOf(server, board);
  const most = LIMITS.refusedArchivesPerMinute;
  for (let n = 0; n < most; n++) expect((await server.upload(IMPORT, new Uint8Array([n]))).status).toBe(422);
  const later = await server.upload(IMPORT, zip);
  expect([later.status, Number(later.headers.get("Retry-After")) > 0]).toEqual([503, true]);
  server.passes(60_000);
  await broughtBack(server, zip);
  for (let n = 2; n < LIMITS.boardsPerHour; n++) await server.makeBoard();
  expect((await server.upload(IMPORT, zip)).status).toBe(429);
});

test("a board that could not be saved does not count among the boards of an hour", async () => {
  const server = new TestServer();
  const { board } = await fullMap(server);
  const zip = await zipOf(server, board);
  for (let n = 2; n < LIMITS.boardsPerHour; n++) await server.makeBoard();
  server.storage.failWrites(new StorageError("not-saved", "The disk is full."));
  expect((await server.upload(IMPORT, zip)).status).toBe(503);
  server.storage.failWrites(null);
  await broughtBack(server, zip);
  expect((await server.upload(IMPORT, zip)).status).toBe(429);
});

test("a disk that fails leaves nothing of it, and one file is read at a time", async () => {
  const { server: elsewhere, board } = await fullMap();
  const zip = await zipOf(elsewhere, board);
  const server = new TestServer();
  server.storage.failWrites(new StorageError("not-saved", "The disk is full."));
  expect((await server.upload(IMPORT, zip)).status).toBe(503);
  server.storage.failWrites(null);
  expect(await server.storage.list()).toEqual([]);
  const [first, second] = await Promise.all([server.upload(IMPORT, zip), server.upload(IMPORT, zip)]);
  expect([first.status, second.status].sort()).toEqual([201, 503]);
  expect(await server.storage.list()).toHaveLength(1);
});

type Files = (zip: Uint8Array) => Uint8Array;

/** A quarter of a megabyte that becomes more than a quarter of a gigabyte, and says that it becomes ten bytes. */
function bomb(): Uint8Array {
  const name = Buffer.from("bom.txt");
  const packed = deflateRawSync(Buffer.alloc(LIMITS.archiveBytes + 1), { level: 1 });
  const head = Buffer.alloc(30);
  head.write("PK\x03\x04", "latin1");
  head.writeUInt16LE(8, 8); // deflated
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(10, 22);
  head.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  return Buffer.concat([head, name, packed, end]);
}

const nested = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`;
const svg = strToU8(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);
const firstPhoto = (zip: Uint8Array) =>
  Object.keys(unzipSync(zip)).find((name) => name.startsWith("photos/")) ?? "";
const withFirstCard = (change: object): Files => {
  return (zip) =>
    changed(zip, (map) => ({
      ...map,
      cards: map.cards.map((card, at) => (at === 0 ? { ...card, ...change } : card)),
    }));
};
const withMap = (change: (map: BoardExport) => object): Files => {
  return (zip) => changed(zip, (map) => ({ ...map, ...change(map) }));
};

/** What is wrong with the file; what one is told. */
const HOSTILE: readonly (readonly [what: string, reason: string, make: Files])[] = [
  ["a letter", "archive-unreadable", () => strToU8("Beste buren, ")],
  ["nothing", "archive-unreadable", () => new Uint8Array()],
  ["a zip of holiday photos", "archive-unreadable", () => zipSync({ "zee.jpg": new Uint8Array(99) })],
  ["half a file", "archive-broken", (zip) => zip.slice(0, zip.length / 2)],
  ["a file without its end", "archive-broken", (zip) => zip.slice(0, zip.length - 60)],
  ["a newer version", "archive-newer", withMap(() => ({ version: 9 }))],
  ["another kind of board", "archive-newer", withMap(() => ({ activity: "karaoke" }))],
  ["no version", "archive-unreadable", withMap(() => ({ version: "two" }))],
  ["a bomb", "archive-too-large", bomb],
  [
    "a bomb in the place of a moment",
    "archive-too-large",
    (zip) => repacked(zip, { [moment(zip)]: new Uint8Array(40 * 1024 * 1024) }),
  ],
  [
    "a board too long to read",
    "archive-too-large",
    (zip) => repacked(zip, { "board.json": `{"version":2,"x":"${" ".repeat(33 * 1024 * 1024)}"}` }),
  ],
  [
    "thousands of files",
    "archive-too-large",
    (zip) =>
      repacked(
        zip,
        Object.fromEntries(
          Array.from({ length: LIMITS.archiveFiles + 100 }, (_, n) => [`photos/${n}.webp`, "x"]),
        ),
      ),
  ],
  ["a way out", "archive-broken", (zip) => repacked(zip, { "../../etc/passwd": "x" })],
  ["a way out for Windows", "archive-broken", (zip) => repacked(zip, { "..\\..\\start.bat": "x" })],
  ["a place of its own", "archive-broken", (zip) => repacked(zip, { "/etc/passwd": "x" })],
  ["deep JSON", "archive-broken", (zip) => repacked(zip, { "board.json": nested })],
  ["no JSON", "archive-broken", (zip) => repacked(zip, { "board.json": "{" })],
  [
    "bytes that are no text",
    "archive-broken",
    (zip) => repacked(zip, { "board.json": new Uint8Array([255]) }),
  ],
  ["a moment that is not there", "archive-broken", (zip) => repacked(zip, { [moment(zip)]: null })],
  ["a moment that is wrong", "archive-broken", (zip) => repacked(zip, { [moment(zip)]: '{"version":2}' })],
  [
    "a drawing with a script for a photo",
    "archive-broken",
    (zip) => repacked(zip, { [firstPhoto(zip)]: svg }),
  ],
  [
    "a place beyond places",
    "archive-broken",
    (zip) => {
      const { "board.json": json = new Uint8Array() } = unzipSync(zip);
      const far = strFromU8(json).replace(/"pos": \[\s*[-\d.e]+/, '"pos": [1e999');
      return repacked(zip, { "board.json": far });
    },
  ],
  ["a place too far", "archive-broken", withFirstCard({ pos: [1e300, 0] })],
  ["no place", "archive-broken", withFirstCard({ pos: [null, null] })],
  ["a text of megabytes", "archive-broken", withFirstCard({ text: "x".repeat(5_000_000) })],
  ["half a character", "archive-broken", withFirstCard({ text: "soep \ud83d" })],
  ["a name that turns the line round", "archive-broken", withFirstCard({ byline: "Noor\u202e" })],
  ["dots without end", "archive-broken", withFirstCard({ votes: 1e15 })],
  ["fewer than no dots", "archive-broken", withFirstCard({ votes: -1 })],
  ["a day that is none", "archive-broken", withFirstCard({ addedAt: 1e300 })],
  ["a trick for an id", "archive-broken", withFirstCard({ id: "__proto__/../x" })],
  [
    "a hundred thousand cards",
    "archive-broken",
    withMap(({ cards }) => ({
      cards: Array.from({ length: 100_000 }, (_, n) => ({ ...cards[0], id: `c${n}` })),
    })),
  ],
  ["two cards of one id", "archive-broken", withMap(({ cards }) => ({ cards: [...cards, cards[0]] }))],
  [
    "a line to nowhere",
    "archive-broken",
    withMap(({ connections }) => ({
      connections: connections.map((line) => ({ ...line, to: "c-nowhere" })),
    })),
  ],
  ["a step that is not there", "archive-broken", withMap(() => ({ currentStep: "dance" }))],
  ["no steps", "archive-broken", withMap(() => ({ steps: [] }))],
  [
    "steps without words",
    "archive-broken",
    withMap(({ steps }) => ({ steps: steps.map((step) => ({ ...step, words: null, template: "dance" })) })),
  ],
  ["no title", "archive-broken", withMap(() => ({ title: "" }))],
  [
    "a drawing that points elsewhere",
    "archive-broken",
    withMap(() => ({
      freehand: {
        "shape:x": { id: "shape:x", typeName: "shape", type: "embed", parentId: "page:page", x: 0, y: 0 },
      },
    })),
  ],
];

function moment(zip: Uint8Array): string {
  return Object.keys(unzipSync(zip)).find((name) => name.startsWith("snapshots/")) ?? "";
}

const { server: home, board: whole } = await fullMap();
const WHOLE = await zipOf(home, whole);

test.for(HOSTILE)(
  "a file that is %s is refused in words, and nothing is written",
  async ([, reason, make]) => {
    const server = new TestServer();
    const answer = await server.upload(IMPORT, make(WHOLE));
    expect(await answer.json()).toEqual({
      error: reason,
      message: expect.stringMatching(/^Dit bestand|^Dit is/),
    });
    expect([413, 422]).toContain(answer.status);
    expect(await server.storage.list()).toEqual([]);
    expect(server.logged.join("\n")).not.toMatch(/Soep koken|Noor/);
  },
);

test("a file that is larger than any board is not read at all", async () => {
  const server = new TestServer();
  const huge = { method: "POST", body: "x", headers: { "Content-Length": String(1024 ** 3) } };
  const answer = await server.app.request(`http://localhost:4321${IMPORT}`, huge);
  expect(await bodyOf(answer)).toMatchObject({ error: "archive-too-large" });
});

test("nor is more of it than that, when it does not say how large it is", async () => {
  let given = 0;
  const piece = new Uint8Array(16 * 1024 * 1024);
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      given += piece.length;
      stream.enqueue(piece);
    },
  });
  const endless = { method: "POST", body, duplex: "half" } as RequestInit;
  const answer = await new TestServer().app.request(`http://localhost:4321${IMPORT}`, endless);
  expect(await bodyOf(answer)).toMatchObject({ error: "archive-too-large" });
  expect(given).toBeLessThan(LIMITS.archiveBytes + 4 * piece.length);
});

test("a small file that becomes millions of things is read beside the evening, not in it", async () => {
  const server = new TestServer();
  const zip = zipSync({ "board.json": strToU8(`[${"[],".repeat(2_000_000)}[]]`) });
  const began = performance.now();
  const bringing = server.upload(IMPORT, zip).then((answer) => ({ status: answer.status }));
  let [longest, before, answered] = [0, performance.now(), 0];
  const turn = async () => {
    await breath(1); // not at once: on two cores that would keep the program waiting that reads it
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
    return null;
  };
  while ((await Promise.race([bringing, turn()])) === null) answered += 1;
  expect(await bringing).toEqual({ status: 422 });
  expect(answered).toBeGreaterThan(100);
  expect(longest).toBeLessThan((performance.now() - began) / 3);
});
