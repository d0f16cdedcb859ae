/**
 * Preloaded into a server (`--import`, which its writer's thread inherits): the database does not wait for the disk at
 * each commit any more. Power loss must then lose what was acknowledged. See docs/decisions/0008-broken-servers.md.
 */
import { DatabaseSync } from "node:sqlite";

const { exec } = DatabaseSync.prototype;

DatabaseSync.prototype.exec = function (sql: string): void {
  exec.call(this, sql.replace("synchronous = FULL", "synchronous = NORMAL"));
};
