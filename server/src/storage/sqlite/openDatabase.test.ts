import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { testFolder } from "../contract/StoreUnderTest.ts";
import { sampleFirst, sampleRecord } from "../contract/sampleBoards.ts";
import { refuseOldSqlite } from "./openDatabase.ts";
import { DATABASE_FILE, openSqliteStorage } from "./SqliteStorage.ts";

test("SQLite from before 3.51.3 is refused", () => {
  for (const version of ["3.51.2", "3.9.9", "3.50.12"]) {
    expect(() => refuseOldSqlite(version)).toThrow(expect.objectContaining({ code: "too-old" }));
  }
  for (const version of ["3.51.3", "3.51.10", "3.53.4", "4.0.0"]) refuseOldSqlite(version);
});

test("a data folder that is a file, or lies under one, is refused in plain words", async () => {
  const file = join(await testFolder(), "data");
  await writeFile(file, "");
  for (const folder of [file, join(file, "deeper")]) {
    await expect(openSqliteStorage(folder)).rejects.toMatchObject({
      code: "not-writable",
      message: expect.stringContaining("Choose another folder with DATA_DIR"),
    });
  }
});

test("a file that is not a database is refused, and left as it is", async () => {
  const folder = await testFolder();
  await writeFile(join(folder, DATABASE_FILE), "boodschappen: brood, koffie, krijt ".repeat(200));
  await expect(openSqliteStorage(folder)).rejects.toMatchObject({
    code: "not-writable",
    message: expect.stringContaining("is not a database"),
  });
});

test("data that a newer Buurtbord wrote is refused", async () => {
  const folder = await testFolder();
  await (await openSqliteStorage(folder)).close();
  const database = new DatabaseSync(join(folder, DATABASE_FILE));
  database.exec("INSERT INTO migrations (number, name) VALUES (99, 'from-the-future')");
  database.close();
  await expect(openSqliteStorage(folder)).rejects.toMatchObject({
    code: "too-old",
    message: expect.stringContaining("newer Buurtbord"),
  });
});

test("a second server on the same folder is refused, in this process or another", async () => {
  const folder = await testFolder();
  const storage = await openSqliteStorage(folder);
  await storage.create(sampleRecord(1), sampleFirst(1));
  const refusal = { code: "not-writable", message: expect.stringContaining("Another Buurtbord is using") };
  await expect(openSqliteStorage(folder)).rejects.toMatchObject(refusal);
  const other = promisify(execFile)(process.execPath, ["-e", openStore, folder]);
  await expect(other).rejects.toMatchObject({
    stderr: expect.stringContaining("Another Buurtbord is using"),
  });
  expect(await storage.list()).toHaveLength(1);
  await storage.close();
});

test("a server that was killed leaves the folder free for the next", async () => {
  const folder = await testFolder();
  const server = spawn(process.execPath, ["-e", openStore, folder]);
  await once(server.stdout, "data");
  await expect(openSqliteStorage(folder)).rejects.toMatchObject({ code: "not-writable" });
  server.kill("SIGKILL");
  await once(server, "exit");
  await (await openSqliteStorage(folder)).close();
});

/** A program that opens the store in the folder it is given, says so, and keeps it open. */
const openStore = `
  import(${JSON.stringify(new URL("./SqliteStorage.ts", import.meta.url).href)})
    .then(({ openSqliteStorage }) => openSqliteStorage(process.argv[1]))
    .then(() => console.log("open"));
`;
