import { runServer } from "../src/runServer.ts";
import { openSqliteStorage } from "../src/storage/sqlite/SqliteStorage.ts";
import { tableByTable } from "./tableByTable.ts";

/** Never for people: a server that brings back an evening table by table. See docs/decisions/0008-broken-servers.md. */
await runServer(async ({ dataDir }) => tableByTable(await openSqliteStorage(dataDir)));
