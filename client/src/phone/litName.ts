import type { RoomNow } from "@buurtbord/shared/protocol/view.ts";

/** A name for what everybody looks at, the same as long as it is the same thing; null: nothing. */
export function litName({
  spotlight,
  part,
  floor,
}: Pick<RoomNow, "spotlight" | "part" | "floor">): string | null {
  if (spotlight) return spotlight.id;
  // A view that was kept from before there were parts has none.
  if (!part) return floor === undefined ? null : `told ${floor.card.id}`;
  return part.part === "field" ? part.field : `cards ${part.cards[0]?.id}`;
}
