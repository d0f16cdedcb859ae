import { describe, expect, test } from "vitest";
import { LIMITS } from "../board/limits.ts";
import type { Step } from "../board/Step.ts";
import type { Command } from "./Command.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const noor = actor("Noor");
const sam = actor("Sam");
const all: Command = { type: "reveal-cards", which: { type: "all" } };
const next: Command = { type: "reveal-cards", which: { type: "next" } };

/** A map of strengths in a step where everybody writes for themselves first. */
function quietTable(values: Partial<Step> = {}): TestSituation {
  return new TestSituation("asset-map", [step("quiet", { writing: "silent", ...values }), step("talk")]);
}

function texts(table: TestSituation): string[] {
  return [...table.board.cards.values()].map(({ text }) => text);
}

describe("Writing in silence", () => {
  test("What a phone writes is nowhere but in the ledger; what whoever leads adds lies there at once", () => {
    const table = quietTable();
    const soup = table.card(noor, "Soep");
    table.card(facilitator, "Voorbeeld");
    expect(texts(table)).toEqual(["Voorbeeld"]);
    expect(table.waiting.size + table.wastebasket.size).toBe(0);
    expect(table.ledger.draft(soup)).toMatchObject({ text: "Soep", field: "talents", stepId: "quiet" });
    expect(table.ledger.draftCount).toBe(1);
  });

  test("Who wrote it can word it anew; for everybody else, whoever leads too, it is not there", () => {
    const table = quietTable();
    const cardId = table.card(noor, "Soep");
    const edit: Command = { type: "edit-card", cardId, before: "Soep", after: "Soep koken" };
    table.accepted(noor, edit);
    expect(table.ledger.draft(cardId)?.text).toBe("Soep koken");
    const others: Command[] = [edit, { type: "remove-card", cardId }, { type: "restore-card", cardId }];
    for (const who of [sam, facilitator, actor("Femke", "remote")]) {
      for (const command of others) expect(table.refusal(who, command)).toBe("card-not-found");
    }
    for (const type of ["vote", "join-card"] as const) {
      expect(table.refusal(noor, { type, cardId })).toBe("card-not-found");
    }
    for (const type of ["approve-card", "hide-card"] as const) {
      expect(table.refusal(facilitator, { type, cardId })).toBe("card-not-found");
    }
    expect(table.refusal(facilitator, { type: "set-spotlight", cardId })).toBe("card-not-found");
  });

  test("Taken down it cannot be worded and is not revealed; hung back, it is among the others again", () => {
    const table = quietTable();
    const cardId = table.card(noor, "Soep");
    table.accepted(noor, { type: "remove-card", cardId });
    expect(table.refusal(noor, { type: "remove-card", cardId })).toBe("card-not-found");
    expect(table.refusal(noor, { type: "edit-card", cardId, before: "Soep", after: "Thee" })).toBe(
      "card-not-found",
    );
    expect(table.wastebasket.size).toBe(0);
    table.accepted(facilitator, next);
    expect(texts(table)).toEqual([]);
    table.accepted(noor, { type: "restore-card", cardId });
    expect(table.refusal(noor, { type: "restore-card", cardId })).toBe("card-not-found");
    table.accepted(facilitator, all);
    expect(texts(table)).toEqual(["Soep"]);
  });

  test("What is hung back after everything was revealed comes to lie with the others", () => {
    const table = quietTable();
    const cardId = table.card(noor, "Soep");
    table.accepted(noor, { type: "remove-card", cardId });
    table.accepted(facilitator, all);
    table.accepted(noor, { type: "restore-card", cardId });
    expect(texts(table)).toEqual(["Soep"]);
    expect(table.ledger.drafts()).toEqual([]);
  });

  test("Drafts count for how much a board may hold, also when they are hung back", () => {
    const table = quietTable();
    const cardId = table.card(noor, "Soep");
    table.accepted(noor, { type: "remove-card", cardId });
    const filler = table.card(sam, "Nog een");
    const draft = table.ledger.draft(filler);
    if (draft === null) throw new Error("It was written in silence");
    for (let n = 1; n < LIMITS.cardsPerBoard; n++) {
      table.ledger.apply({ type: "ledger-put", entry: { ...draft, cardId: id.card(`d${n}`) } });
    }
    expect(table.refusal(noor, { type: "restore-card", cardId })).toBe("board-full");
    expect(
      table.refusal(facilitator, {
        type: "add-card",
        card: { kind: id.kind("talent"), text: "Vol", field: null },
      }),
    ).toBe("board-full");
  });

  test("Who leaves takes their drafts along, or lets them stay as nobody's", () => {
    const table = quietTable({ names: "shown" });
    const entry = {
      entry: "participant",
      participantId: noor.participantId,
      name: "Noor",
      language: "nl",
    } as const;
    table.ledger.apply({ type: "ledger-put", entry });
    const soup = table.card(noor, "Soep");
    const tea = table.card(noor, "Thee");
    table.accepted(noor, { type: "remove-card", cardId: tea });
    const gone = table.card(sam, "Weg");
    table.accepted(noor, { type: "erase-me", cards: "keep" });
    expect(table.ledger.draft(soup)).toMatchObject({ participantId: null, byline: null, text: "Soep" });
    expect(table.ledger.draft(tea)).toBeNull(); // nobody could ever hang it back
    expect(table.ledger.entriesAbout(noor.participantId)).toEqual([]);
    table.accepted(sam, { type: "erase-me", cards: "erase" });
    expect(table.ledger.draft(gone)).toBeNull();
    expect(table.erased).toContain(gone);
    table.accepted(facilitator, all);
    expect([...table.board.cards.values()]).toMatchObject([{ id: soup, byline: null }]);
  });

  test("A draft that is erased is gone from the ledger too", () => {
    const table = quietTable();
    const cardId = table.card(noor, "Soep");
    expect(table.refusal(sam, { type: "erase-card", cardId })).toBe("card-not-found");
    table.accepted(noor, { type: "erase-card", cardId });
    expect(table.ledger.entriesAbout(cardId)).toEqual([]);
    expect(table.erased).toEqual([cardId]);
  });
});

describe("Showing what was written", () => {
  test("One by one in the order of writing; what is added meanwhile is still written in silence", () => {
    const table = quietTable();
    for (const text of ["Soep", "Brood"]) table.card(noor, text);
    table.accepted(facilitator, next);
    expect(texts(table)).toEqual(["Soep"]);
    table.card(sam, "Thee");
    table.accepted(facilitator, next);
    expect(texts(table)).toEqual(["Soep", "Brood"]);
    expect(table.ledger.draftCount).toBe(1);
  });

  test("By field", () => {
    const table = quietTable();
    const talent = { kind: id.kind("talent"), text: "Soep", field: null };
    table.accepted(noor, { type: "add-card", card: talent });
    table.accepted(noor, {
      type: "add-card",
      card: { ...talent, text: "De biljartclub", field: id.field("groups") },
    });
    table.accepted(facilitator, {
      type: "reveal-cards",
      which: { type: "field", field: id.field("groups") },
    });
    expect(texts(table)).toEqual(["De biljartclub"]);
    expect(table.ledger.draftCount).toBe(1);
  });

  test("All at once: no card covers another, and from then on the step is open", () => {
    const table = quietTable();
    for (const text of ["Soep", "Brood", "Thee", "Koek"]) table.card(noor, text);
    table.accepted(facilitator, all);
    const places = [...table.board.cards.values()].map(({ pos }) => pos.join());
    expect(new Set(places).size).toBe(4);
    expect(table.board.meeting.opened).toEqual(["quiet"]);
    table.card(sam, "Ook nog");
    expect(texts(table)).toContain("Ook nog");
  });

  test("After the room moved on, what is still written in silence can be shown; the step behind it is open then", () => {
    const table = quietTable();
    table.card(noor, "Soep");
    table.accepted(facilitator, { type: "set-step", stepId: id.step("talk") });
    table.card(sam, "Hardop");
    expect(texts(table)).toEqual(["Hardop"]);
    table.accepted(facilitator, all);
    expect(texts(table)).toEqual(["Hardop", "Soep"]);
    expect(table.board.meeting.opened).toEqual(["quiet"]);
  });

  test("More than the room can wait for come in portions; the step opens with the last of them", () => {
    const table = quietTable();
    for (let n = 0; n <= LIMITS.draftsRevealedAtOnce; n++) table.card(noor, `Kaart ${n}`);
    table.accepted(facilitator, all);
    expect(table.ledger.drafts()).toMatchObject([{ text: `Kaart ${LIMITS.draftsRevealedAtOnce}` }]);
    expect(table.board.meeting.opened).toEqual([]);
    table.accepted(facilitator, all);
    expect(table.ledger.draftCount).toBe(0);
    expect(table.board.meeting.opened).toEqual(["quiet"]);
  });

  test("Twice is no mistake, and shows nothing twice", () => {
    const table = quietTable();
    table.card(noor, "Soep");
    table.accepted(facilitator, all);
    expect(table.send(facilitator, all)).toEqual({ ok: true, changes: [], result: {} });
  });

  test("Where cards are looked at first, they wait; with a word of the list they wait everywhere", () => {
    const table = quietTable({ approval: "before" });
    const soup = table.card(noor, "Soep");
    const rude = table.card(sam, "Wat een KLOOTZAK");
    table.accepted(facilitator, all);
    expect(table.board.cards.size).toBe(0);
    expect(table.waiting.get(soup)?.why).toBe("approval");
    expect(table.waiting.get(rude)?.why).toBe("word");
    table.accepted(facilitator, { type: "approve-card", cardId: soup });
    expect(texts(table)).toEqual(["Soep"]);
  });

  test("Where cards are looked at afterwards, they show, and are on the list", () => {
    const table = quietTable({ approval: "after" });
    const soup = table.card(noor, "Soep");
    table.accepted(facilitator, all);
    expect(texts(table)).toEqual(["Soep"]);
    expect([...table.unchecked]).toEqual([soup]);
  });
});

describe("Dots that are counted later", () => {
  const dotsStep = () => step("dots", { tally: "hidden", dots: 3 });
  const reveal: Command = { type: "reveal-dots" };

  test("They lie in the ledger only, and count when they are shown; from then on at once", () => {
    const table = new TestSituation("idea-board", [dotsStep()]);
    const [soup, bread] = [table.card(noor), table.card(noor)];
    for (const who of [noor, sam]) table.accepted(who, { type: "vote", cardId: soup });
    table.accepted(sam, { type: "vote", cardId: bread });
    table.accepted(sam, { type: "unvote", cardId: bread });
    expect([table.cardNow(soup).votes, table.cardNow(bread).votes]).toEqual([0, 0]);
    table.accepted(facilitator, reveal);
    expect([table.cardNow(soup).votes, table.cardNow(bread).votes]).toEqual([2, 0]);
    table.accepted(sam, { type: "vote", cardId: bread });
    table.accepted(noor, { type: "unvote", cardId: soup });
    expect([table.cardNow(soup).votes, table.cardNow(bread).votes]).toEqual([1, 1]);
    expect(table.send(facilitator, reveal)).toMatchObject({ changes: [] });
  });

  test("A card that lies in the wastebasket, or waits, gets its dots there", () => {
    const table = new TestSituation("idea-board", [dotsStep()]);
    const [soup, bread] = [table.card(noor), table.card(noor)];
    for (const cardId of [soup, bread]) table.accepted(sam, { type: "vote", cardId });
    table.accepted(noor, { type: "remove-card", cardId: soup });
    table.accepted(facilitator, { type: "hide-card", cardId: bread });
    table.accepted(facilitator, reveal);
    table.accepted(noor, { type: "restore-card", cardId: soup });
    table.accepted(facilitator, { type: "approve-card", cardId: bread });
    expect([table.cardNow(soup).votes, table.cardNow(bread).votes]).toEqual([1, 1]);
  });

  test("With the voter or the card their hidden dots go, and no count is ever below what is true", () => {
    const table = new TestSituation("idea-board", [dotsStep()]);
    const [soup, bread, cake] = [table.card(noor), table.card(noor), table.card(noor)];
    for (const cardId of [soup, bread, cake]) table.accepted(sam, { type: "vote", cardId });
    table.accepted(noor, { type: "vote", cardId: soup });
    table.accepted(noor, { type: "remove-card", cardId: bread });
    table.accepted(noor, { type: "erase-card", cardId: cake });
    table.accepted(sam, { type: "erase-me", cards: "erase" });
    expect(table.wastebasket.get(bread)?.card.votes).toBe(0);
    table.accepted(facilitator, reveal);
    table.accepted(noor, { type: "restore-card", cardId: bread });
    expect([table.cardNow(soup).votes, table.cardNow(bread).votes]).toEqual([1, 0]);
  });

  test("Who leaves and lets their things stay, lets their hidden dots stay: nobody's, and counted when they are shown", () => {
    const table = new TestSituation("idea-board", [dotsStep()]);
    const [soup, bread] = [table.card(noor), table.card(noor)];
    for (const cardId of [soup, bread]) table.accepted(sam, { type: "vote", cardId });
    table.accepted(sam, { type: "erase-me", cards: "keep" });
    expect(table.ledger.entriesAbout(sam.participantId)).toEqual([]);
    expect([table.cardNow(soup).votes, table.cardNow(bread).votes]).toEqual([0, 0]);
    table.accepted(facilitator, reveal);
    expect([table.cardNow(soup).votes, table.cardNow(bread).votes]).toEqual([1, 1]);
  });

  test("A step further, the dots of the one before can still be shown", () => {
    const table = new TestSituation("idea-board", [dotsStep(), step("talk")]);
    const soup = table.card(noor);
    table.accepted(sam, { type: "vote", cardId: soup });
    table.accepted(facilitator, { type: "set-step", stepId: id.step("talk") });
    expect(table.cardNow(soup).votes).toBe(0);
    table.accepted(facilitator, reveal);
    expect(table.cardNow(soup).votes).toBe(1);
    expect(table.board.meeting.counted).toEqual(["dots"]);
  });
});
