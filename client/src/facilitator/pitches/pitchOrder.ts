import type { CardId } from "@buurtbord/shared/board/ids.ts";

/** One of them at another place, counted from zero; null: it is there already, or there is no such place. */
export function pitchOrder(now: readonly CardId[], cardId: CardId, place: number): readonly CardId[] | null {
  if (place < 0 || place >= now.length || now[place] === cardId || !now.includes(cardId)) return null;
  return now.filter((id) => id !== cardId).toSpliced(place, 0, cardId);
}
