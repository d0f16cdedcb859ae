import { expect, test } from "vitest";
import type { CardId, CircleId, ParticipantId } from "../board/ids.ts";
import type { Command } from "./Command.ts";
import { actor, TestSituation } from "./testSituation.ts";

const FACILITATOR = actor("f", "facilitator");
const [anna, karim, noor] = [actor("anna"), actor("karim"), actor("noor")];

function name(...names: readonly string[]): Command {
  return { type: "set-circles", circles: names.map((each) => ({ id: null, name: each })) };
}

/** A table with two circles, and their ids. */
function table(): { readonly room: TestSituation; readonly flat: CircleId; readonly garden: CircleId } {
  const room = new TestSituation("asset-map");
  room.accepted(FACILITATOR, name(" Rode  flat ", "Moestuingroep"));
  const [flat, garden] = room.board.circles.map(({ id }) => id) as [CircleId, CircleId];
  return { room, flat, garden };
}

function choose(circle: CircleId | null): Command {
  return { type: "choose-circle", circle };
}

/** Everything that others may see or are told. */
function inSight(room: TestSituation): string {
  return JSON.stringify([room.board, [...room.board.cards.values()], room.saved, [...room.wastebasket]]);
}

test("whoever leads names the circles; phones choose one, and the board says of which there is somebody", () => {
  const { room, flat } = table();
  expect(room.board.circles.map((each) => each.name)).toEqual(["Rode flat", "Moestuingroep"]);
  expect(room.refusal(anna, name("Van mij"))).toBe("not-allowed");
  room.accepted(anna, choose(flat));
  expect(room.board.circlesHere).toEqual([flat]);
  expect(room.refusal(anna, choose("elsewhere" as CircleId))).toBe("circle-unknown");
  expect(room.ledger.circleOf(anna.participantId)?.circle).toBe(flat);
});

test("nothing in sight tells how many there are of a circle, or who", () => {
  const { room, flat, garden } = table();
  room.accepted(anna, choose(flat));
  room.accepted(karim, choose(garden));
  const two = inSight(room);
  room.accepted(noor, choose(flat));
  expect(inSight(room)).toBe(two);
  room.accepted(noor, choose(garden));
  expect(inSight(room)).toBe(two);
  expect(two).not.toMatch(/anna|karim|noor/);
});

test("one chooses again, or would rather not say", () => {
  const { room, flat, garden } = table();
  room.accepted(anna, choose(flat));
  room.accepted(anna, choose(garden));
  expect(room.board.circlesHere).toEqual([garden]);
  room.accepted(anna, choose(null));
  expect(room.board.circlesHere).toEqual([]);
  expect(room.ledger.circleOf(anna.participantId)).toMatchObject({ circle: null });
});

test.each(["keep", "erase"] as const)("who leaves for good counts no more, whatever stays (%s)", (cards) => {
  const { room, flat, garden } = table();
  room.accepted(anna, choose(flat));
  room.accepted(karim, choose(garden));
  const cardId: CardId = room.card(karim);
  room.accepted(anna, { type: "erase-me", cards });
  expect(room.board.circlesHere).toEqual([garden]);
  room.accepted(FACILITATOR, { type: "remove-participant", cardId, cards });
  expect(room.board.circlesHere).toEqual([]);
  expect(room.ledger.circlesChosen()).toEqual([]);
  expect(room.ledger.entriesAbout("karim" as ParticipantId)).toEqual([]);
});

test("another name keeps who chose the circle; one that goes is chosen by nobody", () => {
  const { room, flat, garden } = table();
  room.accepted(anna, choose(flat));
  room.accepted(karim, choose(garden));
  room.accepted(FACILITATOR, {
    type: "set-circles",
    circles: [
      { id: flat, name: "De rode flat" },
      { id: null, name: "Kerkstraat" },
      { id: null, name: "Kerkstraat" },
    ],
  });
  expect(room.board.circles.map((each) => each.name)).toEqual(["De rode flat", "Kerkstraat"]);
  expect(room.board.circlesHere).toEqual([flat]);
  expect(room.ledger.circleOf(karim.participantId)).toBeNull();
});

test("there are not too many, and each has a name that fits", () => {
  const { room } = table();
  const many = Array.from({ length: 13 }, (_, n) => `Straat ${n}`);
  expect(room.refusal(FACILITATOR, name(...many))).toBe("too-many-circles");
  expect(room.refusal(FACILITATOR, name(" "))).toBe("name-empty");
  expect(room.refusal(FACILITATOR, name("x".repeat(41)))).toBe("name-too-long");
  expect(room.board.circles).toHaveLength(2);
  room.accepted(FACILITATOR, name());
  expect(room.board.circles).toEqual([]);
});

test("what was chosen on another evening says nothing of who is here now", () => {
  const { room, flat, garden } = table();
  room.accepted(anna, choose(flat));
  const lastMonth = room.ledger.circleOf(anna.participantId);
  room.carryOut([{ type: "ledger-put", entry: { ...lastMonth, at: -13 * 3_600_000 } as never }]);
  room.accepted(karim, choose(garden));
  expect(room.board.circlesHere).toEqual([garden]);
  expect(room.ledger.circleOf(anna.participantId)).toBeNull();

  room.carryOut([
    {
      type: "ledger-put",
      entry: { ...lastMonth, participantId: karim.participantId, at: -13 * 3_600_000 } as never,
    },
  ]);
  room.accepted(FACILITATOR, { type: "set-step", stepId: room.board.steps[1]?.id as never });
  expect(room.board.circlesHere).toEqual([]);
});
