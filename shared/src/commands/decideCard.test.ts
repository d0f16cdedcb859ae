import { describe, expect, test } from "vitest";
import type { Position } from "../board/Position.ts";
import type { Command } from "./Command.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const noor = actor("Noor");
const sam = actor("Sam");

const talent = (text: string, values: { field?: string; pos?: Position; kind?: string } = {}): Command => ({
  type: "add-card",
  card: {
    kind: id.kind(values.kind ?? "talent"),
    text,
    field: values.field === undefined ? null : id.field(values.field),
    ...(values.pos && { pos: values.pos }),
  },
});

describe("Adding a card", () => {
  test("What a resident typed lies on the board, in the field of its kind, and the answer says under which id", () => {
    const table = new TestSituation("asset-map");
    const { cardId } = table.accepted(noor, talent("  Ik kan brood bakken "));
    expect([...table.board.cards.keys()]).toEqual([cardId]);
    expect([...table.board.cards.values()]).toMatchObject([
      { kind: "talent", text: "Ik kan brood bakken", field: "talents", votes: 0, joined: 0, byline: null },
    ]);
  });

  test("A card becomes of the kind of the field that it is put in", () => {
    const table = new TestSituation("asset-map");
    table.accepted(noor, talent("De biljartclub", { field: "groups" }));
    expect([...table.board.cards.values()]).toMatchObject([{ kind: "group", field: "groups" }]);
  });

  test("A kind without a field of its own lies on the open table", () => {
    const table = new TestSituation("idea-board");
    expect(table.cardNow(table.card(noor)).field).toBeNull();
  });

  test("A field without a kind leaves a card what it is", () => {
    const table = new TestSituation("idea-board");
    table.accepted(noor, talent("Het is te donker", { kind: "idea", field: "parking" }));
    expect([...table.board.cards.values()]).toMatchObject([{ kind: "idea", field: "parking" }]);
  });

  test("Where a facilitator's hand put it, it lies; a resident's idea of a place does not count", () => {
    const table = new TestSituation("asset-map");
    const pos: Position = [-777, 55.5];
    const byHand = table.accepted(facilitator, talent("Hier", { pos })).cardId ?? id.card("none");
    const byPhone = table.accepted(noor, talent("Daar", { pos })).cardId ?? id.card("none");
    expect(table.cardNow(byHand)).toMatchObject({ pos, field: null });
    expect(table.cardNow(byPhone).pos).not.toEqual(pos);
  });

  test("What was written for one question does not hang at another that shows it to other people", () => {
    const steps = [
      step("quiet", { writing: "silent" }),
      step("open"),
      step("named", { names: "shown" }),
      step("also-open"),
    ];
    const table = new TestSituation("wish-tree", steps);
    const wish = (asked: string): Command => ({
      type: "add-card",
      card: { kind: id.kind("wish"), text: "Een bankje", field: null, step: id.step(asked) },
    });
    table.accepted(noor, wish("quiet"));
    table.accepted(facilitator, { type: "set-step", stepId: id.step("open") });
    expect(table.refusal(noor, wish("quiet"))).toBe("not-in-this-step");
    expect(table.refusal(noor, wish("named"))).toBe("not-in-this-step");
    expect(table.refusal(noor, wish("never-there"))).toBe("not-in-this-step");
    table.accepted(noor, wish("also-open"));
    table.accepted(facilitator, { type: "reveal-cards", which: { type: "all" } });
    table.accepted(noor, wish("quiet"));
    expect(table.board.cards.size).toBe(3);
  });

  test("A first name stands on a card only where the step says that names show", () => {
    const table = new TestSituation("wish-tree", [step("quiet"), step("named", { names: "shown" })]);
    table.ledger.apply({
      type: "ledger-put",
      entry: { entry: "participant", participantId: noor.participantId, name: "Noor", language: "nl" },
    });
    expect(table.cardNow(table.card(noor)).byline).toBeNull();
    table.accepted(facilitator, { type: "set-step", stepId: id.step("named") });
    expect(table.cardNow(table.card(noor)).byline).toBe("Noor");
    expect(table.cardNow(table.card(sam)).byline).toBeNull();
  });

  test("Nothing to read, or more than fits on a card, is refused", () => {
    const table = new TestSituation("wish-tree");
    const wish = (text: string) => talent(text, { kind: "wish" });
    expect(table.refusal(noor, wish(" \n\u202e "))).toBe("text-empty");
    expect(table.refusal(noor, wish("x".repeat(5_000)))).toBe("text-too-long");
    expect(table.refusal(noor, wish("😀".repeat(501)))).toBe("text-too-long");
    expect(table.refusal(noor, wish("😀".repeat(500)))).toBeNull();
  });

  test("A kind or field that this activity does not have is refused, also under a clever name", () => {
    const table = new TestSituation("asset-map");
    expect(table.refusal(noor, talent("Zee", { kind: "wish" }))).toBe("kind-unknown");
    expect(table.refusal(noor, talent("Zee", { kind: "__proto__" }))).toBe("kind-unknown");
    expect(table.refusal(noor, talent("Zee", { field: "constructor" }))).toBe("field-unknown");
  });

  test("The step and the facilitator say when phones may add; facilitators themselves always may", () => {
    const table = new TestSituation("wish-tree", [step("everything"), step("look", { verbs: [] })]);
    table.accepted(facilitator, { type: "close-adding" });
    expect(table.refusal(noor, talent("Zee", { kind: "wish" }))).toBe("adding-closed");
    table.card(facilitator);
    table.accepted(facilitator, { type: "open-adding" });
    table.accepted(facilitator, { type: "set-step", stepId: id.step("look") });
    expect(table.refusal(noor, talent("Zee", { kind: "wish" }))).toBe("not-in-this-step");
    expect(table.refusal(actor("hal", "kiosk"), talent("Zee", { kind: "wish" }))).toBe("not-in-this-step");
    table.card(actor("groepje 1", "table"));
  });

  test("A step about one field takes no cards for another", () => {
    const table = new TestSituation("asset-map", [step("talents", { fields: [id.field("talents")] })]);
    expect(table.refusal(noor, talent("De kerk", { kind: "organisation" }))).toBe("not-in-this-step");
    expect(table.refusal(noor, talent("Zingen"))).toBeNull();
    expect(table.refusal(facilitator, talent("De kerk", { kind: "organisation" }))).toBeNull();
  });

  test("A full board says so", () => {
    const table = new TestSituation("wish-tree");
    const card = table.cardNow(table.card(noor));
    const cards = Array.from({ length: 5_000 }, (_, n) => [id.card(`c${n}`), card] as const);
    table.board = { ...table.board, cards: new Map(cards) };
    expect(table.refusal(noor, talent("Nog een", { kind: "wish" }))).toBe("board-full");
  });
});

describe("Editing a card", () => {
  const edit = (cardId: string, before: string, after: string): Command => ({
    type: "edit-card",
    cardId: id.card(cardId),
    before,
    after,
  });

  test("Two people who edit one card keep both changes", () => {
    const table = new TestSituation("wish-tree");
    const card = table.card(noor, "Naar zee");
    table.accepted(facilitator, edit(card, "Naar zee", "Samen naar zee"));
    table.accepted(noor, edit(card, "Naar zee", "Naar zee in Zeeland"));
    expect(table.cardNow(card).text).toBe("Samen naar zee in Zeeland");
  });

  test("Nobody edits another's card but a facilitator", () => {
    const table = new TestSituation("wish-tree");
    const card = table.card(noor);
    expect(table.refusal(sam, edit(card, "Soep koken", "Soep eten"))).toBe("not-yours");
    expect(table.refusal(facilitator, edit(card, "Soep koken", "Soep eten"))).toBeNull();
  });

  test("A card that is not there, an emptied text and a much too long one are refused", () => {
    const table = new TestSituation("wish-tree");
    const card = table.card(noor);
    expect(table.refusal(noor, edit("gone", "a", "b"))).toBe("card-not-found");
    expect(table.refusal(noor, edit(card, "Soep koken", " "))).toBe("text-empty");
    expect(table.refusal(noor, edit(card, "Soep koken", "x".repeat(501)))).toBe("text-too-long");
  });

  test("A text that grew too long on the canvas may be shortened bit by bit, never made longer", () => {
    const table = new TestSituation("wish-tree");
    const card = table.card(noor);
    const long = "y".repeat(900);
    table.board = {
      ...table.board,
      cards: new Map([[card, { ...table.cardNow(card), text: long }]]),
    };
    expect(table.refusal(noor, edit(card, long, `${long}!`))).toBe("text-too-long");
    expect(table.refusal(noor, edit(card, long, "y".repeat(800)))).toBeNull();
    expect(table.cardNow(card).text).toBe("y".repeat(800));
  });

  test("Saving without a change changes nothing", () => {
    const table = new TestSituation("wish-tree");
    const card = table.card(noor);
    expect(table.send(noor, edit(card, "Soep koken", "Soep koken "))).toMatchObject({
      ok: true,
      changes: [],
    });
  });

  test("One's own card may be mended in any step", () => {
    const table = new TestSituation("wish-tree", [step("add"), step("look", { verbs: [] })]);
    const card = table.card(noor);
    table.accepted(facilitator, { type: "set-step", stepId: id.step("look") });
    expect(table.refusal(noor, edit(card, "Soep koken", "Soep eten"))).toBeNull();
    expect(table.refusal(noor, { type: "remove-card", cardId: card })).toBeNull();
  });
});

describe("Taking down and putting back", () => {
  test("A card that its author takes down is gone with its lines, and comes back whole", () => {
    const table = new TestSituation("idea-board");
    const [soup, bread] = [table.card(noor), table.card(sam)];
    table.line(sam, soup, bread);
    table.accepted(sam, { type: "vote", cardId: soup });
    table.accepted(sam, { type: "join-card", cardId: soup });
    const before = table.board;
    table.accepted(noor, { type: "remove-card", cardId: soup });
    expect(table.board.cards.has(soup)).toBe(false);
    expect(table.board.connections.size).toBe(0);
    table.accepted(noor, { type: "restore-card", cardId: soup });
    expect(table.board).toEqual(before);
    expect(table.wastebasket.size).toBe(0);
    expect(table.refusal(sam, { type: "vote", cardId: soup })).toBe("already-voted");
    expect(table.refusal(sam, { type: "unvote", cardId: soup })).toBeNull();
    expect(table.cardNow(soup)).toMatchObject({ votes: 0, joined: 1 });
  });

  test("A line comes back with the last of its two cards, in whichever order they come", () => {
    for (const order of ["first", "last"] as const) {
      const table = new TestSituation("idea-board");
      const cards = [table.card(noor), table.card(noor)] as const;
      const line = table.line(noor, ...cards);
      for (const cardId of cards) table.accepted(noor, { type: "remove-card", cardId });
      for (const cardId of order === "first" ? cards : cards.toReversed()) {
        table.accepted(noor, { type: "restore-card", cardId });
      }
      expect([...table.board.connections.keys()]).toEqual([line]);
    }
  });

  test("Nobody takes down another's card but a facilitator, and its author can put it back", () => {
    const table = new TestSituation("wish-tree");
    const cardId = table.card(noor);
    expect(table.refusal(sam, { type: "remove-card", cardId })).toBe("not-yours");
    table.accepted(facilitator, { type: "remove-card", cardId });
    expect(table.refusal(noor, { type: "restore-card", cardId })).toBeNull();
  });

  test("To others a card in the wastebasket is not there at all", () => {
    const table = new TestSituation("wish-tree");
    const cardId = table.card(noor);
    table.accepted(noor, { type: "remove-card", cardId });
    expect(table.refusal(sam, { type: "restore-card", cardId })).toBe("card-not-found");
    expect(table.refusal(sam, { type: "restore-card", cardId: id.card("never") })).toBe("card-not-found");
    expect(table.refusal(sam, { type: "remove-card", cardId })).toBe("card-not-found");
    expect(table.refusal(facilitator, { type: "restore-card", cardId })).toBeNull();
    expect(table.refusal(facilitator, { type: "restore-card", cardId })).toBe("card-not-found");
  });
});

describe("Moving a card", () => {
  const move = (cardId: string, pos: Position, field: string | null): Command => ({
    type: "move-card",
    cardId: id.card(cardId),
    pos,
    field: field === null ? null : id.field(field),
  });

  test("Dropped in a field it becomes of that field's kind; out of all fields it stays what it is", () => {
    const table = new TestSituation("asset-map");
    const card = table.card(noor);
    table.accepted(facilitator, move(card, [5, 6], "places"));
    expect(table.cardNow(card)).toMatchObject({ pos: [5, 6], field: "places", kind: "place" });
    table.accepted(facilitator, move(card, [7, 8], null));
    expect(table.cardNow(card)).toMatchObject({ pos: [7, 8], field: null, kind: "place" });
  });

  test("Residents do not move cards, a table may", () => {
    const table = new TestSituation("asset-map");
    const card = table.card(noor);
    expect(table.refusal(noor, move(card, [1, 1], null))).toBe("not-allowed");
    expect(table.refusal(actor("groepje 1", "table"), move(card, [1, 1], null))).toBeNull();
  });

  test("An unknown card or field is refused, and a move to where it lies changes nothing", () => {
    const table = new TestSituation("asset-map");
    const card = table.card(noor);
    const { pos, field } = table.cardNow(card);
    expect(table.refusal(facilitator, move("gone", [1, 1], null))).toBe("card-not-found");
    expect(table.refusal(facilitator, move(card, [1, 1], "parking"))).toBe("field-unknown");
    expect(table.send(facilitator, move(card, pos, field))).toMatchObject({ ok: true, changes: [] });
  });
});

test("A screen may not do anything", () => {
  const table = new TestSituation("wish-tree");
  const cardId = table.card(noor);
  expect(table.refusal(actor("wand", "screen"), { type: "remove-card", cardId })).toBe("not-allowed");
  expect(table.refusal(actor("wand", "screen"), { type: "vote", cardId })).toBe("not-allowed");
});
