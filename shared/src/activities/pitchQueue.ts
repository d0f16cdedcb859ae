import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardKindId } from "../board/ids.ts";
import type { Activity } from "./Activity.ts";

/** Whether cards of this kind are told to the room. */
export function isPitchKind({ kinds }: Pick<Activity, "kinds">, kind: CardKindId): boolean {
  return kinds.some(({ id, isPitch }) => id === kind && isPitch === true);
}

/** Whether a card is a pitch that waits to be told: one that was parked is not. */
export function isInQueue(
  activity: Pick<Activity, "kinds" | "fields">,
  { kind, field }: Pick<Card, "kind" | "field">,
): boolean {
  const own = activity.fields.find(({ id }) => id === field);
  return isPitchKind(activity, kind) && own?.kind === kind;
}

/** The pitches among these cards as they are told: in the order that was laid, then the rest as they came. */
export function inQueue<Some extends Pick<Card, "id" | "kind" | "field" | "addedAt">>(
  activity: Pick<Activity, "kinds" | "fields">,
  queue: Board["queue"],
  cards: Iterable<Some>,
): readonly Some[] {
  const at = new Map(queue.map((id, n) => [id, n]));
  const place = ({ id }: Some) => at.get(id) ?? queue.length;
  return [...cards]
    .filter((card) => isInQueue(activity, card))
    .sort(
      (one, other) =>
        place(one) - place(other) || one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1),
    );
}
