import type { ParticipantId, StepId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { Doings } from "./Doings.ts";

const noor = "noor" as ParticipantId;
const ravi = "ravi" as ParticipantId;
const step = (name: string) => name as StepId;

function meeting() {
  let now = 0;
  const doings = new Doings(() => now);
  doings.inStep(step("write"));
  const counts = () => ({ writing: doings.count("writing"), done: doings.count("done") });
  const passes = (milliseconds: number) => {
    now += milliseconds;
  };
  return { doings, counts, passes };
}

test("Who writes and who is done is counted, each in one way at a time", () => {
  const { doings, counts } = meeting();
  doings.note(noor, "writing");
  doings.note(ravi, "writing");
  doings.note(noor, "writing");
  expect(counts()).toEqual({ writing: 2, done: 0 });
  doings.note(noor, "done");
  expect(counts()).toEqual({ writing: 1, done: 1 });
  doings.note(noor, "nothing");
  expect(counts()).toEqual({ writing: 1, done: 0 });
});

test("A phone that fell asleep in the middle of a word does not write for ever", () => {
  const { doings, counts, passes } = meeting();
  doings.note(noor, "writing");
  doings.note(ravi, "done");
  passes(29_000);
  doings.tidy(new Set([noor, ravi]));
  expect(counts()).toEqual({ writing: 1, done: 1 });
  passes(1_000);
  doings.tidy(new Set([noor, ravi]));
  expect(counts()).toEqual({ writing: 0, done: 1 });
});

test("In the next step nobody is done yet; a step that stays changes nothing", () => {
  const { doings, counts } = meeting();
  doings.note(noor, "done");
  doings.note(ravi, "writing");
  doings.inStep(step("write"));
  expect(counts()).toEqual({ writing: 1, done: 1 });
  doings.inStep(step("talk"));
  expect(counts()).toEqual({ writing: 1, done: 0 });
});

test("Who left is neither writing nor done", () => {
  const { doings, counts } = meeting();
  doings.note(noor, "done");
  doings.note(ravi, "writing");
  doings.tidy(new Set([ravi]));
  expect(counts()).toEqual({ writing: 1, done: 0 });
});
