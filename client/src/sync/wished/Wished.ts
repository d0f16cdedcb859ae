import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Meeting } from "@buurtbord/shared/board/Meeting.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";

type Turned = Pick<
  Meeting,
  "phones" | "wall" | "spotlight" | "part" | "look" | "motion" | "pace" | "lookBack"
>;

/** What whoever leads turns on and off: as it is, with what was pressed since. */
export interface Wished extends Turned {
  readonly adding: Board["adding"];
  readonly door: Board["door"];
}

/** The room as it will be when all of these are done, in this order. */
export function wishedBy(
  { adding, door, meeting }: Pick<Board, "adding" | "door"> & { readonly meeting: Turned },
  commands: readonly Command[],
): Wished {
  const { phones, wall, spotlight, part, look, motion, pace, lookBack } = meeting;
  const room: Wished = { adding, door, phones, wall, spotlight, part, look, motion, pace, lookBack };
  return Object.assign(room, ...commands.map(wishOf));
}

/** What one command changes of it. */
export function wishOf(command: Command): Partial<Wished> {
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
