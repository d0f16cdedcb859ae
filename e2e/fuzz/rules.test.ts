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
    ...programme,
  },
  steps: { hang: { id: "hang" } },
  cards: {
    mine: { text: "Van mij", kind: "wish", field: null, pos: [1, 2], votes: 0, joined: 0, addedAt: 1 },
    theirs: { text: "Van hen", kind: "wish", field: null, pos: [3, 4], votes: 1, joined: 0, addedAt: 2 },
  },
  connections: { line: { from: "mine", to: "theirs", word: null } },
  freehand: {},
  links: ["screen l-1"],
  state: new Uint8Array(0),
  isWhole: true,
};

function theirs(change: Readonly<Record<string, unknown>>): Partial<Picture> {
  return { cards: { ...before.cards, theirs: { ...before.cards.theirs, ...change } } };
}

function wrongs(rights: Rights, change: Partial<Picture>): number {
  return outsideRights(rights, before, { ...before, ...change }, (id) => id === "mine").length;
}

const drawn = { "shape:1": { id: "shape:1", typeName: "shape", parentId: "page:page" } };
const { mine, theirs: other } = before.cards as { mine: object; theirs: object };

test.each<[what: string, change: Partial<Picture>, allowed: readonly Rights[]]>([
  ["nothing", {}, ["nothing", "own", "lead", "yjs", "lead-yjs"]],
  ["another's text", theirs({ text: "Anders" }), ["lead", "yjs", "lead-yjs"]],
  ["another's place", theirs({ pos: [9, 9] }), ["lead", "yjs", "lead-yjs"]],
  ["an impossible place", theirs({ pos: [1e9, 9] }), ["lead", "lead-yjs"]],
  ["that a card was said more often", theirs({ said: { times: 2, names: [] } }), ["lead", "lead-yjs"]],
  ["a vote", theirs({ votes: 2 }), ["own", "lead", "lead-yjs"]],
  ["two who join in at once", theirs({ joined: 2 }), ["lead", "lead-yjs"]],
  [
    "of which circle somebody is",
    { board: { ...before.board, circlesHere: ["flat"] } },
    ["own", "lead", "lead-yjs"],
  ],
  [
    "how many sit at a table",
    { board: { ...before.board, groups: [{ ...TABLE, people: 4 }] } },
    ["own", "lead", "lead-yjs"],
  ],
  [
    "what a table is about",
    { board: { ...before.board, groups: [{ ...TABLE, pitch: "theirs" }] } },
    ["lead", "lead-yjs"],
  ],
  [
    "the light, with an own card that went",
    {
      board: { ...before.board, spotlight: null },
      cards: { theirs: other } as Picture["cards"],
      connections: {},
    },
    ["own", "lead", "lead-yjs"],
  ],
  [
    "the light, with an own card that went and came back",
    { board: { ...before.board, spotlight: null } },
    ["own", "lead", "lead-yjs"],
  ],
  [
    "several cards in the light, without an own one",
    { board: { ...before.board, part: { ...LIT, cards: ["theirs"] } } },
    ["own", "lead", "lead-yjs"],
  ],
  [
    "several cards in the light, without another's",
    { board: { ...before.board, part: null } },
    ["lead", "lead-yjs"],
  ],
  ["the light, on another card", { board: { ...before.board, spotlight: "theirs" } }, ["lead", "lead-yjs"]],
  ["when a card came", theirs({ addedAt: 5 }), []],
  [
    "an own card's end",
    { cards: { theirs: other } as Picture["cards"], connections: {} },
    ["own", "lead", "lead-yjs"],
  ],
  ["another's card's end", { cards: { mine } as Picture["cards"], connections: {} }, ["lead", "lead-yjs"]],
  ["a line's end", { connections: {} }, ["lead", "lead-yjs"]],
  ["a drawing", { freehand: drawn }, ["yjs", "lead-yjs"]],
  ["a drawing that is none", { freehand: { "shape:card.c-1": drawn["shape:1"] } }, []],
  ["the door", { board: { ...before.board, door: "closed" } }, ["lead", "lead-yjs"]],
  ["how long it is kept", { board: { ...before.board, keepDays: 30 } }, ["lead-yjs"]],
  ["the title", { board: { ...before.board, title: "Gekaapt" } }, []],
  ["how a step goes", { steps: { hang: { id: "hang", writing: "silent" } } }, ["lead", "lead-yjs"]],
  ["a step that is missing", { steps: {} }, []],
  ["a step that nobody can come to", { board: { ...before.board, currentStep: "gone" } }, []],
  ["the links", { links: [] }, []],
  ["what cannot be placed", { isWhole: false }, []],
])("%s is allowed to whom it should be", (_, change, allowed) => {
  const all: readonly Rights[] = ["nothing", "own", "lead", "yjs", "lead-yjs"];
  expect(all.filter((rights) => wrongs(rights, change) === 0)).toEqual(allowed);
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
