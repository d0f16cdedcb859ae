/**
 * Preloaded into a server (`--import`): of everybody who ever came something stays open and in memory. The soak must then
 * see descriptors and heap grow. See docs/decisions/0008-broken-servers.md.
 */
import { openSync } from "node:fs";
import { Server } from "node:http";

const KEPT_BYTES = 10_000;
const kept: object[] = [];
const emit = Server.prototype.emit;

Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]): boolean {
  if (event === "upgrade") {
    kept.push({ descriptor: openSync(import.meta.filename, "r"), bytes: new Array(KEPT_BYTES / 8).fill(0) });
  }
  return emit.call(this, event, ...rest);
};
