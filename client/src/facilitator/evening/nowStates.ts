import { type Board, isCounted, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { BoardPart, LookBack } from "@buurtbord/shared/board/Meeting.ts";
import { takesAnswers } from "@buurtbord/shared/board/Step.ts";
import { writesInSilence } from "./whatIsHidden.ts";

/** What is otherwise than usual at this moment, so that nobody wonders why phones or wall do nothing. */
export type NowState =
  | { readonly state: "look-up" }
  | { readonly state: "black" }
  | { readonly state: "looks-back"; readonly show: LookBack["show"] }
  | { readonly state: "closed" }
  | { readonly state: "slow" }
  | { readonly state: "silent"; readonly drafts: number }
  /** Written in silence, and the room has gone on. */
  | { readonly state: "drafts-left"; readonly drafts: number }
  | { readonly state: "hidden-dots" }
  | { readonly state: "hidden-answers" }
  | { readonly state: "spotlight"; readonly card: Card }
  | { readonly state: "part"; readonly part: BoardPart };

/** What weighs most first. `drafts`: how many cards wait to be shown. */
export function nowStates(board: Board, drafts: number): readonly NowState[] {
  const { meeting, adding, cards } = board;
  const step = stepOf(board);
  const isQuiet = writesInSilence(board);
  const card = meeting.spotlight === null ? undefined : cards.get(meeting.spotlight);
  const when = (is: boolean, state: NowState): readonly NowState[] => (is ? [state] : []);
  return [
    ...when(meeting.phones === "look-up", { state: "look-up" }),
    ...when(meeting.wall === "black", { state: "black" }),
    ...(meeting.lookBack === null ? [] : [{ state: "looks-back", show: meeting.lookBack.show } as const]),
    ...(card === undefined ? [] : [{ state: "spotlight", card } as const]),
    ...(meeting.part === null ? [] : [{ state: "part", part: meeting.part } as const]),
    ...when(adding === "closed", { state: "closed" }),
    ...when(meeting.pace === "slow", { state: "slow" }),
    ...when(isQuiet, { state: "silent", drafts }),
    ...when(!isQuiet && drafts > 0, { state: "drafts-left", drafts }),
    ...when(step.verbs.includes("vote") && !isCounted(board, step.id), { state: "hidden-dots" }),
    ...when(takesAnswers(step) && !isCounted(board, step.id), { state: "hidden-answers" }),
  ];
}
