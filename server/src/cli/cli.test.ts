import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test, vi } from "vitest";
import house from "../../../package.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import { makeBoard, printedAddress } from "../startedServer.ts";
import { testFolder } from "../storage/contract/StoreUnderTest.ts";

vi.setConfig({ testTimeout: 60_000 }); // each starts processes, on a machine that may be busy

const REPOSITORY = resolve(import.meta.dirname, "../../..");
const COMMAND = resolve(REPOSITORY, "server", manifest.bin.buurtbord);

/** A laptop: a data folder, and a terminal in which one types `buurtbord …`. */
async function laptop() {
  const folder = await testFolder();
  const env = { ...process.env, HOST: "127.0.0.1", PORT: "0", DATA_DIR: join(folder, "data") };
  const run = (program: string, args: readonly string[], more: Record<string, string> = {}): ChildProcess => {
    const child = spawn(process.execPath, [program, ...args], { env: { ...env, ...more }, cwd: folder });
    onTestFinished(() => void child.kill("SIGKILL"));
    return child;
  };
  const launch = (args: readonly string[], more?: Record<string, string>) => run(COMMAND, args, more);
  const types = async (line: string, more: Record<string, string> = {}) => {
    const child = launch(line.split(" ").filter(Boolean), more);
    const [out, err, [code]] = await Promise.all([
      text(child.stdout as NodeJS.ReadableStream),
      text(child.stderr as NodeJS.ReadableStream),
      once(child, "exit"),
    ]);
    return { code, says: `${out}${err}` };
  };
  return { folder, run, launch, types };
}

/** A server that runs there, with a board on it. */
async function meeting(more: Record<string, string> = {}) {
  const there = await laptop();
  const server = there.launch(["start"], more);
  const origin = await addressOf(server);
  const board = await makeBoard(origin);
  const stop = async (signal: NodeJS.Signals) => {
    const exit = once(server, "exit");
    server.kill(signal);
    await exit;
  };
  return { ...there, origin, board, stop };
}

function addressOf(child: ChildProcess): Promise<string> {
  return printedAddress(child, /http:\/\/[\w.]+:\d+/);
}

test("While Buurtbord is on, its boards are listed, exported, copied and led again by a new link", async () => {
  const { folder, origin, board, types } = await meeting();
  expect(await types("list")).toMatchObject({ code: 0, says: expect.stringContaining("De Waterkant") });
  const exported = join(folder, "bord.json");
  expect((await types(`export ${board.joinCode} ${exported}`)).code).toBe(0);
  expect(JSON.parse(await readFile(exported, "utf8"))).toMatchObject({ title: "De Waterkant", cards: [] });
  expect(await types(`export ${board.id} ${exported}`)).toMatchObject({ code: 1 }); // never over another file
  const copy = join(folder, "copy.sqlite");
  expect((await types(`backup ${copy}`)).code).toBe(0);
  expect((await stat(copy)).size).toBeGreaterThan(10_000);
  const link = await types(`link ${board.id}`);
  const token = /#([\w-]{22})/.exec(link.says)?.[1] ?? "";
  const headers = { Authorization: `Bearer ${token}` };
  expect((await fetch(`${origin}/api/boards/${board.id}`, { headers })).status).toBe(200);
});

test("A board goes into a zip and comes back from it, whether Buurtbord is on or off", async () => {
  const { folder, origin, board, types, stop } = await meeting();
  const zip = join(folder, "bord.zip");
  expect((await types(`export ${board.id} ${zip}`)).code).toBe(0);
  const back = await types(`import ${zip}`);
  expect(back).toMatchObject({ code: 0, says: expect.stringContaining('"De Waterkant" is terug.') });
  const [, id, token] = /\/b\/([\w-]+)#([\w-]{22})/.exec(back.says) ?? [];
  const headers = { Authorization: `Bearer ${token}` };
  expect((await fetch(`${origin}/api/boards/${id}`, { headers })).status).toBe(200);
  await stop("SIGTERM");
  expect((await types(`import ${zip}`)).code).toBe(0);
  expect((await types("list")).says.match(/De Waterkant/g)).toHaveLength(3);
  const letter = join(folder, "brief.zip");
  await writeFile(letter, "Beste buren");
  expect(await types(`import ${letter}`)).toMatchObject({
    code: 1,
    says: expect.stringContaining("Dit is geen bord uit Buurtbord"),
  });
  expect((await types("import nowhere.zip")).code).toBe(1);
});

test("A board is erased only when one says so twice, and whoever is in it is sent away", async () => {
  const { origin, board, types } = await meeting();
  const asked = await types(`erase ${board.id}`);
  expect(asked).toMatchObject({ code: 1, says: expect.stringContaining("De Waterkant") });
  expect((await types(`erase ${board.id} --yes`)).code).toBe(0);
  const headers = { Authorization: `Bearer ${board.facilitatorToken}` };
  expect((await fetch(`${origin}/api/boards/${board.id}`, { headers })).status).toBe(404);
  expect((await types("list")).says).toContain("Er zijn nog geen borden.");
});

test("When the plug was pulled, the same commands work on what is on disk", async () => {
  const { folder, board, types, stop } = await meeting();
  await stop("SIGKILL");
  expect((await types("list")).says).toContain(board.id);
  expect((await types(`backup ${join(folder, "copy.sqlite")}`)).code).toBe(0);
});

test("A backup is put back only while Buurtbord is off, and over other boards only when one says so", async () => {
  const { folder, board, types, stop } = await meeting();
  const copy = join(folder, "copy.sqlite");
  await types(`backup ${copy}`);
  expect(await types(`restore ${copy} --replace`)).toMatchObject({
    code: 1,
    says: expect.stringContaining("staat nog aan"),
  });
  await stop("SIGTERM");
  expect(await types(`restore ${copy}`)).toMatchObject({
    code: 1,
    says: expect.stringContaining("--replace"),
  });
  expect(await types(`restore ${copy} --replace`)).toEqual({ code: 0, says: "Teruggezet: 1 bord.\n" });
  expect((await types("list")).says).toContain(board.id);
  expect(await types("restore nowhere.sqlite")).toMatchObject({ code: 1 });
  const nonsense = join(folder, "holiday.jpg");
  await writeFile(nonsense, "no database".repeat(500));
  expect(await types(`restore ${nonsense} --replace`)).toMatchObject({ code: 1 });
  expect((await types("list")).says).toContain(board.id);
});

test("Of a backup that was being put back when the plug was pulled the doctor tells, and the next command finishes it", async () => {
  const { folder, board, types, stop } = await meeting();
  const copy = join(folder, "copy.sqlite");
  await types(`backup ${copy}`);
  expect((await types(`erase ${board.id} --yes`)).code).toBe(0);
  await stop("SIGTERM");
  await rm(join(folder, "data", "erased.txt")); // so that what was there and what is put back differ
  await mkdir(join(folder, "data", "restored-whole"));
  await copyFile(copy, join(folder, "data", "restored-whole", "buurtbord.sqlite"));
  const seen = await types("doctor", { PORT: String(await freePort()) });
  expect(seen.says).toContain("let op  Het terugzetten van een reservekopie stopte halverwege.");
  const { says } = await types("list");
  expect(says).toMatch(/^Het terugzetten .* Dat is nu afgemaakt: .*\n.*De Waterkant/);
  expect((await types("list")).says).not.toContain("afgemaakt");
  await mkdir(join(folder, "data", "restoring-a1b2c3"));
  expect((await types("list")).says).toMatch(/^Het terugzetten .* Er is niets veranderd: .*\n.*De Waterkant/);
});

test("The doctor says what is well, and what would spoil the evening", async () => {
  const { types, folder } = await laptop();
  const well = await types("doctor", { PORT: String(await freePort()) });
  expect(well.says).toMatch(/goed {3}Node .*\n.*SQLite .*\n.*staat niet aan/);
  const taken = createServer().listen(0, "0.0.0.0");
  onTestFinished(() => void taken.close());
  await once(taken, "listening");
  const { port } = taken.address() as { port: number };
  const ill = await types("doctor", { PORT: String(port) });
  expect(ill).toMatchObject({
    code: 1,
    says: expect.stringContaining(`let op  Poort ${port} is in gebruik`),
  });
  await writeFile(join(folder, "data", "buurtbord.sqlite"), "rotten".repeat(2_000));
  expect((await types("doctor")).says).toContain("let op  Wat bewaard is, is beschadigd.");
});

test("A server on one address only is found there; one that hangs is told apart from a damaged board", async () => {
  const { folder, origin, types, stop } = await meeting({ HOST: "127.0.0.2" });
  expect(origin).toContain("127.0.0.2"); // as it stands in the terminal
  const running = await types("doctor");
  expect(running.says).toContain("goed   Buurtbord staat aan");
  expect((await types("list")).says).toContain("De Waterkant");
  expect((await types(`backup ${join(folder, "copy.sqlite")}`)).code).toBe(0);
  await rm(join(folder, "data", "operator.json")); // now nobody can ask it
  const silent = await types("doctor", { PORT: String(await freePort()) });
  expect(silent.says).toContain("let op  Iets anders gebruikt nu wat bewaard is");
  expect(silent.says).not.toContain("beschadigd");
  await stop("SIGKILL");
});

test("The doctor names a board of which a row is not what was written", async () => {
  const { folder, board, types, stop } = await meeting();
  await stop("SIGTERM");
  const well = await types("doctor");
  expect(well.says).toContain("goed   Wat bewaard is, is heel.");
  const database = new DatabaseSync(join(folder, "data", "buurtbord.sqlite"));
  database.exec("UPDATE updates SET checksum = checksum + 1");
  database.exec("UPDATE states SET checksum = checksum + 1");
  database.close();
  expect(await types("doctor")).toMatchObject({
    code: 1,
    says: expect.stringContaining('let op  Het bord "De Waterkant" is beschadigd.'),
  });
  expect((await types("list")).says).toContain(board.id);
});

test("A backup goes over no other file, and into a folder that is there", async () => {
  const { folder, types } = await meeting();
  const copy = join(folder, "copy.sqlite");
  expect((await types(`backup ${copy}`)).code).toBe(0);
  const before = await readFile(copy);
  expect(await types(`backup ${copy}`)).toEqual({
    code: 1,
    says: `Er is al een bestand ${copy}. Kies een andere naam.\n`,
  });
  expect((await readFile(copy)).equals(before)).toBe(true);
  const nowhere = join(folder, "usb", "copy.sqlite");
  expect(await types(`backup ${nowhere}`)).toMatchObject({
    code: 1,
    says: expect.stringContaining(`De map ${join(folder, "usb")} is er niet.`),
  });
});

/** What the system tells of a process: its own arguments before the program, and its number of heaps. */
async function memoryOf(server: ChildProcess) {
  const [of, environment] = await Promise.all(
    ["cmdline", "environ"].map(async (file) =>
      (await readFile(`/proc/${server.pid}/${file}`, "utf8")).split("\0"),
    ),
  );
  const isToNode = (word: string) => word.startsWith("--");
  return {
    told: of?.filter(isToNode),
    heaps: environment?.filter((word) => word.startsWith("MALLOC_")),
  };
}

test.runIf(process.platform === "linux")(
  "A server that the command starts is told the same of memory as the one of pnpm start; whoever gives a number keeps it",
  async () => {
    const program = /node (\S+)$/.exec(house.scripts.start)?.[1] ?? "";
    const byPnpm = (await laptop()).run(resolve(REPOSITORY, program), []);
    const byCommand = (await laptop()).launch(["start"]);
    await Promise.all([addressOf(byPnpm), addressOf(byCommand)]);
    const told = await memoryOf(byPnpm);
    expect(await memoryOf(byCommand)).toEqual(told);
    expect(told.told).toContain("--heap-growing-percent=20");
    expect(told.heaps).toEqual(["MALLOC_ARENA_MAX=1", "MALLOC_MMAP_THRESHOLD_=32768"]);
    const own = (await laptop()).run("--max-semi-space-size=16", [COMMAND, "start"], {
      MALLOC_ARENA_MAX: "4",
    });
    await addressOf(own);
    const { told: ownTold = [], heaps } = await memoryOf(own);
    expect(ownTold).toContain("--max-semi-space-size=16");
    expect(ownTold).toHaveLength(told.told?.length ?? 0);
    expect(heaps).toEqual(["MALLOC_ARENA_MAX=4", "MALLOC_MMAP_THRESHOLD_=32768"]);
  },
);

test("Who asks for something that does not exist is shown how to ask", async () => {
  const { types } = await laptop();
  for (const line of ["", "dance", "erase", "list --loudly", "export one"]) {
    expect(await types(line)).toMatchObject({ code: 2, says: expect.stringContaining("buurtbord doctor") });
  }
  expect(await types("link 000000")).toMatchObject({
    code: 1,
    says: expect.stringContaining("000000 is er niet"),
  });
});

test("The note beside the data is for nobody else's eyes, and who has no token finds nothing", async () => {
  const { folder, origin, stop } = await meeting();
  const note = join(folder, "data", "operator.json");
  expect((await stat(note)).mode & 0o777).toBe(0o600);
  const { token } = JSON.parse(await readFile(note, "utf8")) as { token: string };
  const ask = (headers: Record<string, string>) => fetch(`${origin}/operator/boards`, { headers });
  expect((await ask({ Authorization: "Bearer guess" })).status).toBe(404);
  expect((await ask({ Authorization: `Bearer ${token}`, "X-Forwarded-For": "1.2.3.4" })).status).toBe(404);
  expect((await ask({ Authorization: `Bearer ${token}` })).status).toBe(200);
  await stop("SIGTERM");
  await expect(stat(note)).rejects.toThrow("ENOENT");
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "0.0.0.0");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
