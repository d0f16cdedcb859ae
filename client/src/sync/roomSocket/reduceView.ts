import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { FromServer } from "@buurtbord/shared/protocol/fromServer.ts";
import type { TimeLeft } from "@buurtbord/shared/protocol/TimeLeft.ts";
import type {
  CardInView,
  Controls,
  OwnView,
  SharedChanges,
  SharedView,
  View,
} from "@buurtbord/shared/protocol/view.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import { type StepClock, stepClock } from "../StepClock.ts";

/** What this phone knows of the room; each half is there as soon as it was sent. */
export interface RoomView {
  readonly shared: SharedView | null;
  readonly own: OwnView | null;
  readonly clock: StepClock | null;
  /** Of whoever tells a pitch; null: nobody does. */
  readonly floorClock: StepClock | null;
  /** These two for whoever leads. */
  readonly controls: Controls | null;
  readonly presence: Presence | null;
}

export const emptyView: RoomView = {
  shared: null,
  own: null,
  clock: null,
  floorClock: null,
  controls: null,
  presence: null,
};

/** What one request answers: a phone's part of the room in one piece, heard at `now`. */
export function wholeView({ shared, own, ...left }: View, now: number): RoomView {
  return { ...emptyView, shared, own, ...clocksOf(left, now) };
}

/** The view after a message, heard at `now` (milliseconds of the page's clock). What says nothing about it leaves it as it is. */
export function reduceView(view: RoomView, message: FromServer, now: number): RoomView {
  switch (message.type) {
    case "view": // a clock that still runs is told after it
      return { ...view, shared: message.shared, clock: null, floorClock: null };
    case "changes":
      return view.shared ? { ...view, shared: changed(view.shared, message.shared) } : view;
    case "own":
      return { ...view, own: message.own };
    case "clock":
      return { ...view, ...clocksOf(message, now) };
    case "controls":
      return { ...view, controls: message.controls };
    case "presence":
      return { ...view, presence: message.presence };
    case "welcome":
    case "answer":
    case "malformed":
    case "pong":
      return view;
    default:
      return unreachable(message);
  }
}

function clocksOf({ remaining, floor }: TimeLeft, now: number): Pick<RoomView, "clock" | "floorClock"> {
  return { clock: stepClock(remaining, now), floorClock: stepClock(floor ?? null, now) };
}

function changed(
  { groups: before = [], ...shared }: SharedView,
  { upserts, removals, groups = before, worksheet, ...rest }: SharedChanges,
): SharedView {
  return {
    ...shared,
    ...rest,
    ...(groups.length > 0 && { groups }),
    ...(worksheet && { worksheet: { ...shared.worksheet, ...worksheet } }),
    cards: mergedCards(shared.cards, upserts, removals),
  };
}

function mergedCards(
  cards: readonly CardInView[],
  upserts: SharedChanges["upserts"],
  removals: SharedChanges["removals"],
): readonly CardInView[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  for (const id of removals) byId.delete(id);
  for (const card of upserts) byId.set(card.id, card);
  return [...byId.values()].sort(newestFirst).slice(0, LIMITS.cardsInView);
}

/** As the server sorts a whole view: a card of the same moment must not change places when the page is loaded anew. */
function newestFirst(one: CardInView, other: CardInView): number {
  return other.addedAt - one.addedAt || (one.id < other.id ? -1 : 1);
}
