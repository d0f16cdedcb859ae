import { boardWith } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activities, findActivity } from "@buurtbord/shared/activities/registry.ts";
import { EMBLEM_THINGS } from "@buurtbord/shared/board/Emblem.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { BoardId, CardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blankPages } from "./blankPages.ts";
import { linesOfAnswer } from "./linesOfAnswer.ts";
import { firstChoice, type PrintChoice, productsOf, writtenKinds } from "./PrintChoice.ts";
import { sheetsWanted } from "./sheetsWanted.ts";
import { PAPERS } from "./tiles.ts";
import { titleSize } from "./titleSize.ts";

const joined = { qr: "HTTP://BORD.EXAMPLE/m/482913-K7M2P9XQ" };

function boardOf(id: string) {
  const activity = findActivity(id);
  if (activity === undefined) throw new Error(`No ${id}`);
  return boardWith(activity, []);
}

function sheets(id: string, choice: Partial<PrintChoice>): number {
  const board = boardOf(id);
  return sheetsWanted(board, joined, { ...firstChoice(board, null), ...choice });
}

test("the button says how many sheets come out", () => {
  expect(sheets("asset-map", {})).toBe(1);
  expect(sheets("asset-map", { product: "blank-cards" })).toBe(5);
  expect(sheets("asset-map", { product: "blank-cards", sheetsOfKind: 3 })).toBe(15);
  expect(sheets("wish-tree", { product: "blank-cards" })).toBe(1);
  expect(sheets("asset-map", { product: "board", size: "A0" })).toBe(16);
  expect(sheets("asset-map", { product: "fields", size: "A0", paper: "A3" })).toBe(8);
});

test("nothing comes out before something is chosen, or where no phone can come in", () => {
  expect(sheets("asset-map", { product: "blank-cards", kinds: new Set() })).toBe(0);
  expect(sheets("asset-map", { product: "questions", steps: new Set() })).toBe(0);
  const board = boardOf("wish-tree");
  expect(sheetsWanted(board, { qr: null }, firstChoice(board, "poster"))).toBe(0);
});

function groupOf(n: number): Group {
  const emblem = { thing: EMBLEM_THINGS[n % 12] ?? "tree", colour: "blue" } as const;
  const [id, pitch, table] = [`g${n}`, `c${n}`, n < 3 ? `t${n}` : null] as [GroupId, CardId, BoardId | null];
  return { id, pitch, emblem, people: 5, guests: 0, table };
}

test("each group has a card to fold, or a quarter of a sheet; and a worksheet, filled only where it has a table", () => {
  const evening = boardOf("pitch-evening");
  const wanted = (groups: number, choice: Partial<PrintChoice>) => {
    const board = { ...evening, groups: Array.from({ length: groups }, (_, n) => groupOf(n)) };
    return sheetsWanted(board, joined, { ...firstChoice(board, null), ...choice });
  };
  expect(wanted(0, { product: "group-cards" })).toBe(0);
  expect(wanted(9, { product: "group-cards" })).toBe(9);
  expect(wanted(9, { product: "group-cards", tableCard: "cut" })).toBe(3);
  expect(wanted(0, { product: "worksheets" })).toBe(1);
  expect(wanted(9, { product: "worksheets" })).toBe(9);
  expect(wanted(9, { product: "worksheets", worksheet: "filled" })).toBe(3);
  const table = { ...evening, tableOf: { evening: evening.id, group: "g1" as GroupId } };
  expect(productsOf(table)).not.toContain("group-cards");
  expect(sheetsWanted(table, joined, firstChoice(table, "worksheets"))).toBe(1);
});

test("cards of groups and worksheets are of evenings that make groups", () => {
  expect(productsOf(boardOf("wish-tree"))).toEqual([
    "poster",
    "table-cards",
    "blank-cards",
    "questions",
    "fields",
    "board",
  ]);
  expect(firstChoice(boardOf("wish-tree"), "worksheets").product).toBe("poster");
});

test("a title is as large as its place has room for, and a short one no larger than looks well", () => {
  const place = { w: 180, h: 33 };
  expect(titleSize("Soep", place, 11)).toBe(11);
  const long = titleSize("x".repeat(500), place, 11);
  expect(Math.ceil((500 * 0.5 * long) / place.w) * 1.12 * long).toBeLessThan(place.h);
  expect(titleSize("", place, 11)).toBe(11);
});

test("of a worksheet marked lines come first, and none is left out but empty ones", () => {
  expect(linesOfAnswer("soep\n★ kar\n\n brood\n★ tafel")).toEqual(["★ kar", "★ tafel", "soep", " brood"]);
  expect(linesOfAnswer(" \n")).toEqual([]);
});

test("what somebody typed in the address that is no product is a poster", () => {
  expect(firstChoice(boardOf("wish-tree"), "questions").product).toBe("questions");
  expect(firstChoice(boardOf("wish-tree"), "<script>").product).toBe("poster");
});

test("questions are printed of steps in which people say something; where there are none, of all that are not passed over", () => {
  const board = boardOf("wish-tree");
  const steps = [newStep("arrive"), newStep("hang", { verbs: ["add"] }), newStep("pause", { skipped: true })];
  const chosen = (some: typeof steps) => [...firstChoice({ ...board, steps: some }, null).steps];
  expect(chosen(steps)).toEqual(["hang"]);
  expect(chosen(steps.filter(({ verbs }) => verbs.length === 0))).toEqual(["arrive"]);
});

test.each(activities.map((activity) => [activity.id, activity] as const))(
  "%s: there are cards to write on, and no agreements among them",
  (_, activity) => {
    const kinds = writtenKinds({ activity: activity.id });
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.some(({ isAgreement }) => isAgreement)).toBe(false);
  },
);

test("every number comes once, and one sheet holds one kind", () => {
  const kinds = writtenKinds(boardOf("asset-map"));
  const wishes = fc.record({
    first: fc.integer({ min: 1, max: 9_999 }),
    sheets: fc.integer({ min: 1, max: 10 }),
    paper: fc.constantFrom(...PAPERS),
  });
  fc.assert(
    fc.property(fc.subarray([...kinds]), wishes, (some, wanted) => {
      const pages = blankPages(some, wanted);
      expect(pages).toHaveLength(some.length * wanted.sheets);
      const numbers = pages.flatMap((page) => page.numbers);
      expect(numbers).toEqual(numbers.map((_, at) => wanted.first + at));
    }),
    { seed: 33 },
  );
});
