import type { Config } from "../config.ts";
import { createLog } from "../log.ts";
import { BoardsDesk } from "../operator/BoardsDesk.ts";
import type { OperatorDesk } from "../operator/OperatorDesk.ts";
import { readNote } from "../operator/OperatorNote.ts";
import { settleRestore } from "../restore/settleRestore.ts";
import { describeError } from "../rooms/describeError.ts";
import { Rooms } from "../rooms/Rooms.ts";
import { realParts } from "../rooms/realParts.ts";
import { openSqliteStorage } from "../storage/sqlite/SqliteStorage.ts";
import { RunningServerDesk } from "./RunningServerDesk.ts";

export interface OpenDesk {
  readonly desk: OperatorDesk;
  readonly isRunning: boolean;
  /** What became of a backup of which the putting back was broken off; empty when there was none. */
  readonly says: string;
  close(): Promise<void>;
}

/** The desk of the server that runs on this folder, or else the boards in it. Rejects with StorageError. */
export async function openDesk({ dataDir, logLevel, publicUrl }: Config): Promise<OpenDesk> {
  const note = readNote(dataDir);
  const running = note && new RunningServerDesk(note);
  if (running !== null && (await running.isThere())) {
    return { desk: running, isRunning: true, says: "", close: async () => {} };
  }
  const log = createLog(logLevel);
  const { opened: storage, says } = await settleRestore(
    dataDir,
    () => openSqliteStorage(dataDir),
    (error) => log.warn(describeError(error), "What a backup left behind could not be taken away"),
  );
  const joinCodes = publicUrl === null ? "six-digits" : "eight-characters";
  const rooms = new Rooms({ ...realParts, storage, log, joinCodes });
  const close = async () => {
    await rooms.stop();
    await storage.close();
  };
  return { desk: new BoardsDesk(rooms, storage), isRunning: false, says, close };
}
