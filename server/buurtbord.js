#!/usr/bin/env node
/** The `buurtbord` command. A server that it starts is the one that `pnpm start` starts. */
if (process.argv[2] === "start") await import("./start.js");
else await import("./src/cli/main.ts");
