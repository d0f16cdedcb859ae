import { boardWith } from "@buurtbord/shared/activities/exampleBoard.ts";
import { pasOpDePlaats } from "@buurtbord/shared/activities/pas-op-de-plaats/index.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, CardKindId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { withoutErased } from "./Erasure.ts";

const agreed: Card = {
  id: "agreed" as CardId,
  kind: "agreement" as CardKindId,
  text: "Langs de nieuwe flat",
  field: null,
  pos: [0, 0],
  votes: 0,
  joined: 2,
  byline: null,
  agreement: { when: "zaterdag", people: ["Samira", "Joost"] },
  addedAt: 0,
};

test("in a saved moment no name is left on an agreement of which somebody was forgotten; what and when stay", () => {
  const board = boardWith(pasOpDePlaats, [agreed]);
  const left = withoutErased(board, { gone: new Set(["joost"]), nameless: new Set([agreed.id]) });
  expect(left?.cards.get(agreed.id)).toMatchObject({
    text: "Langs de nieuwe flat",
    joined: 2,
    agreement: { when: "zaterdag", people: [] },
  });
  expect(withoutErased(board, { gone: new Set(["joost"]), nameless: new Set() })).toBe(null);
});

test("what nobody tells any more of a wish that came true is told in no saved moment; that it came true stays", () => {
  const sea = { ...agreed, id: "sea" as CardId, fulfilled: { at: 7, story: "Met Joost naar zee" } };
  const soup = { ...agreed, id: "soup" as CardId, fulfilled: { at: 8, story: "Drie pannen soep" } };
  const erasure = { gone: new Set(["joost"]), nameless: new Set<CardId>() };
  const left = withoutErased(boardWith(pasOpDePlaats, [sea, soup]), erasure, new Set(["Drie pannen soep"]));
  expect([...(left?.cards.values() ?? [])].map(({ fulfilled }) => fulfilled)).toEqual([
    { at: 7 },
    { at: 8, story: "Drie pannen soep" },
  ]);
});
