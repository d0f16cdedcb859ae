import { expect, test } from "vitest";
import type { CardId } from "../board/ids.ts";
import type { Command } from "./Command.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const noor = actor("Noor");
const sam = actor("Sam");

function connect(from: CardId, to: CardId, word: string | null = null): Command {
  return { type: "connect-cards", from, to, word };
}

test("Anybody may draw a line between any two cards, with a word on it", () => {
  const table = new TestSituation("asset-map");
  const [one, other] = [table.card(noor), table.card(sam)];
  const { connectionId } = table.accepted(noor, connect(one, other, "  kent \u202e"));
  expect([...table.board.connections.values()]).toEqual([
    { id: connectionId, from: one, to: other, word: "kent", drawnAt: expect.any(Number) },
  ]);
});

test("Without a word, or with one that nobody can see, a line has no word", () => {
  const table = new TestSituation("asset-map");
  const cards = [table.card(noor), table.card(noor), table.card(noor)] as const;
  table.accepted(noor, connect(cards[0], cards[1], " "));
  table.accepted(noor, { type: "connect-cards", from: cards[1], to: cards[2], word: null });
  expect([...table.board.connections.values()].map(({ word }) => word)).toEqual([null, null]);
});

test("Two cards have one line, whichever way it was drawn", () => {
  const table = new TestSituation("asset-map");
  const [one, other] = [table.card(noor), table.card(sam)];
  table.line(noor, one, other);
  expect(table.refusal(sam, connect(one, other))).toBe("already-connected");
  expect(table.refusal(sam, connect(other, one))).toBe("already-connected");
});

test("A line to itself, to a card that is not there, or with a whole story on it is refused", () => {
  const table = new TestSituation("asset-map");
  const [one, other] = [table.card(noor), table.card(sam)];
  expect(table.refusal(noor, connect(one, one))).toBe("connection-to-itself");
  expect(table.refusal(noor, connect(one, id.card("gone")))).toBe("card-not-found");
  expect(table.refusal(noor, connect(id.card("__proto__"), one))).toBe("card-not-found");
  expect(table.refusal(noor, connect(one, other, "x".repeat(61)))).toBe("word-too-long");
});

test("Phones draw lines only in a step for lines; facilitators always may", () => {
  const table = new TestSituation("asset-map", [step("add", { verbs: ["add"] })]);
  const [one, other] = [table.card(noor), table.card(sam)];
  expect(table.refusal(noor, connect(one, other))).toBe("not-in-this-step");
  expect(table.refusal(facilitator, connect(one, other))).toBeNull();
});

test("Whoever drew a line may take it away, also in a later step; others may not", () => {
  const table = new TestSituation("asset-map", [step("lines"), step("look", { verbs: [] })]);
  const [one, other] = [table.card(noor), table.card(noor)];
  const connectionId = table.line(sam, one, other);
  table.accepted(facilitator, { type: "set-step", stepId: id.step("look") });
  expect(table.refusal(noor, { type: "disconnect-cards", connectionId })).toBe("not-yours");
  expect(table.refusal(sam, { type: "disconnect-cards", connectionId })).toBeNull();
  expect(table.board.connections.size).toBe(0);
  expect(table.ledger.authorOf(connectionId)).toBeNull();
  expect(table.refusal(sam, { type: "disconnect-cards", connectionId })).toBe("connection-not-found");
});

test("A facilitator takes any line away", () => {
  const table = new TestSituation("asset-map");
  const connectionId = table.line(sam, table.card(noor), table.card(noor));
  expect(table.refusal(facilitator, { type: "disconnect-cards", connectionId })).toBeNull();
});

test("Whoever leads puts a word on a line that is there, another one, or none; it stays the line it was", () => {
  const table = new TestSituation("asset-map");
  const connectionId = table.line(sam, table.card(noor), table.card(sam));
  const line = table.board.connections.get(connectionId);
  const wordNow = (word: string | null) => {
    table.accepted(facilitator, { type: "set-connection-word", connectionId, word });
    return table.board.connections.get(connectionId);
  };
  expect(wordNow(" op  vrijdag ")).toEqual({ ...line, word: "op vrijdag" });
  expect(wordNow("op zaterdag")).toEqual({ ...line, word: "op zaterdag" });
  expect(wordNow(" \u202e")).toEqual(line);
  expect(table.ledger.authorOf(connectionId)).toBe(sam.participantId);
});

test("A word fits by its letters, however many units they take; one too many is refused and the old one stays", () => {
  const table = new TestSituation("asset-map");
  const connectionId = table.line(sam, table.card(noor), table.card(sam));
  const put = (word: string) =>
    table.refusal(facilitator, { type: "set-connection-word", connectionId, word });
  expect(put("🌻".repeat(60))).toBeNull();
  expect(put("🌻".repeat(61))).toBe("word-too-long");
  expect(table.board.connections.get(connectionId)?.word).toBe("🌻".repeat(60));
});

test("Only whoever leads changes a word, and only on a line that is there", () => {
  const table = new TestSituation("asset-map");
  const connectionId = table.line(sam, table.card(noor), table.card(sam));
  expect(table.refusal(sam, { type: "set-connection-word", connectionId, word: "kent" })).toBe("not-allowed");
  table.accepted(sam, { type: "disconnect-cards", connectionId });
  const gone = { type: "set-connection-word", connectionId, word: "kent" } as const;
  expect(table.refusal(facilitator, gone)).toBe("connection-not-found");
});

test("A board that is full of lines says so, and a line that goes makes room", () => {
  const table = new TestSituation("asset-map");
  const [one, other] = [table.card(noor), table.card(sam)];
  const between = { from: id.card("a"), to: id.card("b"), word: null, drawnAt: 0 };
  const lines = Array.from({ length: 10_000 }, (_, n) => id.connection(`l${n}`)).map(
    (line) => [line, { id: line, ...between }] as const,
  );
  table.board = { ...table.board, connections: new Map(lines) };
  expect(table.refusal(noor, connect(one, other))).toBe("board-full");
  table.board = { ...table.board, connections: new Map(lines.slice(1)) };
  table.accepted(noor, connect(one, other));
});
