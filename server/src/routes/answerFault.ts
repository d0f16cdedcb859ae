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
    const isClosed = error instanceof RoomClosed; // while it was asked: it is read again for the next who asks
    log[isClosed ? "warn" : "error"](describeError(error), "request failed");
    return answerError(c, isClosed || error instanceof StorageError ? "not-saved" : "our-fault");
  };
}
