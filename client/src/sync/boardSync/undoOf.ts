import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type { CommandResult } from "@buurtbord/shared/commands/Decision.ts";

/**
 * The command that takes a command back, worked out from the board as it was before it; made when the result is
 * known. Null: it is not something one takes back.
 */
export function undoOf(command: Command, before: Board): (result: CommandResult) => Command | null {
  switch (command.type) {
    case "add-card":
      return ({ cardId }) => (cardId === undefined ? null : { type: "remove-card", cardId });
    case "remove-card":
      return () => ({ type: "restore-card", cardId: command.cardId });
    case "restore-card":
      return () => ({ type: "remove-card", cardId: command.cardId });
    case "move-card":
      return always(moveBack(command.cardId, before));
    case "connect-cards":
      return ({ connectionId }) =>
        connectionId === undefined ? null : { type: "disconnect-cards", connectionId };
    case "disconnect-cards":
      return always(tieAgain(command.connectionId, before));
    case "set-step":
      return always({ type: "set-step", stepId: before.currentStep });
    case "open-adding":
    case "close-adding":
      return always({ type: before.adding === "open" ? "open-adding" : "close-adding" });
    case "open-door":
    case "close-door":
      return always({ type: before.door === "open" ? "open-door" : "close-door" });
    default:
      // Votes, joining in, texts by command and snapshots are not done on the canvas, or stay done.
      return always(null);
  }
}

const always = (command: Command | null) => () => command;

function moveBack(cardId: Parameters<Board["cards"]["get"]>[0], { cards }: Board): Command | null {
  const card = cards.get(cardId);
  return card === undefined ? null : { type: "move-card", cardId, pos: card.pos, field: card.field };
}

function tieAgain(id: Parameters<Board["connections"]["get"]>[0], { connections }: Board): Command | null {
  const line = connections.get(id);
  return line === undefined ? null : { type: "connect-cards", from: line.from, to: line.to, word: line.word };
}
