import { expect, test } from "vitest";
import type { LedgerEntry } from "../board/LedgerEntry.ts";
import { LedgerState } from "./LedgerState.ts";
import { id } from "./testSituation.ts";

const noor = id.participant("noor");
const sam = id.participant("sam");
const soup = id.card("soup");
const bread = id.card("bread");
const dots = id.step("dots");
const more = id.step("more");

const ENTRIES: readonly LedgerEntry[] = [
  { entry: "participant", participantId: noor, name: "Noor", language: "nl" },
  { entry: "participant", participantId: sam, name: null, language: "en" },
  { entry: "token", hash: "ab12", role: "resident", participantId: noor, createdAt: 5 },
  { entry: "author", of: soup, participantId: noor },
  { entry: "author", of: id.connection("line"), participantId: noor },
  { entry: "vote", cardId: soup, participantId: sam, stepId: dots },
  { entry: "vote", cardId: bread, participantId: sam, stepId: dots },
  { entry: "join", cardId: soup, participantId: sam },
  { entry: "answer", participantId: sam, commandId: id.command("c1"), body: '{"type":"not-saved"}' },
  { entry: "client", clientId: 77, tokenHash: "ab12" },
];

test("What was put in can be asked for", () => {
  const ledger = new LedgerState(ENTRIES);
  expect(ledger.comers).toEqual([noor]);
  expect([noor, sam].map((who) => ledger.leftNothing(who))).toEqual([false, false]);
  expect(ledger.nameOf(noor)).toBe("Noor");
  expect(ledger.participant(sam)).toMatchObject({ language: "en" });
  expect(ledger.token("ab12")).toMatchObject({ role: "resident", participantId: noor });
  expect(ledger.authorOf(soup)).toBe(noor);
  expect([...ledger.madeBy(noor)]).toEqual([soup, "line"]);
  expect(ledger.voteOf(sam, soup)).toBe(dots);
  expect([...ledger.votesOf(sam).keys()]).toEqual([soup, bread]);
  expect(ledger.votesGiven(sam, dots)).toBe(2);
  expect(ledger.hasJoined(sam, soup)).toBe(true);
  expect([...ledger.joinedBy(sam)]).toEqual([soup]);
  expect(ledger.answer(sam, id.command("c1"))).toBe('{"type":"not-saved"}');
  expect(ledger.ownerOf(77)).toBe("ab12");
});

test("About what was never put in, the answer is nothing", () => {
  const ledger = new LedgerState();
  const stranger = id.participant("__proto__");
  expect(ledger.comers).toEqual([]);
  expect([ledger.nameOf(stranger), ledger.participant(stranger), ledger.token("ff")]).toEqual([
    null,
    null,
    null,
  ]);
  expect([ledger.authorOf(soup), ledger.voteOf(stranger, soup), ledger.ownerOf(1)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(ledger.votesGiven(stranger, dots)).toBe(0);
  expect(ledger.hasJoined(stranger, soup)).toBe(false);
  expect(ledger.answer(stranger, id.command("c1"))).toBeNull();
  expect([
    ledger.madeBy(stranger).size,
    ledger.votesOf(stranger).size,
    ledger.joinedBy(stranger).size,
  ]).toEqual([0, 0, 0]);
});

test("Putting the same entry again replaces it", () => {
  const ledger = new LedgerState(ENTRIES);
  ledger.apply({
    type: "ledger-put",
    entry: { entry: "vote", cardId: soup, participantId: sam, stepId: more },
  });
  expect([ledger.votesGiven(sam, dots), ledger.votesGiven(sam, more)]).toEqual([1, 1]);
  ledger.apply({ type: "ledger-put", entry: { entry: "author", of: soup, participantId: sam } });
  expect([...ledger.madeBy(noor)]).toEqual(["line"]);
  expect([...ledger.madeBy(sam)]).toEqual([soup]);
});

test("Removing looks only at which entry it is, not at what it says", () => {
  const ledger = new LedgerState(ENTRIES);
  ledger.apply({
    type: "ledger-removed",
    entry: { entry: "vote", cardId: soup, participantId: sam, stepId: more },
  });
  expect(ledger.votesGiven(sam, dots)).toBe(1);
  ledger.apply({ type: "ledger-removed", entry: { entry: "author", of: soup, participantId: sam } });
  expect(ledger.authorOf(soup)).toBeNull();
  expect([...ledger.madeBy(noor)]).toEqual(["line"]);
});

test("What is put in and removed again leaves nothing behind, and removing it once more is no harm", () => {
  const ledger = new LedgerState(ENTRIES);
  for (const entry of [...ENTRIES, ...ENTRIES]) ledger.apply({ type: "ledger-removed", entry });
  expect(ledger.comers).toEqual([]);
  expect(ledger.token("ab12")).toBeNull();
  expect(ledger.madeBy(noor).size).toBe(0);
  expect([ledger.votesGiven(sam, dots), ledger.votesOf(sam).size]).toEqual([0, 0]);
  expect(ledger.hasJoined(sam, soup)).toBe(false);
  expect(ledger.answer(sam, id.command("c1"))).toBeNull();
  expect(ledger.ownerOf(77)).toBeNull();
});

test("Drafts come in the order in which they were written, also after a restart; what was taken down does not count", () => {
  const draft = (name: string, addedAt: number, isTakenDown = false): LedgerEntry => ({
    ...{ entry: "draft", cardId: id.card(name), participantId: noor, stepId: dots, kind: id.kind("idea") },
    ...{ text: name, field: null, byline: null, addedAt, isTakenDown, mustWait: false },
  });
  const written = [draft("later", 2), draft("first", 1), draft("as late", 2), draft("gone", 0, true)];
  for (const entries of [written, written.toReversed()]) {
    const ledger = new LedgerState(entries);
    expect(ledger.drafts().map(({ text }) => text)).toEqual(["gone", "first", "as late", "later"]);
    expect(ledger.draftCount).toBe(3);
    expect([...ledger.entries()]).toHaveLength(4);
    expect(ledger.entriesAbout(noor)).toHaveLength(4);
  }
});

test("The dots of a step are counted by card", () => {
  const ledger = new LedgerState(ENTRIES);
  ledger.apply({
    type: "ledger-put",
    entry: { entry: "vote", cardId: soup, participantId: noor, stepId: dots },
  });
  ledger.apply({
    type: "ledger-put",
    entry: { entry: "vote", cardId: bread, participantId: noor, stepId: more },
  });
  expect([...ledger.votesIn(dots)]).toEqual([
    [soup, 2],
    [bread, 1],
  ]);
  expect([...ledger.votesIn(more)]).toEqual([[bread, 1]]);
  expect(ledger.votesIn(id.step("tea")).size).toBe(0);
});
