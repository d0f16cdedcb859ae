import { LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import { expect, test } from "vitest";
import { textsIn } from "./textsIn.ts";

/** Every sentence with the path that leads to it. */
function sentences(value: unknown, path = ""): [path: string, sentence: string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}
const blanks = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

const dutch = new Map(sentences(textsIn("nl")));

test.each(LANGUAGES)(
  "in %s no sentence is missing or empty, and each has the same blanks as in Dutch",
  (language) => {
    const here = sentences(textsIn(language));
    expect(here.map(([path]) => path)).toEqual([...dutch.keys()]);
    for (const [path, sentence] of here) {
      expect(sentence.trim(), path).not.toBe("");
      expect(blanks(sentence), path).toEqual(blanks(dutch.get(path) ?? ""));
    }
  },
);

test("Dutch says je, and no words of policy", () => {
  for (const [path, sentence] of dutch) {
    expect(sentence, path).not.toMatch(
      /\b(u|uw)\b|participa|stakeholder|draagvlak|cohesie|doelgroep|traject|inzet/i,
    );
  }
});
