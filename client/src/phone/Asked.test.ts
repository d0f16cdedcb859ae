import { newStep } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { testView } from "../sync/roomSocket/testRoom.ts";
import { askedNow, keepsWord } from "./Asked.ts";

const { now } = testView().shared;
const open = { step: newStep("open", { verbs: ["add"] }), now };
const quiet = {
  step: newStep("quiet", { verbs: ["add"], writing: "silent" }),
  now: { ...now, silent: true },
};
const named = { step: newStep("named", { verbs: ["add"], names: "shown" }), now };

test("the page asks what the room asks", () => {
  expect(askedNow(askedNow(null, open, false), quiet, false).step.id).toBe("quiet");
});

test("in the middle of a sentence the question stays, until the writer goes on or the room comes back", () => {
  const asked = askedNow(null, quiet, false);
  expect(askedNow(asked, open, true)).toBe(asked);
  expect(askedNow(null, open, true).step.id).toBe("open");
  expect(askedNow(asked, quiet, true).step).toBe(quiet.step);
});

test("what was written for few is not hung for all, nor with a name that was not spoken of", () => {
  expect(keepsWord(askedNow(null, quiet, false), open)).toBe(false);
  expect(keepsWord(askedNow(null, open, false), named)).toBe(false);
  expect(keepsWord(askedNow(null, open, false), { ...open, step: newStep("other") })).toBe(true);
});
