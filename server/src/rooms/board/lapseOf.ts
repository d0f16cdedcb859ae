import type { CardId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { Laid, Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import type { HistoryRow } from "../../storage/BoardStorage.ts";

/** A card that is laid here and there within so many seconds was laid once: nobody sees more of it. */
const ONE_MOVE_SECONDS = 10;

/** What a time-lapse of a board is made of. `rows`: oldest first. */
export function lapseOf(rows: readonly HistoryRow[]): Lapse {
  const began = rows[0]?.at ?? 0;
  const cards: Record<CardId, Laid[]> = {};
  const lines: Record<ConnectionId, number> = {};
  for (const row of rows) {
    const at = Math.max(0, Math.round((row.at - began) / 1000));
    if (row.what === "connected") lines[row.of as ConnectionId] = at;
    else {
      const id = row.of as CardId;
      const laid = laidBy(row, at);
      if (laid !== null) cards[id] = withLaid(cards[id] ?? [], laid, row.what === "moved");
    }
  }
  return { began, cards, lines };
}

/** Null: the card stays where it is. */
function laidBy({ what, pos }: HistoryRow, at: number): Laid | null {
  switch (what) {
    case "added":
    case "restored":
    case "moved":
      return pos === null ? null : [at, Math.round(pos[0]), Math.round(pos[1])];
    case "removed":
      return [at];
    case "changed":
    case "connected":
      return null;
    default:
      return unreachable(what);
  }
}

function withLaid(track: Laid[], laid: Laid, isMove: boolean): Laid[] {
  const last = track.at(-1);
  const isSameMove =
    isMove && track.length > 1 && last?.length === 3 && laid[0] - last[0] <= ONE_MOVE_SECONDS;
  if (isSameMove) track.pop();
  track.push(laid);
  return track;
}
