import { expect, test } from "vitest";
import { activities, activityOf } from "../activities/registry.ts";
import type { ActivityId } from "../board/ids.ts";
import { activityTexts } from "../catalogue/tableCatalogue.ts";
import { type ProgrammeFile, readProgramme, writeProgramme } from "./programmeFile.ts";
import { actor, TestSituation } from "./testSituation.ts";

const asset = activityOf({ activity: "asset-map" as ActivityId });
const [short] = asset.programmes;
const evening: ProgrammeFile = {
  name: "Avond in De Waterkant",
  activity: asset.id,
  steps: [
    ...(short?.steps ?? []),
    { ...firstStep(), template: null, words: { name: "Zingen", prompt: "Welk lied kennen we allemaal?" } },
  ],
};

function firstStep() {
  const step = short?.steps[0];
  if (step === undefined) throw new Error("No step");
  return step;
}

/** The file with something changed in it. */
function changed(change: (file: { steps: Record<string, unknown>[] } & Record<string, unknown>) => void) {
  const file = JSON.parse(writeProgramme(evening, activityTexts(asset, "nl")));
  change(file);
  return readProgramme(JSON.stringify(file));
}

test("a programme comes out of its file as it went in, own words and all", () => {
  expect(readProgramme(writeProgramme(evening, activityTexts(asset, "nl")))).toEqual({
    ok: true,
    programme: evening,
  });
});

test.each(activities)(
  "every ready programme of $id goes through a file, and a board can use it",
  (activity) => {
    for (const { steps } of activity.programmes) {
      const reading = readProgramme(
        writeProgramme({ name: "Avond", activity: activity.id, steps }, activityTexts(activity, "en")),
      );
      if (!reading.ok) throw new Error(reading.problem);
      const board = new TestSituation(activity.id);
      board.accepted(actor("f", "facilitator"), { type: "use-programme", steps: reading.programme.steps });
      expect(board.board.steps.map(({ template }) => template)).toEqual(
        steps.map(({ template }) => template),
      );
    }
  },
);

test("a step whose template this version does not know goes on in the words that it had", () => {
  const reading = changed(({ steps }) => Object.assign(steps[1] ?? {}, { template: "from-later" }));
  if (!reading.ok) throw new Error(reading.problem);
  expect(reading.programme.steps[1]).toMatchObject({
    template: null,
    words: activityTexts(asset, "nl").steps.hang,
  });
});

test.each([
  ["far too much", () => readProgramme(" ".repeat(300_000)), { problem: "too-large" }],
  ["no JSON", () => readProgramme("Lieve buren,"), { problem: "not-a-programme" }],
  ["something else", () => readProgramme("[1, 2]"), { problem: "not-a-programme" }],
  ["a later version", () => changed((file) => Object.assign(file, { version: 2 })), { problem: "newer" }],
  [
    "another activity",
    () => changed((file) => Object.assign(file, { activity: "bingo" })),
    { problem: "activity-unknown" },
  ],
  ["no steps", () => changed((file) => Object.assign(file, { steps: [] })), { problem: "no-steps" }],
  [
    "a strange step",
    () => changed(({ steps }) => Object.assign(steps[2] ?? {}, { minutes: "lang" })),
    { problem: "step-wrong", step: 3 },
  ],
  [
    "a field that is not there",
    () => changed(({ steps }) => Object.assign(steps[0] ?? {}, { fields: ["moon"] })),
    { problem: "field-unknown", step: 1 },
  ],
  [
    "no words at all",
    () => changed(({ steps }) => Object.assign(steps[1] ?? {}, { template: "from-later", says: null })),
    { problem: "step-nameless", step: 2 },
  ],
  [
    "too long a question",
    () =>
      changed(({ steps }) =>
        Object.assign(steps[0] ?? {}, { words: { name: "A", prompt: "a".repeat(161) } }),
      ),
    { problem: "step-too-long", step: 1 },
  ],
])("a file with %s is refused, and says where", (_, read, problem) => {
  expect(read()).toEqual({ ok: false, ...problem });
});
