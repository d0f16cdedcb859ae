import { openBoards } from "./openBoards.ts";
import { runServer } from "./runServer.ts";

/** The server that people run. */
await runServer(openBoards);
