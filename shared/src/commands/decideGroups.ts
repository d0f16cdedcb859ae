import { pitchesOf } from "../activities/toldNow.ts";
import type { Change } from "../board/Change.ts";
import type { Group } from "../board/Group.ts";
import type { CardId, GroupId, ParticipantId } from "../board/ids.ts";
import type { EntryOf } from "../board/LedgerEntry.ts";
import { LIMITS } from "../board/limits.ts";
import { makeGroups as groupsAround } from "../groups/makeGroups.ts";
import type { SeatedGroup, Wish } from "../groups/Wish.ts";
import type { CommandOf } from "./Command.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { sizesFor } from "./decideSeat.ts";
import { emblemBeside } from "./groupEmblems.ts";
import { isHall, pitchOf } from "./hall.ts";
import { wishesOf } from "./wishes.ts";

/** A table and who sits there. */
interface Table {
  readonly group: Group;
  readonly people: Set<ParticipantId>;
}

/**
 * Groups of everybody who is here, round the pitches that they chose. When it is asked again a group about the same
 * pitch stays that group, with its table; and who was seated by hand stays there, as far as there is room.
 */
export function makeGroups(
  situation: Situation,
  { most, spread }: CommandOf<"make-groups">,
  { id, now }: Pick<Fresh, "id" | "now">,
): Decision {
  const { board } = situation;
  if (!isHall(board)) return refuse("no-groups-here");
  const pitches = pitchesOf(board).map((card) => card.id);
  if (pitches.length === 0) return refuse("no-pitches");
  const wishes = wishesOf(situation, now).map((wish) => asSeated(situation, wish));
  const seated = groupsAround(wishes, pitches, sizesFor(most), {
    spread,
    sitting: pitchesOfSeats(situation),
  }).groups;
  const tables = tablesFor(situation, wishes.length === 0 ? pitches.map(untaken) : seated, id);
  if (tables.length > LIMITS.groupsPerBoard) return refuse("too-many-groups");
  keepByHand(situation, tables, most);
  const groups = tables.map(({ group, people }) => ({ ...group, people: people.size }));
  return accept([
    { type: "gathering-set", values: { groups, mostAtTable: most } },
    ...seatsChanged(situation, tables),
  ]);
}

/** Nobody sits anywhere any more; what they chose stays. Not once tables are open: what is written there is of a group. */
export function dissolveGroups({ board, ledger }: Situation): Decision {
  if (!isHall(board)) return refuse("no-groups-here");
  if (board.groups.some(({ table }) => table !== null)) return refuse("tables-open");
  return accept([
    { type: "gathering-set", values: { groups: [], mostAtTable: null } },
    ...ledger.seats().map((entry) => ({ type: "ledger-removed", entry }) as const),
  ]);
}

/** Groups about a card that shows as another from now on are about that one. */
export function groupsMerged({ board }: Situation, going: ReadonlySet<CardId>, into: CardId): Change[] {
  if (!board.groups.some(({ pitch }) => going.has(pitch))) return [];
  const groups = board.groups.map((group) => (going.has(group.pitch) ? { ...group, pitch: into } : group));
  return [{ type: "gathering-set", values: { groups } }];
}

/** About what everybody sits now who has a seat. */
function pitchesOfSeats(situation: Situation): ReadonlyMap<ParticipantId, CardId> {
  const { board, ledger } = situation;
  const pitches = new Map(
    board.groups.map(({ id, pitch }) => [id, pitchOf(situation, pitch) ?? pitch] as const),
  );
  return new Map(
    ledger.seats().flatMap(({ participantId, group }) => {
      const pitch = pitches.get(group);
      return pitch === undefined ? [] : [[participantId, pitch] as const];
    }),
  );
}

/** Where somebody was seated by hand is what they want most. */
function asSeated(situation: Situation, wish: Wish): Wish {
  const { board, ledger } = situation;
  const seat = ledger.seatOf(wish.participantId);
  const group = board.groups.find(({ id }) => id === seat?.group);
  const pitch = seat?.isByHand && group ? pitchOf(situation, group.pitch) : null;
  if (pitch === null || pitch === wish.first) return wish;
  return { ...wish, first: pitch, second: wish.first };
}

function untaken(pitch: CardId): SeatedGroup {
  return { pitch, people: [] };
}

/** Each as the group that was about its pitch, or as a new one; with those that must not be lost. */
function tablesFor(situation: Situation, seated: readonly SeatedGroup[], freshId: string): readonly Table[] {
  const left = [...situation.board.groups];
  const taken = seated.map(({ pitch }) => {
    const at = left.findIndex((group) => (pitchOf(situation, group.pitch) ?? group.pitch) === pitch);
    return at === -1 ? null : (left.splice(at, 1)[0] ?? null);
  });
  const kept = left.filter(({ table, guests }) => table !== null || guests > 0);
  const emblems = [...taken, ...kept].flatMap((group) => group?.emblem ?? []);
  const tables = seated.map(({ pitch, people }, n): Table => {
    const known = taken[n];
    if (known) return { group: { ...known, pitch }, people: new Set(people) };
    const emblem = emblemBeside(emblems);
    emblems.push(emblem);
    const fresh = { id: `${freshId}-${n}` as GroupId, pitch, emblem, people: 0, guests: 0, table: null };
    return { group: fresh, people: new Set(people) };
  });
  return [...tables, ...kept.map((group) => ({ group, people: new Set<ParticipantId>() }))];
}

/** Who was seated by hand goes back there, where a chair is left, and nobody is left alone by it. */
function keepByHand({ ledger }: Situation, tables: readonly Table[], most: number): void {
  for (const { participantId, group, isByHand } of ledger.seats()) {
    const now = tables.find(({ people }) => people.has(participantId));
    const own = tables.find((table) => table.group.id === group);
    if (!isByHand || now === undefined || own === undefined || now === own) continue;
    const isRoom = own.people.size > 0 && own.people.size + own.group.guests < most;
    const leavesEnough = now.people.size + now.group.guests > 2;
    if (!isRoom || !leavesEnough) continue;
    now.people.delete(participantId);
    own.people.add(participantId);
  }
}

function seatsChanged({ ledger }: Situation, tables: readonly Table[]): readonly Change[] {
  const groupOf = new Map(
    tables.flatMap(({ group, people }) => [...people].map((who) => [who, group.id] as const)),
  );
  const gone = ledger.seats().filter(({ participantId }) => !groupOf.has(participantId));
  const put = [...groupOf].flatMap(([participantId, group]): EntryOf<"seat">[] => {
    const was = ledger.seatOf(participantId);
    return was?.group === group ? [] : [{ entry: "seat", participantId, group }];
  });
  return [
    ...gone.map((entry) => ({ type: "ledger-removed", entry }) as const),
    ...put.map((entry) => ({ type: "ledger-put", entry }) as const),
  ];
}
