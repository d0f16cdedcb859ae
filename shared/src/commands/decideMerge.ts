import type { Card } from "../board/Card.ts";
import type { Change, MergedCard } from "../board/Change.ts";
import { type Connection, ties } from "../board/Connection.ts";
import type { CardId } from "../board/ids.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, refuse, type Situation } from "./Decision.ts";
import { groupsMerged } from "./decideGroups.ts";
import {
  dotted,
  familyOf,
  fulfilledOf,
  joinedIn,
  mergedInto,
  peopleOn,
  photoOf,
  saidOf,
  showing,
  timesSaid,
} from "./family.ts";
import { inLightAs } from "./inLightAs.ts";
import { linesOf } from "./whereabouts.ts";

/** Cards that say the same become one: it shows what all of them had, and each comes back whole when it leaves. */
export function mergeCards(situation: Situation, command: CommandOf<"merge-cards">): Decision {
  const { board } = situation;
  const { into } = command;
  const top = board.cards.get(into);
  const cards = [...new Set(command.cards)].map((id) => board.cards.get(id));
  const parts = cards.filter((card) => card !== undefined && card.id !== into) as Card[];
  if (top === undefined || parts.length === 0 || cards.includes(undefined)) return refuse("card-not-found");
  if (!areFit(situation, [top, ...parts])) return refuse("not-allowed");

  const going = new Set(parts.map(({ id }) => id));
  const merged = parts.map((card) => mergedCard(situation, card, into));
  const families = [top, ...parts].map(({ id }) => familyOf(situation, id));
  const everybody = families.flat();
  const sum = (of: (card: Card) => number) => [top, ...parts].reduce((total, card) => total + of(card), 0);
  const doubles = (count: (ids: readonly CardId[]) => number) =>
    families.reduce((total, ids) => total + count(ids), 0) - count(everybody);
  const deeper = [top, ...parts].flatMap(({ id }) => mergedInto(situation, id));
  const allParts = [...merged, ...deeper];
  const shown = {
    votes: sum(({ votes }) => votes) - doubles((ids) => dotted(situation, ids)),
    joined: sum(({ joined }) => joined) - doubles((ids) => joinedIn(situation, ids)),
    said: saidOf(sum(timesSaid), allParts),
    photo: photoOf(situation, top, allParts),
    fulfilled: fulfilledOf(situation, top, allParts),
    agreement: top.agreement && { ...top.agreement, people: peopleOn(situation, everybody) },
  };
  return accept(
    [
      ...merged.map((each): Change => ({ type: "merged-put", merged: each })),
      ...parts.map(({ id }): Change => ({ type: "card-removed", cardId: id })),
      { type: "card-shared", cardId: into, shown },
      ...linesTo(situation, into, going),
      ...inLightAs(board, going, into),
      ...groupsMerged(situation, going, into),
    ],
    { cardId: into },
  );
}

/** Only cards of one kind, and none that somebody is still to look at. */
function areFit({ backstage }: Situation, [first, ...others]: readonly Card[]): boolean {
  const cards = first === undefined ? [] : [first, ...others];
  return cards.every(({ id, kind }) => kind === first?.kind && !backstage.isUnchecked(id));
}

/** As it is kept: whole, and of its counts only what the ledger does not know. */
function mergedCard(situation: Situation, card: Card, into: CardId): MergedCard {
  const parts = mergedInto(situation, card.id);
  const family = familyOf(situation, card.id);
  const known = parts.reduce((total, part) => total + part.card.votes, dotted(situation, family));
  const hands = parts.reduce((total, part) => total + part.card.joined, joinedIn(situation, family));
  const own = showing(card, {
    votes: Math.max(0, card.votes - known),
    joined: Math.max(0, card.joined - hands),
    said: undefined,
    photo: photoOf(situation, card, []),
    fulfilled: fulfilledOf(situation, card, []),
    agreement: card.agreement && { ...card.agreement, people: [] },
  });
  return { card: own, connections: linesOf(situation, card.id), into };
}

/** The lines of what goes hang from what stays: never two to the same card, and none to itself. */
function linesTo(situation: Situation, into: CardId, going: ReadonlySet<CardId>): Change[] {
  const staying = linesOf(situation, into).filter(({ from, to }) => !going.has(from) && !going.has(to));
  const lines: Connection[] = [];
  const moved = new Set([...going].flatMap((id) => linesOf(situation, id)));
  for (const line of moved) {
    const hung = rehung(line, going, into);
    const isDouble = [...staying, ...lines].some((other) => ties(other, hung.from, hung.to));
    if (hung.from !== hung.to && !isDouble) lines.push(hung);
  }
  return lines.map((connection) => ({ type: "connection-put", connection }));
}

/** A line of one of these cards, as a line of another. */
function rehung(line: Connection, of: ReadonlySet<CardId>, to: CardId): Connection {
  const end = (id: CardId) => (of.has(id) ? to : id);
  return { ...line, from: end(line.from), to: end(line.to) };
}

/** They lie where they lay, with what was theirs; what happened to the one meanwhile stays with the one that stayed. */
export function splitCard(situation: Situation, command: CommandOf<"split-card">): Decision {
  const { board } = situation;
  const { cardId } = command;
  const top = board.cards.get(cardId);
  if (top === undefined) return refuse("card-not-found");
  const family = mergedInto(situation, cardId);
  const asked = command.parts ?? family.map(({ card }) => card.id);
  const leaving = family.filter(({ card, into }) => into === cardId && asked.includes(card.id));
  if (leaving.length === 0) return refuse("card-not-found");

  const gone = new Set(leaving.flatMap(({ card }) => familyOf(situation, card.id)));
  const left = family.filter(({ card }) => !gone.has(card.id));
  const stays = [cardId, ...left.map(({ card }) => card.id)];
  const whole = [...stays, ...gone];
  const parts = family.filter(({ card }) => gone.has(card.id));
  const kept = (of: "votes" | "joined") => parts.reduce((total, { card }) => total + card[of], 0);
  const shown = {
    votes: Math.max(0, top.votes - dotted(situation, whole) + dotted(situation, stays) - kept("votes")),
    joined: Math.max(
      0,
      top.joined - joinedIn(situation, whole) + joinedIn(situation, stays) - kept("joined"),
    ),
    said: saidOf(timesSaid(top) - gone.size, left),
    photo: photoOf(situation, top, left),
    fulfilled: fulfilledOf(situation, top, left),
    agreement: top.agreement && { ...top.agreement, people: peopleOn(situation, stays) },
  };
  return accept(
    [
      { type: "card-shared", cardId, shown },
      ...leaving.flatMap((each) => [
        { type: "merged-taken", cardId: each.card.id } as const,
        { type: "card-put", card: alone(situation, each) } as const,
      ]),
      ...linesBack(situation, leaving, left),
    ],
    { cardId },
  );
}

/** A card that comes back, with those that were merged into it before. */
function alone(situation: Situation, { card }: MergedCard): Card {
  const parts = mergedInto(situation, card.id);
  const family = [card.id, ...parts.map((part) => part.card.id)];
  const total = (of: "votes" | "joined") =>
    [card, ...parts.map((part) => part.card)].reduce((n, each) => n + each[of], 0);
  return showing(card, {
    votes: total("votes") + dotted(situation, family),
    joined: total("joined") + joinedIn(situation, family),
    said: saidOf(family.length, parts),
    photo: photoOf(situation, card, parts),
    fulfilled: fulfilledOf(situation, card, parts),
    agreement: card.agreement && { ...card.agreement, people: peopleOn(situation, family) },
  });
}

/**
 * Their lines hang from them again, to whatever the other end shows as by now, and where one of those that stay had the
 * same line, that one shows. What was taken away since stays away: it is in no record any more.
 */
function linesBack(
  { board, backstage }: Situation,
  leaving: readonly MergedCard[],
  left: readonly MergedCard[],
): Change[] {
  const back = new Set(leaving.map(({ card }) => card.id));
  const showsAs = (id: CardId): CardId | undefined => {
    let now: CardId | undefined = id;
    while (now !== undefined && !back.has(now) && !board.cards.has(now))
      now = backstage.mergedCard(now)?.into;
    return now;
  };
  const returned = new Set(leaving.flatMap(({ connections }) => connections.map(({ id }) => id)));
  const lines = [...board.connections.values()].filter(({ id }) => !returned.has(id));
  const put: Connection[] = [];
  for (const line of [...leaving, ...left].flatMap(({ connections }) => connections)) {
    const [from, to] = [showsAs(line.from), showsAs(line.to)];
    const isThere = [...lines, ...put].some(({ id }) => id === line.id);
    if (from === undefined || to === undefined || from === to || isThere) continue;
    if (![...lines, ...put].some((other) => ties(other, from, to))) put.push({ ...line, from, to });
  }
  return put.map((connection) => ({ type: "connection-put", connection }));
}
