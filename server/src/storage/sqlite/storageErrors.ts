import { StorageError } from "../BoardStorage.ts";
import type { ErrorMessage } from "./messages.ts";

/** SQLite's result codes that we tell apart (https://www.sqlite.org/rescode.html). */
export const SQLITE_BUSY = 5;
export const SQLITE_CORRUPT = 11;
export const SQLITE_NOTADB = 26;

/** SQLite's primary result code of what node:sqlite threw; null when it is another error. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return null;
  return error.errcode & 0xff; // the higher bits only say more about the same trouble
}

/** What went wrong, with SQLite's number when it has one. For logs. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "errcode" in error ? `${error.message} (SQLite ${error.errcode})` : error.message;
}

/** Anything thrown during a write: our own refusals keep their code, the rest was not saved. */
export function notSaved(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError("not-saved", `Not saved: ${reasonOf(error)}.`, { cause: error });
}

export function errorMessage(error: StorageError): ErrorMessage {
  return { code: error.code, message: error.message, sqlite: sqliteCode(error.cause) };
}

/** The error as it was on the other thread; of its cause the number is left. */
export function storageErrorOf({ code, message, sqlite }: ErrorMessage): StorageError {
  if (sqlite === null) return new StorageError(code, message);
  const cause = Object.assign(new Error("SQLite failed"), { name: "SQLite", code: sqlite });
  return new StorageError(code, message, { cause });
}
