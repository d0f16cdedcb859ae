import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoardId, CardId, GroupId } from "../board/ids.ts";
import type { Actor } from "./Decision.ts";
import { expectSeated } from "./expectSound.ts";
import {
  choose,
  comesIn,
  crowd,
  FACILITATOR,
  makeGroups,
  pitch,
  pitchAt,
  pitchEvening,
  seatOf,
} from "./testEvening.ts";
import { id, type TestSituation } from "./testSituation.ts";

const SIX = ["Noor", "Sam", "Femke", "Anna", "Karim", "Jo"];

/** An evening of two pitches with a group of three round each. */
function twoTables() {
  const { room, pitches } = pitchEvening("Soep", "Fietsen");
  const [soup, bikes] = pitches as [CardId, CardId];
  const atSoup = crowd(room, SIX.slice(0, 3), soup);
  const atBikes = crowd(room, SIX.slice(3), bikes);
  makeGroups(room);
  const [soupTable, bikeTable] = [soup, bikes].map((about) => groupAbout(room, about));
  return { room, soup, bikes, atSoup, atBikes, soupTable, bikeTable } as {
    room: TestSituation;
    soup: CardId;
    bikes: CardId;
    atSoup: [Actor, Actor, Actor];
    atBikes: [Actor, Actor, Actor];
    soupTable: GroupId;
    bikeTable: GroupId;
  };
}

function groupAbout(room: TestSituation, about: CardId): GroupId {
  return room.board.groups.find((group) => group.pitch === about)?.id ?? id.group("none");
}

function counts(room: TestSituation): readonly number[] {
  return room.board.groups.map(({ people }) => people);
}

/** Everything that others may see or are told. */
function inSight(room: TestSituation): string {
  return JSON.stringify([room.board, [...room.board.cards.values()], room.saved, [...room.wastebasket]]);
}

test("everybody chooses two pitches, and sits with people who chose the same", () => {
  const { room, soup, bikes, atSoup, atBikes } = twoTables();
  expect(counts(room)).toEqual([3, 3]);
  for (const who of atSoup) expect(pitchAt(room, who)).toBe(soup);
  for (const who of atBikes) expect(pitchAt(room, who)).toBe(bikes);
  const [one, other] = room.board.groups.map(({ emblem }) => emblem);
  expect(one?.thing).not.toBe(other?.thing);
  expect(one?.colour).not.toBe(other?.colour);
  expectSeated(room);
});

test("who chose what is nobody's business until the groups are there", () => {
  const evenings = [0, 1].map((chosen) => {
    const { room, pitches } = pitchEvening("Soep", "Fietsen");
    crowd(room, SIX, pitches[chosen] as CardId);
    return inSight(room);
  });
  expect(evenings[0]).toBe(evenings[1]);
  expect(evenings[0]).not.toMatch(/Noor|Sam/);
});

test("a choice can be changed and taken back; the same twice is one, and a second alone is the first", () => {
  const { room, pitches } = pitchEvening("Soep", "Fietsen");
  const [soup, bikes] = pitches as [CardId, CardId];
  const noor = comesIn(room, "Noor");
  choose(room, noor, soup, bikes);
  expect(room.ledger.choiceOf(noor.participantId)).toMatchObject({ first: soup, second: bikes });
  choose(room, noor, bikes, bikes);
  expect(room.ledger.choiceOf(noor.participantId)).toMatchObject({ first: bikes, second: null });
  choose(room, noor, null, soup);
  expect(room.ledger.choiceOf(noor.participantId)).toMatchObject({ first: soup, second: null });
  choose(room, noor, null);
  expect(room.ledger.choices()).toEqual([]);
});

test("one chooses pitches that are there, when it is asked, where groups are made", () => {
  const { room, pitches } = pitchEvening("Soep");
  const noor = comesIn(room, "Noor");
  const asked = { type: "choose-pitches", first: pitches[0] as CardId, second: null } as const;
  expect(room.refusal(noor, { ...asked, first: id.card("gone") })).toBe("pitch-not-found");
  room.accepted(FACILITATOR, { type: "set-step", stepId: id.step("look") });
  expect(room.refusal(noor, asked)).toBe("not-in-this-step");
  expect(room.refusal(noor, { type: "make-groups", most: 6, spread: false })).toBe("not-allowed");
  room.board = { ...room.board, tableOf: { evening: room.board.id, group: id.group("g") } };
  expect(room.refusal(noor, asked)).toBe("no-groups-here");
  const { room: empty } = pitchEvening();
  expect(empty.refusal(FACILITATOR, { type: "make-groups", most: 6, spread: false })).toBe("no-pitches");
});

test("who said nothing sits somewhere too, and who was here another evening does not", () => {
  const { room, pitches } = pitchEvening("Soep");
  crowd(room, ["Noor", "Sam"], pitches[0] as CardId);
  const quiet = comesIn(room, "Femke");
  const before = { participantId: id.participant("Anna"), createdAt: -24 * 60 * 60 * 1000 };
  room.ledger.apply({
    type: "ledger-put",
    entry: { entry: "token", hash: "a", role: "resident", ...before },
  });
  makeGroups(room);
  expect(counts(room)).toEqual([3]);
  expect(seatOf(room, quiet)).not.toBeNull();
});

test("a room without phones gets a table for each pitch, to count people at", () => {
  const { room, pitches } = pitchEvening("Soep", "Fietsen");
  makeGroups(room);
  expect(room.board.groups.map((group) => group.pitch)).toEqual(pitches);
  const group = groupAbout(room, pitches[1] as CardId);
  room.accepted(FACILITATOR, { type: "set-guests", group, guests: 5 });
  expect(room.board.groups.map(({ people, guests }) => [people, guests])).toEqual([
    [0, 0],
    [0, 5],
  ]);
});

test("who comes in late and chooses sits down at once, nobody moves, and nobody is turned away", () => {
  const { room, bikes, bikeTable, atSoup } = twoTables();
  const where = atSoup.map((who) => seatOf(room, who));
  room.accepted(FACILITATOR, { type: "set-step", stepId: id.step("look") });
  const late = comesIn(room, "Laat");
  choose(room, late, bikes);
  expect(seatOf(room, late)).toBe(bikeTable);
  for (let n = 0; n < 12; n++) {
    const later = comesIn(room, `later ${n}`);
    choose(room, later, null);
    expect(seatOf(room, later)).not.toBeNull();
  }
  expect(atSoup.map((who) => seatOf(room, who))).toEqual(where);
  expectSeated(room);
  expect(room.refusal(late, { type: "choose-pitches", first: bikes, second: null })).toBe("not-in-this-step");
});

test("one takes a seat oneself, or is seated, and is counted once", () => {
  const { room, soupTable, bikeTable, atSoup } = twoTables();
  const [noor, sam] = atSoup;
  room.accepted(noor, { type: "take-seat", group: bikeTable });
  room.accepted(FACILITATOR, {
    type: "seat-participant",
    participantId: sam.participantId,
    group: bikeTable,
  });
  expect(counts(room)).toEqual([1, 5]);
  room.accepted(FACILITATOR, { type: "seat-participant", participantId: sam.participantId, group: null });
  expect(seatOf(room, sam)).toBeNull();
  expect(counts(room)).toEqual([1, 4]);
  expect(room.refusal(noor, { type: "take-seat", group: id.group("gone") })).toBe("group-not-found");
  const nobody = { type: "seat-participant", participantId: id.participant("?"), group: soupTable } as const;
  expect(room.refusal(FACILITATOR, nobody)).toBe("participant-unknown");
  expectSeated(room);
});

test("made again, a group about the same pitch stays that group, and who was moved by hand stays there", () => {
  const { room, soup, bikes, soupTable, bikeTable, atSoup } = twoTables();
  const [noor] = atSoup;
  room.accepted(noor, { type: "take-seat", group: bikeTable });
  crowd(room, ["Laat", "Later"], soup);
  const emblems = room.board.groups.map(({ emblem }) => emblem);
  makeGroups(room);
  expect([groupAbout(room, soup), groupAbout(room, bikes)]).toEqual([soupTable, bikeTable]);
  expect(room.board.groups.map(({ emblem }) => emblem)).toEqual(emblems);
  expect(seatOf(room, noor)).toBe(bikeTable);
  expectSeated(room);
});

test("a table that is open is never thrown away; before that, groups can be undone and made again", () => {
  const { room, bikes, bikeTable, atBikes } = twoTables();
  room.accepted(FACILITATOR, { type: "dissolve-groups" });
  expect([room.board.groups, room.board.mostAtTable, room.ledger.seats()]).toEqual([[], null, []]);
  makeGroups(room);
  const open = room.board.groups.map((group) =>
    group.pitch === bikes ? { ...group, table: "b2" as BoardId } : group,
  );
  room.carryOut([{ type: "gathering-set", values: { groups: open } }]);
  expect(room.refusal(FACILITATOR, { type: "dissolve-groups" })).toBe("tables-open");
  room.accepted(FACILITATOR, { type: "remove-card", cardId: bikes });
  expect(groupAbout(room, bikes)).not.toBe(bikeTable);
  expect(counts(room)).toEqual([3, 3]);
  makeGroups(room);
  expect(room.board.groups.find(({ table }) => table === "b2")?.people).toBe(0);
  for (const who of atBikes) expect(seatOf(room, who)).not.toBeNull();
  expectSeated(room);
});

test("who leaves for good takes the seat and the choice along, and nobody else moves", () => {
  const { room, soup, atSoup, atBikes } = twoTables();
  const [noor, sam] = atSoup;
  const where = [...atSoup.slice(1), ...atBikes].map((who) => seatOf(room, who));
  room.accepted(noor, { type: "erase-me", cards: "erase" });
  expect(counts(room)).toEqual([2, 3]);
  expect(room.ledger.choiceOf(noor.participantId)).toBeNull();
  room.accepted(FACILITATOR, { type: "erase-card", cardId: soup });
  expect(room.ledger.choiceOf(sam.participantId)).toBeNull();
  expect([...atSoup.slice(1), ...atBikes].map((who) => seatOf(room, who))).toEqual(where);
  expectSeated(room);
});

test("of two choices, the one that is left when the other pitch goes for good is the first", () => {
  const { room, pitches } = pitchEvening("Soep", "Fietsen");
  const [soup, bikes] = pitches as [CardId, CardId];
  const noor = comesIn(room, "Noor");
  choose(room, noor, soup, bikes);
  room.accepted(FACILITATOR, { type: "erase-card", cardId: soup });
  expect(room.ledger.choiceOf(noor.participantId)).toMatchObject({ first: bikes, second: null });
});

test("pitches that become one keep both their tables, and who chose either chose that one", () => {
  const { room, soup, bikes, atBikes } = twoTables();
  room.accepted(FACILITATOR, { type: "merge-cards", into: soup, cards: [bikes] });
  expect(room.board.groups.map((group) => group.pitch)).toEqual([soup, soup]);
  for (const who of atBikes) expect(pitchAt(room, who)).toBe(soup);
  makeGroups(room, 8);
  expect(room.board.groups).toHaveLength(1);
  expect(counts(room)).toEqual([6]);
  expectSeated(room);
});

/** What may happen on such an evening, by the number of somebody and of a pitch or group. */
const event = fc.tuple(
  fc.constantFrom("in", "choose", "sit", "seat", "stand", "leave", "make", "undo", "pitch", "down", "merge"),
  fc.nat(14),
  fc.nat(7),
);

test("whatever happens, nobody sits in two groups, and once they are made nobody who chose sits in none", () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 20, maxLength: 90 }), (events) => {
      const { room } = pitchEvening("Soep", "Fietsen", "Tuin");
      const stood = new Set<string>();
      for (const [what, who, which] of events) {
        happens(room, what, comesIn(room, `p${who}`), which, stood);
        expectSeated(room);
        if (room.board.groups.length === 0) continue;
        const nowhere = room.ledger
          .choices()
          .filter(
            ({ participantId }) => !stood.has(participantId) && room.ledger.seatOf(participantId) === null,
          );
        expect(nowhere).toEqual([]);
      }
    }),
    { seed: 4321, numRuns: 120 },
  );
});

function happens(room: TestSituation, what: string, who: Actor, which: number, stood: Set<string>): void {
  const pitches = [...room.board.cards.keys()];
  const cardId = pitches[which % pitches.length] ?? id.card("none");
  const group = room.board.groups[which % room.board.groups.length]?.id ?? id.group("none");
  const { participantId } = who;
  switch (what) {
    case "choose":
      room.send(who, { type: "choose-pitches", first: cardId, second: pitches[0] ?? null });
      if (room.board.groups.length > 0) stood.delete(participantId);
      break;
    case "sit":
      room.send(who, { type: "take-seat", group });
      break;
    case "seat":
      room.send(FACILITATOR, { type: "seat-participant", participantId, group });
      break;
    case "stand":
      if (room.send(FACILITATOR, { type: "seat-participant", participantId, group: null }).ok)
        stood.add(participantId);
      break;
    case "leave":
      room.send(who, { type: "erase-me", cards: "keep" });
      break;
    case "make":
      if (room.send(FACILITATOR, { type: "make-groups", most: 2 + which, spread: false }).ok) stood.clear();
      break;
    case "undo":
      room.send(FACILITATOR, { type: "dissolve-groups" });
      break;
    case "pitch":
      if (pitches.length < 8) pitch(room, `Pitch ${which}`);
      break;
    case "down":
      room.send(FACILITATOR, { type: "erase-card", cardId });
      break;
    case "merge":
      room.send(FACILITATOR, { type: "merge-cards", into: cardId, cards: [pitches[0] ?? cardId] });
      break;
  }
}

test("Round more pitches than a hall has tables for, no groups are made", () => {
  const titles = Array.from({ length: 41 }, (_, n) => `Pitch ${n}`);
  const { room } = pitchEvening(...titles);
  const command = { type: "make-groups", most: 6, spread: false } as const;
  expect(room.refusal(FACILITATOR, command)).toBe("too-many-groups");
  expect(room.board.groups).toEqual([]);
  makeGroups(pitchEvening(...titles.slice(1)).room);
});
