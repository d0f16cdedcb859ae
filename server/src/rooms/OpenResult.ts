import type { Room } from "./Room.ts";
import type { QuarantinedBoard } from "./results.ts";

export type OpenResult =
  | { readonly state: "open"; readonly room: Room }
  | { readonly state: "not-found" }
  | { readonly state: "quarantined"; readonly board: QuarantinedBoard };
