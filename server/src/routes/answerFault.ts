import type { Context } from "hono";
import { describeError } from "../rooms/describeError.ts";
import type { Log } from "../rooms/Log.ts";
import { RoomClosed } from "../rooms/RoomClosed.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { answerError } from "./answerError.ts";
import type { Env } from "./Env.ts";

/** What is answered when something was thrown: a disk that failed, or a fault of ours. */
export function answerFault(log: Log) {
  return (error: Error, c: Context<Env>): Response | Promise<Response> => {
    if (c.req.raw.signal.aborted) return c.body(null, 408); // whoever asked has gone
    log.error(describeError(error), "request failed");
    const passes = error instanceof StorageError || error instanceof RoomClosed;
    return answerError(c, passes ? "not-saved" : "our-fault");
  };
}
