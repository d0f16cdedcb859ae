import { expect, test } from "vitest";
import type { Picture } from "./picture.ts";
import { outsideRights, type Rights, shownTooSoon } from "./rules.ts";

const programme = { stepOrder: ["hang"], currentStep: "hang" };

const LIT = { part: "cards", cards: ["mine", "theirs"] };

const TABLE = { id: "g-1", pitch: "mine", people: 3, guests: 0, table: null };

const before: Picture = {
  board: {
    id: "b-1",
    title: "De Waterkant",
    door: "open",
    keepDays: 365,
    spotlight: "mine",
    part: LIT,
    groups: [TABLE],
    tableOf: "g-1",
    word: "Nog vijf minuten",
    ...programme,
  },
  steps: { hang: { id: "hang" } },
  cards: {
    mine: { text: "Van mij", kind: "wish", field: null, pos: [1, 2], votes: 0, joined: 0, addedAt: 1 },
    theirs: {
      text: "Van hen",
      kind: "wish",
      field: null,
      pos: [3, 4],
      votes: 1,
      joined: 0,
      addedAt: 2,
      project: { firstStep: "Vragen", group: "g-1" },
    },
  },
  connections: { line: { from: "mine", to: "theirs", word: null } },
  worksheet: { resident: "Schoffels lenen", ask: "" },
  freehand: {},
  links: ["screen l-1", "table l-2"],
  state: new Uint8Array(0),
  isWhole: true,
};

function theirs(change: Readonly<Record<string, unknown>>): Partial<Picture> {
  return { cards: { ...before.cards, theirs: { ...before.cards.theirs, ...change } } };
}

function wrongs(rights: Rights, change: Partial<Picture>): number {
  return outsideRights(rights, before, { ...before, ...change }, (id) => id === "mine").length;
}

const ALL: readonly Rights[] = ["nothing", "own", "project", "table", "lead", "yjs", "lead-yjs"];
/** By commands, also of whoever is no leader. */
const MANY: readonly Rights[] = ["own", "table", "lead", "lead-yjs"];
const LEADS: readonly Rights[] = ["lead", "lead-yjs"];

const drawn = { "shape:1": { id: "shape:1", typeName: "shape", parentId: "page:page" } };
const { mine, theirs: other } = before.cards as { mine: object; theirs: object };

test.each<[what: string, change: Partial<Picture>, allowed: readonly Rights[]]>([
  ["nothing", {}, ALL],
  ["another's text", theirs({ text: "Anders" }), ["table", "lead", "yjs", "lead-yjs"]],
  ["another's place", theirs({ pos: [9, 9] }), ["table", "lead", "yjs", "lead-yjs"]],
  ["an impossible place", theirs({ pos: [1e9, 9] }), ["table", "lead", "lead-yjs"]],
  ["that a card was said more often", theirs({ said: { times: 2, names: [] } }), LEADS],
  ["a vote", theirs({ votes: 2 }), MANY],
  ["two who join in at once", theirs({ joined: 2 }), LEADS],
  ["of which circle somebody is", { board: { ...before.board, circlesHere: ["flat"] } }, MANY],
  ["how many sit at a table", { board: { ...before.board, groups: [{ ...TABLE, people: 4 }] } }, MANY],
  ["what a table is about", { board: { ...before.board, groups: [{ ...TABLE, pitch: "theirs" }] } }, LEADS],
  [
    "the light, with an own card that went",
    {
      board: { ...before.board, spotlight: null },
      cards: { theirs: other } as Picture["cards"],
      connections: {},
    },
    MANY,
  ],
  [
    "the light, with an own card that went and came back",
    { board: { ...before.board, spotlight: null } },
    MANY,
  ],
  [
    "several cards in the light, without an own one",
    { board: { ...before.board, part: { ...LIT, cards: ["theirs"] } } },
    MANY,
  ],
  ["several cards in the light, without another's", { board: { ...before.board, part: null } }, LEADS],
  ["the light, on another card", { board: { ...before.board, spotlight: "theirs" } }, LEADS],
  ["when a card came", theirs({ addedAt: 5 }), []],
  ["an own card's end", { cards: { theirs: other } as Picture["cards"], connections: {} }, MANY],
  ["another's card's end", { cards: { mine } as Picture["cards"], connections: {} }, LEADS],
  ["a line's end", { connections: {} }, LEADS],
  [
    "what is told of a project",
    theirs({ project: { firstStep: "Vragen", group: "g-1", news: [{ id: "n-1" }] } }),
    ["own", "project", "table", "lead", "lead-yjs"],
  ],
  ["the first step of another's project", theirs({ project: { firstStep: "Niets", group: "g-1" } }), LEADS],
  [
    "what a group wrote",
    { worksheet: { resident: "Schoffels", ask: "" } },
    ["own", "table", "lead", "yjs", "lead-yjs"],
  ],
  ["a question that nobody asked", { worksheet: { ...before.worksheet, more: "" } }, []],
  ["a worksheet that is no words", { worksheet: { ...before.worksheet, ask: {} } }, []],
  ["another word to the table", { board: { ...before.board, word: "Gekaapt" } }, LEADS],
  ["no word any more, as the evening says nothing", { board: { ...before.board, word: null } }, ALL],
  ["that a table asks for help", { board: { ...before.board, help: "asked" } }, MANY],
  ["whose table it is", { board: { ...before.board, tableOf: null } }, []],
  ["how the evening is told", { board: { ...before.board, page: { isOpen: true } } }, ["lead-yjs"]],
  ["a drawing", { freehand: drawn }, ["table", "yjs", "lead-yjs"]],
  ["a drawing that is none", { freehand: { "shape:card.c-1": drawn["shape:1"] } }, []],
  ["the door", { board: { ...before.board, door: "closed" } }, LEADS],
  ["how long it is kept", { board: { ...before.board, keepDays: 30 } }, ["lead-yjs"]],
  ["the title", { board: { ...before.board, title: "Gekaapt" } }, []],
  ["how a step goes", { steps: { hang: { id: "hang", writing: "silent" } } }, LEADS],
  ["a step that is missing", { steps: {} }, []],
  ["a step that nobody can come to", { board: { ...before.board, currentStep: "gone" } }, []],
  ["the link of a screen", { links: ["table l-2"] }, []],
  ["the link of the laptop on a table, which made a card", { links: ["screen l-1"] }, LEADS],
  ["a link more", { links: ["screen l-1", "table l-2", "table l-3"] }, []],
  ["what cannot be placed", { isWhole: false }, []],
])("%s is allowed to whom it should be", (_, change, allowed) => {
  expect(ALL.filter((rights) => wrongs(rights, change) === 0)).toEqual(allowed);
});

test("What its maker is told that nobody sees yet, nobody sees", () => {
  const told = (state: "shown" | "draft" | "waiting") => [{ id: "mine", state }];
  expect([
    shownTooSoon(told("shown"), before),
    shownTooSoon(told("draft"), { ...before, cards: {} }),
  ]).toEqual([[], []]);
  expect(shownTooSoon(told("draft"), before)).toHaveLength(1);
  expect(shownTooSoon(told("waiting"), before)).toHaveLength(1);
});
