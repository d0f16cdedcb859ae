import type { NewCard } from "../activities/Activity.ts";
import { activityOf } from "../activities/registry.ts";
import { type Board, stepOf } from "../board/Board.ts";
import type { Change, RemovedCard } from "../board/Change.ts";
import type { Connection } from "../board/Connection.ts";
import type { CardId, CardKindId, FieldId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { mergeText } from "../board/mergeText.ts";
import { cleanText, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { mayDoWith, stepAllows } from "./permission.ts";
import type { Refusal } from "./Refusal.ts";
import { isBoundByStep, mayDo } from "./rights.ts";

export function addCard(
  situation: Situation,
  actor: Actor,
  { card: asked }: CommandOf<"add-card">,
  fresh: Fresh,
): Decision {
  const { board, ledger } = situation;
  const hand = mayDo(actor.role, "move-card", "own") ? (asked.pos ?? null) : null;
  const field = asked.field ?? (hand === null ? fieldOfKind(board, asked.kind) : null);
  const text = cleanText(asked.text);
  const refusal =
    addingRefusal(board, actor) ??
    placeRefusal(board, actor, asked.kind, field) ??
    textRefusal(text) ??
    (board.cards.size >= LIMITS.cardsPerBoard ? "board-full" : null);
  if (refusal !== null) return refuse(refusal);

  const { participantId } = actor;
  const id = fresh.id as CardId;
  const card: NewCard = { id, text, field, kind: kindIn(board, field, asked.kind) };
  const pos = hand ?? activityOf(board).place(board, card, fresh.seed);
  const byline = stepOf(board).names === "shown" ? ledger.nameOf(participantId) : null;
  const put: Change = {
    type: "card-put",
    card: { ...card, pos, byline, votes: 0, joined: 0, addedAt: fresh.now },
  };
  const author: Change = { type: "ledger-put", entry: { entry: "author", of: id, participantId } };
  return accept([put, author], { cardId: id });
}

/** Somebody's new words, done to what the card says by now. */
export function editCard(situation: Situation, actor: Actor, command: CommandOf<"edit-card">): Decision {
  const { cardId, before, after } = command;
  const card = situation.board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) return refuse("not-yours");
  const wanted = cleanText(after);
  if (wanted === "") return refuse("text-empty");
  const text = cleanText(mergeText(before, wanted, card.text));
  const refusal = textRefusal(text, card.text);
  if (refusal !== null) return refuse(refusal);
  return accept(text === card.text ? [] : [{ type: "card-text", cardId, text }], { cardId });
}

/** Into the wastebasket, with its lines. Who made it, voted and joined stays in the ledger for when it comes back. */
export function removeCard(situation: Situation, actor: Actor, command: CommandOf<"remove-card">): Decision {
  const { board } = situation;
  const card = board.cards.get(command.cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, card.id)) return refuse("not-yours");
  const connections = [...board.connections.values()].filter(({ from, to }) => [from, to].includes(card.id));
  return accept(
    [
      { type: "wastebasket-put", removed: { card, connections } },
      { type: "card-removed", cardId: card.id },
    ],
    { cardId: card.id },
  );
}

export function restoreCard(
  situation: Situation,
  actor: Actor,
  command: CommandOf<"restore-card">,
): Decision {
  const { board, backstage } = situation;
  const removed = backstage.removedCard(command.cardId);
  // Only facilitators see the wastebasket: for others, what somebody else lost in it is simply not there.
  if (removed === null || !mayDoWith(situation, actor, command.type, command.cardId)) {
    return refuse("card-not-found");
  }
  if (board.cards.size >= LIMITS.cardsPerBoard) return refuse("board-full");
  const changes: Change[] = [
    { type: "card-put", card: removed.card },
    { type: "wastebasket-taken", cardId: removed.card.id },
  ];
  for (const connection of removed.connections)
    changes.push(...restoreConnection(situation, removed, connection));
  return accept(changes, { cardId: removed.card.id });
}

/** A line comes back with the last of its two cards: it waits in the wastebasket with whichever is still there. */
function restoreConnection(
  { board, backstage }: Situation,
  { card }: RemovedCard,
  connection: Connection,
): readonly Change[] {
  const otherId = connection.from === card.id ? connection.to : connection.from;
  if (board.cards.has(otherId)) return [{ type: "connection-put", connection }];
  const other = backstage.removedCard(otherId);
  if (other === null) return [];
  const removed = { ...other, connections: [...other.connections, connection] };
  return [{ type: "wastebasket-put", removed }];
}

export function moveCard(situation: Situation, actor: Actor, command: CommandOf<"move-card">): Decision {
  const { cardId, pos, field } = command;
  const { board } = situation;
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) return refuse("not-yours");
  if (field !== null && findField(board, field) === undefined) return refuse("field-unknown");
  const kind = kindIn(board, field, card.kind);
  const still =
    card.pos[0] === pos[0] && card.pos[1] === pos[1] && card.field === field && card.kind === kind;
  return accept(still ? [] : [{ type: "card-moved", cardId, pos, field, kind }], { cardId });
}

function addingRefusal(board: Board, actor: Actor): Refusal | null {
  if (!isBoundByStep(actor.role)) return null;
  if (!stepAllows(board, actor, "add")) return "not-in-this-step";
  if (board.adding === "closed") return "adding-closed";
  return null;
}

function placeRefusal(board: Board, actor: Actor, kind: CardKindId, field: FieldId | null): Refusal | null {
  if (!activityOf(board).kinds.some(({ id }) => id === kind)) return "kind-unknown";
  if (field !== null && findField(board, field) === undefined) return "field-unknown";
  const { fields } = stepOf(board);
  if (!isBoundByStep(actor.role) || fields === null) return null;
  return field !== null && fields.includes(field) ? null : "not-in-this-step";
}

/** `was`: what it says now. A text that grew too long on the canvas may be shortened bit by bit. */
function textRefusal(text: string, was = ""): Refusal | null {
  if (text === "") return "text-empty";
  const longest = Math.max(LIMITS.cardTextCodePoints, codePoints(was));
  return codePoints(text) > longest ? "text-too-long" : null;
}

function findField(board: Board, id: FieldId) {
  return activityOf(board).fields.find((field) => field.id === id);
}

/** The field in which cards of this kind lie, if there is one. */
function fieldOfKind(board: Board, kind: CardKindId): FieldId | null {
  return activityOf(board).fields.find((field) => field.kind === kind)?.id ?? null;
}

/** What a card of this kind is when it lies in that field. */
function kindIn(board: Board, field: FieldId | null, kind: CardKindId): CardKindId {
  return (field === null ? null : findField(board, field)?.kind) ?? kind;
}
