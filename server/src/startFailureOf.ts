import type { Config } from "./config.ts";
import { StorageError } from "./storage/BoardStorage.ts";
import type { StartFailure } from "./texts/terminalTexts.ts";

/** The expected reason why the server did not start, or null: then it is a fault of ours. */
export function startFailureOf(error: unknown, { port, host, dataDir }: Config): StartFailure | null {
  if (error instanceof StorageError) {
    if (error.code === "too-old") return { reason: "sqlite-too-old", detail: error.message };
    return { reason: "folder-unusable", folder: dataDir, detail: error.message };
  }
  switch (error instanceof Error && "code" in error ? error.code : null) {
    case "EADDRINUSE":
      return { reason: "port-in-use", port };
    case "EACCES":
      return { reason: "port-forbidden", port };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return { reason: "host-unknown", host };
    default:
      return null;
  }
}
