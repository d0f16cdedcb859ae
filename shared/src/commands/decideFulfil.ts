import { activityOf } from "../activities/registry.ts";
import { type Board, stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Change, WaitingFor } from "../board/Change.ts";
import type { Fulfilled } from "../board/Fulfilled.ts";
import type { CardId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { familyOf, mergedInto, timesSaid, topOf } from "./family.ts";
import { toBeChecked, waitsFor } from "./landing.ts";
import { isBoundByStep, mayDo } from "./rights.ts";
import { takingOff } from "./takingOff.ts";
import { whereabouts } from "./whereabouts.ts";

/**
 * Whoever wrote a wish, joined in on it or leads says that it came true: also long after, so in any step. What they said
 * they may say in other words; what somebody else said stays.
 */
export function fulfilCard(
  situation: Situation,
  actor: Actor,
  { type, cardId: asked, story: told }: CommandOf<"fulfil-card">,
  { now }: Fresh,
): Decision {
  const { board } = situation;
  const cardId = topOf(situation, asked);
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!canBeFulfilled(board, card)) return refuse("not-allowed");
  if (!mayDo(actor.role, type, hasPartIn(situation, actor, cardId) ? "own" : "others"))
    return refuse("not-yours");
  const isOthers = card.fulfilled !== undefined && !saidSo(situation, actor, cardId);
  if (isOthers && !mayDo(actor.role, type, "others")) return refuse("already-fulfilled");
  const story = cleanLine(told ?? "");
  if (codePoints(story) > LIMITS.storyCodePoints) return refuse("story-too-long");
  const was = card.fulfilled;
  if (was !== undefined && (was.story ?? "") === story) return accept([], { cardId });
  const fulfilled: Fulfilled = { at: was?.at ?? now, ...(story !== "" && { story }) };
  const why = lookedAtFor(board, actor, story);
  const isOnlyTheirs = wrote(situation, actor, cardId) && timesSaid(card) === 1;
  if (why !== null && !isOnlyTheirs) return refuse("story-not-shown");
  const said = noted(situation, actor, card);
  if (why !== null)
    return accept([...said, ...takingOff(situation, { ...card, fulfilled }, why)], { cardId });
  const put: Change = { type: "card-fulfilled", cardId, fulfilled };
  const checked = isBoundByStep(actor.role) && story !== "" ? toBeChecked(stepOf(board), card) : [];
  return accept([...said, put, ...checked], { cardId });
}

/** Who said so may take it back, and so may who wrote the wish. */
export function unfulfilCard(
  situation: Situation,
  actor: Actor,
  { type, cardId: asked }: CommandOf<"unfulfil-card">,
): Decision {
  const cardId = topOf(situation, asked);
  const isOwn = saidSo(situation, actor, cardId) || wrote(situation, actor, cardId);
  const where = whereabouts(situation, cardId);
  const forgotten = takenBack(situation, actor, cardId);
  // Also where it waits to be looked at: so that the wish can hang again without what was told.
  if (where.at === "waiting" && mayDo(actor.role, type, isOwn ? "own" : "others")) {
    const { fulfilled, ...card } = where.waiting.card;
    if (fulfilled === undefined) return accept([], { cardId });
    return accept([{ type: "waiting-put", waiting: { ...where.waiting, card } }, ...forgotten], { cardId });
  }
  if (where.at !== "board") return refuse("card-not-found");
  if (!mayDo(actor.role, type, isOwn ? "own" : "others")) return refuse("not-yours");
  if (where.card.fulfilled === undefined) return accept([], { cardId });
  return accept([{ type: "card-fulfilled", cardId, fulfilled: null }, ...forgotten], { cardId });
}

function canBeFulfilled(board: Board, { kind }: Card): boolean {
  return activityOf(board).kinds.some(({ id, canBeFulfilled }) => id === kind && canBeFulfilled === true);
}

function wrote(situation: Situation, { participantId }: Actor, cardId: CardId): boolean {
  return familyOf(situation, cardId).some((id) => situation.ledger.authorOf(id) === participantId);
}

/** Whether they wrote it or joined in. */
function hasPartIn(situation: Situation, actor: Actor, cardId: CardId): boolean {
  const { ledger } = situation;
  const joined = (id: CardId) => ledger.hasJoined(actor.participantId, id);
  return wrote(situation, actor, cardId) || familyOf(situation, cardId).some(joined);
}

function saidSo(situation: Situation, { participantId }: Actor, cardId: CardId): boolean {
  return familyOf(situation, cardId).some(
    (id) => situation.ledger.fulfilment(id)?.participantId === participantId,
  );
}

/** Whose it is stays so when whoever leads puts it in other words, or back. */
function noted({ ledger }: Situation, { role, participantId }: Actor, { id: cardId }: Card): Change[] {
  const leads = mayDo(role, "fulfil-card", "others");
  const who = leads ? (ledger.fulfilment(cardId) ?? { participantId }).participantId : participantId;
  return [{ type: "ledger-put", entry: { entry: "fulfilled", cardId, participantId: who } }];
}

/** For what a line from a phone waits, as other words do; null: it does not. The blossom alone says nothing. */
function lookedAtFor(board: Board, { role }: Actor, story: string): WaitingFor | null {
  if (!isBoundByStep(role) || story === "") return null;
  return waitsFor(board, stepOf(board), { text: story, byline: null });
}

/** It is on no part of the card any more. Whoever leads may put it back, and it is whose it was. */
function takenBack(situation: Situation, { role }: Actor, cardId: CardId): Change[] {
  const parts = mergedInto(situation, cardId).filter(({ card }) => card.fulfilled !== undefined);
  const bare = parts.map((merged): Change => {
    const { fulfilled: _, ...card } = merged.card;
    return { type: "merged-put", merged: { ...merged, card } };
  });
  const leads = mayDo(role, "unfulfil-card", "others");
  const entries = familyOf(situation, cardId).map((id) => situation.ledger.fulfilment(id));
  return [
    ...bare,
    ...entries
      .filter((entry) => entry !== null)
      .map((entry): Change => {
        if (!leads) return { type: "ledger-removed", entry };
        return { type: "ledger-put", entry: { ...entry, isTakenBack: true } };
      }),
  ];
}
