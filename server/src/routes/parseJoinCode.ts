import { plainCode } from "@buurtbord/shared/board/plainCode.ts";

/** What opens the door: a code that somebody types, and what a scanned QR adds to it. */
export interface JoinCode {
  readonly code: string;
  /** Only in a QR: a code with its key needs no guessing. */
  readonly key: string | null;
}

/** Six digits, or eight characters where the board can be reached from home; a key is always eight characters. */
const JOIN_CODE = /^(\d{6}|[A-Z\d]{8})([A-Z\d]{8})?$/;

/**
 * Reads a code as people type it: with spaces, dashes, capitals, or the digits of an Arabic or Persian keyboard. Null:
 * this is no code at all.
 */
export function parseJoinCode(typed: string): JoinCode | null {
  const [, code, key] = JOIN_CODE.exec(plainCode(typed)) ?? [];
  return code === undefined ? null : { code, key: key ?? null };
}
