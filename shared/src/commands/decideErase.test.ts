import { expect, test } from "vitest";
import type { LedgerEntry } from "../board/LedgerEntry.ts";
import type { Role } from "../board/Role.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const noor = actor("Noor");
const ravi = actor("Ravi");
const facilitator = actor("Femke", "facilitator");

/** A board on which names show, with Noor, Ravi and Femke known by name and token. */
function meeting(): TestSituation {
  const table = new TestSituation("idea-board", [step("everything", { names: "shown" }), step("next")]);
  for (const [who, role] of [
    [noor, "resident"],
    [ravi, "resident"],
    [facilitator, "facilitator"],
  ] as const) {
    for (const entry of known(who.participantId, role)) table.ledger.apply({ type: "ledger-put", entry });
  }
  return table;
}

function known(name: string, role: Role): LedgerEntry[] {
  const participantId = id.participant(name);
  return [
    { entry: "participant", participantId, name, language: "nl" },
    { entry: "token", hash: `token of ${name}`, role, participantId, createdAt: 0 },
    { entry: "client", clientId: name.length, tokenHash: `token of ${name}` },
    { entry: "answer", participantId, commandId: id.command(`asked by ${name}`), body: "{}" },
  ];
}

test("A card that is erased is not in the wastebasket: nothing is left of it, its lines, votes and hands", () => {
  const table = meeting();
  const soup = table.card(noor, "Soep");
  const bread = table.card(ravi, "Brood");
  const line = table.line(ravi, soup, bread);
  table.accepted(ravi, { type: "vote", cardId: soup });
  table.accepted(ravi, { type: "join-card", cardId: soup });
  table.accepted(noor, { type: "erase-card", cardId: soup });
  expect([...table.board.cards.keys()]).toEqual([bread]);
  expect(table.board.connections.size + table.wastebasket.size).toBe(0);
  expect(table.erased).toEqual([soup, line]);
  expect([...table.ledger.entriesAbout(soup), ...table.ledger.entriesAbout(line)]).toEqual([]);
  expect(table.ledger.votesGiven(ravi.participantId, id.step("everything"))).toBe(0);
});

test("What was taken down can be erased from the wastebasket, and takes its lines along", () => {
  const table = meeting();
  const soup = table.card(noor, "Soep");
  const bread = table.card(ravi, "Brood");
  const line = table.line(noor, soup, bread);
  for (const cardId of [soup, bread]) table.accepted(facilitator, { type: "remove-card", cardId });
  table.accepted(noor, { type: "erase-card", cardId: soup });
  expect([...table.wastebasket.values()]).toMatchObject([{ card: { id: bread }, connections: [] }]);
  expect(table.erased).toEqual([soup, line]);
});

test("Nobody erases what is another's, or hears what lies in the wastebasket", () => {
  const table = meeting();
  const soup = table.card(noor);
  expect(table.refusal(ravi, { type: "erase-card", cardId: soup })).toBe("not-yours");
  table.accepted(noor, { type: "remove-card", cardId: soup });
  expect(table.refusal(ravi, { type: "erase-card", cardId: soup })).toBe("card-not-found");
  expect(table.refusal(ravi, { type: "erase-card", cardId: id.card("never") })).toBe("card-not-found");
  expect(table.erased).toEqual([]);
});

test("Who leaves with their cards leaves nothing: not on the board, not in the wastebasket, not on others' cards", () => {
  const table = meeting();
  const bread = table.card(ravi, "Brood");
  const cake = table.card(ravi, "Taart");
  const soup = table.card(noor, "Soep");
  const tea = table.card(noor, "Thee");
  const line = table.line(noor, bread, cake);
  for (const cardId of [bread, cake]) {
    table.accepted(noor, { type: "vote", cardId });
    table.accepted(noor, { type: "join-card", cardId });
  }
  table.accepted(noor, { type: "remove-card", cardId: tea });
  table.accepted(ravi, { type: "remove-card", cardId: cake });

  table.accepted(noor, { type: "erase-me", cards: "erase" });
  expect([...table.board.cards.values()]).toMatchObject([{ id: bread, votes: 0, joined: 0 }]);
  expect([...table.wastebasket.values()]).toMatchObject([
    { card: { id: cake, votes: 0, joined: 0 }, connections: [] },
  ]);
  expect(table.board.connections.size).toBe(0);
  expect([...table.erased].sort()).toEqual([soup, tea, line, noor.participantId].sort());
  expect(table.ledger.entriesAbout(noor.participantId)).toEqual([]);
  expect(table.ledger.token("token of Noor")).toBeNull();
  expect(table.ledger.isTakenOff("token of Noor")).toBe(false); // they know that they left
});

test("Who leaves and lets their cards stay is forgotten: the cards are nobody's and bear no name, the dots count", () => {
  const table = meeting();
  const soup = table.card(noor, "Soep");
  const bread = table.card(ravi, "Brood");
  const tea = table.card(noor, "Thee");
  table.accepted(noor, { type: "vote", cardId: bread });
  table.accepted(noor, { type: "remove-card", cardId: tea });
  expect(table.cardNow(soup).byline).toBe("Noor");
  table.accepted(facilitator, { type: "remove-participant", cardId: soup, cards: "keep" });
  expect(table.cardNow(soup)).toMatchObject({ text: "Soep", byline: null });
  expect(table.cardNow(bread)).toMatchObject({ votes: 1, byline: "Ravi" });
  expect(table.wastebasket.get(tea)?.card.byline).toBeNull();
  expect(table.ledger.authorOf(soup)).toBeNull();
  expect(table.ledger.entriesAbout(noor.participantId)).toEqual([]);
  expect(table.erased).toEqual([noor.participantId]);
  expect(table.ledger.isTakenOff("token of Noor")).toBe(true);
});

test("A facilitator knows cards, not people: a card that is nobody's sends nobody away", () => {
  const table = meeting();
  const soup = table.card(noor);
  table.accepted(noor, { type: "erase-me", cards: "keep" });
  const command = { type: "remove-participant", cardId: soup, cards: "erase" } as const;
  expect(table.refusal(facilitator, command)).toBe("participant-unknown");
  expect(table.refusal(facilitator, { ...command, cardId: id.card("never") })).toBe("card-not-found");
});

test("Who leads the meeting is not sent away by way of a card, and does not leave as a resident does", () => {
  const table = meeting();
  const cardId = table.card(facilitator);
  const command = { type: "remove-participant", cardId, cards: "erase" } as const;
  expect(table.refusal(facilitator, command)).toBe("not-allowed");
  expect(table.refusal(facilitator, { type: "erase-me", cards: "erase" })).toBe("not-allowed");
  expect(table.refusal(noor, command)).toBe("not-allowed");
});

test("How long a board is kept is the facilitator's to say, out of a few", () => {
  const table = meeting();
  table.accepted(facilitator, { type: "set-keep-days", days: 90 });
  expect(table.board.keepDays).toBe(90);
  expect(table.send(facilitator, { type: "set-keep-days", days: 90 })).toMatchObject({ changes: [] });
  expect(table.refusal(noor, { type: "set-keep-days", days: 30 })).toBe("not-allowed");
});
