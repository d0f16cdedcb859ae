import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { historyOf } from "./historyOf.ts";

const card = { id: "c-1" as CardId, text: "Een geheim", byline: "Anna", pos: [1, 2] } as unknown as Card; // what history looks at
const connection = { id: "l-1" as ConnectionId, from: card.id, to: "c-2" as CardId, word: "geheim" };

test("history keeps what happened and where, never what was written or by whom", () => {
  const rows = [
    ...historyOf("add-card", [{ type: "card-put", card }], 7),
    ...historyOf("edit-card", [{ type: "card-text", cardId: card.id, text: "Nog een geheim" }], 8),
    ...historyOf("connect-cards", [{ type: "connection-put", connection }], 9),
    ...historyOf("remove-card", [{ type: "card-removed", cardId: card.id }], 10),
    ...historyOf("vote", [{ type: "card-votes", cardId: card.id, votes: 1 }], 11),
  ];
  expect(rows).toEqual([
    { at: 7, what: "added", of: "c-1", pos: [1, 2] },
    { at: 8, what: "changed", of: "c-1", pos: null },
    { at: 9, what: "connected", of: "l-1", pos: null },
    { at: 10, what: "removed", of: "c-1", pos: null },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/geheim|Anna/);
});

test("a line on which another word stands was drawn before", () => {
  expect(historyOf("set-connection-word", [{ type: "connection-put", connection }], 7)).toEqual([]);
});

test("a card that comes back is restored, and its lines did not grow", () => {
  const rows = historyOf(
    "restore-card",
    [
      { type: "card-put", card },
      { type: "connection-put", connection },
    ],
    7,
  );
  expect(rows).toEqual([{ at: 7, what: "restored", of: "c-1", pos: [1, 2] }]);
});
