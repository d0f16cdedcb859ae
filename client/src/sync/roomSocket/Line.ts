import type { CommandId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import type { Doing } from "@buurtbord/shared/protocol/toServer.ts";

/** Why trying again would change nothing. */
export type Ending = "session-over" | "taken-off" | "not-allowed" | "board-not-found" | "outdated";

/** How a line was lost. */
export type Loss =
  | { readonly type: "broken" }
  /** Something on the way answers with a page of its own: a network that wants people to agree to something first. */
  | { readonly type: "portal" }
  /** The board is there but can't be read; it may be repaired. */
  | { readonly type: "board-broken" }
  | { readonly type: "ended"; readonly ending: Ending };

/** One try at being connected to the room, by whatever means. It ends once, by `stop` or by `lost`. */
export interface Line {
  send(id: CommandId, command: Command): void;
  /** Says what somebody is busy with. */
  tell(doing: Doing): void;
  /** Finds out whether anybody is still at the other end. */
  check(): void;
  /** Ends the line without a word to its listener. */
  stop(): void;
}

export interface LineListener {
  /** The whole view has arrived: commands may be sent. */
  ready(): void;
  heard(message: FromServer): void;
  lost(loss: Loss): void;
}
