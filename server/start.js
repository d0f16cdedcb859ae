/**
 * Starts the server as people run it, whoever asks: `pnpm start` or `buurtbord start`. What it is told of memory stands
 * here. This file is no TypeScript because Node makes JavaScript of that while it reads it, in each thread anew, and the
 * program that does so stays in memory: 18 MB a thread. What was made is kept for the next time; this would be the first
 * to need it.
 */
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/** What V8 is told of memory (docs/decisions/0050, 0059). Whoever gives another number for one keeps theirs. */
const MEMORY = [
  "--max-semi-space-size=8",
  "--heap-growing-percent=40",
  "--no-memory-pool-share-memory-on-teardown",
];

/**
 * The C library of most Linuxes keeps a heap for each thread that ever asked, up to eight a core, and gives little of
 * them back: 40 MB and more after an hour with three hundred phones (docs/decisions/0050, 0059).
 */
const HEAPS = process.platform === "linux" ? { MALLOC_ARENA_MAX: "1" } : {};

const given = process.execArgv.map(nameOf);
const missing = MEMORY.filter((argument) => !given.includes(nameOf(argument)));
const unset = Object.keys(HEAPS).some((name) => process.env[name] === undefined);

// All of it is read only when a program begins, so this one begins once more, in its own place. Windows has no such thing.
if (process.platform !== "win32" && (missing.length > 0 || unset))
  process.execve(
    process.execPath,
    [process.execPath, ...process.execArgv, ...missing, ...process.argv.slice(1)],
    { ...HEAPS, ...process.env },
  );

const KEPT = fileURLToPath(new URL("../node_modules/.cache/buurtbord", import.meta.url));

enableCompileCache(KEPT);
process.env.NODE_COMPILE_CACHE = KEPT; // for threads
await import("./src/main.ts");
flushCompileCache(); // it may be ended by a plug that is pulled

function nameOf(argument) {
  return argument.split("=", 1)[0];
}
