import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { HarvestEvening } from "../harvest/testing/HarvestEvening.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { bodyOf, type MadeBoard, TestServer } from "../testServer.ts";

vi.setConfig({ testTimeout: 120_000 }); // files are packed, and photos made anew, in programs of their own

const IMPORT = "/api/boards/import";
const BLUE = "tafels/Tafel blauwe fiets/";
const YELLOW = "tafels/Tafel gele boot/";
const NOTHING = { erased: 0, unknown: 0, moments: 0, photos: 0, tables: 0 };

/** An evening of which both tables wrote something, one of them in Arabic, with a photo. */
async function filledEvening() {
  const evening = await HarvestEvening.begin();
  await evening.write(0, "resident", "Ik kook\n★ Ik snij groente");
  await evening.write(1, "ask", "★ من لديه طاولة؟\nWie zaagt? 👩‍🍳");
  const photo = await evening.photo(evening.table(0), "#77aadd");
  const idea = { kind: "idea", text: "Soep op het plein", field: null, photo };
  await evening.atTable(0, { type: "add-card", card: idea });
  await evening.atTable(0, { type: "save-snapshot", name: "Halverwege" });
  await evening.gather();
  return { evening };
}

async function zipOf(server: TestServer, board: MadeBoard): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await server.get(`/api/boards/${board.id}/export`, board.facilitatorToken);
  return new Uint8Array(await answer.arrayBuffer());
}

type Files = Record<string, Uint8Array>;

function textIn(files: Files, name: string): string {
  return strFromU8(files[name] ?? new Uint8Array());
}

async function broughtBack(server: TestServer, files: Zippable | Files) {
  const answer = await server.upload(IMPORT, zipSync(files));
  expect(answer.status).toBe(201);
  return bodyOf<MadeBoard & { leftOut: object }>(answer);
}

async function tablesOf(server: TestServer, { id, facilitatorToken }: MadeBoard) {
  const records = await server.storage.tablesOf(id as BoardId);
  return records.map((record) => ({ id: record.id as string, facilitatorToken }) as MadeBoard);
}

const { evening: home } = await filledEvening();
const WHOLE = unzipSync(await zipOf(home.server, home.hall));

test("The zip of an evening holds each table in a folder of its name: to read, as lists, and whole", () => {
  const inBlue = Object.keys(WHOLE)
    .filter((name) => name.startsWith(BLUE))
    .map((name) => name.slice(BLUE.length));
  expect(inBlue).toEqual(
    expect.arrayContaining([
      "index.html",
      "board.json",
      "kaarten.csv",
      "lijsten.xlsx",
      "werkblad.csv",
      "logboek.csv",
      expect.stringMatching(/^snapshots\/.+\.json$/),
      expect.stringMatching(/^photos\/.+\.webp$/),
    ]),
  );
  expect(textIn(WHOLE, `${BLUE}index.html`)).toContain("<b>★ Ik snij groente</b>");
  expect(textIn(WHOLE, `${YELLOW}index.html`)).toContain("من لديه طاولة؟");
  expect(textIn(WHOLE, `${YELLOW}werkblad.csv`)).toContain("من لديه طاولة؟;★");
  const page = textIn(WHOLE, "index.html");
  for (const folder of [BLUE, YELLOW]) expect(page).toContain(`href="${encodeURI(folder)}index.html"`);
});

test("No secret of the evening or of a table is in it, and not who wrote what", async () => {
  const bytes = Buffer.concat(Object.values(WHOLE)).toString("latin1");
  const { hall, server } = home;
  const tables = await server.storage.tablesOf(hall.id as BoardId);
  const secrets = [hall.facilitatorToken, hall.screenToken, home.table(0).facilitatorToken];
  for (const secret of [...secrets, ...tables.flatMap(({ joinCode, joinKey }) => [joinCode, joinKey])])
    expect(bytes).not.toContain(secret);
});

test("It comes back elsewhere with its tables, which are the tables of its groups again", async () => {
  const server = new TestServer();
  const back = await broughtBack(server, WHOLE);
  expect(back.leftOut).toEqual(NOTHING);
  const { groups } = await server.exported(back);
  const opened = await bodyOf<{ tables: { group: string; boardId: string; tableUrl: null }[] }>(
    await server.post(`/api/boards/${back.id}/tables`, {}, back.facilitatorToken),
  );
  expect(opened.tables).toEqual(
    groups.map(({ id: group, table: boardId }) => ({ group, boardId, tableUrl: null })),
  );
  const [blue] = await tablesOf(server, back);
  if (blue === undefined) throw new Error("There is a table");
  const table = await server.exported(blue);
  expect(table.worksheet).toMatchObject({ resident: "Ik kook\n★ Ik snij groente" });
  expect(table.snapshots).toMatchObject([{ name: "Halverwege" }]);
  const photo = table.cards.find(({ text }) => text === "Soep op het plein")?.photo?.name;
  expect((await server.get(`/api/boards/${blue.id}/photos/${photo}`, back.facilitatorToken)).status).toBe(
    200,
  );
  // What they told the hall has come already, and a table goes on where it was.
  const gather = () => server.post(`/api/boards/${back.id}/harvest`, "", back.facilitatorToken);
  expect(await bodyOf(await gather())).toEqual({ cards: 0, unread: [] });
  await server.make(blue, back.facilitatorToken, {
    type: "edit-sheet",
    field: "ask",
    before: "",
    after: "Wie proeft?",
  });
  expect(await bodyOf(await gather())).toEqual({ cards: 1, unread: [] });
});

test("A table whose folder is gone is told, and its group can begin at a new one", async () => {
  const server = new TestServer();
  const files = Object.fromEntries(Object.entries(WHOLE).filter(([name]) => !name.startsWith(BLUE)));
  const back = await broughtBack(server, files);
  expect(back.leftOut).toEqual({ ...NOTHING, tables: 1 });
  expect((await server.exported(back)).groups.map(({ table }) => table === null)).toEqual([true, false]);
  await server.post(`/api/boards/${back.id}/tables`, {}, back.facilitatorToken);
  expect(await tablesOf(server, back)).toHaveLength(2);
});

test("The folder of a table by itself is a board by itself, with its worksheet", async () => {
  const server = new TestServer();
  const files = Object.entries(WHOLE).filter(([name]) => name.startsWith(BLUE));
  const packedAgain = files.map(([name, file]) => [name.slice("tafels/".length), file] as const);
  const back = await broughtBack(server, Object.fromEntries(packedAgain));
  expect(back.leftOut).toEqual(NOTHING);
  expect(await server.exported(back)).toMatchObject({
    tableOf: null,
    worksheet: { resident: "Ik kook\n★ Ik snij groente" },
  });
  expect((await server.storage.find(back.id as BoardId))?.tableOf).toBe(null);
});

test("What was erased from a table stays away when an older file comes back, from its moments too", async () => {
  const { evening } = await filledEvening();
  const older = unzipSync(await zipOf(evening.server, evening.hall));
  const card = (await evening.server.exported(evening.table(0))).cards.find(({ text }) =>
    text.startsWith("Soep op"),
  );
  await evening.atTable(0, { type: "erase-card", cardId: card?.id });
  const back = await broughtBack(evening.server, older);
  expect(back.leftOut).toEqual({ ...NOTHING, erased: 1 }); // its photo went with it
  const again = Buffer.from(await zipOf(evening.server, back)).toString("utf8");
  expect(again).not.toContain("Soep op het plein");
  expect(again).toContain("Ik snij groente");
});

/** The same evening with other files in it. */
function withFiles(changes: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const put = Object.entries(changes).map(([name, content]) => {
    return [name, typeof content === "string" ? strToU8(content) : content] as const;
  });
  return zipSync({ ...WHOLE, ...Object.fromEntries(put) });
}

function withTable(change: object): Uint8Array {
  const name = `${BLUE}board.json`;
  return withFiles({ [name]: JSON.stringify({ ...JSON.parse(textIn(WHOLE, name)), ...change }) });
}

const blueTable = JSON.parse(textIn(WHOLE, `${BLUE}board.json`));
const momentOfBlue = Object.keys(WHOLE).find((name) => name.startsWith(`${BLUE}snapshots/`)) ?? "";
const photoOfBlue = Object.keys(WHOLE).find((name) => name.startsWith(`${BLUE}photos/`)) ?? "";
const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;

const HOSTILE: readonly (readonly [what: string, reason: string, zip: Uint8Array])[] = [
  [
    "a table of another evening",
    "archive-broken",
    withTable({ tableOf: { ...blueTable.tableOf, evening: "b-x" } }),
  ],
  [
    "the table of another group",
    "archive-broken",
    withTable({ tableOf: { ...blueTable.tableOf, group: "g2" } }),
  ],
  ["a board that is nobody's table", "archive-broken", withTable({ tableOf: null })],
  [
    "one table twice",
    "archive-broken",
    withFiles({ "tafels/Nog een/board.json": JSON.stringify(blueTable) }),
  ],
  ["a table of another kind", "archive-broken", withTable({ activity: "wish-tree", cards: [], steps: [] })],
  ["a table from later", "archive-newer", withTable({ version: 9 })],
  ["a worksheet of megabytes", "archive-broken", withTable({ worksheet: { ask: "x".repeat(5_000_000) } })],
  ["a table that is no JSON", "archive-broken", withFiles({ [`${BLUE}board.json`]: "{" })],
  ["a moment of a table that is wrong", "archive-broken", withFiles({ [momentOfBlue]: '{"version":3}' })],
  ["a bomb at a table", "archive-too-large", withFiles({ [momentOfBlue]: new Uint8Array(40 * 1024 * 1024) })],
  ["a photo at a table that is a script", "archive-broken", withFiles({ [photoOfBlue]: SVG })],
  ["a way out through a table", "archive-broken", withFiles({ "tafels/../../etc/board.json": "x" })],
];

test.for(HOSTILE)("An evening with %s is refused, and nothing of it is written", async ([, reason, zip]) => {
  const server = new TestServer();
  const answer = await server.upload(IMPORT, zip);
  expect(await bodyOf(answer)).toMatchObject({ error: reason });
  expect(await server.storage.list()).toEqual([]);
});

test("Where the disk fails neither the evening nor a table is there", async () => {
  const server = new TestServer();
  server.storage.failWrites(new StorageError("not-saved", "The disk is full."));
  expect((await server.upload(IMPORT, zipSync(WHOLE))).status).toBe(503);
  server.storage.failWrites(null);
  expect(await server.storage.list()).toEqual([]);
});

test("A table that cannot be read stays at home, and the page says which", async () => {
  const { evening } = await filledEvening();
  const [table] = await tablesOf(evening.server, evening.hall);
  await evening.server.storage.erase(table?.id as BoardId);
  const opened = await evening.server.rooms.open(table?.id as BoardId);
  if (opened.state === "open") await opened.room.end();
  const files = unzipSync(await zipOf(evening.server, evening.hall));
  expect(Object.keys(files)).not.toContain(`${BLUE}board.json`);
  expect(textIn(files, "index.html")).toContain("Deze tafels konden niet mee: Tafel blauwe fiets.");
});
