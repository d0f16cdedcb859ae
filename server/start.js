/**
 * Starts the server as people run it. Node makes JavaScript of our TypeScript while it reads it, in each thread anew, and
 * the program that does so stays in memory: 18 MB a thread. What was made is kept here for the next time. This file is
 * no TypeScript because that would be the first to need it.
 */
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * The C library of most Linuxes keeps a heap for each thread that ever asked, up to eight a core, and gives little of
 * them back: 40 MB and more after an hour with three hundred phones. It reads how many only when a program begins, so
 * this one begins once more, in its own place (docs/decisions/0050, 0059).
 */
const HEAPS = "1";
if (process.platform === "linux" && process.env.MALLOC_ARENA_MAX === undefined)
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], {
    ...process.env,
    MALLOC_ARENA_MAX: HEAPS,
  });

const KEPT = fileURLToPath(new URL("../node_modules/.cache/buurtbord", import.meta.url));

enableCompileCache(KEPT);
process.env.NODE_COMPILE_CACHE = KEPT; // for threads
await import("./src/main.ts");
flushCompileCache(); // it may be ended by a plug that is pulled
