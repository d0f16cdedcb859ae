import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { isIPv6 } from "node:net";
import { join } from "node:path";
import * as v from "valibot";

const FILE = "operator.json";

const NoteSchema = v.object({ host: v.string(), port: v.number(), token: v.string() });

/** Where a running server can be asked, by whoever may read its data folder. */
export type OperatorNote = v.InferOutput<typeof NoteSchema>;

/** Where a server that listens on `host` can be asked from its own machine, as it stands in an address. */
export function askedAt(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return isIPv6(host) ? `[${host}]` : host;
}

/** Readable for the account that runs the server, and nobody else. */
export function leaveNote(dataDir: string, note: OperatorNote): void {
  takeNoteAway(dataDir);
  writeFileSync(join(dataDir, FILE), JSON.stringify(note), { mode: 0o600, flag: "wx" });
}

export function takeNoteAway(dataDir: string): void {
  rmSync(join(dataDir, FILE), { force: true });
}

/** Null: no server runs on this folder, as far as can be read. One that was killed leaves its note behind. */
export function readNote(dataDir: string): OperatorNote | null {
  try {
    const reading = v.safeParse(NoteSchema, JSON.parse(readFileSync(join(dataDir, FILE), "utf8")));
    return reading.success ? reading.output : null;
  } catch {
    return null;
  }
}
