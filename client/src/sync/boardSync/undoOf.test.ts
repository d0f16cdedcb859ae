import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { CardId, ConnectionId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import { undoOf } from "./undoOf.ts";

const soup = "soup" as CardId;
const cake = "cake" as CardId;
const line = "line" as ConnectionId;

// As much of a board as undoing looks at.
const board = {
  adding: "open",
  door: "closed",
  currentStep: "dots" as StepId,
  cards: new Map([[soup, { id: soup, pos: [10, 20], field: "parking" }]]),
  connections: new Map([[line, { id: line, from: soup, to: cake, word: "samen" }]]),
} as unknown as Board;

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
    { type: "connect-cards", from: soup, to: cake, word: null },
    { connectionId: line },
    { type: "disconnect-cards", connectionId: line },
  ],
  [
    { type: "disconnect-cards", connectionId: line },
    {},
    { type: "connect-cards", from: soup, to: cake, word: "samen" },
  ],
  [{ type: "set-step", stepId: "join" as StepId }, {}, { type: "set-step", stepId: "dots" as StepId }],
  [{ type: "close-adding" }, {}, { type: "open-adding" }],
  [{ type: "open-door" }, {}, { type: "close-door" }],
  [{ type: "save-snapshot", name: "Eerste avond" }, {}, null],
];

test.each(cases)("%j is taken back as it should", (command, result, back) => {
  expect(undoOf(command, board)(result)).toEqual(back);
});

test("a new card is taken back by taking down the card that came of it", () => {
  const add: Command = { type: "add-card", card: { kind: "idea" as never, text: "Soep", field: null } };
  expect(undoOf(add, board)({ cardId: soup })).toEqual({ type: "remove-card", cardId: soup });
});
