import type { Change } from "../board/Change.ts";
import type { CardId, ConnectionId, ParticipantId } from "../board/ids.ts";
import { unreachable } from "../board/unreachable.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { laid } from "./landing.ts";
import { mayDo } from "./rights.ts";
import { comingBack, intoWastebasket, takingOff, waitingToWastebasket } from "./takingOff.ts";
import { whereabouts } from "./whereabouts.ts";
import { withoutVoice } from "./withoutVoice.ts";

/** What waits is hung up: what was hidden where it lay, what nobody saw yet on the next free place. */
export function approveCard(
  situation: Situation,
  { cardId }: CommandOf<"approve-card">,
  { seed }: Fresh,
): Decision {
  const { board, backstage } = situation;
  const waiting = backstage.waitingCard(cardId);
  if (waiting !== null) {
    const card = waiting.why === "hidden" ? waiting.card : laid(board, waiting.card, seed);
    return accept([...comingBack(situation, { ...waiting, card }), { type: "waiting-taken", cardId }], {
      cardId,
    });
  }
  if (!board.cards.has(cardId)) return refuse("card-not-found");
  return accept(checked(situation, cardId), { cardId });
}

/** Without a scene: it is gone from every screen but that of who made it, where it waits. */
export function hideCard(situation: Situation, { cardId }: CommandOf<"hide-card">): Decision {
  const card = situation.board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  return accept([...takingOff(situation, card, "hidden"), ...checked(situation, cardId)], { cardId });
}

function checked({ backstage }: Situation, cardId: CardId): readonly Change[] {
  return backstage.isUnchecked(cardId) ? [{ type: "unchecked-taken", cardId }] : [];
}

/** A child wrote nonsense two hundred times: all of it goes in one go, and can come back card by card. */
export function takeDownAll(situation: Situation, { cardId }: CommandOf<"take-down-all">): Decision {
  const { ledger } = situation;
  if (whereabouts(situation, cardId).at === "nowhere") return refuse("card-not-found");
  const participantId = ledger.authorOf(cardId);
  if (participantId === null) return refuse("participant-unknown");
  const leads = ledger.rolesOf(participantId).some((role) => mayDo(role, "take-down-all"));
  if (leads) return refuse("not-allowed");
  const made = [...ledger.madeBy(participantId)];
  const changes = [
    ...made.flatMap((id) => lineDown(situation, participantId, id as ConnectionId)),
    ...made.flatMap((id) => cardDown(situation, id as CardId)),
    ...withoutVoice(situation, participantId, new Set(made as CardId[])),
  ];
  return accept(changes, { cardId });
}

function lineDown({ board }: Situation, participantId: ParticipantId, of: ConnectionId): Change[] {
  if (!board.connections.has(of)) return [];
  return [
    { type: "connection-removed", connectionId: of },
    { type: "ledger-removed", entry: { entry: "author", of, participantId } },
  ];
}

function cardDown(situation: Situation, cardId: CardId): readonly Change[] {
  const where = whereabouts(situation, cardId);
  switch (where.at) {
    case "board":
      return intoWastebasket(situation, where.card, "hidden");
    case "waiting":
      return waitingToWastebasket(where.waiting);
    case "draft":
      return [{ type: "ledger-put", entry: { ...where.draft, isTakenDown: true } }];
    case "wastebasket":
    case "nowhere":
      return [];
    default:
      return unreachable(where);
  }
}
