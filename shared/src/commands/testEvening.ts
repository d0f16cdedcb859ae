import type { CardId, GroupId } from "../board/ids.ts";
import type { Actor, CommandResult } from "./Decision.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

/** For tests only: whoever leads it. */
export const FACILITATOR = actor("f", "facilitator");

const CHOOSE = step("choose", { verbs: ["choose"] });

/** For tests only: an evening with pitches, in the step in which one chooses. */
export function pitchEvening(...titles: readonly string[]): {
  readonly room: TestSituation;
  readonly pitches: readonly CardId[];
} {
  const room = new TestSituation("pitch-evening", [CHOOSE, step("look", { verbs: [] })]);
  const pitches = titles.map((title) => pitch(room, title));
  return { room, pitches };
}

export function pitch(room: TestSituation, text: string): CardId {
  const card = { kind: id.kind("pitch"), text, field: id.field("pitches") };
  return room.accepted(FACILITATOR, { type: "add-card", card }).cardId as CardId;
}

/** Somebody comes in with a phone. */
export function comesIn(room: TestSituation, name: string): Actor {
  const who = actor(name);
  const { participantId } = who;
  const token = { entry: "token", hash: name, role: "resident", participantId, createdAt: 0 } as const;
  room.ledger.apply({ type: "ledger-put", entry: token });
  return who;
}

export function choose(
  room: TestSituation,
  who: Actor,
  first: CardId | null,
  second: CardId | null = null,
): CommandResult {
  return room.accepted(who, { type: "choose-pitches", first, second });
}

/** So many people who come in and choose the same. */
export function crowd(room: TestSituation, names: readonly string[], first: CardId | null): readonly Actor[] {
  return names.map((name) => {
    const who = comesIn(room, name);
    choose(room, who, first);
    return who;
  });
}

export function makeGroups(room: TestSituation, most = 6): void {
  room.accepted(FACILITATOR, { type: "make-groups", most, spread: false });
}

export function seatOf(room: TestSituation, who: Actor): GroupId | null {
  return room.ledger.seatOf(who.participantId)?.group ?? null;
}

/** What the group is about in which somebody sits. */
export function pitchAt(room: TestSituation, who: Actor): CardId | null {
  return room.board.groups.find((group) => group.id === seatOf(room, who))?.pitch ?? null;
}
