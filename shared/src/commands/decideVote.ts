import { isCounted, stepOf } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import { hasHeldWord } from "../board/hasHeldWord.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { LIMITS } from "../board/limits.ts";
import { cleanLine, codePoints } from "../board/text.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { agreementChange, unnamed, withName } from "./decideAgreement.ts";
import { dotsGiven, familyOf, topOf } from "./family.ts";
import { stepAllows } from "./permission.ts";
import { isBoundByStep } from "./rights.ts";

/** One dot on a card for each participant, and no more in a step than the step gives: whoever they are. Hidden dots lie in the ledger only. */
export function vote(
  situation: Situation,
  actor: Actor,
  command: CommandOf<"vote">,
  { now: at }: Pick<Fresh, "now">,
): Decision {
  const { board, ledger } = situation;
  const cardId = topOf(situation, command.cardId);
  const { participantId } = actor;
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!stepAllows(board, actor, "vote")) return refuse("not-in-this-step");
  const family = familyOf(situation, cardId);
  if (family.some((id) => ledger.voteOf(participantId, id) !== null)) return refuse("already-voted");
  const { id: stepId, dots } = stepOf(board);
  if (dotsGiven(situation, participantId, stepId) >= dots) return refuse("votes-used-up");
  const put: Change = { type: "ledger-put", entry: { entry: "vote", cardId, participantId, stepId, at } };
  if (!isCounted(board, stepId)) return accept([put], { cardId });
  return accept([{ type: "card-votes", cardId, votes: card.votes + 1 }, put], { cardId });
}

/** The dot goes back to the step in which it was given. */
export function unvote(situation: Situation, actor: Actor, command: CommandOf<"unvote">): Decision {
  const { board, ledger } = situation;
  const cardId = topOf(situation, command.cardId);
  const { participantId } = actor;
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  const taken = familyOf(situation, cardId).flatMap((id): EntryOf<"vote">[] => {
    const stepId = ledger.voteOf(participantId, id);
    return stepId === null ? [] : [{ entry: "vote", cardId: id, participantId, stepId }];
  });
  if (taken.length === 0) return refuse("not-voted");
  const removed = taken.map((entry): Change => ({ type: "ledger-removed", entry }));
  if (!taken.some(({ stepId }) => isCounted(board, stepId))) return accept(removed, { cardId });
  return accept([{ type: "card-votes", cardId, votes: card.votes - 1 }, ...removed], { cardId });
}

export function joinCard(
  situation: Situation,
  actor: Actor,
  command: CommandOf<"join-card">,
  { now: at }: Pick<Fresh, "now">,
): Decision {
  const { board, ledger } = situation;
  const cardId = topOf(situation, command.cardId);
  const { participantId } = actor;
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  if (!stepAllows(board, actor, "join")) return refuse("not-in-this-step");
  const family = familyOf(situation, cardId);
  if (family.some((id) => ledger.hasJoined(participantId, id))) return refuse("already-joined");
  const name = card.agreement === undefined ? "" : cleanLine(command.name ?? "");
  if (codePoints(name) > LIMITS.participantNameCodePoints) return refuse("name-too-long");
  const isHeld = isBoundByStep(actor.role) && board.meeting.heldWords === "on" && hasHeldWord(name);
  const shown = name !== "" && !isHeld && card.agreement !== undefined;
  return accept(
    [
      { type: "card-joined", cardId, joined: card.joined + 1 },
      ...(shown ? agreementChange(card, withName(card.agreement, name)) : []),
      { type: "ledger-put", entry: { entry: "join", cardId, participantId, ...(shown && { name }), at } },
    ],
    { cardId },
  );
}

export function leaveCard(situation: Situation, actor: Actor, command: CommandOf<"leave-card">): Decision {
  const { board, ledger } = situation;
  const cardId = topOf(situation, command.cardId);
  const { participantId } = actor;
  const card = board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  const joined = familyOf(situation, cardId).filter((id) => ledger.hasJoined(participantId, id));
  if (joined.length === 0) return refuse("not-joined");
  return accept(
    [
      { type: "card-joined", cardId, joined: card.joined - 1 },
      ...agreementChange(card, unnamed(situation, card, participantId).agreement),
      ...joined.map(
        (id): Change => ({ type: "ledger-removed", entry: { entry: "join", cardId: id, participantId } }),
      ),
    ],
    { cardId },
  );
}
