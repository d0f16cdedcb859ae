import { describe, expect, test } from "vitest";
import type { Board } from "../board/Board.ts";
import type { CardId, CardKindId, ConnectionId, FieldId, PhotoName } from "../board/ids.ts";
import type { Position } from "../board/Position.ts";
import { assetMap } from "./asset-map/index.ts";
import { contains } from "./boxGeometry.ts";
import { boardWith, exampleBoard, laid } from "./exampleBoard.ts";
import { sheetBoxes } from "./Ground.ts";
import { ideaBoard } from "./idea-board/index.ts";
import { laidBox } from "./laidBox.ts";
import { boxesOn, covering, messyBoard, withPlaces } from "./messyBoard.ts";
import { inReadingOrder } from "./readingOrder.ts";
import { activities, activityOf } from "./registry.ts";
import { tidied } from "./tidied.ts";
import type { WhatToLay } from "./WhatToLay.ts";

const ALL: WhatToLay = { what: "all" };
const talents: WhatToLay = { what: "field", field: "talents" as FieldId };

/** Talents on the asset map, by their texts. */
function talentsAt(places: Readonly<Record<string, Position>>): Board {
  return boardWith(
    assetMap,
    Object.entries(places).map(([text, pos]) => {
      const card = { id: text as CardId, kind: "talent" as CardKindId, field: "talents" as FieldId, text };
      return laid(card, pos);
    }),
  );
}

function afterTidying(board: Board, what = ALL): Board {
  return withPlaces(board, tidied(board, what));
}

/** What lies in a field, as one reads it. */
function read(board: Board, field: FieldId | null = "talents" as FieldId): readonly string[] {
  const cards = [...board.cards.values()].filter((card) => card.field === field);
  return inReadingOrder(cards.map((card) => ({ id: card.id, box: laidBox(activityOf(board), card) }))).map(
    ({ id }) => id,
  );
}

test("rows that were laid askew lie straight, in the order in which they were read", () => {
  const board = talentsAt({ soep: [140, 300], fiets: [366, 280], taart: [590, 309], koor: [120, 431] });
  const after = afterTidying(board);
  expect(read(after)).toEqual(["soep", "fiets", "taart", "koor"]);
  const [soep, fiets, taart, koor] = ["soep", "fiets", "taart", "koor"].map((id) =>
    boxesOn(after).get(id as CardId),
  );
  expect(fiets?.y).toBe(soep?.y);
  expect(taart?.y).toBe(soep?.y);
  expect(koor).toMatchObject({ x: soep?.x });
});

test("what lies on each other comes to lie side by side, closer than the rest", () => {
  const board = talentsAt({ soep: [140, 260], fiets: [590, 260], stamppot: [150, 270] });
  const after = boxesOn(afterTidying(board));
  const [soep, stamppot, fiets] = ["soep", "stamppot", "fiets"].map((id) => after.get(id as CardId));
  expect((stamppot?.x ?? 0) - (soep?.x ?? 0) - 200).toBe(4);
  expect((fiets?.x ?? 0) - (stamppot?.x ?? 0) - 200).toBe(16);
});

test("what a line ties comes next to each other", () => {
  const board = talentsAt({ soep: [140, 260], fiets: [366, 260], taart: [590, 260], koor: [140, 400] });
  const line = { id: "l" as ConnectionId, from: "koor" as CardId, to: "soep" as CardId, word: null };
  const after = afterTidying({ ...board, connections: new Map([[line.id, line]]) });
  expect(read(after)).toEqual(["soep", "koor", "fiets", "taart"]);
});

test("only the field that was asked for is tidied", () => {
  const board = messyBoard(assetMap, 40, 1);
  const moved = [...tidied(board, talents).keys()].map((id) => board.cards.get(id)?.field);
  expect(new Set(moved)).toEqual(new Set(["talents"]));
});

test("cards that somebody chose are laid in rows about where they are, round the others", () => {
  const board = boardWith(
    ideaBoard,
    Object.entries({ a: [300, 700], b: [330, 720], c: [420, 690], d: [640, 715] }).map(([id, pos]) =>
      laid(
        { id: id as CardId, kind: "idea" as CardKindId, field: null, text: id },
        pos as unknown as Position,
      ),
    ),
  );
  const chosen: WhatToLay = { what: "chosen", cards: ["a", "b", "c"] as CardId[] };
  const places = tidied(board, chosen);
  expect(places.has("d" as CardId)).toBe(false);
  const after = withPlaces(board, places);
  expect(covering(after)).toEqual([]);
  for (const [id, [x, y]] of places) {
    const [fromX, fromY] = board.cards.get(id)?.pos ?? [0, 0];
    expect(Math.hypot(x - fromX, y - fromY), id).toBeLessThan(420);
  }
  expect(tidied(after, chosen)).toEqual(new Map());
});

test("a card that is pinned on the picture stays where it points, and one beside it is tidied", () => {
  const picture = { photo: "p" as PhotoName, width: 1200, height: 800 };
  const board = { ...talentsAt({ pin: [1100, 560], soep: [300, 400] }), picture } as Board;
  expect([...tidied(board, ALL).keys()]).toEqual(["soep"]);
});

test("nothing on an empty board, and one card goes to the beginning of its field", () => {
  expect(tidied(boardWith(assetMap, []), ALL)).toEqual(new Map());
  const { y = 0 } = boxesOn(afterTidying(talentsAt({ soep: [400, 500] }))).get("soep" as CardId) ?? {};
  expect(y).toBe(206);
});

describe.each(activities)("$id", (activity) => {
  const boards = [1, 2, 9, 60, 150].flatMap((count) =>
    [1, 2, 3].map((seed) => ({ count, seed, board: messyBoard(activity, count, seed) })),
  );

  test.each(boards)(
    "none of $count cards lies on another, and each is in its field (seed $seed)",
    ({ board }) => {
      const after = afterTidying(board);
      expect(covering(after)).toEqual([]);
      const boxes = boxesOn(after);
      const { bounds, fields } = activity.layout(after);
      for (const card of after.cards.values()) {
        const box = boxes.get(card.id);
        const field = fields.find(({ id }) => id === card.field);
        const sheets = field === undefined ? [bounds] : sheetBoxes(field);
        expect(
          sheets.some((sheet) => box !== undefined && contains(sheet, box)),
          card.id,
        ).toBe(true);
      }
    },
  );

  test.each(boards)("tidied twice, none of $count cards moves again (seed $seed)", ({ board }) => {
    const after = afterTidying(board);
    expect(tidied(after, ALL).size).toBe(0);
  });

  test.each([1, 2, 3])("a handful that somebody chose is tidied round the rest, once (seed %i)", (seed) => {
    const board = messyBoard(activity, 60, seed);
    const cards = [...board.cards.keys()].filter((_, i) => i % 4 === 0);
    const what: WhatToLay = { what: "chosen", cards };
    const after = withPlaces(board, tidied(board, what));
    const chosen = new Set<string>(cards);
    expect(covering(after).filter((one) => one.split(" on ").some((id) => chosen.has(id)))).toEqual([]);
    expect(tidied(after, what).size).toBe(0);
  });

  test.each([1, 2, 3])("cards that lie apart are read in the same order as before (seed %i)", (seed) => {
    const board = exampleBoard(activity, 80, seed);
    const after = afterTidying(board);
    for (const field of [null, ...activity.fields.map(({ id }) => id)]) {
      expect(read(after, field)).toEqual(read(board, field));
    }
  });
});

test("a full hall: 500 cards, and the same again", () => {
  const after = afterTidying(messyBoard(ideaBoard, 500, 5));
  expect(covering(after)).toEqual([]);
  expect(tidied(after, ALL).size).toBe(0);
});
