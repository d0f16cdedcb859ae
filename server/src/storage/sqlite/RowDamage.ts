import { sqliteCode } from "./storageErrors.ts";

/** A row that is not as it was written. Its message is for the log, so it never says what is in the row. */
export class RowDamage extends Error {
  override readonly name = "RowDamage";
}

/** What the log may say of a row that could not be read: what others throw may quote it. */
export function damageIn(error: unknown): string {
  if (error instanceof RowDamage) return error.message;
  const code = sqliteCode(error);
  if (code !== null) return `SQLite says ${code}`;
  return error instanceof Error ? `cannot be read: ${error.name}` : "cannot be read";
}
