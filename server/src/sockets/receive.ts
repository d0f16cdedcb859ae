import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { ROLES, type Role } from "@buurtbord/shared/board/Role.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { type Access, inRole, isParticipating } from "../rooms/Access.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import type { Offer } from "./Offer.ts";

/** The three kinds of socket: JSON frames for phones, the board by Yjs, the backstage by Yjs. */
export type Place = "room" | "sync" | "backstage";

/** Whether a socket may come in. If not, it is closed with this code and reason: a browser cannot read a refusal. */
export type Reception =
  | { readonly admitted: true; readonly room: Room; readonly access: Access }
  | { readonly admitted: false; readonly code: number; readonly reason: string };

export async function receive(
  rooms: Pick<Rooms, "open" | "doors">,
  boardId: BoardId,
  place: Place,
  offer: Offer,
): Promise<Reception> {
  const opened = await rooms.open(boardId);
  switch (opened.state) {
    case "not-found":
      return { admitted: false, code: CLOSE.boardNotFound, reason: "board-not-found" };
    case "quarantined":
      return { admitted: false, code: CLOSE.quarantined, reason: "board-damaged" };
    case "open":
      return admit(rooms, opened.room, place, offer);
    default:
      return unreachable(opened);
  }
}

async function admit(
  rooms: Pick<Rooms, "doors">,
  room: Room,
  place: Place,
  offer: Offer,
): Promise<Reception> {
  if (offer.token === null) return { admitted: false, code: CLOSE.unauthorized, reason: "session-over" };
  const admission = await rooms.doors.admit(room, offer.token);
  if (!admission.ok) {
    const { reason } = admission;
    return { admitted: false, code: REFUSED[reason], reason };
  }
  const access = inAskedRole(admission.access, offer.role);
  if (access === null || !mayEnter(access, place)) {
    return { admitted: false, code: CLOSE.forbidden, reason: "not-allowed" };
  }
  return { admitted: true, room, access };
}

const REFUSED = {
  "session-over": CLOSE.unauthorized,
  "taken-off": CLOSE.takenOff,
  "not-at-table": CLOSE.forbidden,
} as const;

/** A page gets at most the role it asks for; without asking, the token's own. */
function inAskedRole(holder: Access, asked: string | null): Access | null {
  if (asked === null) return holder;
  return isRole(asked) ? inRole(holder, asked) : null;
}

function isRole(name: string): name is Role {
  return ROLES.some((role) => role === name);
}

function mayEnter(access: Access, place: Place): boolean {
  switch (place) {
    case "room":
      return isParticipating(access) && mayDo(access.role, "read-view");
    case "sync":
      return mayDo(access.role, "read-board");
    case "backstage":
      return mayDo(access.role, "read-backstage");
    default:
      return unreachable(place);
  }
}
