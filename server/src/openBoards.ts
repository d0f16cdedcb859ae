import type { Config } from "./config.ts";
import { describeError } from "./rooms/describeError.ts";
import type { Log } from "./rooms/Log.ts";
import { openSqliteStorage, type SqliteStorage } from "./storage/sqlite/SqliteStorage.ts";

/** What a server keeps its boards in: one SQLite file in the data folder. Rejects as `openSqliteStorage`. */
export function openBoards({ dataDir }: Pick<Config, "dataDir">, log: Log): Promise<SqliteStorage> {
  return openSqliteStorage(dataDir, (error) =>
    log.error(describeError(error), "The writer stopped; another is started"),
  );
}
