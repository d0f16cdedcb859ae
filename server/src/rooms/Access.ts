import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Role } from "@buurtbord/shared/board/Role.ts";

/** Who holds a token, as far as a room cares. */
export interface Access {
  readonly role: Role;
  /** Null for a screen: it is nobody. */
  readonly participantId: ParticipantId | null;
  readonly tokenHash: string;
  /** At a table: by a token of its evening, of which nothing is kept here. Left out: by one of this board. */
  readonly isOfEvening?: true;
}

/** Somebody: a phone, a remote, a facilitator. */
export interface Participating extends Access {
  readonly participantId: ParticipantId;
}

export function isParticipating(access: Access): access is Participating {
  return access.participantId !== null && access.role !== "screen";
}

/** Roles that a token's own role may step down to: the wall in the facilitator's browser is a screen. */
const BELOW: Readonly<Record<Role, readonly Role[]>> = {
  facilitator: ["co-facilitator", "remote", "table", "screen"],
  "co-facilitator": ["remote", "table", "screen"],
  table: ["screen"],
  remote: [],
  screen: [],
  kiosk: ["resident"],
  resident: [],
  project: [],
};

/** The same person in the role a page asks for, or null when the token does not reach that far. */
export function inRole(access: Access, asked: Role): Access | null {
  if (asked === access.role) return access;
  return BELOW[access.role].includes(asked) ? { ...access, role: asked } : null;
}
