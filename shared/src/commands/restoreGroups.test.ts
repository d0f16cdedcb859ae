import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoardId, CardId, GroupId } from "../board/ids.ts";
import type { CommandOf } from "./Command.ts";
import type { Actor } from "./Decision.ts";
import { expectSeated } from "./expectSound.ts";
import { choose, comesIn, crowd, FACILITATOR, makeGroups, pitchEvening, seatOf } from "./testEvening.ts";
import { id, type TestSituation } from "./testSituation.ts";

const SIX = ["Noor", "Sam", "Femke", "Anna", "Karim", "Jo"];

/** Two tables of three, as one leads to see them; who is first at the second was put there by hand. */
function evening() {
  const { room, pitches } = pitchEvening("Soep", "Fietsen");
  const [soup, bikes] = pitches as [CardId, CardId];
  const people = [...crowd(room, SIX.slice(0, 3), soup), ...crowd(room, SIX.slice(3), bikes)];
  makeGroups(room);
  const [soupTable, bikeTable] = room.board.groups.map((group) => group.id) as [GroupId, GroupId];
  const [first] = people as [Actor];
  room.accepted(FACILITATOR, {
    type: "seat-participant",
    participantId: first.participantId,
    group: bikeTable,
  });
  return { room, soup, bikes, people, soupTable, bikeTable };
}

/** What a window that sees who sits where would send to have it back. */
function asItIs({ board, ledger }: TestSituation): CommandOf<"restore-groups"> {
  const at = (group: GroupId, isByHand: boolean) =>
    ledger
      .seats()
      .filter((seat) => seat.group === group && (seat.isByHand ?? false) === isByHand)
      .map(({ participantId }) => participantId);
  const groups = board.groups.map(({ id: group, pitch, emblem, guests }) => ({
    ...{ id: group, pitch, emblem, guests },
    people: at(group, false),
    byHand: at(group, true),
  }));
  return { type: "restore-groups", most: board.mostAtTable ?? 0, groups };
}

function sitting({ board, ledger }: TestSituation) {
  const seats = ledger.seats().toSorted((one, other) => (one.participantId < other.participantId ? -1 : 1));
  return { groups: board.groups, most: board.mostAtTable, seats };
}

test("groups that were taken apart by mistake are back, with everybody where they sat", () => {
  const { room, soupTable } = evening();
  room.accepted(FACILITATOR, { type: "set-guests", group: soupTable, guests: 2 });
  const before = sitting(room);
  const back = asItIs(room);
  room.accepted(FACILITATOR, { type: "dissolve-groups" });
  room.accepted(FACILITATOR, back);
  expect(sitting(room)).toEqual(before);
  expectSeated(room);
});

test("who chose while there were no groups sits down where there is room, and who left for good is not there", () => {
  const { room, soup, people, bikeTable } = evening();
  const back = asItIs(room);
  room.accepted(FACILITATOR, { type: "dissolve-groups" });
  const late = comesIn(room, "Laat");
  choose(room, late, soup);
  room.accepted(people[1] as Actor, { type: "erase-me", cards: "keep" });
  room.accepted(FACILITATOR, back);
  expect(seatOf(room, late)).toBe(back.groups[0]?.id);
  expect(seatOf(room, people[0] as Actor)).toBe(bikeTable);
  expect(room.board.groups.map((group) => group.people)).toEqual([2, 4]);
  expectSeated(room);
});

test("made again by mistake: all sit as they sat, and who came since stays where they sat down", () => {
  const { room, people, bikes } = evening();
  const before = people.map((who) => seatOf(room, who));
  const back = asItIs(room);
  room.accepted(FACILITATOR, { type: "make-groups", most: 2, spread: false });
  const late = comesIn(room, "Laat");
  choose(room, late, bikes);
  const lateAt = seatOf(room, late);
  room.accepted(FACILITATOR, back);
  expect(people.map((who) => seatOf(room, who))).toEqual(before);
  if (back.groups.some((group) => group.id === lateAt)) expect(seatOf(room, late)).toBe(lateAt);
  expect(seatOf(room, late)).not.toBeNull();
  expectSeated(room);
});

test("a table that was opened since stays, and no two have the same picture", () => {
  const { room, people } = evening();
  const back = asItIs(room);
  room.accepted(FACILITATOR, { type: "make-groups", most: 2, spread: false });
  const open = room.board.groups.map((group) => ({ ...group, table: `b-${group.id}` as BoardId }));
  room.carryOut([{ type: "gathering-set", values: { groups: open } }]);
  room.accepted(FACILITATOR, back);
  const tables = room.board.groups.map(({ table }) => table);
  for (const { table } of open) expect(tables).toContain(table);
  for (const who of people) expect(seatOf(room, who)).not.toBeNull();
  expectSeated(room);
});

test("groups that somebody else made since are theirs", () => {
  const { room } = evening();
  const back = asItIs(room);
  room.accepted(FACILITATOR, { type: "dissolve-groups" });
  makeGroups(room);
  const since = sitting(room);
  expect(room.refusal(FACILITATOR, back)).toBe("changed-since");
  expect(sitting(room)).toEqual(since);
});

test("a person who was moved is back, as it was; who sat down elsewhere meanwhile stays there", () => {
  const { room, people, soupTable, bikeTable } = evening();
  const [, sam] = people as [Actor, Actor];
  const { participantId } = sam;
  const before = sitting(room);
  const move = { type: "seat-participant", participantId, group: bikeTable } as const;
  const back = { ...move, group: soupTable, back: { from: bikeTable, isByHand: false } };
  room.accepted(FACILITATOR, move);
  room.accepted(FACILITATOR, back);
  expect(sitting(room)).toEqual(before);
  room.accepted(FACILITATOR, { ...move, group: null });
  expect(room.refusal(FACILITATOR, back)).toBe("changed-since");
  expect(seatOf(room, sam)).toBeNull();
});

test("only whoever leads puts groups back, and only where groups are made", () => {
  const { room, people } = evening();
  const back = asItIs(room);
  expect(room.refusal(people[0] as Actor, back)).toBe("not-allowed");
  room.board = { ...room.board, tableOf: { evening: room.board.id, group: id.group("g") } };
  expect(room.refusal(FACILITATOR, back)).toBe("no-groups-here");
});

test("after any evening, what is put back is what was there", () => {
  const doing = fc.tuple(fc.constantFrom("in", "sit", "stand", "guests", "make"), fc.nat(9), fc.nat(5));
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 40 }), fc.boolean(), (doings, isApart) => {
      const { room, soup } = evening();
      for (const [what, who, which] of doings) {
        const actor = comesIn(room, `p${who}`);
        const { participantId } = actor;
        const group = room.board.groups[which % room.board.groups.length]?.id ?? id.group("none");
        if (what === "in") choose(room, actor, soup);
        if (what === "sit") room.accepted(actor, { type: "take-seat", group });
        if (what === "stand") {
          choose(room, actor, null); // else they would be given a seat with what they chose
          room.accepted(FACILITATOR, { type: "seat-participant", participantId, group: null });
        }
        if (what === "guests") room.accepted(FACILITATOR, { type: "set-guests", group, guests: which });
        if (what === "make") makeGroups(room, 2 + which);
      }
      const before = sitting(room);
      const back = asItIs(room);
      if (isApart) room.accepted(FACILITATOR, { type: "dissolve-groups" });
      else makeGroups(room, 4);
      expectSeated(room);
      room.accepted(FACILITATOR, back);
      expectSeated(room);
      const seatsBefore = new Map(before.seats.map((seat) => [seat.participantId, seat]));
      for (const [who, seat] of seatsBefore) expect(room.ledger.seatOf(who)).toEqual(seat);
      for (const was of before.groups) {
        expect(room.board.groups.find((group) => group.id === was.id)).toMatchObject({
          emblem: was.emblem,
          guests: was.guests,
        });
      }
    }),
    { seed: 4321, numRuns: 150 },
  );
});
