import { existsSync } from "node:fs";
import { access, constants, mkdir, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { lanAddresses } from "../addresses/lanAddresses.ts";
import type { Config } from "../config.ts";
import { isNodeTooOld } from "../isNodeTooOld.ts";
import { readNote } from "../operator/OperatorNote.ts";
import { isRestoreUnfinished } from "../restore/putInPlace.ts";
import { startFailureOf } from "../startFailureOf.ts";
import { type BoardRecord, StorageError } from "../storage/BoardStorage.ts";
import { refuseOldSqlite } from "../storage/sqlite/openDatabase.ts";
import { DATABASE_FILE, openSqliteStorage } from "../storage/sqlite/SqliteStorage.ts";
import { SQLITE_BUSY, sqliteCode } from "../storage/sqlite/storageErrors.ts";
import { doctorTexts } from "../texts/commandTexts.ts";
import { done, notDone, type Outcome } from "./Outcome.ts";
import { RunningServerDesk } from "./RunningServerDesk.ts";

interface Finding {
  readonly isGood: boolean;
  readonly says: string;
}

const GIGABYTE = 1024 ** 3;
const LITTLE_SPACE = 1;
/** No clock that is right shows an earlier day: this program is younger. */
const YOUNGER_THAN = Date.UTC(2026, 10, 1);

/** Looks at everything that has spoiled an evening before. */
export async function doctor(config: Config): Promise<Outcome> {
  const { dataDir } = config;
  const note = readNote(dataDir);
  const isRunning = note !== null && (await new RunningServerDesk(note).isThere());
  const findings: Finding[] = [
    node(),
    sqlite(),
    isRunning ? good(doctorTexts.running(note.port)) : good(doctorTexts.notRunning),
    ...(isRunning ? [] : [await portFinding(config)]),
    await folder(dataDir),
    ...(await space(dataDir)),
    clock(),
    network(),
    ...(isRunning ? [] : [...unfinished(dataDir), ...(await soundness(dataDir))]),
  ];
  const lines = findings.map(
    ({ isGood, says }) => `${isGood ? doctorTexts.good : doctorTexts.bad}  ${says}\n`,
  );
  return findings.every(({ isGood }) => isGood) ? done(lines.join("")) : notDone(lines.join(""));
}

function good(says: string): Finding {
  return { isGood: true, says };
}

function bad(says: string): Finding {
  return { isGood: false, says };
}

function node(): Finding {
  const { node: version } = process.versions;
  return isNodeTooOld(version) ? bad(doctorTexts.nodeTooOld(version)) : good(doctorTexts.node(version));
}

function sqlite(): Finding {
  const version = process.versions.sqlite ?? "0";
  try {
    refuseOldSqlite(version);
    return good(doctorTexts.sqlite(version));
  } catch {
    return bad(doctorTexts.sqliteTooOld(version));
  }
}

async function portFinding(config: Config): Promise<Finding> {
  const { host, port } = config;
  const trouble = await new Promise<Error | null>((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (trouble === null) return good(doctorTexts.portFree(port));
  switch (startFailureOf(trouble, config)?.reason) {
    case "port-in-use":
      return bad(doctorTexts.portTaken(port));
    case "port-forbidden":
      return bad(doctorTexts.portForbidden(port));
    default:
      return bad(doctorTexts.hostUnknown(host));
  }
}

async function folder(dataDir: string): Promise<Finding> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.W_OK);
    return good(doctorTexts.folder(dataDir));
  } catch {
    return bad(doctorTexts.folderBad(dataDir));
  }
}

async function space(dataDir: string): Promise<Finding[]> {
  const disk = await statfs(dataDir).catch(() => null);
  if (disk === null) return []; // the folder itself was reported already
  const gigabytes = (disk.bavail * disk.bsize) / GIGABYTE;
  const shown = gigabytes.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
  return [gigabytes < LITTLE_SPACE ? bad(doctorTexts.spaceLow(shown)) : good(doctorTexts.space(shown))];
}

function clock(): Finding {
  const now = Date.now();
  const shown = new Date(now).toLocaleString("nl-NL", { dateStyle: "long", timeStyle: "short" });
  return now < YOUNGER_THAN ? bad(doctorTexts.clockWrong(shown)) : good(doctorTexts.clock(shown));
}

function network(): Finding {
  const addresses = lanAddresses(networkInterfaces()).map(({ address }) => address);
  if (addresses.length === 0) return bad(doctorTexts.noAddress);
  return good(doctorTexts.addresses(addresses.join(", ")));
}

/** It only looks: whoever opens the boards next finishes it. */
function unfinished(dataDir: string): Finding[] {
  return isRestoreUnfinished(dataDir) ? [bad(doctorTexts.restoreUnfinished)] : [];
}

/** Of the file, and where that is sound of each board in it. */
async function soundness(dataDir: string): Promise<Finding[]> {
  const path = join(dataDir, DATABASE_FILE);
  if (!existsSync(path)) return [good(doctorTexts.noDatabase)];
  const file = fileSoundness(path);
  if (!file.isGood) return [file];
  try {
    const damaged = await damagedBoards(dataDir);
    return damaged.length === 0 ? [file] : damaged.map(({ title }) => bad(doctorTexts.boardDamaged(title)));
  } catch (error) {
    if (error instanceof StorageError) return [bad(doctorTexts.boardsUnreadable)];
    throw error;
  }
}

/** Those of which a row is not what was written: the file may be sound all the same. */
async function damagedBoards(dataDir: string): Promise<readonly BoardRecord[]> {
  const storage = await openSqliteStorage(dataDir);
  const damaged: BoardRecord[] = [];
  try {
    for (const board of await storage.list())
      if ((await storage.load(board.id)).state === "damaged") damaged.push(board);
  } finally {
    await storage.close();
  }
  return damaged;
}

function fileSoundness(path: string): Finding {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path);
    const row = database.prepare("PRAGMA quick_check").get();
    return row?.quick_check === "ok" ? good(doctorTexts.sound) : bad(doctorTexts.unsound);
  } catch (error) {
    // Locked says nothing about what is in it: never that a backup should be put back over it.
    return bad(sqliteCode(error) === SQLITE_BUSY ? doctorTexts.inUse : doctorTexts.unsound);
  } finally {
    database?.close();
  }
}
