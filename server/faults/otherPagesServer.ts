import { runServer } from "../src/runServer.ts";
import { openSqliteStorage } from "../src/storage/sqlite/SqliteStorage.ts";

/**
 * Never for people: the server as it is, with pages that were built otherwise (`CLIENT_DIR`). See
 * docs/decisions/0008-broken-servers.md.
 */
await runServer(({ dataDir }) => openSqliteStorage(dataDir), process.env.CLIENT_DIR);
