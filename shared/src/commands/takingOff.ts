import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardBackstage, Change, MergedCard, WaitingCard, WaitingFor } from "../board/Change.ts";
import { type Connection, ties } from "../board/Connection.ts";
import type { CardId } from "../board/ids.ts";
import type { BoardPart, Meeting } from "../board/Meeting.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Situation } from "./Decision.ts";
import { topOf } from "./family.ts";
import { partLeft } from "./partLeft.ts";
import { linesOf, whereabouts } from "./whereabouts.ts";

/** From the board, with its lines, to where it waits. */
export function takingOff(situation: Situation, card: Card, why: WaitingFor): readonly Change[] {
  const connections = linesOf(situation, card.id);
  return [
    { type: "waiting-put", waiting: { card, connections, why } },
    { type: "card-removed", cardId: card.id },
    ...outOfSpotlight(situation.board, new Set([card.id])),
  ];
}

/** From the board into the wastebasket, with its lines. */
export function intoWastebasket(situation: Situation, card: Card, why: WaitingFor | null): readonly Change[] {
  return [
    { type: "wastebasket-put", removed: { card, connections: linesOf(situation, card.id), why } },
    { type: "card-removed", cardId: card.id },
    ...outOfSpotlight(situation.board, new Set([card.id])),
  ];
}

/** A card that goes is not looked at any more, also not when it comes back. */
export function outOfSpotlight({ meeting }: Board, going: ReadonlySet<CardId>): readonly Change[] {
  const { spotlight, part, floor } = meeting;
  const values = {
    ...(floor !== null && going.has(floor.cardId) && { floor: null }),
    ...(spotlight !== null && going.has(spotlight) && { spotlight: null }),
    ...(part !== null && leftOf(part, going)),
  };
  return Object.keys(values).length === 0 ? [] : [{ type: "meeting-set", values }];
}

/** The part without what goes, or nothing where it is as it was. */
function leftOf(part: BoardPart, going: ReadonlySet<CardId>): Partial<Pick<Meeting, "part">> {
  const left = partLeft(part, (id) => !going.has(id));
  return left === part ? {} : { part: left };
}

/** Whoever leads has looked at it. */
export function seen({ backstage }: Situation, cardId: CardId): readonly Change[] {
  return backstage.isUnchecked(cardId) ? [{ type: "unchecked-taken", cardId }] : [];
}

export function waitingToWastebasket({ card, connections, why }: WaitingCard): readonly Change[] {
  return [
    { type: "wastebasket-put", removed: { card, connections, why } },
    { type: "waiting-taken", cardId: card.id },
  ];
}

/** A card that was off the board lies on it again, with its lines. */
export function comingBack(situation: Situation, off: CardBackstage): Change[] {
  const put: Change = { type: "card-put", card: off.card };
  return [put, ...off.connections.flatMap((line) => lineComingBack(situation, off, line))];
}

/** A line comes back with the last of its two cards: it waits with whichever is still off the board. */
function lineComingBack(situation: Situation, { card }: CardBackstage, line: Connection): readonly Change[] {
  const other = whereabouts(situation, line.from === card.id ? line.to : line.from);
  switch (other.at) {
    case "board":
      return [{ type: "connection-put", connection: line }];
    case "wastebasket":
      return [{ type: "wastebasket-put", removed: withLine(other.removed, line) }];
    case "waiting":
      return [{ type: "waiting-put", waiting: withLine(other.waiting, line) }];
    case "merged":
      return lineToMerged(situation, card, line, other.merged);
    case "draft":
    case "nowhere":
      return [];
    default:
      return unreachable(other);
  }
}

/** What it hung from shows as another card by now: so does the line, unless that hangs from it already. */
function lineToMerged(situation: Situation, card: Card, line: Connection, merged: MergedCard): Change[] {
  const top = topOf(situation, merged.card.id);
  const hung = line.from === card.id ? { ...line, to: top } : { ...line, from: top };
  const isTied = [...situation.board.connections.values()].some((other) => ties(other, hung.from, hung.to));
  const noted: Change = { type: "merged-put", merged: withLine(merged, line) };
  if (isTied || top === card.id || !situation.board.cards.has(top)) return [noted];
  return [noted, { type: "connection-put", connection: hung }];
}

function withLine<Off extends CardBackstage>(off: Off, line: Connection): Off {
  return { ...off, connections: [...off.connections.filter(({ id }) => id !== line.id), line] };
}
