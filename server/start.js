/**
 * Starts the server as people run it, whoever asks: `pnpm start` or `buurtbord start`. What it is told of memory stands
 * here. This file is no TypeScript because Node makes JavaScript of that while it reads it, in each thread anew, and the
 * program that does so stays in memory: 18 MB a thread. What was made is kept for the next time; this would be the first
 * to need it.
 */
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/** What V8 is told of memory (docs/decisions/0050, 0059, 0064). Whoever gives another number for one keeps theirs. */
const MEMORY = [
  "--max-semi-space-size=8",
  "--heap-growing-percent=20",
  "--v8-pool-size=1",
  "--no-memory-pool-share-memory-on-teardown",
];

/**
 * The C library of most Linuxes keeps a heap for each thread that ever asked, up to eight a core. And the larger the piece
 * that was ever given back to it, the larger those that it cuts from its heap from then on, between small ones that stay:
 * of 105 MB with three hundred phones less than 27 were in use. Pieces from 32 kB on are asked of the system, and given
 * back to it (docs/decisions/0050, 0059, 0064).
 */
const HEAPS = process.platform === "linux" ? { MALLOC_ARENA_MAX: "1", MALLOC_MMAP_THRESHOLD_: "32768" } : {};

/** Set once it began again for that: where what was made cannot be kept, it would for ever. */
const HAS_READ = "BUURTBORD_HAS_READ";

const given = process.execArgv.map(nameOf);
const missing = MEMORY.filter((argument) => !given.includes(nameOf(argument)));
const unset = Object.keys(HEAPS).some((name) => process.env[name] === undefined);

// All of it is read only when a program begins, so this one begins once more, in its own place.
if (missing.length > 0 || unset) beginAgain(HEAPS);

const KEPT = fileURLToPath(new URL("../node_modules/.cache/buurtbord", import.meta.url));

enableCompileCache(KEPT);
process.env.NODE_COMPILE_CACHE = KEPT; // for threads
const couldRead = readsTypeScript();
const { openBoards } = await import("./src/openBoards.ts");
const { runServer } = await import("./src/runServer.ts");
flushCompileCache(); // it may be ended by a plug that is pulled
// Whoever starts it the first time, or after a change, may leave it running for weeks: then without what only that took.
if (readsTypeScript() && !couldRead && process.env[HAS_READ] === undefined) beginAgain({ [HAS_READ]: "1" });
await runServer(openBoards);
flushCompileCache();

/** The same process with the same arguments, from the beginning. Windows has no such thing: there it goes on. */
function beginAgain(environment) {
  if (process.platform === "win32") return;
  const { execPath, execArgv, argv } = process;
  process.execve(execPath, [execPath, ...execArgv, ...missing, ...argv.slice(1)], {
    ...environment,
    ...process.env,
  });
}

/** Whether what makes JavaScript of TypeScript is in memory. */
function readsTypeScript() {
  return process.moduleLoadList.some((name) => name.includes("amaro"));
}

function nameOf(argument) {
  return argument.split("=", 1)[0];
}
