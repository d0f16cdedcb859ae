import { NOTE } from "@buurtbord/shared/activities/agreements.ts";
import { expect, test } from "vitest";
import { noteInLight, noteOnSheet } from "./noteLines.ts";

const note = { firstStep: "", when: "Zaterdag", who: "Noor en Sam" };
const crowded = {
  firstStep: "De beheerder bellen",
  when: "Elke vrijdag",
  who: "Noor, Samira, Femke en Joke",
};

test("where everything has room on its line the letters are large", () => {
  expect(noteOnSheet(note)).toMatchObject({ letters: "large", lines: [{ most: 1 }, { most: 1 }] });
});

test("names that are too long for their line go on below, in letters a little smaller", () => {
  const set = noteOnSheet(crowded);
  expect(set).toMatchObject({ letters: "small", lines: [{ icon: "right", most: 1 }, { most: 2 }] });
  expect(set.lines[1]?.words).toBe("Elke vrijdag · Noor, Samira, Femke en Joke");
});

test("a long first step has the third line, where who does it is short", () => {
  const set = noteOnSheet({ firstStep: "De beheerder van het buurthuis bellen", when: "", who: "Noor" });
  expect(set.lines).toMatchObject([{ most: 2 }, { icon: "hand", most: 1 }]);
});

test("however much it says, it stays in the room under its card", () => {
  for (const of of [note, crowded, { ...crowded, firstStep: "", when: "" }]) {
    const { lines, lineHeight } = noteOnSheet(of);
    expect(lines.reduce((sum, { most }) => sum + most, 0) * lineHeight).toBeLessThanOrEqual(NOTE);
  }
});

test("in the light it is as high as what it says", () => {
  expect(noteInLight({ firstStep: "", when: "", who: "" }, 322)).toBe(0);
  expect(noteInLight(crowded, 322)).toBeGreaterThan(noteInLight(note, 322));
  expect(noteInLight(crowded, 322)).toBeGreaterThanOrEqual(noteInLight(crowded, 500));
});
