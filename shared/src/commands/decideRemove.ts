import type { Change, RemovedCard } from "../board/Change.ts";
import type { CardId } from "../board/ids.ts";
import { unreachable } from "../board/unreachable.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { hangBackDraft, takeDownDraft } from "./decideDraft.ts";
import { isFull } from "./isFull.ts";
import { laidUncovered } from "./landing.ts";
import { leftFamilies } from "./leavingFamily.ts";
import { mayDoWith } from "./permission.ts";
import { isBoundByStep, mayDo } from "./rights.ts";
import { comingBack, intoWastebasket, waitingToWastebasket } from "./takingOff.ts";
import { isInSight, whereabouts } from "./whereabouts.ts";

/**
 * Into the wastebasket, with its lines. Who made it, voted and joined stays in the ledger for when it comes back. What
 * whoever leads takes down does not come back by the hand of who made it, unseen.
 */
export function removeCard(situation: Situation, actor: Actor, command: CommandOf<"remove-card">): Decision {
  const { cardId } = command;
  const where = whereabouts(situation, cardId);
  if (!isInSight(situation, actor, where)) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) return refuse("not-yours");
  const isOwn = situation.ledger.authorOf(cardId) === actor.participantId;
  const why = isOwn ? null : "hidden";
  const isOnlyTheirs = where.at === "merged" || !mayDo(actor.role, command.type, "others");
  const part = isOnlyTheirs ? takingBack(situation, cardId, why) : null;
  if (part !== null) return accept(part, { cardId });
  switch (where.at) {
    case "board":
      return accept(intoWastebasket(situation, where.card, why), { cardId });
    case "waiting":
      return accept(waitingToWastebasket(where.waiting), { cardId });
    case "draft":
      return takeDownDraft(where.draft);
    case "merged":
    case "wastebasket":
    case "nowhere":
      return refuse("card-not-found");
    default:
      return unreachable(where);
  }
}

export function restoreCard(
  situation: Situation,
  actor: Actor,
  { type, cardId, to }: CommandOf<"restore-card">,
  fresh: Fresh,
): Decision {
  const where = whereabouts(situation, cardId);
  // Only facilitators see the wastebasket: for others, what somebody else lost in it is simply not there.
  if (!mayDoWith(situation, actor, type, cardId)) return refuse("card-not-found");
  if (where.at === "draft" && isInSight(situation, actor, where)) {
    return hangBackDraft(situation, where.draft, fresh);
  }
  if (where.at !== "wastebasket") return refuse("card-not-found");
  if (isFull(situation)) return refuse("board-full");
  const { removed } = where;
  const taken: Change = { type: "wastebasket-taken", cardId };
  const { why } = removed;
  if (to === "waiting" || (why !== null && isBoundByStep(actor.role))) {
    return accept([{ type: "waiting-put", waiting: { ...removed, why: why ?? "hidden" } }, taken], {
      cardId,
    });
  }
  const isNew = why === "approval" || why === "word";
  const card = isNew ? laidUncovered(situation.board, removed.card, fresh.seed) : removed.card;
  return accept([...comingBack(situation, { ...removed, card }), taken], { cardId });
}

/** Only this card, of those that became one; null: it is none of those. */
function takingBack(situation: Situation, cardId: CardId, why: RemovedCard["why"]): readonly Change[] | null {
  const left = leftFamilies(situation, { cards: new Set([cardId]), lines: new Set(), participantId: null });
  const card = left.alone.get(cardId);
  if (card === undefined) return null;
  return [{ type: "wastebasket-put", removed: { card, connections: [], why } }, ...left.changes];
}
