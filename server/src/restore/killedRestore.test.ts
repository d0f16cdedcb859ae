import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import { expect, test, vi } from "vitest";
import { Rooms } from "../rooms/Rooms.ts";
import { realParts } from "../rooms/realParts.ts";
import { TestLog } from "../rooms/testing/TestLog.ts";
import { testFolder } from "../storage/contract/StoreUnderTest.ts";
import { DATABASE_FILE, openSqliteStorage } from "../storage/sqlite/SqliteStorage.ts";
import { brokenOffTexts } from "../texts/terminalTexts.ts";
import { settleRestore } from "./settleRestore.ts";

vi.setConfig({ testTimeout: 120_000 }); // each starts processes, on a machine that may be busy

const PLUG = new URL("../../faults/killAtStep.ts", import.meta.url).href;
const RESTORE = new URL("restoreBackup.ts", import.meta.url).href;
const PARTS = new URL("../rooms/realParts.ts", import.meta.url).href;
const LOG = new URL("../rooms/testing/TestLog.ts", import.meta.url).href;

/** A program that puts the backup that it is given back in the folder that it is given. */
const PROGRAM = `
  import { restoreBackup } from "${RESTORE}";
  import { realParts } from "${PARTS}";
  import { TestLog } from "${LOG}";
  const [backup, dataDir] = process.argv.slice(2);
  await restoreBackup(backup, dataDir, { ...realParts, log: new TestLog() });
`;

const OLD = ["De avond van toen", "De avond van nu"];
const PUT_BACK = ["De avond van toen"];

/** As a server that was killed leaves it: the second evening is only in the log. */
async function killedServer() {
  const folder = await testFolder();
  const storage = await openSqliteStorage(folder);
  const rooms = new Rooms({ ...realParts, storage, log: new TestLog(), joinCodes: "six-digits" });
  const create = (title = "") => rooms.create({ title, activity: "wish-tree" as ActivityId, language: "nl" });
  await create(OLD[0]);
  const backup = join(await testFolder(), "backup.sqlite");
  await storage.backup(backup);
  await create(OLD[1]);
  const data = await testFolder();
  for (const file of [DATABASE_FILE, `${DATABASE_FILE}-wal`])
    await copyFile(join(folder, file), join(data, file));
  await rooms.stop();
  await storage.close();
  return { data, backup };
}

/** Resolves with whether it came to an end before the plug was pulled. */
async function restoreUntil(step: number, backup: string, dataDir: string): Promise<boolean> {
  const program = join(await testFolder(), "restore.mjs");
  await writeFile(program, PROGRAM);
  const env = { ...process.env, KILL_AT: String(step) };
  const child = spawn(process.execPath, ["--import", PLUG, program, backup, dataDir], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code, signal] = await once(child, "exit");
  if (signal !== "SIGKILL") expect(code).toBe(0);
  return signal === null;
}

/** What who starts Buurtbord next finds there, and is told. */
async function nextStart(dataDir: string) {
  const fail = (error: unknown) => expect.fail(String(error));
  const { opened, says } = await settleRestore(dataDir, () => openSqliteStorage(dataDir), fail);
  const titles = (await opened.list()).map(({ title }) => title);
  await opened.close();
  const left = (await readdir(dataDir)).filter((name) => name.startsWith("restor"));
  return { titles, says, left };
}

test("Whenever the plug is pulled while a backup is put back, the boards are all as they were or all as in the backup", async () => {
  const { data, backup } = await killedServer();
  const told: string[] = [];
  for (let step = 1; ; step++) {
    const folder = join(await testFolder(), "data");
    await mkdir(folder);
    await cp(data, folder, { recursive: true });
    const isDone = await restoreUntil(step, backup, folder);
    const { titles, says, left } = await nextStart(folder);
    const isPutBack = isDone || says === brokenOffTexts.finished;
    expect({ step, titles: titles.toSorted() }).toEqual({
      step,
      titles: (isPutBack ? PUT_BACK : OLD).toSorted(),
    });
    expect(left).toEqual([]);
    if (isDone) break;
    told.push(says);
  }
  expect(new Set(told)).toEqual(new Set(["", brokenOffTexts.undone, brokenOffTexts.finished]));
});
