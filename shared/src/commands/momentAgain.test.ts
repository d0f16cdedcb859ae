import fc from "fast-check";
import { expect, test } from "vitest";
import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { LedgerEntry } from "../board/LedgerEntry.ts";
import type { Command } from "./Command.ts";
import { dotted, joinedIn } from "./family.ts";
import { type MomentAgain, momentAgain } from "./momentAgain.ts";
import { actor, id, type actor as Somebody, step, TestSituation } from "./testSituation.ts";

/** Fixed, so that every run tries the same; fast-check prints it with the failing case. */
const RUNS = { seed: 3107, numRuns: 300 } as const;

const NAMES = ["Noor", "Sam", "Femke"];
const CARDS = ["t1", "t2", "t3", "t4", "t5", "t6"].map(id.card);
const cardId = fc.constantFrom(...CARDS);

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ type: fc.constantFrom("vote", "unvote", "join-card", "leave-card"), cardId }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("merge-cards"),
      into: cardId,
      cards: fc.array(cardId, { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("split-card"), cardId }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom("remove-card", "restore-card"), cardId }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant("erase-me"), cards: fc.constantFrom("keep", "erase") }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("move-card"),
      cardId,
      pos: fc.constant([3, 4] as const),
      field: fc.constant(null),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("connect-cards"),
      from: cardId,
      to: cardId,
      word: fc.constant(null),
    }),
  },
);

const asked = fc.tuple(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom("facilitator", "resident"))
    .map(([name, role]) => actor(name, role)),
  command,
);
const history = fc.array(asked, { minLength: 5, maxLength: 40 });

function table(): TestSituation {
  const laid = new TestSituation("idea-board", [step("ideas", { dots: 9 })]);
  for (const name of [...NAMES, ...NAMES]) laid.card(actor(name), "Soep");
  return laid;
}

function happen(at: TestSituation, asks: readonly (readonly [ReturnType<typeof Somebody>, Command])[]): void {
  for (const [who, what] of asks) at.send(who, what);
}

/** The board of the moment as a new one, seen from the board as it is now. */
function again(now: TestSituation, moment: Board, takenAt: number): MomentAgain {
  return momentAgain(now, [...now.ledger.entries()], moment, takenAt);
}

/** Everything but who counts, and the names of those whose cards are part of another. */
function lying({ cards, connections, steps, currentStep, picture, circles }: Board) {
  const bare = ({ votes: _, joined: __, said, ...card }: Card) => ({ ...card, times: said?.times ?? 1 });
  return {
    cards: [...cards.values()].map(bare),
    connections: [...connections.values()],
    steps,
    currentStep,
    picture,
    circles,
  };
}

function counts({ cards }: Board): readonly string[] {
  return [...cards.values()].map(({ id: card, votes, joined }) => `${card}: ${votes} ${joined}`);
}

/** Later than everything that happened. */
const NOW = Number.MAX_SAFE_INTEGER;

test("A moment that becomes a board at once is the same board: what lies there, and who counts", () => {
  fc.assert(
    fc.property(history, (asks) => {
      const now = table();
      happen(now, asks);
      const { board } = again(now, now.board, NOW);
      expect(lying(board)).toEqual(lying(now.board));
      expect(counts(board)).toEqual(counts(now.board));
    }),
    RUNS,
  );
});

test("Whatever happens after it, the same lies there again, and nobody counts twice or for somebody else", () => {
  fc.assert(
    fc.property(history, history, (before, after) => {
      const now = table();
      happen(now, before);
      const [moment, takenAt] = [now.board, 1_000 * (CARDS.length + before.length)];
      happen(now, after);
      const { board, ledger } = again(now, moment, takenAt);
      expect(lying(board)).toEqual(lying(moment));
      const on = new TestSituation("idea-board");
      on.board = board;
      on.carryOut(ledger.map((entry) => ({ type: "ledger-put", entry }) as const));
      for (const card of board.cards.values()) {
        const was = moment.cards.get(card.id);
        expect(card.votes).toBeLessThanOrEqual(was?.votes ?? 0);
        expect(card.votes).toBeGreaterThanOrEqual(dotted(on, [card.id]));
        expect(card.joined).toBeLessThanOrEqual(was?.joined ?? 0);
        expect(card.joined).toBeGreaterThanOrEqual(joinedIn(on, [card.id]));
      }
    }),
    RUNS,
  );
});

test("A dot of then that was taken back stays so, one of later is not there yet, and a third cannot be given twice", () => {
  const now = new TestSituation("idea-board");
  const [noor, sam, femke] = [actor("Noor"), actor("Sam"), actor("Femke")];
  const soup = now.card(noor);
  now.accepted(noor, { type: "vote", cardId: soup });
  now.accepted(sam, { type: "vote", cardId: soup });
  const [moment, takenAt] = [now.board, 3_000];
  now.accepted(sam, { type: "unvote", cardId: soup });
  now.accepted(femke, { type: "vote", cardId: soup });
  const { board, ledger } = again(now, moment, takenAt);
  expect(board.cards.get(soup)?.votes).toBe(1);
  const on = new TestSituation("idea-board");
  on.board = board;
  on.carryOut(ledger.map((entry) => ({ type: "ledger-put", entry }) as const));
  expect(on.refusal(noor, { type: "vote", cardId: soup })).toBe("already-voted");
  on.accepted(sam, { type: "vote", cardId: soup });
  expect(on.cardNow(soup).votes).toBe(2);
});

test("Residents' phones come along, and nothing that opens the old board to whoever leads", () => {
  const now = new TestSituation("idea-board");
  now.card(actor("Noor"));
  now.card(actor("Femke", "facilitator"));
  const token = (of: string, role: "resident" | "facilitator") =>
    ({ entry: "token", hash: of, role, participantId: id.participant(of), createdAt: 1 }) as const;
  const entries: LedgerEntry[] = [
    ...now.ledger.entries(),
    token("Noor", "resident"),
    token("Sam", "resident"),
    token("Femke", "facilitator"),
    { entry: "return-code", participantId: id.participant("Noor"), hash: "0" },
    { entry: "answer", participantId: id.participant("Noor"), commandId: id.command("1"), body: "{}" },
  ];
  const { ledger } = momentAgain(now, entries, now.board, NOW);
  expect(
    ledger.map((entry) => `${entry.entry} ${"participantId" in entry ? entry.participantId : ""}`).sort(),
  ).toEqual(["author Femke", "author Noor", "return-code Noor", "token Noor"]);
});
