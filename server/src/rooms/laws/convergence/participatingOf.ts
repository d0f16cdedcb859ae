import { isParticipating, type Participating } from "../../Access.ts";
import type { Room } from "../../Room.ts";

export function participatingOf(room: Room, token: string): Participating {
  const access = room.authenticate(token);
  if (access === null || !isParticipating(access)) throw new Error("This token is nobody's");
  return access;
}
