import { type DestinationStream, destination, pino } from "pino";
import type { LogLevel } from "./config.ts";
import type { Log } from "./rooms/Log.ts";

/** Writes to standard error, so that the address to open stands alone on standard output. */
export function createLog(level: LogLevel, to: DestinationStream = destination(2)): Log {
  return pino({ level, base: undefined }, to);
}
