import type { CommandId, StepId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { ownPoll } from "./ownPoll.ts";

const [mood, colour] = ["mood", "colour"] as [StepId, StepId];
let made = 0;

function chose(option: number | null, stepId = mood, more: object = { state: "queued" }): OutboxEntry {
  made += 1;
  return {
    id: `c${made}` as CommandId,
    command: { type: "answer-poll", option, stepId },
    ...more,
  } as OutboxEntry;
}

test("what was chosen last counts, also while it is under way; what was refused does not", () => {
  const own = { polled: { stepId: mood, option: 0 } };
  expect(ownPoll(own, [], false)).toEqual({ stepId: mood, option: 0, progress: "saved" });
  expect(ownPoll(own, [chose(2)], false)).toMatchObject({ option: 2, progress: "saving" });
  expect(ownPoll(own, [chose(2)], true)).toMatchObject({ option: 2, progress: "not-saved" });
  expect(ownPoll(own, [chose(2, mood, { state: "refused" })], false)).toMatchObject({ option: 0 });
  expect(ownPoll(own, [chose(null)], false)).toBeNull();
});

test("the same place in another question is another answer", () => {
  const own = { polled: { stepId: mood, option: 1 } };
  expect(ownPoll(own, [chose(1, colour)], false)).toMatchObject({ stepId: colour, progress: "saving" });
});
