import type { Board } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { Group } from "../board/Group.ts";
import type { GroupId, ParticipantId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { seatFor } from "../groups/seatFor.ts";
import type { Sizes, Wish } from "../groups/Wish.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, refuse, type Situation } from "./Decision.ts";
import { pitchOf } from "./hall.ts";

/** With fewer than three one of them talks to one other only. */
const A_FEW = 3;

/** How many a group is, where so many may sit at a table. */
export function sizesFor(most: number): Sizes {
  return { least: Math.min(A_FEW, most), most };
}

/** Whoever leads says where somebody sits; null: nowhere. */
export function seatParticipant(
  situation: Situation,
  { participantId, group, back }: CommandOf<"seat-participant">,
): Decision {
  const { ledger } = situation;
  const isKnown = ledger.seatOf(participantId) !== null || ledger.rolesOf(participantId).includes("resident");
  if (!isKnown) return refuse("participant-unknown");
  if (back !== undefined && (ledger.seatOf(participantId)?.group ?? null) !== back.from)
    return refuse("changed-since");
  if (group === null) return accept(standing(situation, participantId));
  return sittingDown(situation, participantId, group, back?.isByHand ?? true);
}

/** Somebody sits down at a table. Who is there sits there: also where all chairs were counted. */
export function takeSeat(
  situation: Situation,
  { participantId }: Actor,
  { group }: CommandOf<"take-seat">,
): Decision {
  return sittingDown(situation, participantId, group, true);
}

/** How many people without a phone sit at a table. */
export function setGuests({ board }: Situation, { group, guests }: CommandOf<"set-guests">): Decision {
  const known = board.groups.find(({ id }) => id === group);
  if (known === undefined) return refuse("group-not-found");
  if (known.guests === guests) return accept([]);
  return accept([groupsSet(board.groups.map((each) => (each === known ? { ...each, guests } : each)))]);
}

/** Where somebody lands who chose after the groups were made: nobody else moves, and nobody is turned away. */
export function landing(situation: Situation, wish: Wish): readonly Change[] {
  const { board } = situation;
  const group = landingGroup(situation, wish);
  if (group === null) return [];
  const entry: EntryOf<"seat"> = { entry: "seat", participantId: wish.participantId, group };
  return [groupsSet(withSeat(board, null, group)), { type: "ledger-put", entry }];
}

/** Somebody sits nowhere any more, and is counted nowhere. What was noted of them is forgotten by who asks. */
export function withoutSeat({ board, ledger }: Situation, participantId: ParticipantId): readonly Change[] {
  const seat = ledger.seatOf(participantId);
  return seat === null ? [] : [groupsSet(withSeat(board, seat.group, null))];
}

function groupsSet(groups: readonly Group[]): Change {
  return { type: "gathering-set", values: { groups } };
}

/** The table at which somebody lands; null: there are none. */
export function landingGroup(situation: Situation, wish: Wish): GroupId | null {
  const { groups, mostAtTable } = situation.board;
  const tables = groups.map(({ id, pitch, people, guests }) => ({
    id,
    pitch: pitchOf(situation, pitch) ?? pitch,
    people: people + guests,
  }));
  return mostAtTable === null ? null : seatFor(wish, tables, sizesFor(mostAtTable));
}

function sittingDown(
  situation: Situation,
  participantId: ParticipantId,
  group: GroupId,
  isByHand: boolean,
): Decision {
  const { board, ledger } = situation;
  if (!board.groups.some(({ id }) => id === group)) return refuse("group-not-found");
  const was = ledger.seatOf(participantId);
  const entry: EntryOf<"seat"> = { entry: "seat", participantId, group, ...(isByHand && { isByHand }) };
  const put: Change = { type: "ledger-put", entry };
  if (was?.group === group) return accept(was.isByHand === entry.isByHand ? [] : [put]);
  return accept([groupsSet(withSeat(board, was?.group ?? null, group)), put]);
}

function standing(situation: Situation, participantId: ParticipantId): readonly Change[] {
  const entry = situation.ledger.seatOf(participantId);
  if (entry === null) return [];
  return [...withoutSeat(situation, participantId), { type: "ledger-removed", entry }];
}

/** The groups when somebody goes from one to another; null: from or to none. */
function withSeat({ groups }: Board, from: GroupId | null, to: GroupId | null): readonly Group[] {
  return groups.map((group) => {
    const people = group.people + Number(group.id === to) - Number(group.id === from);
    return people === group.people ? group : { ...group, people };
  });
}
