import { expect, test } from "vitest";
import type { Step } from "../board/Step.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const noor = actor("Noor");
const sam = actor("Sam");

function ideas(values: Partial<Step> = {}): TestSituation {
  return new TestSituation("idea-board", [step("ideas", values), step("next")]);
}

test("Where the step asks for it, a phone's card waits until it is hung up; who leads waits for nobody", () => {
  const table = ideas({ approval: "before" });
  const soup = table.card(noor, "Soep");
  const own = table.card(facilitator, "Welkom");
  expect([...table.board.cards.keys()]).toEqual([own]);
  expect(table.waiting.get(soup)?.why).toBe("approval");
  expect(table.refusal(sam, { type: "edit-card", cardId: soup, before: "", after: "x" })).toBe(
    "card-not-found",
  );
  table.accepted(noor, { type: "edit-card", cardId: soup, before: "Soep", after: "Soep koken" });
  table.accepted(facilitator, { type: "approve-card", cardId: soup });
  expect(table.cardNow(soup).text).toBe("Soep koken");
  expect(table.waiting.size).toBe(0);
});

test("Cards that wait do not come to lie on each other when they are hung up", () => {
  const table = ideas({ approval: "before" });
  const made = ["Soep", "Brood", "Thee"].map((text) => table.card(noor, text));
  for (const cardId of made) table.accepted(facilitator, { type: "approve-card", cardId });
  const places = made.map((cardId) => table.cardNow(cardId).pos);
  const isNear = (one: number, other: number) =>
    Math.abs((places[one]?.[0] ?? 0) - (places[other]?.[0] ?? 0)) < 60 &&
    Math.abs((places[one]?.[1] ?? 0) - (places[other]?.[1] ?? 0)) < 40;
  expect([isNear(0, 1), isNear(0, 2), isNear(1, 2)]).toEqual([false, false, false]);
});

test("A waiting card that whoever leads threw away by mistake waits again as before; one that showed never shows by it", () => {
  const table = ideas({ approval: "before" });
  const soup = table.card(noor, "Soep");
  const own = table.card(facilitator, "Welkom");
  const before = table.waiting.get(soup);
  for (const cardId of [soup, own]) {
    table.accepted(facilitator, { type: "remove-card", cardId });
    table.accepted(facilitator, { type: "restore-card", cardId, to: "waiting" });
  }
  expect(table.waiting.get(soup)).toEqual(before);
  expect(table.waiting.get(own)?.why).toBe("hidden");
  expect(table.board.cards.size).toBe(0);
  expect(table.wastebasket.size).toBe(0);
});

test("Two who hang up the same card at once hang up one card", () => {
  const table = ideas({ approval: "before" });
  const cardId = table.card(noor, "Soep");
  table.accepted(facilitator, { type: "approve-card", cardId });
  expect(table.send(actor("Bo", "co-facilitator"), { type: "approve-card", cardId })).toMatchObject({
    ok: true,
    changes: [],
  });
});

test("A card with a word of the list waits, also when it gets the word later, its name has it, and nowhere when lists are off", () => {
  const table = ideas({ names: "shown" });
  const soup = table.card(noor, "Soep");
  table.accepted(noor, { type: "edit-card", cardId: soup, before: "Soep", after: "Soep, klootzak" });
  expect(table.waiting.get(soup)).toMatchObject({ why: "word", card: { text: "Soep, klootzak" } });
  const entry = {
    entry: "participant",
    participantId: sam.participantId,
    name: "Lul",
    language: "nl",
  } as const;
  table.ledger.apply({ type: "ledger-put", entry });
  expect(table.waiting.has(table.card(sam, "Brood"))).toBe(true);
  table.accepted(facilitator, { type: "set-held-words", heldWords: "off" });
  const loud = table.card(noor, "Godverdomme wat mooi");
  expect(table.cardNow(loud).text).toBe("Godverdomme wat mooi");
});

test("A line of a phone leaves out a word of the list; that of whoever leads says what they say", () => {
  const table = ideas();
  const [one, two, three] = [table.card(noor), table.card(noor), table.card(noor)];
  const { connectionId = id.connection("none") } = table.accepted(noor, {
    type: "connect-cards",
    from: one,
    to: two,
    word: "lul",
  });
  expect(table.board.connections.get(connectionId)?.word).toBeNull();
  const kept = table.accepted(facilitator, {
    type: "connect-cards",
    from: one,
    to: three,
    word: "lul",
  }).connectionId;
  expect(table.board.connections.get(kept ?? connectionId)?.word).toBe("lul");
});

test("What is worded anew where cards are looked at first, waits and comes back where it lay, with its lines and dots", () => {
  const table = new TestSituation("idea-board", [step("ideas"), step("careful", { approval: "before" })]);
  const [soup, bread] = [table.card(noor, "Soep"), table.card(sam, "Brood")];
  const line = table.line(sam, soup, bread);
  table.accepted(sam, { type: "vote", cardId: soup });
  const { pos } = table.cardNow(soup);
  table.accepted(facilitator, { type: "set-step", stepId: id.step("careful") });
  table.accepted(noor, { type: "edit-card", cardId: soup, before: "Soep", after: "Soepje" });
  expect(table.board.connections.size).toBe(0);
  table.accepted(facilitator, { type: "approve-card", cardId: soup });
  expect(table.cardNow(soup)).toMatchObject({ text: "Soepje", votes: 1, pos });
  expect([...table.board.connections.keys()]).toEqual([line]);
});

test("A hidden card waits with its lines, out of the spotlight, and comes back whole where it lay", () => {
  const table = ideas({ approval: "after" });
  const [soup, bread] = [table.card(noor, "Soep"), table.card(sam, "Brood")];
  const line = table.line(sam, soup, bread);
  table.accepted(facilitator, { type: "set-spotlight", cardId: soup });
  const { pos } = table.cardNow(soup);
  table.accepted(facilitator, { type: "hide-card", cardId: soup });
  expect(table.board.meeting.spotlight).toBeNull();
  expect(table.board.connections.size).toBe(0);
  expect([...table.unchecked]).toEqual([bread]);
  expect(table.refusal(facilitator, { type: "hide-card", cardId: soup })).toBe("card-not-found");
  table.accepted(facilitator, { type: "approve-card", cardId: soup });
  expect(table.cardNow(soup).pos).toEqual(pos);
  expect([...table.board.connections.keys()]).toEqual([line]);
});

test("Two hidden cards share their line: it is there again with the last of the two", () => {
  const table = ideas();
  const [soup, bread] = [table.card(noor), table.card(sam)];
  const line = table.line(sam, soup, bread);
  for (const cardId of [soup, bread]) table.accepted(facilitator, { type: "hide-card", cardId });
  table.accepted(facilitator, { type: "approve-card", cardId: soup });
  expect(table.board.connections.size).toBe(0);
  table.accepted(facilitator, { type: "approve-card", cardId: bread });
  expect([...table.board.connections.keys()]).toEqual([line]);
});

test("What whoever leads took down, its maker hangs back to where it waits; what it waited for is kept", () => {
  const table = ideas();
  const soup = table.card(noor, "Soep");
  table.accepted(facilitator, { type: "remove-card", cardId: soup });
  table.accepted(noor, { type: "restore-card", cardId: soup });
  expect(table.waiting.get(soup)?.why).toBe("hidden");
  table.accepted(noor, { type: "remove-card", cardId: soup });
  expect(table.waiting.size).toBe(0);
  table.accepted(facilitator, { type: "restore-card", cardId: soup });
  expect(table.cardNow(soup).text).toBe("Soep");
  table.accepted(noor, { type: "remove-card", cardId: soup }); // by themselves: it comes back by themselves
  table.accepted(noor, { type: "restore-card", cardId: soup });
  expect(table.board.cards.has(soup)).toBe(true);
});

test("Looking at a card takes it off the list; taken down and erased it is on no list either", () => {
  const table = ideas({ approval: "after" });
  const [soup, bread] = [table.card(noor), table.card(noor)];
  table.accepted(facilitator, { type: "approve-card", cardId: soup });
  expect([...table.unchecked]).toEqual([bread]);
  table.accepted(noor, { type: "remove-card", cardId: bread });
  table.accepted(noor, { type: "erase-card", cardId: bread });
  expect(table.unchecked.size).toBe(0);
});

test("A card that is erased in the spotlight is not named there any more", () => {
  const table = ideas();
  const soup = table.card(noor);
  table.accepted(facilitator, { type: "set-spotlight", cardId: soup });
  table.accepted(noor, { type: "erase-card", cardId: soup });
  expect(table.board.meeting.spotlight).toBeNull();
});

test("Everything of one person goes in one go: cards, drafts, lines, dots and hands, also on cards that are off the board", () => {
  const table = new TestSituation("idea-board", [step("ideas"), step("quiet", { writing: "silent" })]);
  const [soup, bread, off] = [table.card(noor, "Soep"), table.card(sam, "Brood"), table.card(sam, "Weg")];
  const loose = table.line(noor, bread, off);
  const hanging = table.line(noor, soup, bread);
  for (const cardId of [bread, off]) {
    table.accepted(noor, { type: "vote", cardId });
    table.accepted(noor, { type: "join-card", cardId });
  }
  table.accepted(sam, { type: "remove-card", cardId: off });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("quiet") });
  const draft = table.card(noor, "Stil");
  table.accepted(facilitator, { type: "take-down-all", cardId: soup });

  expect([...table.board.cards.values()]).toMatchObject([{ id: bread, votes: 0, joined: 0 }]);
  expect(table.board.connections.size).toBe(0);
  expect(table.wastebasket.get(off)).toMatchObject({ card: { votes: 0, joined: 0 }, connections: [] });
  expect(table.ledger.authorOf(loose)).toBeNull();
  expect(table.ledger.votesOf(noor.participantId).size).toBe(0);
  expect(table.ledger.draftCount).toBe(0);

  table.accepted(facilitator, { type: "restore-card", cardId: soup });
  expect(table.board.connections.has(hanging)).toBe(true);
  expect(table.ledger.authorOf(hanging)).toBe(noor.participantId);
  table.accepted(noor, { type: "restore-card", cardId: draft });
  table.accepted(facilitator, { type: "reveal-cards", which: { type: "all" } });
  expect(table.waiting.get(draft)?.why).toBe("approval");
});

test("Who leads is not rolled back, and what is nobody's or unknown is told so", () => {
  const table = ideas();
  const token = { entry: "token", hash: "f", role: "facilitator", createdAt: 0 } as const;
  table.ledger.apply({ type: "ledger-put", entry: { ...token, participantId: facilitator.participantId } });
  expect(table.refusal(facilitator, { type: "take-down-all", cardId: table.card(facilitator) })).toBe(
    "not-allowed",
  );
  expect(table.refusal(facilitator, { type: "take-down-all", cardId: id.card("never") })).toBe(
    "card-not-found",
  );
  const soup = table.card(noor);
  table.accepted(noor, { type: "erase-me", cards: "keep" });
  expect(table.refusal(facilitator, { type: "take-down-all", cardId: soup })).toBe("participant-unknown");
});
