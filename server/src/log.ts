import { type DestinationStream, destination, pino } from "pino";
import type { LogLevel } from "./config.ts";
import type { Log } from "./rooms/Log.ts";

/** Writes to standard error, so that the address to open stands alone on standard output. */
export function createLog(level: LogLevel, to: DestinationStream = destination(2)): Log {
  return pino({ level, base: undefined }, to);
}

/** What a log line may say of an error: not its message, which may quote what somebody wrote. */
export function describeError(error: unknown): { readonly error: string; readonly at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: "" };
  const code = "code" in error ? ` ${String(error.code)}` : "";
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? "" : ` < ${describeError(error.cause).error}`;
  return { error: `${error.name}${code}${cause}`, at: at.map((line) => line.trim()).join("; ") };
}
