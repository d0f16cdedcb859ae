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
  const said = cleanWord(command.word);
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

/** As it is kept; null: none that anybody can see. */
function cleanWord(word: string | null): string | null {
  return cleanLine(word ?? "") || null;
}

/** A line cannot wait, for nobody would see what for: it is drawn without the word. */
function isHeld({ meeting }: Board, actor: Actor, word: string): boolean {
  return isBoundByStep(actor.role) && meeting.heldWords === "on" && hasHeldWord(word);
}

function connectionRefusal(board: Board, { from, to, word }: Connection): Refusal | null {
  if (from === to) return "connection-to-itself";
  if (!board.cards.has(from) || !board.cards.has(to)) return "card-not-found";
  if (isTooLong(word)) return "word-too-long";
  for (const connection of board.connections.values()) {
    if (ties(connection, from, to)) return "already-connected";
  }
  return board.connections.size >= LIMITS.connectionsPerBoard ? "board-full" : null;
}

function isTooLong(word: string | null): boolean {
  return codePoints(word ?? "") > LIMITS.connectionWordCodePoints;
}

/** It is the same line, drawn when it was and by whom it was: only what stands on it changes. */
export function setConnectionWord(
  { board, backstage }: Situation,
  { connectionId, word: wanted }: CommandOf<"set-connection-word">,
): Decision {
  const line = board.connections.get(connectionId);
  if (line === undefined) return refuse("connection-not-found");
  const word = cleanWord(wanted);
  if (isTooLong(word)) return refuse("word-too-long");
  if (word === line.word) return accept([], { connectionId });
  // Cards that show as another keep their lines for when they are by themselves again.
  const kept = [...backstage.mergedCards()].filter(({ connections }) =>
    connections.some(({ id }) => id === connectionId),
  );
  const changes = kept.map((merged): Change => {
    const connections = merged.connections.map((each) =>
      each.id === connectionId ? { ...each, word } : each,
    );
    return { type: "merged-put", merged: { ...merged, connections } };
  });
  return accept([{ type: "connection-put", connection: { ...line, word } }, ...changes], { connectionId });
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
