import type { CircleId } from "./ids.ts";

/** A kring: a street, a flat or a group that somebody belongs to. Who chose which is in the ledger only. */
export interface Circle {
  readonly id: CircleId;
  readonly name: string;
}
