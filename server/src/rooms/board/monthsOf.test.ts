import { boardWith, laid, newCard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { ActivityId, CardId, CardKindId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { expect, test } from "vitest";
import type { HistoryRow } from "../../storage/BoardStorage.ts";
import { monthsOf } from "./monthsOf.ts";

const map = activityOf({ activity: "asset-map" as ActivityId });
const [september, october, november] = [8, 9, 10].map((month) => new Date(2026, month, 13, 20).getTime());

function card(id: string, addedAt = 0, more: object = {}) {
  return {
    ...laid(newCard(map, id, seededRandom(1)), [0, 0]),
    addedAt,
    kind: "talent" as CardKindId,
    ...more,
  };
}

const row = (at: number | undefined, what: HistoryRow["what"], of: string): HistoryRow => ({
  at: at ?? 0,
  what,
  of,
  pos: null,
});

test("each month has what came to the board in it, less what went", () => {
  const board = boardWith(map, [card("soup"), card("bikes")]);
  const months = monthsOf(
    board,
    [
      row(september, "added", "soup"),
      row(september, "added", "secret"),
      row(september, "moved", "soup"),
      row(october, "removed", "secret"),
      row(october, "added", "bikes"),
      row(october, "removed", "bikes"),
      row(november, "restored", "bikes"),
    ],
    [],
  );
  expect([...months].map(([month, { cards }]) => [month, cards])).toEqual([
    ["2026-09", 2],
    ["2026-10", -1],
    ["2026-11", 1],
  ]);
});

test("lines count when they were drawn, those to organisations and between circles apart; a wish when it came true", () => {
  const shop = card("shop", september, { kind: "organisation" });
  const soup = card("soup", september, { fulfilled: { at: november } });
  const line = (id: string, from: string, to: string, drawnAt?: number) => ({
    id: id as ConnectionId,
    from: from as CardId,
    to: to as CardId,
    word: null,
    ...(drawnAt !== undefined && { drawnAt }),
  });
  const connections = [line("a", "soup", "shop", october), line("b", "soup", "soup2")];
  const board: Board = {
    ...boardWith(map, [shop, soup, card("soup2", september)]),
    connections: new Map(connections.map((one) => [one.id, one])),
  };
  expect(
    monthsOf(board, [row(september, "connected", "b")], [{ entry: "bridging", at: november ?? 0, lines: 7 }]),
  ).toEqual(
    new Map([
      ["2026-09", { cards: 3, lines: 1, linking: 0, bridging: 0, fulfilled: 0 }],
      ["2026-10", { cards: 0, lines: 1, linking: 1, bridging: 0, fulfilled: 0 }],
      ["2026-11", { cards: 0, lines: 0, linking: 0, bridging: 7, fulfilled: 1 }],
    ]),
  );
});

test("what history does not know, the board does: added up it is what lies there", () => {
  const board = boardWith(map, [card("taken along", october), card("soup", october)]);
  const months = monthsOf(
    board,
    [row(september, "added", "gone for good"), row(september, "added", "soup")],
    [],
  );
  const all = [...months.values()].reduce((sum, { cards }) => sum + cards, 0);
  expect(all).toBe(board.cards.size);
});
