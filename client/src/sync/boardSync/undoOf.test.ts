import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId, ConnectionId, GroupId, ParticipantId, StepId } from "@buurtbord/shared/board/ids.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { newStep, valuesOf } from "@buurtbord/shared/board/Step.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import { undoOf } from "./undoOf.ts";

const soup = "soup" as CardId;
const cake = "cake" as CardId;
const sea = "sea" as CardId;
const line = "line" as ConnectionId;
const table = "table" as GroupId;
const emblem = { thing: "bird", colour: "blue" } as const;
const [noor, sam] = ["noor", "sam"] as ParticipantId[] as [ParticipantId, ParticipantId];
const [ideas, dots, join] = [newStep("ideas"), newStep("dots", { dots: 3 }), newStep("join")] as const;
const dotsValues = valuesOf(dots);

// As much of a board as undoing looks at.
const board = {
  adding: "open",
  door: "closed",
  steps: [ideas, dots, join],
  currentStep: dots.id,
  meeting: { ...QUIET_MEETING, spotlight: soup },
  queue: [],
  groups: [{ id: table, pitch: soup, emblem, people: 2, guests: 1, table: null }],
  mostAtTable: 6,
  cards: new Map([
    [soup, { id: soup, pos: [10, 20], field: "parking", agreement: { when: "Vrijdag", people: [] } }],
    [sea, { id: sea, fulfilled: { at: 1, story: "Het waaide" } }],
  ]),
  connections: new Map([[line, { id: line, from: soup, to: cake, word: "samen" }]]),
} as unknown as Board;

const people: readonly Person[] = [
  { participantId: noor, name: "Noor", first: null, second: null, group: table, isByHand: true, hereAt: 0 },
  { participantId: sam, name: null, first: null, second: null, group: table, isByHand: false, hereAt: 0 },
];
const asTheySat: Command = {
  type: "restore-groups",
  most: 6,
  groups: [{ id: table, pitch: soup, emblem, guests: 1, people: [sam], byHand: [noor] }],
};

const cases: readonly [Command, Parameters<ReturnType<typeof undoOf>>[0], Command | null][] = [
  [{ type: "remove-card", cardId: soup }, {}, { type: "restore-card", cardId: soup }],
  [{ type: "restore-card", cardId: soup }, {}, { type: "remove-card", cardId: soup }],
  [
    { type: "move-card", cardId: soup, pos: [0, 0], field: null },
    {},
    { type: "move-card", cardId: soup, pos: [10, 20], field: "parking" as never },
  ],
  [{ type: "move-card", cardId: cake, pos: [0, 0], field: null }, {}, null],
  [
    { type: "merge-cards", into: soup, cards: [cake] },
    { cardId: soup },
    { type: "split-card", cardId: soup, parts: [cake] },
  ],
  [
    { type: "split-card", cardId: soup, parts: [cake] },
    { cardId: soup },
    { type: "merge-cards", into: soup, cards: [cake] },
  ],
  [{ type: "split-card", cardId: soup }, {}, null],
  [{ type: "fulfil-card", cardId: soup }, {}, { type: "unfulfil-card", cardId: soup }],
  [{ type: "unfulfil-card", cardId: sea }, {}, { type: "fulfil-card", cardId: sea, story: "Het waaide" }],
  [
    { type: "fulfil-card", cardId: sea, story: "Nu" },
    {},
    { type: "fulfil-card", cardId: sea, story: "Het waaide" },
  ],
  [
    { type: "connect-cards", from: soup, to: cake, word: null },
    { connectionId: line },
    { type: "disconnect-cards", connectionId: line },
  ],
  [
    { type: "disconnect-cards", connectionId: line },
    {},
    { type: "connect-cards", from: soup, to: cake, word: "samen" },
  ],
  [
    { type: "set-connection-word", connectionId: line, word: null },
    {},
    { type: "set-connection-word", connectionId: line, word: "samen" },
  ],
  // What waited does not come back in sight of everybody: it waits again.
  [{ type: "remove-card", cardId: cake }, {}, { type: "restore-card", cardId: cake, to: "waiting" }],
  [
    { type: "set-when", cardId: soup, when: "Zaterdag" },
    {},
    { type: "set-when", cardId: soup, when: "Vrijdag" },
  ],
  [{ type: "hide-card", cardId: soup }, {}, { type: "approve-card", cardId: soup }],
  [{ type: "approve-card", cardId: cake }, {}, { type: "hide-card", cardId: cake }],
  // It hung already, and was looked at.
  [{ type: "approve-card", cardId: soup }, {}, null],
  // The clock, and what the new step put away.
  [
    { type: "set-step", stepId: join.id },
    {},
    {
      type: "set-step",
      stepId: dots.id,
      back: { left: 95, phones: "open", wall: "shown", spotlight: soup, part: null },
    },
  ],
  [
    { type: "add-step", after: dots.id, step: dotsValues },
    { stepId: "new" as StepId },
    { type: "remove-step", stepId: "new" as StepId },
  ],
  [
    { type: "change-step", stepId: dots.id, step: { ...dotsValues, dots: 5 } },
    { stepId: dots.id },
    { type: "change-step", stepId: dots.id, step: dotsValues },
  ],
  [
    { type: "move-step", stepId: dots.id, after: null },
    { stepId: dots.id },
    { type: "move-step", stepId: dots.id, after: ideas.id },
  ],
  [
    { type: "move-step", stepId: ideas.id, after: join.id },
    { stepId: ideas.id },
    { type: "move-step", stepId: ideas.id, after: null },
  ],
  [
    { type: "remove-step", stepId: dots.id },
    { stepId: dots.id },
    { type: "add-step", after: ideas.id, step: dotsValues },
  ],
  [
    { type: "use-programme", steps: [dotsValues] },
    { stepId: "new" as StepId },
    { type: "use-programme", steps: [ideas, dots, join].map(valuesOf), at: 1 },
  ],
  [
    { type: "set-spotlight", cardId: cake },
    { cardId: cake },
    { type: "set-spotlight", cardId: soup, part: null },
  ],
  [{ type: "order-pitches", cards: [soup] }, {}, { type: "order-pitches", cards: [] }],
  [
    { type: "set-pitch", cardId: soup, line: "Elke vrijdag", who: "Noor" },
    {},
    { type: "set-pitch", cardId: soup, line: "", who: "" },
  ],
  [{ type: "give-floor", cardId: soup, seconds: 60 }, {}, { type: "give-floor", cardId: null, seconds: 180 }],
  [{ type: "mark-told", group: table, told: true }, {}, { type: "mark-told", group: table, told: false }],
  [{ type: "dissolve-groups" }, {}, asTheySat],
  [{ type: "make-groups", most: 8, spread: false }, {}, asTheySat],
  [
    { type: "seat-participant", participantId: sam, group: null },
    {},
    {
      type: "seat-participant",
      participantId: sam,
      group: table,
      back: { from: null, isByHand: false },
    },
  ],
  [{ type: "seat-participant", participantId: "gone" as ParticipantId, group: table }, {}, null],
  [{ type: "set-lines", lines: "meaning" }, {}, { type: "set-lines", lines: "plain" }],
  [
    { type: "set-look", look: "contrast", motion: "calm" },
    {},
    { type: "set-look", look: "warm", motion: "lively" },
  ],
  [{ type: "set-phones", phones: "look-up" }, {}, { type: "set-phones", phones: "open" }],
  [{ type: "set-wall", wall: "black" }, {}, { type: "set-wall", wall: "shown" }],
  [
    { type: "set-look-back", lookBack: { show: "time-lapse", seconds: 60 } },
    {},
    { type: "set-look-back", lookBack: null },
  ],
  [{ type: "set-pace", pace: "slow" }, {}, { type: "set-pace", pace: "normal" }],
  [{ type: "set-held-words", heldWords: "off" }, {}, { type: "set-held-words", heldWords: "on" }],
  // What was shown was seen.
  [{ type: "reveal-cards", which: { type: "all" } }, {}, null],
  [{ type: "close-adding" }, {}, { type: "open-adding" }],
  [{ type: "open-door" }, {}, { type: "close-door" }],
  [{ type: "save-snapshot", name: "Eerste avond" }, {}, null],
];

test.each(cases)("%j is taken back as it should", (command, result, back) => {
  expect(undoOf(command, board, 95, people)(result)).toEqual(back);
});

test("a new card is taken back by taking down the card that came of it", () => {
  const add: Command = { type: "add-card", card: { kind: "idea" as never, text: "Soep", field: null } };
  expect(undoOf(add, board, null, [])({ cardId: soup })).toEqual({ type: "remove-card", cardId: soup });
});

test("what took groups apart is not taken back by who does not see who sat there", () => {
  expect(undoOf({ type: "dissolve-groups" }, board, null, [])({})).toBeNull();
});
