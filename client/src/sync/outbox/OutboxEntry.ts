import type { CommandId, PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { CommandResult } from "@buurtbord/shared/commands/Decision.ts";
import type { Refusal } from "@buurtbord/shared/commands/Refusal.ts";
import type { PhotoRefusal } from "../photos/bringPhoto.ts";
import type { PhotoKey } from "../photos/PhotoStore.ts";

/** A command on its way, in the order in which a person gave it. */
export type OutboxEntry = Outgoing & OutboxState;

export interface Outgoing {
  readonly id: CommandId;
  readonly command: Command;
  /** A photo on this phone that the card is to carry: it goes first. */
  readonly photo?: OutgoingPhoto;
}

export interface OutgoingPhoto {
  readonly key: PhotoKey;
  /** What the server called it, and as whom it was sent: somebody who joins anew sends it anew. Null: not sent yet. */
  readonly brought: { readonly name: PhotoName; readonly as: string } | null;
}

/** Why its sender has the words back. */
export type OutboxRefusal = Refusal | PhotoRefusal;

export type OutboxState =
  /** `late`: so long under way that its sender should know. */
  | { readonly state: "waiting" | "sent"; readonly late: boolean }
  /** The facilitator asked for calm: it goes by itself at that moment of the page's clock. */
  | { readonly state: "resting"; readonly until: number }
  /** The server has it on disk; here until the view shows it too. */
  | { readonly state: "saved"; readonly result: CommandResult }
  /** Its text waits for whoever wrote it. */
  | { readonly state: "refused"; readonly refusal: OutboxRefusal };

/** Whether the server has neither confirmed nor refused it, as far as we know. */
export function isUnderWay(
  entry: OutboxEntry,
): entry is Extract<OutboxEntry, { state: "waiting" | "sent" | "resting" }> {
  return entry.state === "waiting" || entry.state === "sent" || entry.state === "resting";
}

/** Whether somebody typed words into it, which must never be thrown away. */
export function carriesText(command: Command): boolean {
  return command.type === "add-card" || command.type === "edit-card" || command.type === "edit-sheet";
}

/** Whether something new comes of it, which the server names. */
export function makes(command: Command): boolean {
  return command.type === "add-card" || command.type === "connect-cards";
}
