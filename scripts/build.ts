/** `pnpm build`: builds the client, unless what lies in client/dist was made of the same sources already. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sourceHash } from "./sourceHash.ts";

const ROOT = dirname(import.meta.dirname);
const STAMP = join(ROOT, "client/dist/.sources");
const SOURCES = [
  "client/src",
  "client/public",
  "client/start.html",
  "client/facilitator.html",
  "client/screen.html",
  "client/phone.html",
  "client/vite.config.ts",
  "client/lightChunk.ts",
  "client/compiledMessages.ts",
  "client/phoneWorkerFiles.ts",
  "scripts/phoneFiles.ts",
  "client/buurt.html",
  "client/remote.html",
  "shared/src",
  "pnpm-lock.yaml",
];

const sources = sourceHash(ROOT, SOURCES);
if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) {
  console.log("The client is built already.");
} else {
  const client = join(ROOT, "client");
  const { status } = spawnSync(join(client, "node_modules/.bin/vite"), ["build"], {
    cwd: client,
    stdio: "inherit",
  });
  if (status === 0) writeFileSync(STAMP, sources);
  process.exitCode = status ?? 1;
}
