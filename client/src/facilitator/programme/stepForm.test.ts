import { activities, findActivity } from "@buurtbord/shared/activities/registry.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { valuesOf } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { BLANK_POLL, BLANK_STEP, formOf, problemOf, toggled, valuesIn } from "./stepForm.ts";

const all = activities;

test.each(
  all.flatMap((activity) =>
    activity.programme.map((step) => [activity.id, step.id, activity, step] as const),
  ),
)("%s, %s: what is opened and saved untouched stays the same, in every language", (_, __, activity, step) => {
  for (const language of ["nl", "en"] as const) {
    const form = formOf(activity, language, valuesOf(step));
    expect(form.name).not.toBe("");
    expect(problemOf(form)).toBe(null);
    expect(valuesIn(activity, language, form)).toEqual(valuesOf(step));
  }
});

test.each(all)(
  "$id: words that were changed are the facilitator's own; changed back, the activity's",
  (activity) => {
    const [step] = activity.programme;
    if (step === undefined) throw new Error("no programme");
    const form = formOf(activity, "nl", valuesOf(step));
    const changed = { ...form, prompt: "Wat kan er morgen al? " };
    expect(valuesIn(activity, "nl", changed).words).toEqual({
      name: form.name,
      prompt: "Wat kan er morgen al?",
    });
    expect(valuesIn(activity, "nl", { ...changed, prompt: form.prompt }).words).toBe(null);
  },
);

test("an empty step asks for words, and for a field where fields are to be chosen", () => {
  const [activity] = all;
  if (activity === undefined) throw new Error("no activity");
  const blank = formOf(activity, "nl", BLANK_STEP);
  expect(problemOf(blank)).toBe("no-words");
  const named = { ...blank, name: "Rondje", prompt: "Wie ben je?" };
  expect(problemOf(named)).toBe(null);
  expect(problemOf({ ...named, where: "some" })).toBe("no-field");
  expect(problemOf({ ...named, where: "some", verbs: ["vote"] })).toBe(null);
  expect(problemOf({ ...named, where: "some", ticked: ["parking" as FieldId] })).toBe(null);
});

test("no dots are kept of a step that gives none, and a step that begins to give them starts with three", () => {
  const [activity] = all;
  if (activity === undefined) throw new Error("no activity");
  const form = { ...formOf(activity, "nl", BLANK_STEP), name: "Rondje", prompt: "Wie ben je?" };
  expect(valuesIn(activity, "nl", form).dots).toBe(0);
  expect(valuesIn(activity, "nl", { ...form, verbs: ["vote"] }).dots).toBe(3);
});

test("a question has two answers or more; the activity's own stay in every language until one is changed", () => {
  const evening = findActivity("pitch-evening");
  const mood = evening?.programmes[1]?.steps.find(({ verbs }) => verbs.includes("poll"));
  if (evening === undefined || mood === undefined) throw new Error("no question");
  const form = formOf(evening, "nl", mood);
  expect(form.answers).toHaveLength(4);
  expect(valuesIn(evening, "nl", form).options).toBe(null);
  const answers = ["Blij", " ", "Blij ", "Moe"];
  expect(valuesIn(evening, "nl", { ...form, answers }).options).toEqual(["Blij", "Moe"]);
  expect(problemOf({ ...form, answers: ["Blij", " Blij"] })).toBe("few-answers");
  expect(problemOf({ ...form, answers: ["Blij", " Blij"], verbs: [] })).toBe(null);
  expect(formOf(evening, "nl", BLANK_POLL).answers).toEqual(["", ""]);
});

test("what is ticked keeps the order in which it is offered", () => {
  expect(toggled(["a", "b", "c"], ["c"], "a")).toEqual(["a", "c"]);
  expect(toggled(["a", "b", "c"], ["a", "c"], "a")).toEqual(["c"]);
});
