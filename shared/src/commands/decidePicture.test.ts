import { expect, test } from "vitest";
import { isPinned, placeOnPicture } from "../activities/pinned.ts";
import type { CardId } from "../board/ids.ts";
import { actor, id, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const noor = actor("Noor");
const plan = id.photo("f-plan");
const aerial = id.photo("f-aerial");

/** A map of strengths whose board keeps two photos. */
function table(activity = "asset-map"): TestSituation {
  const situation = new TestSituation(activity);
  for (const [name, width, height] of [
    [plan, 1600, 1200],
    [aerial, 2000, 1000],
  ] as const) {
    const entry = { entry: "photo", name, width, height, addedAt: 1, inSnapshot: false } as const;
    situation.carryOut([{ type: "ledger-put", entry }]);
  }
  return situation;
}

function lay(situation: TestSituation, picture: typeof plan | null): void {
  situation.accepted(facilitator, { type: "set-picture", picture });
}

test("a picture comes under the cards; they lie beside it, in their own fields, and none is lost or on the picture", () => {
  const situation = table();
  const cards = Array.from({ length: 12 }, (_, n) => situation.card(noor, `Talent ${n}`));
  const fields = cards.map((cardId) => situation.cardNow(cardId).field);
  lay(situation, plan);
  expect(situation.board.picture).toEqual({ photo: plan, width: 1600, height: 1200 });
  expect(cards.map((cardId) => situation.cardNow(cardId).field)).toEqual(fields);
  expect(cards.filter((cardId) => isPinned(situation.board, situation.cardNow(cardId)))).toEqual([]);
  const late = situation.card(noor, "Nog een talent");
  expect(isPinned(situation.board, situation.cardNow(late))).toBe(false);
});

function pin(situation: TestSituation, cardId: CardId): void {
  const card = situation.cardNow(cardId);
  const pos = placeOnPicture(situation.board, card) ?? card.pos;
  situation.accepted(facilitator, { type: "move-card", cardId, pos, field: card.field });
}

test("a card that is pinned on the picture stays what it is; another picture leaves it there, and without one it lies on its island", () => {
  const situation = table();
  const soup = situation.card(noor, "Soep koken");
  const { kind, field } = situation.cardNow(soup);
  lay(situation, plan);
  pin(situation, soup);
  const pinned = situation.cardNow(soup);
  expect(isPinned(situation.board, pinned)).toBe(true);
  expect(pinned).toMatchObject({ kind, field });
  lay(situation, aerial);
  expect(situation.cardNow(soup)).toEqual(pinned);
  lay(situation, null);
  expect(situation.board.picture).toBe(null);
  expect(situation.cardNow(soup)).toMatchObject({ kind, field, text: "Soep koken" });
});

test("cards that somebody puts on the picture without a hand lie beside each other, as near to the middle as can be", () => {
  const situation = table();
  const cards = Array.from({ length: 10 }, (_, n) => situation.card(noor, `Fietsen maken ${n}`));
  lay(situation, plan);
  for (const cardId of cards) pin(situation, cardId);
  const places = cards.map((cardId) => situation.cardNow(cardId).pos.join());
  expect(new Set(places).size).toBe(10);
  for (const cardId of cards) expect(isPinned(situation.board, situation.cardNow(cardId))).toBe(true);
});

test("what lies in the wastebasket when a picture comes does not come back pinned to it", () => {
  const situation = table();
  const [soup, bread] = [situation.card(noor, "Soep"), situation.card(noor, "Brood")];
  situation.accepted(facilitator, { type: "remove-card", cardId: bread });
  situation.accepted(facilitator, { type: "hide-card", cardId: soup });
  lay(situation, plan);
  situation.accepted(facilitator, { type: "restore-card", cardId: bread });
  situation.accepted(facilitator, { type: "approve-card", cardId: soup });
  for (const cardId of [soup, bread])
    expect(isPinned(situation.board, situation.cardNow(cardId))).toBe(false);
});

test("a photo that nobody knows, a board that has no place for one, and whoever does not lead are refused", () => {
  const laying = { type: "set-picture", picture: plan } as const;
  expect(table().refusal(facilitator, { ...laying, picture: id.photo("f-none") })).toBe("photo-not-found");
  expect(table("wish-tree").refusal(facilitator, laying)).toBe("no-picture-here");
  for (const role of ["resident", "kiosk", "table", "screen", "remote"] as const) {
    expect(table().refusal(actor("Noor", role), laying)).toBe("not-allowed");
    expect(table().refusal(actor("Noor", role), { type: "erase-photo", photo: plan })).toBe("not-allowed");
  }
});

test("a photo that no longer lies there is forgotten, unless a saved moment shows it", () => {
  const situation = table();
  lay(situation, plan);
  lay(situation, aerial);
  expect(situation.ledger.photo(plan)).toBe(null);
  situation.accepted(facilitator, { type: "save-snapshot", name: "Eerste avond" });
  lay(situation, null);
  expect(situation.ledger.photo(aerial)).not.toBe(null);
  lay(situation, aerial);
  expect(situation.board.picture?.photo).toBe(aerial);
});

test("a photo can be erased for real: from the table, and from what was saved", () => {
  const situation = table();
  lay(situation, plan);
  const soup = situation.card(noor, "Soep");
  situation.accepted(facilitator, { type: "save-snapshot", name: "Eerste avond" });
  situation.accepted(facilitator, { type: "erase-photo", photo: plan });
  expect(situation.board.picture).toBe(null);
  expect(situation.ledger.photo(plan)).toBe(null);
  expect(situation.erased).toEqual([plan]);
  expect(situation.cardNow(soup).text).toBe("Soep");
  expect(situation.refusal(facilitator, { type: "erase-photo", photo: plan })).toBe("photo-not-found");
});

test("the same picture again changes nothing and is no mistake", () => {
  const situation = table();
  lay(situation, plan);
  expect(situation.send(facilitator, { type: "set-picture", picture: plan })).toMatchObject({ changes: [] });
});
