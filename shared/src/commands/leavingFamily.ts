import type { Card } from "../board/Card.ts";
import type { Change, MergedCard, SharedValues } from "../board/Change.ts";
import type { Connection } from "../board/Connection.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import { unreachable } from "../board/unreachable.ts";
import type { Going } from "./backstageWithout.ts";
import type { Situation } from "./Decision.ts";
import { familyOf, fulfilledOf, mergedInto, photoOf, saidOf, showing, timesSaid, topOf } from "./family.ts";
import { blossomLeft, goesAlong, withoutBlossomOf } from "./fulfilmentLeft.ts";
import { inLightAs } from "./inLightAs.ts";
import { voiceOn } from "./voiceOn.ts";
import { whereabouts } from "./whereabouts.ts";

/** What comes of cards that were one with others, when they go and the others do not. */
export interface LeftFamilies {
  /** To come after all other changes. */
  readonly changes: readonly Change[];
  /** Those that go and leave others, each as it was by itself: where they were is taken care of. */
  readonly alone: ReadonlyMap<CardId, Card>;
}

/**
 * What others said stays, with the dots and hands that lie on it and its lines; the count falls. Where the card goes as
 * which they showed, the next hangs in its place, in its own words.
 */
export function leftFamilies(situation: Situation, gone: Going): LeftFamilies {
  const families = leavingOthers(situation, gone);
  const heirs = new Map(families.map(({ top, heir }) => [top, heir]));
  const alone = new Map<CardId, Card>();
  for (const { leaving } of families) {
    for (const cardId of leaving) alone.set(cardId, byItself(situation, cardId));
  }
  const lines = (all: readonly Connection[]) => linesLeft(all, gone, heirs);
  const changes = families.flatMap((family) => leftFamily(situation, family, gone, lines));
  const { connections } = situation.board;
  const hung = lines([...connections.values()]).filter((line) => connections.get(line.id) !== line);
  return {
    changes: [...changes, ...hung.map((connection): Change => ({ type: "connection-put", connection }))],
    alone,
  };
}

/** A family of which some go and some stay. */
interface Leaving {
  readonly top: CardId;
  readonly leaving: readonly CardId[];
  readonly stays: readonly CardId[];
  /** As which those show from now on. */
  readonly heir: CardId;
}

function leavingOthers(situation: Situation, { cards }: Going): readonly Leaving[] {
  const tops = new Set([...cards].map((cardId) => topOf(situation, cardId)));
  return [...tops].flatMap((top) => {
    const family = familyOf(situation, top);
    const stays = family.filter((cardId) => !cards.has(cardId));
    const first = stays.find((cardId) => parentOf(situation, cardId, cards) === null);
    if (first === undefined || stays.length === family.length) return [];
    const heir = cards.has(top) ? first : top;
    return [{ top, heir, stays, leaving: family.filter((cardId) => cards.has(cardId)) }];
  });
}

/** The nearest that stays of those that a card was merged into; null: none does. */
function parentOf({ backstage }: Situation, cardId: CardId, gone: ReadonlySet<CardId>): CardId | null {
  let parent = backstage.mergedCard(cardId)?.into;
  while (parent !== undefined && gone.has(parent)) parent = backstage.mergedCard(parent)?.into;
  return parent ?? null;
}

/** Lines as they hang from what stays, without those that go. */
function linesLeft(
  all: readonly Connection[],
  gone: Going,
  heirs: ReadonlyMap<CardId, CardId>,
): readonly Connection[] {
  const goes = (end: CardId) => gone.cards.has(end) && !heirs.has(end);
  return all
    .filter(({ id, from, to }) => !gone.lines.has(id) && !goes(from) && !goes(to))
    .map((line) => {
      const [from, to] = [heirs.get(line.from) ?? line.from, heirs.get(line.to) ?? line.to];
      return from === line.from && to === line.to ? line : { ...line, from, to };
    });
}

/** As it was before it was one with others; what lay on it stays with them. */
function byItself(situation: Situation, cardId: CardId): Card {
  const card = shownCard(situation, cardId) ?? situation.backstage.mergedCard(cardId)?.card;
  if (card === undefined) throw new Error(`No card ${cardId} in a family`);
  const photo = photoOf(situation, card, []);
  const agreement = card.agreement && { ...card.agreement, people: [] };
  const fulfilled = goesAlong(situation, cardId) ? fulfilledOf(situation, card, []) : undefined;
  return showing(card, { votes: 0, joined: 0, said: undefined, photo, agreement, fulfilled });
}

function leftFamily(
  situation: Situation,
  { top, heir, stays, leaving }: Leaving,
  gone: Going,
  lines: (all: readonly Connection[]) => readonly Connection[],
): Change[] {
  const parts = mergedInto(situation, top);
  const left = parts
    .filter(({ card }) => !gone.cards.has(card.id) && card.id !== heir)
    .map((part) => ({ ...part, card: withoutBlossomOf(situation, part.card, gone.participantId) }));
  const taken = parts.filter(({ card }) => gone.cards.has(card.id) || card.id === heir);
  const records = left.map((each): Change => {
    const connections = each.connections.filter(({ id }) => !gone.lines.has(id));
    const into = parentOf(situation, each.card.id, gone.cards) ?? heir;
    return { type: "merged-put", merged: { ...each, connections, into } };
  });
  const was = shownCard(situation, top);
  const next = heir === top ? was : situation.backstage.mergedCard(heir)?.card;
  if (was === null || next === null || next === undefined) return [];
  const { pos, field, kind } = was;
  const moved = { ...next, pos, field, kind };
  const { participantId } = gone;
  const blossom = blossomLeft(situation, { was, next: moved, left, leaving, who: participantId });
  const shown = {
    ...sharedBy(situation, was, moved, left, leaving.length, participantId),
    fulfilled: blossom.fulfilled,
  };
  return [
    ...records,
    ...taken.map(({ card }): Change => ({ type: "merged-taken", cardId: card.id })),
    ...inItsPlace(situation, top, showing(moved, shown), shown, lines),
    ...marksMoved(situation, leaving, heir, participantId),
    ...blossom.changes,
    ...(participantId === null ? [] : marksForgotten(situation, stays, participantId)),
  ];
}

/** The card as it shows from now on, there where it showed until now. */
function inItsPlace(
  situation: Situation,
  top: CardId,
  card: Card,
  shown: SharedValues,
  lines: (all: readonly Connection[]) => readonly Connection[],
): Change[] {
  const where = whereabouts(situation, top);
  const isSame = card.id === top;
  switch (where.at) {
    case "board": {
      if (isSame) return [{ type: "card-shared", cardId: top, shown }];
      return [
        { type: "card-removed", cardId: top },
        { type: "card-put", card },
        ...inLightAs(situation.board, new Set([top]), card.id),
      ];
    }
    case "waiting": {
      const waiting = { ...where.waiting, card, connections: lines(where.waiting.connections) };
      const taken: Change = { type: "waiting-taken", cardId: top };
      return [...(isSame ? [] : [taken]), { type: "waiting-put", waiting }];
    }
    case "wastebasket": {
      const removed = { ...where.removed, card, connections: lines(where.removed.connections) };
      const taken: Change = { type: "wastebasket-taken", cardId: top };
      return [...(isSame ? [] : [taken]), { type: "wastebasket-put", removed }];
    }
    case "draft":
    case "merged":
    case "nowhere":
      return [];
    default:
      return unreachable(where);
  }
}

/** What lay on it lies there still, but for the voice of who goes with all they did. */
function sharedBy(
  situation: Situation,
  was: Card,
  next: Card,
  left: readonly MergedCard[],
  fewer: number,
  who: ParticipantId | null,
) {
  const voice = voiceOn(situation, was, who);
  const agreement = next.agreement && was.agreement && { when: next.agreement.when, people: voice.people };
  return {
    votes: was.votes - voice.votes,
    joined: was.joined - voice.hands,
    said: saidOf(timesSaid(was) - fewer, left),
    photo: photoOf(situation, next, left),
    agreement,
  };
}

/** The dots and hands of others lie on what stays. */
function marksMoved(
  { ledger }: Situation,
  leaving: readonly CardId[],
  to: CardId,
  who: ParticipantId | null,
): Change[] {
  const changes: Change[] = [];
  for (const cardId of leaving) {
    for (const [participantId, stepId] of ledger.votersOf(cardId)) {
      const isTheirs = ledger.voteOf(participantId, to) !== null || participantId === who;
      changes.push({ type: "ledger-removed", entry: { entry: "vote", cardId, participantId, stepId } });
      if (!isTheirs)
        changes.push({ type: "ledger-put", entry: { entry: "vote", cardId: to, participantId, stepId } });
    }
    for (const participantId of ledger.joinersOf(cardId)) {
      const name = ledger.namesOf(participantId).get(cardId);
      const isTheirs = ledger.hasJoined(participantId, to) || participantId === who;
      changes.push({ type: "ledger-removed", entry: { entry: "join", cardId, participantId } });
      if (!isTheirs)
        changes.push({
          type: "ledger-put",
          entry: { entry: "join", cardId: to, participantId, ...(name !== undefined && { name }) },
        });
    }
  }
  return changes;
}

function marksForgotten({ ledger }: Situation, stays: readonly CardId[], who: ParticipantId): Change[] {
  return stays.flatMap((cardId): Change[] => {
    const stepId = ledger.voteOf(who, cardId);
    const blossom = ledger.fulfilment(cardId);
    return [
      ...(blossom?.participantId === who ? ([{ type: "ledger-removed", entry: blossom }] as const) : []),
      ...(stepId === null
        ? []
        : ([
            { type: "ledger-removed", entry: { entry: "vote", cardId, participantId: who, stepId } },
          ] as const)),
      ...(ledger.hasJoined(who, cardId)
        ? ([{ type: "ledger-removed", entry: { entry: "join", cardId, participantId: who } }] as const)
        : []),
    ];
  });
}

/** The card as it shows, wherever that is; null: it does not show by itself. */
function shownCard(situation: Situation, cardId: CardId): Card | null {
  const where = whereabouts(situation, cardId);
  if (where.at === "board") return where.card;
  if (where.at === "waiting") return where.waiting.card;
  return where.at === "wastebasket" ? where.removed.card : null;
}
