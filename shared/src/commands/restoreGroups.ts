import type { Board } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { Emblem } from "../board/Emblem.ts";
import type { Group } from "../board/Group.ts";
import type { GroupId, ParticipantId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { LIMITS } from "../board/limits.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, refuse, type Situation } from "./Decision.ts";
import { landingGroup } from "./decideSeat.ts";
import { emblemBeside } from "./groupEmblems.ts";
import { isHall, pitchOf } from "./hall.ts";
import { wishOf } from "./wishes.ts";

type Former = CommandOf<"restore-groups">["groups"][number];
type Seat = EntryOf<"seat">;

/**
 * Groups that were taken apart, or made anew, are as they were, with everybody where they sat. Who came since and sits at
 * a table that stays, stays there; who sat at one that goes, or chose and has no seat, lands where there is room. Groups
 * that others made since stay, and nothing is put back.
 */
export function restoreGroups(situation: Situation, command: CommandOf<"restore-groups">): Decision {
  const { board } = situation;
  if (!isHall(board)) return refuse("no-groups-here");
  const isOvertaken = board.groups.length > 0 && !command.groups.some(({ id }) => groupIn(board, id));
  if (isOvertaken) return refuse("changed-since");
  const groups = groupsAgain(situation, command.groups);
  if (groups.length > LIMITS.groupsPerBoard) return refuse("too-many-groups");
  const seats = seatsAgain(situation, command.groups, groups);
  const laid = land({ ...situation, board: { ...board, groups, mostAtTable: command.most } }, seats);
  return accept([
    { type: "gathering-set", values: { groups: counted(groups, laid), mostAtTable: command.most } },
    ...seatChanges(situation, laid),
  ]);
}

function groupIn({ groups }: Pick<Board, "groups">, id: GroupId): Group | undefined {
  return groups.find((group) => group.id === id);
}

/** Each with the table that it has by now; and those made since that must not be lost. No two have one emblem. */
function groupsAgain(situation: Situation, former: readonly Former[]): readonly Group[] {
  const { board } = situation;
  const ids = new Set(former.map(({ id }) => id));
  const kept = board.groups.filter(({ id, table, guests }) => !ids.has(id) && (table !== null || guests > 0));
  const emblems: Emblem[] = kept.map(({ emblem }) => emblem);
  const again = [...ids].flatMap((id): Group[] => {
    const was = former.find((group) => group.id === id);
    if (was === undefined) return [];
    const now = groupIn(board, id);
    const wanted = now?.emblem ?? was.emblem;
    const isTaken = emblems.some(({ thing, colour }) => thing === wanted.thing && colour === wanted.colour);
    const emblem = isTaken ? emblemBeside(emblems) : wanted;
    emblems.push(emblem);
    const pitch = pitchOf(situation, was.pitch) ?? was.pitch;
    const fresh = { people: 0, guests: was.guests, table: null };
    return [{ ...fresh, ...now, id, pitch, emblem, people: 0 }];
  });
  return [...again, ...kept];
}

/** Of everybody who sat there and is still in the room, and of those who sit at a table that stays. */
function seatsAgain(
  { ledger }: Situation,
  former: readonly Former[],
  groups: readonly Group[],
): Map<ParticipantId, Seat> {
  const stays = new Set(groups.map(({ id }) => id));
  const seats = new Map(
    ledger.seats().flatMap((seat) => (stays.has(seat.group) ? [[seat.participantId, seat] as const] : [])),
  );
  for (const { id: group, people, byHand } of former) {
    for (const participantId of people) {
      if (isHere(participantId)) seats.set(participantId, { entry: "seat", participantId, group });
    }
    for (const participantId of byHand) {
      if (isHere(participantId))
        seats.set(participantId, { entry: "seat", participantId, group, isByHand: true });
    }
  }
  return seats;

  function isHere(participantId: ParticipantId): boolean {
    return ledger.seatOf(participantId) !== null || ledger.rolesOf(participantId).includes("resident");
  }
}

/** Who is without a table by this, or chose while there were none, sits down one after another. */
function land(situation: Situation, seats: Map<ParticipantId, Seat>): ReadonlyMap<ParticipantId, Seat> {
  const { ledger, board } = situation;
  const without = [...ledger.seats(), ...ledger.choices()].map(({ participantId }) => participantId);
  for (const participantId of without) {
    if (seats.has(participantId)) continue;
    const now = { ...situation, board: { ...board, groups: counted(board.groups, seats) } };
    const group = landingGroup(now, wishOf(situation, participantId));
    if (group !== null) seats.set(participantId, { entry: "seat", participantId, group });
  }
  return seats;
}

function counted(groups: readonly Group[], seats: ReadonlyMap<ParticipantId, Seat>): readonly Group[] {
  const all = [...seats.values()];
  return groups.map((group) => ({ ...group, people: all.filter((seat) => seat.group === group.id).length }));
}

function seatChanges({ ledger }: Situation, seats: ReadonlyMap<ParticipantId, Seat>): readonly Change[] {
  const gone = ledger.seats().filter(({ participantId }) => !seats.has(participantId));
  return [
    ...gone.map((entry) => ({ type: "ledger-removed", entry }) as const),
    ...[...seats.values()]
      .filter((seat) => ledger.seatOf(seat.participantId) !== seat)
      .map((entry) => ({ type: "ledger-put", entry }) as const),
  ];
}
