/**
 * Starts the server as people run it. Node makes JavaScript of our TypeScript while it reads it, in each thread anew, and
 * the program that does so stays in memory: 18 MB a thread. What was made is kept here for the next time. This file is
 * no TypeScript because that would be the first to need it.
 */
import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const KEPT = fileURLToPath(new URL("../node_modules/.cache/buurtbord", import.meta.url));

enableCompileCache(KEPT);
process.env.NODE_COMPILE_CACHE = KEPT; // for threads
await import("./src/main.ts");
flushCompileCache(); // it may be ended by a plug that is pulled
