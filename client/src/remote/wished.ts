import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Controls, SharedView } from "@buurtbord/shared/protocol/view.ts";
import { isUnderWay, type OutboxEntry } from "../sync/outbox/OutboxEntry.ts";
import { type Wished, wishedBy, wishOf } from "../sync/wished/Wished.ts";

type Toggle = keyof Wished;

/** The room as it will be when all that was pressed is done. */
export function wished(
  { adding }: Pick<SharedView, "adding">,
  { door, meeting }: Pick<Controls, "door" | "meeting">,
  entries: readonly OutboxEntry[],
): Wished {
  // What was done is not in every part of the view at once.
  return wishedBy(
    { adding, door, meeting },
    entries.map(({ command }) => command),
  );
}

/** Which buttons wait for an answer. */
export function busyToggles(entries: readonly OutboxEntry[]): ReadonlySet<Toggle> {
  const keys = entries.filter(isUnderWay).flatMap(({ command }) => Object.keys(wishOf(command)));
  return new Set(keys as Toggle[]);
}

/** Cards about which something was pressed that is not done yet. */
export function busyCards(entries: readonly OutboxEntry[]): ReadonlySet<CardId> {
  const ids = entries.filter(isUnderWay).map(({ command }) => ("cardId" in command ? command.cardId : null));
  return new Set(ids.filter((id) => id !== null));
}
