import type { CardId, GroupId, SheetFieldId } from "./ids.ts";

/** From where on a table's worksheet a card came to the hall. */
export interface Brought {
  readonly group: GroupId;
  readonly field: SheetFieldId;
  /** The fingerprint of the line as it was brought: whether somebody changed it since, here or at the table. */
  readonly line: string;
}

/**
 * The id under which a line comes to the hall: always the same, so that it comes once, and stays away when it was
 * erased.
 */
export function broughtId({ group, field, line }: Brought): CardId {
  return `o-${fingerprintOf(`${group} ${field} ${line}`)}` as CardId;
}

/** Sixteen hexadecimal digits: FNV-1a (draft-eastlake-fnv), twice with another start. Tells texts apart, hides nothing. */
export function fingerprintOf(text: string): string {
  return [0x811c9dc5, 0x01234567].map((start) => fnv1a(text, start).toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
