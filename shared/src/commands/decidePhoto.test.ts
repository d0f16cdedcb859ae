import { expect, test } from "vitest";
import type { CardId, PhotoName } from "../board/ids.ts";
import type { Step } from "../board/Step.ts";
import type { Actor } from "./Decision.ts";
import { bringingRefusal, seesPhoto, unusedPhotos } from "./decidePhoto.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const femke = actor("Femke", "facilitator");
const noor = actor("Noor");
const joost = actor("Joost");
const wall = { role: "screen", participantId: null } as const;

const bench = id.photo("f-bench");

/** A board that keeps a photo which Noor sent, and no card carries yet. */
function evening(values: Partial<Step> = {}, activity = "idea-board"): TestSituation {
  const situation = new TestSituation(activity, [step("everything", values)]);
  sent(situation, bench, noor);
  return situation;
}

function sent(situation: TestSituation, name: PhotoName, by: Actor): void {
  const entry = { entry: "photo", name, width: 1600, height: 1200, addedAt: 1, inSnapshot: false } as const;
  situation.carryOut([{ type: "ledger-put", entry: { ...entry, by: by.participantId } }]);
}

function withPhoto(text: string, photo = bench, kind = "idea") {
  return { type: "add-card", card: { kind: id.kind(kind), text, field: null, photo } } as const;
}

function add(situation: TestSituation, text = "Een bank op het plein"): CardId {
  return situation.accepted(noor, withPhoto(text)).cardId ?? id.card("none");
}

/** Who of them sees the photo. */
function seers(situation: TestSituation): readonly string[] {
  const viewers = { wall, femke, noor, joost, remote: actor("Rik", "remote") };
  return Object.entries(viewers)
    .filter(([, viewer]) => seesPhoto(situation, viewer, bench))
    .map(([name]) => name);
}

test("a card carries the photo that its maker sent, and everybody sees it; before that only they did", () => {
  const situation = evening();
  expect(seers(situation)).toEqual(["noor"]);
  const cardId = add(situation);
  expect(situation.cardNow(cardId).photo).toEqual({ name: bench, width: 1600, height: 1200 });
  expect(seers(situation)).toEqual(["wall", "femke", "noor", "joost", "remote"]);
  expect(situation.ledger.photo(bench)).toMatchObject({ card: cardId });
  expect(situation.ledger.photo(bench)).not.toHaveProperty("by");
});

test("a photo alone is a fine card, and its words may be taken away later; without a photo there must be words", () => {
  const situation = evening();
  const cardId = add(situation, "  ");
  expect(situation.cardNow(cardId).text).toBe("");
  situation.accepted(noor, { type: "edit-card", cardId, before: "", after: "De bank" });
  situation.accepted(noor, { type: "edit-card", cardId, before: "De bank", after: "" });
  expect(situation.cardNow(cardId).text).toBe("");
  const bare = situation.card(noor);
  const empty = { type: "edit-card", cardId: bare, before: "Soep koken", after: "" } as const;
  expect(situation.refusal(noor, empty)).toBe("text-empty");
});

test("somebody else's photo, one that nobody sent, and one that a card carries already are not there to carry", () => {
  const situation = evening();
  expect(situation.refusal(joost, withPhoto("Van mij"))).toBe("photo-not-found");
  expect(situation.refusal(femke, withPhoto("Van mij"))).toBe("photo-not-found");
  expect(situation.refusal(noor, withPhoto("Weg", id.photo("f-none")))).toBe("photo-not-found");
  add(situation);
  expect(situation.refusal(noor, withPhoto("Nog eens"))).toBe("photo-not-found");
});

test("a card's photo does not come to lie under the cards, nor does one that a resident just sent", () => {
  const situation = evening({}, "asset-map");
  const lay = { type: "set-picture", picture: bench } as const;
  expect(situation.refusal(femke, lay)).toBe("photo-not-found");
  situation.accepted(noor, withPhoto("Bankje", bench, "place"));
  expect(situation.refusal(femke, lay)).toBe("photo-not-found");
});

test("taking stock is done in words, and so is what is agreed", () => {
  const stock = evening({}, "pas-op-de-plaats");
  const kind = "going-well";
  expect(bringingRefusal(stock.board, noor)).toBe("no-photo-here");
  expect(stock.refusal(noor, withPhoto("Goed", bench, kind))).not.toBe(null);
  expect(evening().refusal(noor, withPhoto("Dit doen we", bench, "agreement"))).toBe("no-photo-here");
});

test("a phone sends a photo where the step asks for cards; a table whenever the board takes them; who leads always", () => {
  const looking = evening({ verbs: ["vote"] }).board;
  for (const role of ["resident", "kiosk"] as const)
    expect(bringingRefusal(looking, actor("Noor", role))).toBe("not-in-this-step");
  expect(bringingRefusal(looking, actor("Tafel", "table"))).toBe(null);
  expect(bringingRefusal(looking, femke)).toBe(null);
  const closed = { ...evening().board, adding: "closed" as const };
  expect(bringingRefusal(closed, noor)).toBe("adding-closed");
  expect(bringingRefusal(evening().board, actor("Hal", "kiosk"))).toBe(null);
});

test("in silence a photo is its writer's alone, also for who knows its name and leads; revealed, it is everybody's", () => {
  const situation = evening({ writing: "silent" });
  const cardId = add(situation);
  expect(seers(situation)).toEqual(["noor"]);
  expect(situation.refusal(femke, { type: "erase-photo", photo: bench })).toBe("photo-not-found");
  situation.accepted(noor, { type: "remove-card", cardId });
  expect(seers(situation)).toEqual(["noor"]);
  situation.accepted(noor, { type: "restore-card", cardId });
  situation.accepted(femke, { type: "reveal-cards", which: { type: "all" } });
  expect(situation.cardNow(cardId).photo?.name).toBe(bench);
  expect(seers(situation)).toEqual(["wall", "femke", "noor", "joost", "remote"]);
});

test("a card that waits for approval shows its photo to its maker and to who leads, until it is hung up", () => {
  const situation = evening({ approval: "before" });
  const cardId = add(situation);
  expect(seers(situation)).toEqual(["femke", "noor", "remote"]);
  situation.accepted(femke, { type: "approve-card", cardId });
  expect(seers(situation)).toContain("wall");
});

test("a hidden card's photo is hidden with it; a card that was taken down keeps it in the wastebasket and brings it back", () => {
  const situation = evening();
  const cardId = add(situation);
  situation.accepted(femke, { type: "hide-card", cardId });
  expect(seers(situation)).toEqual(["femke", "noor", "remote"]);
  situation.accepted(femke, { type: "approve-card", cardId });
  situation.accepted(noor, { type: "remove-card", cardId });
  expect(seers(situation)).toEqual(["femke", "noor"]);
  situation.accepted(noor, { type: "restore-card", cardId });
  expect(situation.cardNow(cardId).photo?.name).toBe(bench);
  expect(seers(situation)).toContain("joost");
});

test("with a card its photo goes for real, wherever the card is; so does all that somebody brought who leaves", () => {
  for (const before of [[], ["remove-card"], ["hide-card"]] as const) {
    const situation = evening();
    const cardId = add(situation);
    for (const type of before) situation.accepted(femke, { type, cardId });
    situation.accepted(femke, { type: "erase-card", cardId });
    expect(situation.ledger.photo(bench)).toBe(null);
    expect(situation.erased).toEqual([cardId, bench]);
  }
  const leaving = evening();
  add(leaving);
  const loose = id.photo("f-loose");
  sent(leaving, loose, noor);
  leaving.accepted(noor, { type: "erase-me", cards: "erase" });
  expect([leaving.ledger.photo(bench), leaving.ledger.photo(loose)]).toEqual([null, null]);
  expect(leaving.erased).toEqual(expect.arrayContaining([bench, loose]));
});

test("who leaves and lets their cards stay leaves the photos on them, and none that hung nowhere", () => {
  const situation = evening();
  const cardId = add(situation);
  const loose = id.photo("f-loose");
  sent(situation, loose, noor);
  situation.accepted(noor, { type: "erase-me", cards: "keep" });
  expect(situation.cardNow(cardId).photo?.name).toBe(bench);
  expect(situation.ledger.photo(bench)).not.toBe(null);
  expect(situation.ledger.photo(loose)).toBe(null);
});

test("a photo can be erased from a card that has words; a card that was only a photo goes with it", () => {
  for (const before of [[], ["remove-card"], ["hide-card"]] as const) {
    const worded = evening();
    const cardId = add(worded);
    for (const type of before) worded.accepted(femke, { type, cardId });
    worded.accepted(femke, { type: "erase-photo", photo: bench });
    expect(worded.ledger.photo(bench)).toBe(null);
    const left =
      worded.board.cards.get(cardId) ??
      worded.waiting.get(cardId)?.card ??
      worded.wastebasket.get(cardId)?.card;
    expect(left).toMatchObject({ text: "Een bank op het plein" });
    expect(left).not.toHaveProperty("photo");
    expect(worded.erased).toEqual([bench]);
  }
  const bare = evening();
  const only = add(bare, "");
  bare.accepted(femke, { type: "erase-photo", photo: bench });
  expect(bare.board.cards.has(only)).toBe(false);
  expect(bare.erased).toEqual([only, bench]);
});

test("a saved moment keeps the photos that it shows, for those who may look back", () => {
  const situation = evening();
  const cardId = add(situation);
  situation.accepted(femke, { type: "save-snapshot", name: "Eerste avond" });
  situation.accepted(noor, { type: "remove-card", cardId });
  expect(situation.ledger.photo(bench)?.inSnapshot).toBe(true);
  expect(seers(situation)).toEqual(["wall", "femke", "noor"]);
});

test("a photo that no card carries goes after an hour; one that a card carries stays, wherever the card is", () => {
  const HOUR = 60 * 60 * 1000;
  const gone = (situation: TestSituation, now: number) =>
    unusedPhotos(situation.ledger.photos(), situation.board, now).length;
  expect(gone(evening(), HOUR)).toBe(0);
  expect(gone(evening(), HOUR + 1)).toBe(1);
  for (const writing of ["open", "silent"] as const) {
    const situation = evening({ writing });
    const cardId = add(situation);
    situation.accepted(noor, { type: "remove-card", cardId });
    expect(gone(situation, 9 * HOUR)).toBe(0);
  }
});
