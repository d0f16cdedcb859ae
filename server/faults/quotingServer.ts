import { runServer } from "../src/runServer.ts";
import { openSqliteStorage } from "../src/storage/sqlite/SqliteStorage.ts";
import { quotingStorage } from "./quotingStorage.ts";

/** Never for people: a server whose storage fails, and quotes what people wrote. See server/src/secretsInLogs.test.ts. */
await runServer(async ({ dataDir }) => quotingStorage(await openSqliteStorage(dataDir)));
