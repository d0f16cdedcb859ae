import { type Board, isCounted } from "../board/Board.ts";
import type { CardBackstage, Change } from "../board/Change.ts";
import type { CardId, StepId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { LIMITS } from "../board/limits.ts";
import { unreachable } from "../board/unreachable.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, type Situation } from "./Decision.ts";
import { isAnsweredIn, showChecks } from "./decideCheck.ts";
import { draftLanding } from "./decideDraft.ts";
import { isPolledIn, showPolls } from "./decidePoll.ts";
import { meetingSet } from "./decideStep.ts";
import { dotted, familyOf, topOf } from "./family.ts";
import type { LedgerReader } from "./LedgerReader.ts";

type Draft = EntryOf<"draft">;
type Which = CommandOf<"reveal-cards">["which"];

/** What was written in silence comes to lie on the board, each on the next free place; or waits, where cards wait. */
export function revealCards(
  { board, ledger }: Situation,
  { which }: CommandOf<"reveal-cards">,
  { seed }: Fresh,
): Decision {
  const drafts = chosen(which, ledger).slice(0, LIMITS.draftsRevealedAtOnce);
  const cards = new Map(board.cards);
  const changes = drafts.flatMap((draft, n) => {
    const landed = draftLanding({ ...board, cards }, draft, (seed + n) >>> 0);
    for (const change of landed) if (change.type === "card-put") cards.set(change.card.id, change.card);
    return landed;
  });
  const isAll = which.type === "all" && drafts.length === ledger.draftCount;
  return accept([...changes, ...(isAll ? opened(board, drafts) : [])]);
}

function chosen(which: Which, ledger: LedgerReader): readonly Draft[] {
  const drafts = ledger.drafts().filter(({ isTakenDown }) => !isTakenDown);
  switch (which.type) {
    case "next":
      return drafts.slice(0, 1);
    case "field":
      return drafts.filter(({ field }) => field === which.field);
    case "all":
      return drafts;
    default:
      return unreachable(which);
  }
}

/** From now on, what is added in these steps shows at once. */
function opened(board: Board, drafts: readonly Draft[]): readonly Change[] {
  const silent = board.steps.filter(({ writing }) => writing === "silent").map(({ id }) => id);
  const over = new Set([board.currentStep, ...drafts.map(({ stepId }) => stepId)]);
  return meetingSet(board, {
    opened: union(
      board.meeting.opened,
      silent.filter((id) => over.has(id)),
    ),
  });
}

/** The dots that were given out of sight count now: in the step the room is in, and in all others that have some. */
export function revealDots(situation: Situation): Decision {
  const { board, backstage, ledger } = situation;
  const hidden = board.steps.map(({ id }) => id).filter((id) => !isCounted(board, id));
  if (hidden.length === 0) return accept([]);
  const votesIn = new Map(hidden.map((id) => [id, ledger.votesIn(id)]));
  const given = hidden.filter(
    (id) =>
      id === board.currentStep ||
      (votesIn.get(id)?.size ?? 0) > 0 ||
      isAnsweredIn(situation, id) ||
      isPolledIn(situation, id),
  );
  const more = new Map<CardId, number>();
  for (const [cardId, votes] of [...votesIn.values()].flatMap((votes) => [...votes])) {
    more.set(cardId, (more.get(cardId) ?? 0) + votes);
  }
  for (const cardId of [...more.keys()]) {
    const top = topOf(situation, cardId);
    const family = familyOf(situation, top);
    if (family.length === 1) continue;
    more.delete(cardId);
    more.set(top, dotted(situation, family, () => true) - dotted(situation, family));
  }
  const changes = [...more].flatMap(([cardId, votes]): Change[] => {
    const card = board.cards.get(cardId);
    if (card !== undefined) return [{ type: "card-votes", cardId, votes: card.votes + votes }];
    const removed = backstage.removedCard(cardId);
    if (removed !== null) return [{ type: "wastebasket-put", removed: withDots(removed, votes) }];
    const waiting = backstage.waitingCard(cardId);
    return waiting === null ? [] : [{ type: "waiting-put", waiting: withDots(waiting, votes) }];
  });
  const checks = showChecks(situation, given);
  return accept([
    ...changes,
    ...checks,
    ...showPolls(situation, given),
    ...meetingSet(board, { counted: union(board.meeting.counted, given) }),
  ]);
}

function withDots<Off extends CardBackstage>(off: Off, more: number): Off {
  return { ...off, card: { ...off.card, votes: off.card.votes + more } };
}

function union(some: readonly StepId[], more: readonly StepId[]): readonly StepId[] {
  return [...new Set([...some, ...more])];
}
