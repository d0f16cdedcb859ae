import { expect, test } from "vitest";
import { nl } from "../texts/growth/nl.ts";
import { growthTitle } from "./growthTitle.ts";

const takenAt = new Date(2026, 9, 13, 21, 30).getTime();

test("what somebody saved goes by its name, and what was saved by itself by its evening", () => {
  expect(growthTitle({ name: "Oktober", takenAt, by: "hand" }, "nl", nl)).toBe(
    "Wat is er gegroeid sinds ‘Oktober’?",
  );
  expect(growthTitle({ name: "Einde van de avond", takenAt, by: "closing" }, "nl", nl)).toBe(
    "Wat is er gegroeid sinds dinsdag 13 oktober, 21:30?",
  );
});
