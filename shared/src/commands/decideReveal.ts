import { type Board, isCounted, stepOf } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardBackstage, Change } from "../board/Change.ts";
import type { CardId, StepId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { unreachable } from "../board/unreachable.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, type Situation } from "./Decision.ts";
import { newAgreement } from "./decideAgreement.ts";
import { isAnsweredIn, showChecks } from "./decideCheck.ts";
import { meetingSet } from "./decideStep.ts";
import { laid, landingInStep } from "./landing.ts";

type Draft = EntryOf<"draft">;
type Which = CommandOf<"reveal-cards">["which"];

/** What was written in silence comes to lie on the board, each on the next free place; or waits, where cards wait. */
export function revealCards(
  { board, ledger }: Situation,
  { which }: CommandOf<"reveal-cards">,
  { seed }: Fresh,
): Decision {
  const drafts = chosen(
    which,
    ledger.drafts().filter(({ isTakenDown }) => !isTakenDown),
  );
  const cards = new Map(board.cards);
  const changes = drafts.flatMap((draft, n) => {
    const card = laid({ ...board, cards }, cardOf(board, draft), (seed + n) >>> 0);
    const step = board.steps.find(({ id }) => id === draft.stepId) ?? stepOf(board);
    const landed = landingInStep(board, step, card);
    if (landed.some(({ type }) => type === "card-put")) cards.set(card.id, card);
    return [...landed, { type: "ledger-removed", entry: draft } as const];
  });
  return accept([...changes, ...(which.type === "all" ? opened(board, drafts) : [])]);
}

function chosen(which: Which, drafts: readonly Draft[]): readonly Draft[] {
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

function cardOf(board: Board, draft: Draft): Omit<Card, "pos"> {
  const { cardId, kind, text, field, byline, addedAt, when } = draft;
  const more = newAgreement(board, kind, when ?? null);
  return { id: cardId, kind, text, field, byline, addedAt, ...more, votes: 0, joined: 0 };
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

/** The dots that were given out of sight count now: in the step the room is in, and in those before it. */
export function revealDots(situation: Situation): Decision {
  const { board, backstage, ledger } = situation;
  const hidden = board.steps.map(({ id }) => id).filter((id) => !isCounted(board, id));
  if (hidden.length === 0) return accept([]);
  const given = hidden.filter(
    (id) => id === board.currentStep || ledger.votesIn(id).size > 0 || isAnsweredIn(situation, id),
  );
  const more = new Map<CardId, number>();
  for (const stepId of given) {
    for (const [cardId, votes] of ledger.votesIn(stepId)) more.set(cardId, (more.get(cardId) ?? 0) + votes);
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
    ...meetingSet(board, { counted: union(board.meeting.counted, given) }),
  ]);
}

function withDots<Off extends CardBackstage>(off: Off, more: number): Off {
  return { ...off, card: { ...off.card, votes: off.card.votes + more } };
}

function union(some: readonly StepId[], more: readonly StepId[]): readonly StepId[] {
  return [...new Set([...some, ...more])];
}
