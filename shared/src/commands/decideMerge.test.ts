import { expect, test } from "vitest";
import type { Card } from "../board/Card.ts";
import type { CardId } from "../board/ids.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const femke = actor("Femke", "facilitator");
const noor = actor("Noor");
const sam = actor("Sam");
const joke = actor("Joke");

function ideas(values: Parameters<typeof step>[1] = {}): TestSituation {
  return new TestSituation("idea-board", [step("ideas", values), step("next")]);
}

function merge(table: TestSituation, into: CardId, ...cards: CardId[]): void {
  table.accepted(femke, { type: "merge-cards", into, cards });
}

/** Noor and Sam both want soup; Joke wants bread, tied to Sam's soup. */
function twoSoups(table = ideas()) {
  const [soup, soep, bread] = [table.card(noor, "Soep"), table.card(sam, "soep!"), table.card(joke, "Brood")];
  return { table, soup, soep, bread };
}

/** The board as it is, and what is behind it, to be compared with later. */
function asItIs({ board, merged, ledger }: TestSituation) {
  return {
    cards: new Map(board.cards),
    connections: new Map(board.connections),
    merged: new Map(merged),
    ledger: new Set([...ledger.entries()].map((entry) => JSON.stringify(entry))),
  };
}

test("Two who say the same are one card that was said twice; whoever leads takes them apart as they were", () => {
  const { table, soup, soep, bread } = twoSoups();
  table.line(joke, bread, soep);
  table.line(noor, soup, soep);
  table.accepted(joke, { type: "vote", cardId: soep });
  table.accepted(joke, { type: "vote", cardId: soup });
  table.accepted(sam, { type: "vote", cardId: soep });
  table.accepted(joke, { type: "join-card", cardId: soep });
  const before = asItIs(table);

  merge(table, soup, soep);
  expect([...table.board.cards.keys()]).toEqual([soup, bread]);
  expect(table.cardNow(soup)).toMatchObject({ text: "Soep", said: { times: 2 }, votes: 2, joined: 1 });
  expect([...table.board.connections.values()]).toMatchObject([{ from: bread, to: soup }]);

  table.accepted(femke, { type: "split-card", cardId: soup, parts: [soep] });
  expect(asItIs(table)).toEqual(before);
});

test("Only whoever leads merges, and only cards of one kind that hang on the board and were looked at", () => {
  const { table, soup, soep } = twoSoups(ideas({ approval: "after" }));
  expect(table.refusal(noor, { type: "merge-cards", into: soup, cards: [soep] })).toBe("not-allowed");
  expect(table.refusal(femke, { type: "merge-cards", into: soup, cards: [soep] })).toBe("not-allowed");
  for (const cardId of [soup, soep]) table.accepted(femke, { type: "approve-card", cardId });
  expect(table.refusal(femke, { type: "merge-cards", into: soup, cards: [soup] })).toBe("card-not-found");
  expect(table.refusal(femke, { type: "merge-cards", into: soup, cards: [id.card("none")] })).toBe(
    "card-not-found",
  );
  table.accepted(femke, { type: "hide-card", cardId: soep });
  expect(table.refusal(femke, { type: "merge-cards", into: soup, cards: [soep] })).toBe("card-not-found");

  const assets = new TestSituation("asset-map");
  const talent = assets.card(femke, "Koken");
  const place = { kind: id.kind("place"), text: "Koken", field: null };
  const { cardId } = assets.accepted(femke, { type: "add-card", card: place });
  expect(assets.refusal(femke, { type: "merge-cards", into: talent, cards: [cardId as CardId] })).toBe(
    "not-allowed",
  );
});

test("What is written in silence cannot be merged, and nobody learns by it that it is there", () => {
  const table = ideas({ writing: "silent" });
  const draft = table.card(noor, "Soep");
  const own = table.card(femke, "Soep");
  expect(table.refusal(femke, { type: "merge-cards", into: own, cards: [draft] })).toBe("card-not-found");
  expect(table.refusal(femke, { type: "merge-cards", into: draft, cards: [own] })).toBe("card-not-found");
});

test("A dot on a merged card is one dot of one person, however the card is called on their phone", () => {
  const { table, soup, soep } = twoSoups(ideas({ dots: 2 }));
  table.accepted(joke, { type: "vote", cardId: soup });
  table.accepted(joke, { type: "vote", cardId: soep });
  merge(table, soup, soep);
  expect(table.refusal(joke, { type: "vote", cardId: soep })).toBe("already-voted");
  // The other dot came back to give.
  table.accepted(joke, { type: "vote", cardId: table.card(femke, "Thee") });
  table.accepted(joke, { type: "unvote", cardId: soep });
  expect(table.cardNow(soup).votes).toBe(0);
  expect(table.refusal(joke, { type: "unvote", cardId: soup })).toBe("not-voted");
  table.accepted(sam, { type: "join-card", cardId: soep });
  expect(table.refusal(sam, { type: "join-card", cardId: soup })).toBe("already-joined");
  table.accepted(sam, { type: "leave-card", cardId: soup });
  expect(table.cardNow(soup).joined).toBe(0);
});

test("Dots that were hidden count people, not dots, when they are shown", () => {
  const { table, soup, soep } = twoSoups(ideas({ tally: "hidden" }));
  for (const who of [noor, joke]) table.accepted(who, { type: "vote", cardId: soep });
  table.accepted(joke, { type: "vote", cardId: soup });
  merge(table, soup, soep);
  expect(table.cardNow(soup).votes).toBe(0);
  table.accepted(femke, { type: "reveal-dots" });
  expect(table.cardNow(soup).votes).toBe(2);
  table.accepted(femke, { type: "split-card", cardId: soup });
  expect([table.cardNow(soup).votes, table.cardNow(soep).votes]).toEqual([1, 2]);
});

test("Several cards in the light of which two become one: everybody looks at that one", () => {
  const { table, soup, soep, bread } = twoSoups();
  const part = { part: "cards", cards: [soep, bread, soup] } as const;
  table.accepted(femke, { type: "set-spotlight", cardId: null, part });
  merge(table, soup, soep);
  expect(table.board.meeting.part).toEqual({ part: "cards", cards: [soup, bread] });
  table.accepted(femke, { type: "remove-card", cardId: bread });
  expect(table.board.meeting.part).toEqual({ part: "cards", cards: [soup] });
});

test("Each takes back their own; the other hangs on, in their own words, with the dots and lines of others", () => {
  const { table, soup, soep, bread } = twoSoups();
  table.line(joke, bread, soup);
  table.accepted(joke, { type: "vote", cardId: soup });
  merge(table, soup, soep);
  table.accepted(femke, { type: "set-spotlight", cardId: soup });
  const { pos } = table.cardNow(soup);

  table.accepted(noor, { type: "remove-card", cardId: soup });
  expect(table.cardNow(soep)).toMatchObject({ text: "soep!", pos, votes: 1 });
  expect(table.cardNow(soep).said).toBe(undefined);
  expect(table.board.cards.has(soup)).toBe(false);
  expect([...table.board.connections.values()]).toMatchObject([{ from: bread, to: soep }]);
  expect(table.board.meeting.spotlight).toBe(soep);
  expect(table.board.meeting.part).toBeNull();
  expect(table.wastebasket.get(soup)).toMatchObject({ card: { text: "Soep", votes: 0 }, why: null });
  table.accepted(joke, { type: "unvote", cardId: soep });
  expect(table.cardNow(soep).votes).toBe(0);

  // They think better of it: their card is back, by itself.
  table.accepted(noor, { type: "restore-card", cardId: soup });
  merge(table, soep, soup);
  table.accepted(noor, { type: "remove-card", cardId: soup });
  expect(table.cardNow(soep).said).toBe(undefined);
  table.accepted(sam, { type: "remove-card", cardId: soep });
  expect(table.board.cards.has(soep)).toBe(false);
  expect(table.merged.size).toBe(0);
});

test("What somebody took down again in the meantime does not come back by taking the rest apart", () => {
  const { table, soup, soep, bread } = twoSoups();
  const line = table.line(joke, bread, soep);
  merge(table, soup, soep, table.card(joke, "SOEP"));
  expect(table.cardNow(soup).said?.times).toBe(3);
  table.accepted(sam, { type: "remove-card", cardId: soep });
  expect(table.cardNow(soup).said?.times).toBe(2);
  table.accepted(femke, { type: "disconnect-cards", connectionId: line });
  table.accepted(femke, { type: "split-card", cardId: soup });
  expect(table.board.cards.has(soep)).toBe(false);
  expect(table.board.connections.size).toBe(0);
  expect(table.board.cards.size).toBe(3);
});

test("A line that got another word while its cards were one keeps it when they are apart again", () => {
  const { table, soup, soep, bread } = twoSoups();
  const connectionId = table.line(joke, bread, soep);
  merge(table, soup, soep);
  table.accepted(femke, { type: "set-connection-word", connectionId, word: "erbij" });
  table.accepted(femke, { type: "split-card", cardId: soup });
  expect(table.board.connections.get(connectionId)).toMatchObject({ from: bread, to: soep, word: "erbij" });
});

test("A merged card that is merged again comes out of it as the merged card it was", () => {
  const { table, soup, soep } = twoSoups();
  const broth = table.card(joke, "Bouillon");
  merge(table, soup, soep);
  table.accepted(joke, { type: "vote", cardId: soup });
  const before = asItIs(table);
  merge(table, broth, soup);
  expect(table.cardNow(broth)).toMatchObject({ said: { times: 3 }, votes: 1 });
  table.accepted(femke, { type: "split-card", cardId: broth, parts: [soup] });
  expect(asItIs(table)).toEqual(before);
});

test("For whoever leads it is one card: taken down, brought back, hidden and hung up as one", () => {
  const { table, soup, soep } = twoSoups();
  merge(table, soup, soep);
  table.accepted(femke, { type: "remove-card", cardId: soup });
  expect([table.board.cards.size, table.merged.size]).toEqual([1, 1]);
  table.accepted(femke, { type: "restore-card", cardId: soup });
  expect(table.cardNow(soup).said?.times).toBe(2);
  table.accepted(femke, { type: "hide-card", cardId: soup });
  table.accepted(sam, { type: "remove-card", cardId: soep });
  expect(table.waiting.get(soup)?.card.said).toBe(undefined);
  table.accepted(femke, { type: "approve-card", cardId: soup });
  expect(table.cardNow(soup).text).toBe("Soep");
});

test("What several people said, no phone says otherwise; whoever leads may", () => {
  const { table, soup, soep } = twoSoups();
  merge(table, soup, soep);
  const edit = { type: "edit-card", before: "Soep", after: "Geen soep" } as const;
  expect(table.refusal(noor, { ...edit, cardId: soup })).toBe("not-yours");
  expect(table.refusal(sam, { ...edit, cardId: soep })).toBe("card-not-found");
  table.accepted(femke, { ...edit, cardId: soup, after: "Soep met ballen" });
  table.accepted(femke, { type: "split-card", cardId: soup });
  expect([table.cardNow(soup).text, table.cardNow(soep).text]).toEqual(["Soep met ballen", "soep!"]);
});

test("Who leaves for good and takes all along leaves what others said, in their words and without the dot of who left", () => {
  const { table, soup, soep, bread } = twoSoups();
  table.line(joke, bread, soup);
  table.line(noor, soup, soep);
  table.accepted(noor, { type: "vote", cardId: soep });
  table.accepted(joke, { type: "vote", cardId: soup });
  merge(table, soup, soep);
  table.accepted(noor, { type: "erase-me", cards: "erase" });
  expect(table.cardNow(soep)).toMatchObject({ text: "soep!", votes: 1 });
  expect([...table.board.connections.values()]).toMatchObject([{ from: bread, to: soep }]);
  expect(table.erased).toContain(soup);
  expect(table.erased).not.toContain(soep);
  const rest = {
    board: [...table.board.cards],
    merged: [...table.merged],
    ledger: [...table.ledger.entries()],
  };
  expect(JSON.stringify(rest)).not.toContain(`"${soup}"`);
  expect(JSON.stringify(rest)).not.toContain("Noor");
});

test("Whoever leads erases a merged card whole; who made a part, only that part", () => {
  const { table, soup, soep } = twoSoups();
  merge(table, soup, soep);
  table.accepted(sam, { type: "erase-card", cardId: soep });
  expect(table.cardNow(soup).said).toBe(undefined);
  expect(table.erased).toEqual([soep]);
  const again = table.card(sam, "Soep");
  merge(table, soup, again);
  table.accepted(femke, { type: "erase-card", cardId: soup });
  expect(new Set(table.erased)).toEqual(new Set([soep, soup, again]));
  expect(table.merged.size + [...table.board.cards.keys()].filter((one) => one === soup).length).toBe(0);
});

test("The names of all who showed theirs stand with a merged card, until they leave for good", () => {
  const table = ideas({ names: "shown" });
  for (const { participantId } of [noor, sam]) {
    table.ledger.apply({
      type: "ledger-put",
      entry: { entry: "participant", participantId, name: participantId, language: "nl" },
    });
  }
  const { soup, soep } = twoSoups(table);
  merge(table, soup, soep);
  expect(table.cardNow(soup)).toMatchObject({ byline: "Noor", said: { names: ["Sam"] } });
  table.accepted(sam, { type: "erase-me", cards: "keep" });
  expect(table.cardNow(soup)).toMatchObject({ byline: "Noor", said: { times: 2, names: [] } });
  expect(JSON.stringify([...table.merged])).not.toContain("Sam");
});

test("Whoever is sent away with all they brought takes only their own part along", () => {
  const { table, soup, soep } = twoSoups();
  merge(table, soup, soep);
  table.accepted(femke, { type: "take-down-all", cardId: soup });
  expect(table.cardNow(soep).text).toBe("soep!");
  expect(table.wastebasket.get(soup)?.why).toBe("hidden");
  expect([...table.board.cards.keys()]).not.toContain(soup);
});

test("A card without a photo shows that of the other, and gives it back", () => {
  const { table, soup, soep } = twoSoups();
  const photo = { name: id.photo("f-soup"), width: 4, height: 3 };
  table.ledger.apply({
    type: "ledger-put",
    entry: { entry: "photo", ...photo, addedAt: 0, inSnapshot: false, card: soep },
  });
  table.carryOut([{ type: "card-put", card: { ...table.cardNow(soep), photo } as Card }]);
  merge(table, soup, soep);
  expect(table.cardNow(soup).photo).toEqual(photo);
  table.accepted(femke, { type: "split-card", cardId: soup });
  expect([table.cardNow(soup).photo, table.cardNow(soep).photo]).toEqual([undefined, photo]);
  merge(table, soup, soep);
  table.accepted(sam, { type: "erase-me", cards: "erase" });
  expect(table.cardNow(soup).photo).toBe(undefined);
  expect(table.erased).toContain(photo.name);
});

test("What hangs from a card that waits comes back to the card as which the other end shows", () => {
  const { table, soup, soep, bread } = twoSoups();
  table.line(joke, bread, soep);
  table.accepted(femke, { type: "hide-card", cardId: bread });
  merge(table, soup, soep);
  table.accepted(femke, { type: "approve-card", cardId: bread });
  expect([...table.board.connections.values()]).toMatchObject([{ from: bread, to: soup }]);
  table.accepted(femke, { type: "split-card", cardId: soup });
  expect([...table.board.connections.values()]).toMatchObject([{ from: bread, to: soep }]);
});
