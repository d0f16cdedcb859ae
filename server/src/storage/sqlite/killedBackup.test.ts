import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test, vi } from "vitest";
import { testFolder } from "../contract/StoreUnderTest.ts";
import { beginBackup } from "./beginBackup.ts";

vi.setConfig({ testTimeout: 30_000 }); // each starts a process, on a machine that may be busy

const BEGIN_BACKUP = new URL("beginBackup.ts", import.meta.url).href;

/** Backs up the database that it is given to the path that it is given, and sends itself a signal in the middle. */
const PROGRAM = `
  import { DatabaseSync } from "node:sqlite";
  import { beginBackup } from "${BEGIN_BACKUP}";
  const [from, to, signal] = process.argv.slice(2);
  const { begun, done } = beginBackup(new DatabaseSync(from), to);
  await begun;
  process.stdout.write("begun");
  process.kill(process.pid, signal);
  await done;
`;

/** More than SQLite copies in one step. */
const LARGE = 2_000_000;

async function largeDatabase() {
  const path = join(await testFolder(), "large.sqlite");
  const database = new DatabaseSync(path);
  onTestFinished(() => database.close());
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("CREATE TABLE t (bytes BLOB)");
  database.prepare("INSERT INTO t VALUES (?)").run(new Uint8Array(LARGE));
  return { path, database };
}

/** A backup in a process of its own, which the signal meets midway. */
async function backupWith(signal: NodeJS.Signals, from: string, to: string): Promise<ChildProcess> {
  const program = join(await testFolder(), "backup.mjs");
  await writeFile(program, PROGRAM);
  const child = spawn(process.execPath, [program, from, to, signal], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit");
  await once(child.stdout as NodeJS.ReadableStream, "data");
  if (signal === "SIGKILL") await ended;
  return child;
}

function sizeOf(path: string): unknown {
  const copy = new DatabaseSync(path);
  try {
    return copy.prepare("SELECT length(bytes) AS size FROM t").get()?.size;
  } finally {
    copy.close();
  }
}

test.each(["monday.sqlite", "tuesday.sqlite"])(
  "What a killed backup left goes with the next one in that folder, %s; nobody else's file does",
  async (next) => {
    const { path, database } = await largeDatabase();
    const folder = await testFolder();
    await writeFile(join(folder, "holiday.jpg.part"), "half a picture");
    await backupWith("SIGKILL", path, join(folder, "monday.sqlite"));
    expect(await readdir(folder)).toContain("monday.sqlite.buurtbord-part");
    await beginBackup(database, join(folder, next)).done;
    expect((await readdir(folder)).sort()).toEqual(["holiday.jpg.part", next]);
    expect(sizeOf(join(folder, next))).toBe(LARGE);
  },
);

test("Where another backup is being written it stays, and is whole in the end; its name is refused meanwhile", async () => {
  const { path, database } = await largeDatabase();
  const folder = await testFolder();
  const [monday, tuesday] = [join(folder, "monday.sqlite"), join(folder, "tuesday.sqlite")];
  const other = await backupWith("SIGSTOP", path, monday);
  await beginBackup(database, tuesday).done;
  await expect(beginBackup(database, monday).done).rejects.toMatchObject({ code: "not-writable" });
  const ended = once(other, "exit");
  other.kill("SIGCONT");
  expect(await ended).toEqual([0, null]);
  expect((await readdir(folder)).sort()).toEqual(["monday.sqlite", "tuesday.sqlite"]);
  expect([sizeOf(monday), sizeOf(tuesday)]).toEqual([LARGE, LARGE]);
});

test("Backups of one server into one folder at the same time leave one another alone", async () => {
  const { database } = await largeDatabase();
  const folder = await testFolder();
  const paths = ["one", "two", "three", "four"].map((name) => join(folder, `${name}.sqlite`));
  await Promise.all(paths.map((path) => beginBackup(database, path).done));
  expect(paths.map(sizeOf)).toEqual(paths.map(() => LARGE));
  expect(await readdir(folder)).toHaveLength(paths.length);
});
