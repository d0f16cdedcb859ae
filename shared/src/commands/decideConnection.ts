import type { Board } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import { type Connection, ties } from "../board/Connection.ts";
import { hasHeldWord } from "../board/hasHeldWord.ts";
import type { ConnectionId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import { backstageWithout } from "./backstageWithout.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { topOf } from "./family.ts";
import { mayDoWith, stepAllows } from "./permission.ts";
import type { Refusal } from "./Refusal.ts";
import { isBoundByStep } from "./rights.ts";

export function connectCards(
  situation: Situation,
  actor: Actor,
  command: CommandOf<"connect-cards">,
  fresh: Fresh,
): Decision {
  const { board } = situation;
  const [from, to] = [topOf(situation, command.from), topOf(situation, command.to)];
  if (!stepAllows(board, actor, "connect")) return refuse("not-in-this-step");
  const said = cleanLine(command.word ?? "") || null;
  const word = said !== null && isHeld(board, actor, said) ? null : said;
  const connection: Connection = { id: fresh.id as ConnectionId, from, to, word, drawnAt: fresh.now };
  const refusal = connectionRefusal(board, connection);
  if (refusal !== null) return refuse(refusal);
  const author: Change = {
    type: "ledger-put",
    entry: { entry: "author", of: connection.id, participantId: actor.participantId },
  };
  return accept([{ type: "connection-put", connection }, author], { connectionId: connection.id });
}

/** A line cannot wait, for nobody would see what for: it is drawn without the word. */
function isHeld({ meeting }: Board, actor: Actor, word: string): boolean {
  return isBoundByStep(actor.role) && meeting.heldWords === "on" && hasHeldWord(word);
}

function connectionRefusal(board: Board, { from, to, word }: Connection): Refusal | null {
  if (from === to) return "connection-to-itself";
  if (!board.cards.has(from) || !board.cards.has(to)) return "card-not-found";
  if (codePoints(word ?? "") > LIMITS.connectionWordCodePoints) return "word-too-long";
  for (const connection of board.connections.values()) {
    if (ties(connection, from, to)) return "already-connected";
  }
  return board.connections.size >= LIMITS.connectionsPerBoard ? "board-full" : null;
}

/** A line that is taken away does not come back, so who drew it is forgotten too. */
export function disconnectCards(
  situation: Situation,
  actor: Actor,
  command: CommandOf<"disconnect-cards">,
): Decision {
  const { board, ledger } = situation;
  const { connectionId } = command;
  if (!board.connections.has(connectionId)) return refuse("connection-not-found");
  if (!mayDoWith(situation, actor, command.type, connectionId)) return refuse("not-yours");
  const changes: Change[] = [
    { type: "connection-removed", connectionId },
    ...backstageWithout(situation, { cards: new Set(), lines: new Set([connectionId]), participantId: null }),
  ];
  const participantId = ledger.authorOf(connectionId);
  if (participantId !== null) {
    changes.push({ type: "ledger-removed", entry: { entry: "author", of: connectionId, participantId } });
  }
  return accept(changes, { connectionId });
}
