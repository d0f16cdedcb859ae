import type { Role } from "@buurtbord/shared/board/Role.ts";

/** What rooms tell whoever measures them. Never who, never what was written. */
export interface Meter {
  /** A command was answered, so many milliseconds after it came in. */
  answered(milliseconds: number): void;
  /** A turn is on disk, so many milliseconds after it was handed to storage. */
  committed(milliseconds: number): void;
  /** A turn could not be saved. */
  notSaved(): void;
  /** A command, a Yjs update or a newcomer was refused, for this reason. */
  refused(reason: string): void;
}

/** Who is connected to the rooms of this server, at this moment. */
export interface Census {
  readonly rooms: number;
  /** Rooms that cannot be written to now. */
  readonly readOnly: number;
  readonly sockets: ReadonlyMap<Role, number>;
  readonly unsentBytes: number;
}

/** One socket, as a census counts it. */
export interface CountedSocket {
  readonly role: Role;
  readonly unsentBytes: number;
}

/** Measures nothing. */
export const noMeter: Meter = {
  answered: () => {},
  committed: () => {},
  notSaved: () => {},
  refused: () => {},
};
