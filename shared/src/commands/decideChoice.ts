import type { Change } from "../board/Change.ts";
import type { CardId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, refuse, type Situation } from "./Decision.ts";
import { landing } from "./decideSeat.ts";
import { isHall, pitchOf } from "./hall.ts";
import { stepAllows } from "./permission.ts";
import { inOrder } from "./wishes.ts";

/**
 * A first and a second choice of each participant, in the place of those before. Who chooses when the groups are there
 * already, and sits nowhere, sits down at once.
 */
export function choosePitches(
  situation: Situation,
  actor: Actor,
  command: CommandOf<"choose-pitches">,
): Decision {
  const { board, ledger } = situation;
  const { participantId } = actor;
  if (!isHall(board)) return refuse("no-groups-here");
  const isLate = board.groups.length > 0 && ledger.seatOf(participantId) === null;
  if (!isLate && !stepAllows(board, actor, "choose")) return refuse("not-in-this-step");
  const first = pitchOf(situation, command.first);
  const second = pitchOf(situation, command.second);
  if ((first === null && command.first !== null) || (second === null && command.second !== null)) {
    return refuse("pitch-not-found");
  }
  const chosen = inOrder(first, second);
  const wish = { participantId, ...chosen, circle: ledger.circleOf(participantId)?.circle ?? null };
  return accept([
    ...noted(situation, { entry: "choice", participantId, ...chosen }),
    ...(isLate ? landing(situation, wish) : []),
  ]);
}

/** What is left of what people chose when cards go for real: who chose one of two has chosen the other. */
export function choicesWithout({ ledger }: Situation, gone: ReadonlySet<CardId>): readonly Change[] {
  return ledger.choices().flatMap((choice): readonly Change[] => {
    const { first, second } = choice;
    const stays = (cardId: CardId | null) => (cardId !== null && gone.has(cardId) ? null : cardId);
    const left = inOrder(stays(first), stays(second));
    const isSame = left.first === first && left.second === second;
    return isSame || left.first === null ? [] : [{ type: "ledger-put", entry: { ...choice, ...left } }];
  });
}

/** Nothing chosen is nothing noted. */
function noted({ ledger }: Situation, choice: EntryOf<"choice">): readonly Change[] {
  const was = ledger.choiceOf(choice.participantId);
  if (was?.first === choice.first && was.second === choice.second) return [];
  if (choice.first !== null) return [{ type: "ledger-put", entry: choice }];
  return was === null ? [] : [{ type: "ledger-removed", entry: was }];
}
