import { describeError } from "./rooms/describeError.ts";
import { runServer } from "./runServer.ts";
import { openSqliteStorage } from "./storage/sqlite/SqliteStorage.ts";

/** The server that people run: boards in one SQLite file in the data folder. */
await runServer(({ dataDir }, log) =>
  openSqliteStorage(dataDir, (error) =>
    log.error(describeError(error), "The writer stopped; another is started"),
  ),
);
