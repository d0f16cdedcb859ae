import { newStep, type StepValues } from "@buurtbord/shared/board/Step.ts";
import type { RoomNow, SharedView } from "@buurtbord/shared/protocol/view.ts";
import { expect, test } from "vitest";
import { phonesNow } from "./phonesNow.ts";

function room(step: Partial<StepValues>, now: Partial<RoomNow> = {}, adding: SharedView["adding"] = "open") {
  return {
    step: newStep("step", step),
    now: {
      silent: false,
      hiddenDots: false,
      phones: "open" as const,
      spotlight: null,
      part: null,
      drafts: 0,
      ...now,
    },
    adding,
  };
}

test("phones that rest say so, whatever the step asks", () => {
  expect(phonesNow(room({ verbs: ["add"] }, { phones: "look-up" }))).toEqual({
    at: "look-up",
    because: "asked",
  });
});

test("a step that asks nothing, and one in which writing was closed, say so", () => {
  expect(phonesNow(room({ verbs: [] }))).toEqual({ at: "look-up", because: "nothing" });
  expect(phonesNow(room({ verbs: ["add"] }, {}, "closed"))).toEqual({ at: "look-up", because: "closed" });
});

test("what may be done, and what becomes of it, is all told", () => {
  const step = { verbs: ["add", "vote"], names: "shown", approval: "before" } as const;
  expect(phonesNow(room(step, { silent: true, hiddenDots: true }))).toEqual({
    at: "question",
    may: ["add", "vote"],
    notes: ["silent", "hiddenDots", "names", "approvalBefore"],
  });
  expect(phonesNow(room(step, {}, "closed"))).toEqual({
    at: "question",
    may: ["vote"],
    notes: ["addingClosed"],
  });
});
