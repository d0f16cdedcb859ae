import type { CardId, CardKindId, CommandId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { expect, test } from "vitest";
import type { OutboxEntry, OutboxState } from "../sync/outbox/OutboxEntry.ts";
import { testOwnCard, testView } from "../sync/roomSocket/testRoom.ts";
import { ownDoing, restsUntil } from "./ownDoing.ts";

const a = "a" as CardId;
const b = "b" as CardId;
const waiting: OutboxState = { state: "waiting", late: false };
const late: OutboxState = { state: "waiting", late: true };
const saved: OutboxState = { state: "saved", result: {} };

let count = 0;
const entry = (command: Command, state: OutboxState = waiting): OutboxEntry => ({
  id: `opdracht-${++count}` as CommandId,
  command,
  ...state,
});
const add = (text: string): Command => ({
  type: "add-card",
  card: { kind: "wish" as CardKindId, text, field: null },
});
const own = testView({ own: { cards: [testOwnCard("a"), testOwnCard("b")], voted: [a], votesLeft: 2 } }).own;

/** How the list looks, in short. */
function list(entries: readonly OutboxEntry[], away = false) {
  return ownDoing(own, entries, away).cards.map((card) =>
    card.type === "refused" ? [card.text, card.refusal] : [card.text, card.progress],
  );
}

test("what is under way stands above what is saved, the newest first", () => {
  expect(list([entry(add("een")), entry(add("twee"), late)])).toEqual([
    ["twee", "not-saved"],
    ["een", "saving"],
    ["Wens a", "saved"],
    ["Wens b", "saved"],
  ]);
});

test("while nothing can be sent, what is under way is not saved", () => {
  expect(list([entry(add("een"))], true)[0]).toEqual(["een", "not-saved"]);
});

test("a card that was saved is there once, before and after the view shows it", () => {
  expect(list([entry(add("nieuw"), { state: "saved", result: { cardId: "c" as CardId } })])[0]).toEqual([
    "nieuw",
    "saved",
  ]);
  expect(list([entry(add("Wens a"), { state: "saved", result: { cardId: a } })])).toHaveLength(2);
});

test("a card that nobody else sees yet is in the list as that, saved, with its newest words", () => {
  const quiet = testView({
    own: { cards: [testOwnCard("a", { state: "draft" }), testOwnCard("b", { state: "waiting" })] },
  }).own;
  const edit: Command = { type: "edit-card", cardId: a, before: "Wens a", after: "Wens A!" };
  const { cards } = ownDoing(quiet, [entry(edit)], false);
  expect(cards.map((own) => own.type === "card" && [own.card.state, own.text, own.progress])).toEqual([
    ["draft", "Wens A!", "saving"],
    ["waiting", "Wens b", "saved"],
  ]);
});

test("a card that rests is not saved, and says until when", () => {
  const resting = entry(add("rustig"), { state: "resting", until: 30_000 });
  expect(ownDoing(own, [resting], false).cards[0]).toMatchObject({
    text: "rustig",
    progress: "not-saved",
    restsUntil: 30_000,
  });
  expect(restsUntil([entry(add("een")), resting])).toBe(30_000);
  expect(restsUntil([entry(add("een"))])).toBeNull();
});

test("refused words stay in the list with their reason", () => {
  expect(list([entry(add("laat"), { state: "refused", refusal: "adding-closed" })])[0]).toEqual([
    "laat",
    "adding-closed",
  ]);
});

test("a card shows its newest words, as saved only when they are", () => {
  const edit: Command = { type: "edit-card", cardId: a, before: "Wens a", after: "Wens A!" };
  expect(list([entry(edit)])[0]).toEqual(["Wens A!", "saving"]);
  expect(list([entry(edit, { state: "refused", refusal: "not-yours" })]).slice(0, 2)).toEqual([
    ["Wens A!", "not-yours"],
    ["Wens a", "saved"],
  ]);
});

test("a card that is being taken down is gone from the list", () => {
  expect(list([entry({ type: "remove-card", cardId: a })])).toEqual([["Wens b", "saved"]]);
});

test("a card taken down and hung back at once stays", () => {
  const entries = [entry({ type: "remove-card", cardId: a }), entry({ type: "restore-card", cardId: a })];
  expect(list(entries)).toHaveLength(2);
});

test("dots count as given from the press on, and are saved when the server says so", () => {
  const { voted, votesLeft } = ownDoing(own, [entry({ type: "vote", cardId: b })], false);
  expect([...voted]).toEqual([
    [a, "saved"],
    [b, "saving"],
  ]);
  expect(votesLeft).toBe(1);
});

test("a dot taken back at once is free again, whatever is still under way", () => {
  const entries = [entry({ type: "vote", cardId: b }, saved), entry({ type: "unvote", cardId: b })];
  expect(ownDoing(own, entries, false).votesLeft).toBe(2);
  expect(ownDoing(own, [entry({ type: "unvote", cardId: a })], false).votesLeft).toBe(3);
});

test("a line is there from the press on, once", () => {
  const line = { id: "lijn" as ConnectionId, from: a, to: b, word: null };
  const connect: Command = { type: "connect-cards", from: a, to: b, word: null };
  const withLine = { ...own, connections: [line] };
  expect(ownDoing(own, [entry(connect)], false).connections).toEqual([
    { id: null, from: a, to: b, progress: "saving" },
  ]);
  const answered = entry(connect, { state: "saved", result: { connectionId: line.id } });
  expect(ownDoing(withLine, [answered], false).connections).toHaveLength(1);
  const removed = entry({ type: "disconnect-cards", connectionId: line.id });
  expect(ownDoing(withLine, [removed], false).connections).toEqual([]);
});

test("an agreement shows the moment that was said last, saved or not", () => {
  const agreement = { when: "Vrijdag", people: ["Sam"] };
  const agreed = testView({ own: { cards: [testOwnCard("a", { agreement })] } }).own;
  const moved: Command = { type: "set-when", cardId: a, when: " Zaterdag " };
  const shown = (entries: readonly OutboxEntry[]) => {
    const [card] = ownDoing(agreed, entries, false).cards;
    return card?.type === "card" && [card.card.agreement?.when, card.progress];
  };
  expect(shown([entry(moved, late)])).toEqual(["Zaterdag", "not-saved"]);
  expect(shown([entry(moved, { state: "refused", refusal: "not-yours" })])).toEqual(["Vrijdag", "saved"]);
});

test("that a wish came true shows while it is under way, and is gone while it is taken back", () => {
  const told = { ...own, fulfilled: [a] };
  const fulfil = entry({ type: "fulfil-card", cardId: b, story: "Het waaide" }, late);
  expect([...ownDoing(told, [fulfil], false).fulfilled]).toEqual([
    [a, "saved"],
    [b, "not-saved"],
  ]);
  const undo = entry({ type: "unfulfil-card", cardId: a });
  expect([...ownDoing(told, [undo], false).fulfilled]).toEqual([]);
});
