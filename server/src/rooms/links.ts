import type { EntryOf, LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";

/** Roles for which a facilitator can make a link. A resident comes in by the code. */
export const LINK_ROLES = ["facilitator", "co-facilitator", "table", "screen", "kiosk"] as const;

export type LinkRole = (typeof LINK_ROLES)[number];

/** What can be taken back: those, and a remote, which comes by an invitation. */
const LISTED_ROLES = [...LINK_ROLES, "remote"] as const;

export type ListedRole = (typeof LISTED_ROLES)[number];

/** A secret link, as those are told who may take it back: never the secret. */
export interface Link {
  /** The beginning of its hash: names it, opens nothing. */
  readonly id: string;
  readonly role: ListedRole;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The day on which it was last used; null: never noted. */
  readonly usedAt: number | null;
}

const ID_CHARACTERS = 16;

export function linkIdOf(tokenHash: string): string {
  return tokenHash.slice(0, ID_CHARACTERS);
}

/** Null: a phone's token, which is nobody's to hand out. */
export function linkOf({ hash, role, createdAt, usedAt }: EntryOf<"token">): Link | null {
  return isListed(role) ? { id: linkIdOf(hash), role, createdAt, usedAt: usedAt ?? null } : null;
}

function isListed(role: Role): role is ListedRole {
  return LISTED_ROLES.some((each) => each === role);
}

export function isToken(entry: LedgerEntry): entry is EntryOf<"token"> {
  return entry.entry === "token";
}
