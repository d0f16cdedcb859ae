import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { zstdDecompressSync } from "node:zlib";
import { unzipSync } from "fflate";
import { createBoard, type NewBoard } from "../rig/api.ts";
import { ServerProcess } from "../rig/ServerProcess.ts";
import { PlantedPhotos } from "./PlantedPhotos.ts";

/** A name that nobody has, so that whatever is found of it was planted. */
const PLANTED = /Vlinderbes\d{4}/g;
const PEOPLE = 200;
const FACILITATORS_CARDS = 499;
const LINES = 100;
const MERGED_PAIRS = 40;
/** So many wishes came true, each with a line of how it went. */
const STORIES = 50;
/** Later moments of the same board hang on the ones before: each is kept as what changed. */
const MORE_MOMENTS = 2;
const AT_ONCE = 10;

/** Hidden in photos: it must not even reach the disk, so it is not counted among those that were planted. */
const HIDDEN = "Vlinderbes9999";
/** Of a photo at least so much is found before: some of its pieces lie across two pages. */
const MOST_OF_A_PHOTO = 0.7;

/** An erasure is promised within so many seconds, all of them together. */
const PROMISED_SECONDS = 60;
/** On a busy machine it may take longer, and what is left after that is left. */
const PATIENCE_MS = 240_000;

export interface EraseReport {
  readonly planted: number;
  /** How many of them the search found before anything was erased: it must find all. */
  readonly foundBefore: number;
  /** Pieces of photos that were kept, found before anything was erased, and afterwards. */
  readonly photos: { readonly pieces: number; readonly before: number; readonly after: number };
  /** Where something was found afterwards. */
  readonly left: readonly string[];
  readonly seconds: number;
}

/** Plants names wherever people can leave one, erases them as people do, and looks into every byte that is left. */
export async function eraseNames(): Promise<EraseReport> {
  const folder = mkdtempSync(join(tmpdir(), "buurtbord-erase-"));
  const dataDir = join(folder, "data");
  const server = await ServerProcess.start({ dataDir, environment: { LOG_LEVEL: "debug" } });
  try {
    const kept = await createBoard(server.origin);
    const planting = new Planting(server.origin, kept);
    await planting.plant();
    const doomed = await createBoard(server.origin, "wish-tree", planting.name());
    const photos = new PlantedPhotos(server.origin);
    await photos.plant(doomed, HIDDEN);
    const copies = await copiesOf(server.origin, kept);
    const before = photos.foundIn(filesIn(dataDir));
    const foundBefore = new Set(searchFolder(dataDir).flatMap(({ names }) => names)).size;
    const started = performance.now();
    await planting.erase();
    await photos.erase();
    await eraseBoard(server.origin, doomed);
    await untilClean(server.origin, copies, started);
    const seconds = (performance.now() - started) / 1000;
    const after = photos.foundIn(filesIn(dataDir));
    const left = await searchEverywhere(server, [kept, ...copies], dataDir, join(folder, "backup.sqlite"));
    return {
      planted: planting.planted,
      foundBefore,
      photos: { pieces: photos.pieces, before, after },
      left,
      seconds,
    };
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

export function isErased({ planted, foundBefore, photos, left, seconds }: EraseReport): boolean {
  const wasThere = photos.before >= photos.pieces * MOST_OF_A_PHOTO;
  if (!wasThere || photos.after > 0) return false;
  return foundBefore === planted && left.length === 0 && seconds <= PROMISED_SECONDS;
}

export function saidOfErase({ planted, foundBefore, photos, left, seconds }: EraseReport): string {
  const places = left.length === 0 ? "" : `:\n  ${left.slice(0, 20).join("\n  ")}`;
  return `${planted} names planted, ${foundBefore} found before; ${left.length} left after ${seconds.toFixed(1)} s; of ${photos.pieces} pieces of photos ${photos.before} found before, ${photos.after} left${places}`;
}

interface Person {
  readonly token: string;
  readonly cardId: string;
}

/** Names of people, in their cards, in the wastebasket, in snapshots, in the words of lines and in what became of wishes. */
class Planting {
  readonly #origin: string;
  readonly #board: NewBoard;
  readonly #people: Person[] = [];
  readonly #cards: string[] = [];
  planted = 0;

  constructor(origin: string, board: NewBoard) {
    this.#origin = origin;
    this.#board = board;
  }

  name(): string {
    this.planted += 1;
    return `Vlinderbes${String(this.planted).padStart(4, "0")}`;
  }

  async plant(): Promise<void> {
    const facilitator = this.#board.facilitatorToken;
    for (let i = 0; i < PEOPLE; i++) this.#people.push(await this.#person());
    for (let i = 0; i < FACILITATORS_CARDS; i++) this.#cards.push(await this.#card(facilitator));
    for (const [i, cardId] of this.#cards.slice(0, LINES).entries()) {
      const to = this.#cards[LINES + i];
      await this.#ask(facilitator, { type: "connect-cards", from: cardId, to, word: this.name() });
    }
    const untold = this.#people.slice(2 * MERGED_PAIRS, 2 * MERGED_PAIRS + STORIES);
    for (const { token, cardId } of untold) {
      await this.#ask(token, { type: "fulfil-card", cardId, story: `${this.name()} reed mee` });
    }
    await this.#ask(facilitator, { type: "save-snapshot", name: "Eerste avond" });
    for (let i = 0; i < MORE_MOMENTS; i++) {
      this.#cards.push(await this.#card(facilitator));
      await this.#ask(facilitator, { type: "save-snapshot", name: `Avond ${i + 2}` });
    }
    // Of the first people two and two become one card, and of the last ones all.
    const made = this.#people.map(({ cardId }) => cardId);
    const groups = [...Array(MERGED_PAIRS).keys()].map((i) => made.slice(2 * i, 2 * i + 2));
    for (const [into, ...cards] of [...groups, made.slice(-10)]) {
      await this.#ask(facilitator, { type: "merge-cards", into, cards });
    }
    await this.#ask(facilitator, { type: "save-snapshot", name: "Samengevoegd" });
    for (const cardId of this.#cards.slice(-50)) {
      await this.#ask(facilitator, { type: "remove-card", cardId });
    }
  }

  /** People leave and the facilitator tidies, some at the same time. */
  async erase(): Promise<void> {
    const facilitator = this.#board.facilitatorToken;
    const erasures = [
      ...this.#people.map(({ token, cardId }, i) =>
        i % 2 === 0
          ? () => this.#ask(token, { type: "erase-me", cards: "erase" })
          : () => this.#ask(facilitator, { type: "remove-participant", cardId, cards: "erase" }),
      ),
      ...this.#cards.map((cardId) => () => this.#ask(facilitator, { type: "erase-card", cardId })),
    ];
    for (let i = 0; i < erasures.length; i += AT_ONCE) {
      await Promise.all(erasures.slice(i, i + AT_ONCE).map((erase) => erase()));
    }
  }

  async #person(): Promise<Person> {
    const response = await fetch(`${this.#origin}/api/join`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code: this.#board.joinCode, language: "nl", name: this.name() }),
    });
    if (!response.ok) throw new Error(`Joining answered ${response.status}: ${await response.text()}`);
    const { token } = (await response.json()) as { token: string };
    return { token, cardId: await this.#card(token) };
  }

  async #card(token: string): Promise<string> {
    const card = { kind: "wish", text: `${this.name()} wil naar zee`, field: null };
    const { cardId } = await this.#ask(token, { type: "add-card", card });
    if (cardId === undefined) throw new Error("An added card has no id");
    return cardId;
  }

  async #ask(token: string, command: object): Promise<{ readonly cardId?: string }> {
    const response = await fetch(`${this.#origin}/api/boards/${this.#board.id}/commands`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ id: randomUUID(), ...command }),
    });
    if (response.status === 429) {
      await new Promise((resolve) => setTimeout(resolve, Number(response.headers.get("retry-after")) * 1000));
      return this.#ask(token, command);
    }
    if (!response.ok)
      throw new Error(`${JSON.stringify(command)} answered ${response.status}: ${await response.text()}`);
    return ((await response.json()) as { result: { cardId?: string } }).result;
  }
}

/** A board made of the last of its moments, one that came out of its file, and a copy of that. */
async function copiesOf(origin: string, board: NewBoard): Promise<readonly NewBoard[]> {
  const brought = await broughtFrom(origin, board);
  return [await restored(origin, board), brought, await restored(origin, brought)];
}

async function restored(origin: string, board: NewBoard): Promise<NewBoard> {
  const path = `${origin}/api/boards/${board.id}/snapshots`;
  const headers = { authorization: `Bearer ${board.facilitatorToken}` };
  const { snapshots } = (await (await fetch(path, { headers })).json()) as { snapshots: { id: string }[] };
  return made(await fetch(`${path}/${snapshots.at(-1)?.id}/restore`, { method: "POST", headers }));
}

async function broughtFrom(origin: string, board: NewBoard): Promise<NewBoard> {
  const headers = { authorization: `Bearer ${board.facilitatorToken}` };
  const zip = await fetch(`${origin}/api/boards/${board.id}/export`, { headers });
  return made(await fetch(`${origin}/api/boards/import`, { method: "POST", body: await zip.arrayBuffer() }));
}

async function made(response: Response): Promise<NewBoard> {
  if (response.status !== 201) throw new Error(`A copy answered ${response.status}`);
  return (await response.json()) as NewBoard;
}

/** What goes from a board goes from its copies after it: until they name nobody any more. */
async function untilClean(origin: string, boards: readonly NewBoard[], started: number): Promise<void> {
  for (const board of boards) {
    const headers = { authorization: `Bearer ${board.facilitatorToken}` };
    const path = `${origin}/api/boards/${board.id}/export`;
    while (performance.now() - started < PATIENCE_MS) {
      const zip = new Uint8Array(await (await fetch(path, { headers })).arrayBuffer());
      const parts = Object.entries(unzipSync(zip));
      if (parts.every(([name, bytes]) => search(name, bytes).names.length === 0)) break;
    }
  }
}

async function eraseBoard(origin: string, board: NewBoard): Promise<void> {
  const response = await fetch(`${origin}/api/boards/${board.id}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${board.facilitatorToken}` },
  });
  if (response.status !== 204) throw new Error(`Erasing a board answered ${response.status}`);
}

/** What one may ask for beside the zip. */
const ASKED = [
  "export/report.html",
  "export/tables.xlsx",
  "export/cards.csv",
  "export/log.csv",
  "export/network.graphml",
  "snapshots",
  "lapse",
  "view",
];

async function askedFor(server: ServerProcess, board: NewBoard, path: string): Promise<Found> {
  const response = await fetch(`${server.origin}/api/boards/${board.id}/${path}`, {
    headers: { authorization: `Bearer ${board.facilitatorToken}` },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const parts = path.endsWith(".xlsx") ? Object.values(unzipSync(bytes)) : [bytes];
  return { where: path, names: parts.flatMap((part) => search(path, part).names) };
}

interface Found {
  readonly where: string;
  readonly names: readonly string[];
}

async function searchEverywhere(
  server: ServerProcess,
  boards: readonly NewBoard[],
  dataDir: string,
  backup: string,
): Promise<string[]> {
  const taken: Found[] = [];
  for (const board of boards) taken.push(...(await takenHome(server, board)));
  const copied = spawnSync(process.execPath, ["server/buurtbord.js", "backup", backup], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: "utf8",
  });
  if (copied.status !== 0) throw new Error(`The backup failed: ${copied.stderr}`);
  const whileRunning = searchFolder(dataDir);
  await server.stop();
  const found = [
    ...whileRunning,
    ...searchFolder(dataDir),
    ...searchDatabase(backup),
    search("the backup", readFileSync(backup)),
    search("the logs", Buffer.from(server.said)),
    ...taken,
  ];
  return found.flatMap(({ where, names }) => names.map((name) => `${name} in ${where}`));
}

async function takenHome(server: ServerProcess, board: NewBoard): Promise<readonly Found[]> {
  const response = await fetch(`${server.origin}/api/boards/${board.id}/export`, {
    headers: { authorization: `Bearer ${board.facilitatorToken}` },
  });
  const zip = new Uint8Array(await response.arrayBuffer());
  const parts = Object.entries(unzipSync(zip)).map(([name, bytes]) => search(`${name} in the export`, bytes));
  const others = await Promise.all(ASKED.map((path) => askedFor(server, board, path)));
  return [search("the export", zip), ...parts, ...others];
}

function filesIn(folder: string): Buffer[] {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name)));
}

/** Every file as it lies there, and every value of the database after unpacking. */
function searchFolder(folder: string): Found[] {
  const raw = readdirSync(folder).map((name) => search(name, readFileSync(join(folder, name))));
  const copy = mkdtempSync(join(tmpdir(), "buurtbord-search-"));
  try {
    for (const name of readdirSync(folder)) {
      writeFileSync(join(copy, name), readFileSync(join(folder, name)));
    }
    return [...raw, ...searchDatabase(join(copy, "buurtbord.sqlite"))];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function searchDatabase(path: string): Found[] {
  const database = new DatabaseSync(path);
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const found = tables.flatMap(({ name }) => {
    const states = new Map<unknown, Uint8Array>();
    return database
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .flatMap((row) => valuesOf(row, states))
      .map((value) => search(`table ${name}`, value));
  });
  database.close();
  return found;
}

/** `states`: of the saved moments in the rows before, by id: a moment may be kept as what changed since one of them. */
function valuesOf(row: Record<string, unknown>, states: Map<unknown, Uint8Array>): Uint8Array[] {
  const before = states.get(row.base);
  return Object.entries(row).map(([column, value]) => {
    const bytes = unpacked(value, column === "state" ? before : undefined);
    if (column === "state") states.set(row.id, bytes);
    return bytes;
  });
}

/** Before what something changed since lies a zero (server/src/storage/sqlite/pack.ts). */
function unpacked(value: unknown, before?: Uint8Array): Uint8Array {
  if (!(value instanceof Uint8Array)) return Buffer.from(String(value));
  const isZstd = value[0] === 0x28 && value[1] === 0xb5 && value[2] === 0x2f && value[3] === 0xfd;
  if (!isZstd) return value;
  return before === undefined
    ? zstdDecompressSync(value)
    : zstdDecompressSync(value, { dictionary: Buffer.concat([Buffer.of(0), before]) });
}

function search(where: string, bytes: Uint8Array): Found {
  return { where, names: Buffer.from(bytes).toString("latin1").match(PLANTED) ?? [] };
}
