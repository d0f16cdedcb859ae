import * as v from "valibot";
import { CommandIdSchema, CommandSchema } from "../commands/Command.ts";

/** What a phone, remote or kiosk may send on `/room`: JSON, one message a frame. */
export const ToServerSchema = v.variant("type", [
  v.object({ type: v.literal("command"), id: CommandIdSchema, command: CommandSchema }),
  /** Asks for a `pong` with the same number: the browser shows no websocket pings to a page. */
  v.object({ type: v.literal("ping"), n: v.pipe(v.number(), v.safeInteger()) }),
]);

export type ToServer = v.InferOutput<typeof ToServerSchema>;
