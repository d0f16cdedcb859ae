import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type Emblem, emblemOf } from "@buurtbord/shared/board/Emblem.ts";
import { isOtherEvening } from "@buurtbord/shared/board/evening.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { GroupId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { Person } from "@buurtbord/shared/board/Person.ts";
import { emblemName } from "../../ui/emblemName.ts";

/** Who sits where, as whoever leads sees it. */
export interface RoomSeats {
  readonly at: ReadonlyMap<GroupId, readonly Person[]>;
  /** Here this evening, and at no table. */
  readonly nowhere: readonly Person[];
}

/** Those of other evenings count only where they still have a seat. `now`: milliseconds since 1970. */
export function seatsOf(people: readonly Person[], groups: readonly Group[], now: number): RoomSeats {
  const at = new Map(groups.map(({ id }) => [id, people.filter(({ group }) => group === id)]));
  const nowhere = peopleHere(people, now).filter(({ group }) => group === null || !at.has(group));
  return { at, nowhere };
}

/** How many are here and have no seat; 0 as long as there are no tables. */
export function peopleNowhere({ groups }: Pick<Board, "groups">, people: readonly Person[]): number {
  return groups.length === 0 ? 0 : seatsOf(people, groups, Date.now()).nowhere.length;
}

export function peopleHere(people: readonly Person[], now: number): readonly Person[] {
  return people.filter(({ hereAt }) => !isOtherEvening(hereAt, now));
}

/** The name that they gave, or that of their picture. */
export function calledBy(person: Person, language: Language): string {
  return person.name ?? emblemName(emblemFor(person), language);
}

export function emblemFor({ participantId }: Person): Emblem {
  return emblemOf(participantId);
}

/** Whether they sit with what they chose first, or chose nothing; else what they got. */
export function choiceAt({ first, second }: Person, { pitch }: Group): "fine" | "second" | "other" {
  if (first === null || first === pitch) return "fine";
  return second === pitch ? "second" : "other";
}
