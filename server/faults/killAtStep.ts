/**
 * Preloaded into a program (`--import`): its plug is pulled just before the main thread makes, copies, moves, takes away or
 * flushes something on disk for the KILL_AT-th time. See docs/decisions/0008-broken-servers.md.
 */
import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const STEPS = ["mkdir", "mkdtemp", "copyFile", "rename", "rm"] as const;
const killAt = Number(process.env.KILL_AT);
let step = 0;

function next(): void {
  step += 1;
  if (step === killAt) process.kill(process.pid, "SIGKILL");
}

function afterNext<Does extends (...args: never[]) => unknown>(does: Does): Does {
  return ((...args) => {
    next();
    return does(...args);
  }) as Does;
}

if (isMainThread) {
  for (const name of STEPS) Object.assign(fs, { [name]: afterNext(fs[name]) });
  const { open } = fs;
  fs.open = async (...args) => {
    const file: FileHandle = await open(...args);
    file.sync = afterNext(file.sync.bind(file));
    return file;
  };
  syncBuiltinESMExports();
}
