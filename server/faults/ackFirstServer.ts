import { runServer } from "../src/runServer.ts";
import { openSqliteStorage } from "../src/storage/sqlite/SqliteStorage.ts";
import { ackFirst } from "./ackFirst.ts";

/** Never for people: a server that acknowledges before it commits. See docs/decisions/0008-broken-servers.md. */
await runServer(async ({ dataDir }) => ackFirst(await openSqliteStorage(dataDir)));
