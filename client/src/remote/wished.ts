import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Meeting } from "@buurtbord/shared/board/Meeting.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { Controls, SharedView } from "@buurtbord/shared/protocol/view.ts";
import { isUnderWay, type OutboxEntry } from "../sync/outbox/OutboxEntry.ts";

/** What the buttons show: the room as it is, and what was pressed since. */
export interface Wished
  extends Pick<Meeting, "phones" | "wall" | "spotlight" | "part" | "look" | "motion" | "pace" | "lookBack"> {
  readonly adding: Board["adding"];
  readonly door: Board["door"];
}

type Toggle = keyof Wished;

/** The room as it will be when all that was pressed is done. */
export function wished(
  { adding }: Pick<SharedView, "adding">,
  { door, meeting }: Pick<Controls, "door" | "meeting">,
  entries: readonly OutboxEntry[],
): Wished {
  const { phones, wall, spotlight, part, look, motion, pace, lookBack } = meeting;
  const room: Wished = { adding, door, phones, wall, spotlight, part, look, motion, pace, lookBack };
  // What was done is not in every part of the view at once.
  return Object.assign(room, ...entries.map(({ command }) => change(command)));
}

/** Which buttons wait for an answer. */
export function busyToggles(entries: readonly OutboxEntry[]): ReadonlySet<Toggle> {
  const keys = entries.filter(isUnderWay).flatMap(({ command }) => Object.keys(change(command)));
  return new Set(keys as Toggle[]);
}

function change(command: Command): Partial<Wished> {
  switch (command.type) {
    case "open-adding":
      return { adding: "open" };
    case "close-adding":
      return { adding: "closed" };
    case "open-door":
      return { door: "open" };
    case "close-door":
      return { door: "closed" };
    case "set-phones":
      return { phones: command.phones };
    case "set-wall":
      return { wall: command.wall };
    case "set-pace":
      return { pace: command.pace };
    case "set-spotlight":
      return { spotlight: command.cardId, part: command.part ?? null };
    case "set-look-back":
      return { lookBack: command.lookBack };
    case "set-look":
      return { look: command.look, motion: command.motion };
    default:
      return {};
  }
}

/** Cards about which something was pressed that is not done yet. */
export function busyCards(entries: readonly OutboxEntry[]): ReadonlySet<CardId> {
  const ids = entries.filter(isUnderWay).map(({ command }) => ("cardId" in command ? command.cardId : null));
  return new Set(ids.filter((id) => id !== null));
}
