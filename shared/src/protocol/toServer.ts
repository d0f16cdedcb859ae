import * as v from "valibot";
import { CommandIdSchema, CommandSchema } from "../commands/Command.ts";

export const DoingSchema = v.picklist(["nothing", "writing", "done"]);

export type Doing = v.InferOutput<typeof DoingSchema>;

/** What a phone, remote or kiosk may send on `/room`: JSON, one message a frame. */
export const ToServerSchema = v.variant("type", [
  v.object({ type: v.literal("command"), id: CommandIdSchema, command: CommandSchema }),
  /** What somebody is busy with, for the count that the room sees; never who. */
  v.object({ type: v.literal("doing"), doing: DoingSchema }),
  /** Asks for a `pong` with the same number: the browser shows no websocket pings to a page. */
  v.object({ type: v.literal("ping"), n: v.pipe(v.number(), v.safeInteger()) }),
]);

export type ToServer = v.InferOutput<typeof ToServerSchema>;
