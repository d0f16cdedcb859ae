import { type DestinationStream, pino } from "pino";
import type { LogLevel } from "./config.ts";
import { ErrorOutput } from "./ErrorOutput.ts";
import type { Log } from "./rooms/Log.ts";

/** All that is told there, in one line. */
export const errorOutput = new ErrorOutput();
process.on("exit", () => errorOutput.flush());

/** Writes to standard error, so that the address to open stands alone on standard output. */
export function createLog(level: LogLevel, to: DestinationStream = errorOutput): Log {
  return pino({ level, base: undefined }, to);
}
