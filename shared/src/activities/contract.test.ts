import { describe, expect, test } from "vitest";
import type { StepId } from "../board/ids.ts";
import { isPosition } from "../board/Position.ts";
import type { StepValues } from "../board/Step.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import type { Activity } from "./Activity.ts";
import { contains, overlap } from "./boxGeometry.ts";
import { boardWith, boxesOf, exampleBoard, laid, newCard, withCard, withPhoto } from "./exampleBoard.ts";
import { sheetBoxes } from "./Ground.ts";
import { PROGRAMME_IDS } from "./Programme.ts";
import { hasTemplate, offeredKinds, optionCount, takesPhoto } from "./question.ts";
import { activities, findActivity } from "./registry.ts";

const PLAIN = /^[a-z][a-z-]*$/;
const SEEDS = [1, 2, 3];

test("every activity is found by its own id", () => {
  expect(activities.map(({ id }) => findActivity(id))).toEqual(activities);
  expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
});

describe.each(activities)("$id", (activity: Activity) => {
  test("has plain ids, each once", () => {
    const ids = [activity.kinds, activity.fields, activity.programme].map((things) =>
      things.map(({ id }) => `${id}`),
    );
    for (const each of ids) {
      expect(new Set(each).size).toBe(each.length);
      for (const id of each) expect(id).toMatch(PLAIN);
    }
    expect(activity.id).toMatch(PLAIN);
    expect(activity.kinds).not.toHaveLength(0);
  });

  test("has a programme of three steps or more, of which one adds", () => {
    expect(activity.programme.length).toBeGreaterThanOrEqual(3);
    expect(activity.programme.some(({ verbs }) => verbs.includes("add"))).toBe(true);
    for (const step of activity.programme) {
      expect(step.dots > 0, step.id).toBe(step.verbs.includes("vote"));
      expect(step.minutes).toBeGreaterThan(0);
      for (const id of step.fields ?? []) expect(activity.fields.map((field) => field.id)).toContain(id);
    }
  });

  test("has a ready programme for half an hour, an hour and two, each a whole evening", () => {
    expect(activity.programmes.map(({ id }) => id)).toEqual([...PROGRAMME_IDS]);
    expect(activity.programmes.map(({ minutes }) => minutes)).toEqual([30, 60, 120]);
    for (const { id, minutes, steps } of activity.programmes) {
      expect(sum(steps.map((step) => step.minutes)), id).toBe(minutes);
      expect(steps.at(0)?.template, id).toBe("arrive");
      expect(steps.at(-1)?.template, id).toBe("close");
      const asked = steps.map(({ template }) => template);
      expect(
        asked.some((template) => template?.startsWith("miss")),
        id,
      ).toBe(true);
      expect(asked, id).toContain("agree");
      for (const step of steps) expect(problemOf(activity, step), `${id} ${step.template}`).toBe(null);
    }
  });

  test("asks on the phone for kinds that exist, and for the words", () => {
    const kinds = activity.kinds.map(({ id }) => id);
    for (const field of activity.form) {
      if (field.type === "kind") for (const kind of field.kinds) expect(kinds).toContain(kind);
    }
    expect(activity.form.filter(({ type }) => type === "text")).toHaveLength(1);
    for (const { kind } of activity.fields) if (kind !== null) expect(kinds).toContain(kind);
  });

  test("invites in each empty field", () => {
    const { parts } = activity.layout(boardWith(activity, []));
    for (const { id, appears } of activity.fields) {
      if (appears === "when-asked-for") continue;
      expect(parts.filter((part) => part.part === "heading" && part.field === id)).toHaveLength(1);
      expect(parts.filter((part) => part.part === "invitation" && part.field === id)).toHaveLength(1);
    }
  });

  test.each(SEEDS)("puts 200 cards where none covers another, each in its field (seed %i)", (seed) => {
    const board = exampleBoard(activity, 200, seed);
    const boxes = boxesOf(activity, board);
    const covering = boxes.filter((box, i) => boxes.some((other, j) => j < i && overlap(box, other)));
    expect(covering).toEqual([]);

    const { fields } = activity.layout(board);
    for (const [i, card] of [...board.cards.values()].entries()) {
      const field = fields.find(({ id }) => id === card.field);
      const box = boxes[i];
      if (field !== undefined && box !== undefined) {
        expect(
          sheetBoxes(field).some((sheet) => contains(sheet, box)),
          card.id,
        ).toBe(true);
      }
    }
  });

  test.each(SEEDS)("puts cards with photos among others where none covers another (seed %i)", (seed) => {
    const random = seededRandom(seed);
    let board = boardWith(activity, []);
    for (let n = 0; n < 60; n++) {
      const card = newCard(activity, `photo-${seed}-${n}`, random);
      const mayCarry = n % 2 === 0 && takesPhoto(activity, card.kind);
      board = withCard(activity, board, mayCarry ? withPhoto(card, n / 2) : card, n);
    }
    const boxes = boxesOf(activity, board);
    expect(boxes.filter((box, i) => boxes.some((other, j) => j < i && overlap(box, other)))).toEqual([]);
    const { bounds, fields } = activity.layout(board);
    for (const [i, card] of [...board.cards.values()].entries()) {
      const field = fields.find(({ id }) => id === card.field);
      const box = boxes[i];
      const sheets = field === undefined ? [bounds] : sheetBoxes(field);
      expect(
        sheets.some((sheet) => box !== undefined && contains(sheet, box)),
        card.id,
      ).toBe(true);
    }
  });

  test.each(SEEDS)("always shows every card, at any number of them (seed %i)", (seed) => {
    const cards = [...exampleBoard(activity, 120, seed).cards.values()];
    for (let count = 0; count <= cards.length; count += 8) {
      const board = boardWith(activity, cards.slice(0, count));
      const { bounds, fields } = activity.layout(board);
      for (const box of boxesOf(activity, board)) expect(contains(bounds, box)).toBe(true);
      for (const { box } of fields) expect(contains(bounds, box)).toBe(true);
      const lying = new Set([...board.cards.values()].map(({ field }) => field));
      const onTable = activity.fields.filter(({ id, appears }) => appears === undefined || lying.has(id));
      expect(fields.map(({ id }) => id).sort()).toEqual(onTable.map(({ id }) => id).sort());
    }
  });

  test.each(SEEDS)("answers the same again and leaves the board as it was (seed %i)", (seed) => {
    const board = exampleBoard(activity, 40, seed);
    const before = JSON.stringify([...board.cards]);
    const card = newCard(activity, "one-more", seededRandom(seed));
    const pos = activity.place(board, card, seed);
    expect(isPosition(pos)).toBe(true);
    expect(activity.place(board, card, seed)).toEqual(pos);
    expect(activity.layout(board)).toEqual(activity.layout(board));
    expect(JSON.stringify([...board.cards])).toBe(before);
  });

  test.each(SEEDS)(
    "finds a place among cards that hands laid anywhere, also on top of each other (seed %i)",
    (seed) => {
      const random = seededRandom(seed);
      const anywhere = () => (random() - 0.5) * 4000.5;
      let board = boardWith(
        activity,
        Array.from({ length: 80 }, (_, i) => {
          const pos = i % 3 === 0 ? ([500.25, 400.125] as const) : ([anywhere(), anywhere()] as const);
          return laid(newCard(activity, `stray-${i}`, random), pos);
        }),
      );
      for (let i = 0; i < 20; i++)
        board = withCard(activity, board, newCard(activity, `new-${i}`, random), i);
      const boxes = boxesOf(activity, board);
      const covering = boxes.filter(
        (box, i) => i >= 80 && boxes.some((other, j) => j !== i && overlap(box, other)),
      );
      expect(covering).toEqual([]);
    },
  );
});

/** What is wrong with a step of a programme; null: nothing. */
function problemOf(activity: Activity, step: StepValues): string | null {
  const { template, words, minutes, verbs, dots, fields, writing, tally } = step;
  if (template === null || words !== null || !hasTemplate(activity, template)) return "has no words";
  if (minutes < 1) return "takes no time";
  if (dots > 0 !== verbs.includes("vote")) return "has dots and nobody to give them, or the other way round";
  if (verbs.includes("answer") && activity.checks.length === 0) return "asks questions that are not there";
  if (verbs.includes("poll") && optionCount(activity, step) < 2) return "asks and offers nothing to choose";
  if (writing === "silent" && !verbs.includes("add")) return "is silent and nobody writes";
  if (tally === "hidden" && !verbs.some((verb) => ["vote", "answer", "poll"].includes(verb)))
    return "hides nothing";
  const unknown = fields?.filter((id) => !activity.fields.some((field) => field.id === id)) ?? [];
  if (unknown.length > 0) return `asks for ${unknown}`;
  const whole = { ...step, id: template as StepId };
  return verbs.includes("add") && offeredKinds(activity, whole).length === 0 ? "offers nothing to add" : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
