import type { StepId } from "@buurtbord/shared/board/ids.ts";
import type { OwnView } from "@buurtbord/shared/protocol/view.ts";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { type Progress, progressOf } from "./progressOf.ts";

/** What somebody chose of the answers of a step, by its place from 0, and how far that is. */
export interface OwnPoll {
  readonly stepId: StepId;
  readonly option: number;
  readonly progress: Progress;
}

/** Their choice, with what is still on its way; null: nothing. */
export function ownPoll(
  { polled }: Pick<OwnView, "polled">,
  entries: readonly OutboxEntry[],
  away: boolean,
): OwnPoll | null {
  let poll: OwnPoll | null = polled === undefined ? null : { ...polled, progress: "saved" };
  for (const entry of entries) {
    const { command, state } = entry;
    if (command.type !== "answer-poll" || command.stepId === undefined || state === "refused") continue;
    const { option, stepId } = command;
    if (option === null) poll = null;
    else if (option !== poll?.option || stepId !== poll.stepId)
      poll = { stepId, option, progress: progressOf(entry, away) };
  }
  return poll;
}
