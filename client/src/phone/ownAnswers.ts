import type { Saying } from "@buurtbord/shared/board/Checks.ts";
import type { CheckId } from "@buurtbord/shared/board/ids.ts";
import type { OwnView } from "@buurtbord/shared/protocol/view.ts";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { type Progress, progressOf } from "./progressOf.ts";

/** What somebody said to a check question, and how far that is. */
export interface OwnAnswer {
  readonly says: Saying;
  readonly progress: Progress;
}

/** Their answers, with what is still on its way. */
export function ownAnswers(
  { answered }: Pick<OwnView, "answered">,
  entries: readonly OutboxEntry[],
  away: boolean,
): ReadonlyMap<CheckId, OwnAnswer> {
  const answers = new Map<CheckId, OwnAnswer>();
  for (const [check, says] of Object.entries(answered)) {
    if (says !== undefined) answers.set(check as CheckId, { says, progress: "saved" });
  }
  for (const entry of entries) {
    const { command } = entry;
    if (command.type !== "answer-check" || entry.state === "refused") continue;
    if (command.says === null) answers.delete(command.check);
    else if (answers.get(command.check)?.says !== command.says)
      answers.set(command.check, { says: command.says, progress: progressOf(entry, away) });
  }
  return answers;
}
