import type { CardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import type { OwnView } from "@buurtbord/shared/protocol/view.ts";
import type { OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { type Progress, progressOf } from "./progressOf.ts";

/** Round which pitches this person would like to sit, with what is on its way. */
export interface OwnChoice {
  readonly first: CardId | null;
  readonly second: CardId | null;
  readonly progress: Progress;
}

/** Where they sit. */
export interface OwnSeat {
  readonly group: GroupId;
  readonly progress: Progress;
}

/** `away`: nothing can be sent now. */
export function ownChoice(own: OwnView, entries: readonly OutboxEntry[], away: boolean): OwnChoice {
  const { first = null, second = null } = own.chosen ?? {};
  const newest = entries.findLast(
    ({ state, command }) => state !== "refused" && command.type === "choose-pitches",
  );
  if (newest?.command.type !== "choose-pitches") return { first, second, progress: "saved" };
  const { command } = newest;
  return { first: command.first, second: command.second, progress: progressOf(newest, away) };
}

/** Null: nowhere. */
export function ownSeat(own: OwnView, entries: readonly OutboxEntry[], away: boolean): OwnSeat | null {
  const newest = entries.findLast(
    ({ state, command }) => state !== "refused" && state !== "saved" && command.type === "take-seat",
  );
  if (newest?.command.type === "take-seat")
    return { group: newest.command.group, progress: progressOf(newest, away) };
  return own.seat === undefined ? null : { group: own.seat, progress: "saved" };
}

/** What a tap on a pitch means: first what one likes best, then what is fine too; then the second is another. */
export function chosenToo({ first, second }: OwnChoice, pitch: CardId): Pick<OwnChoice, "first" | "second"> {
  if (first === null) return { first: pitch, second };
  return { first, second: pitch };
}

/** The same without one: what is left is what one likes best. */
export function notChosen({ first, second }: OwnChoice, pitch: CardId): Pick<OwnChoice, "first" | "second"> {
  return pitch === first ? { first: second, second: null } : { first, second: null };
}
