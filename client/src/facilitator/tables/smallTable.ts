import type { Box } from "@buurtbord/shared/board/Position.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import type { TablePicture } from "@buurtbord/shared/protocol/TableNow.ts";

/** A table so small that nothing is read on it: one path for all cards of a colour. */
export interface SmallTable {
  readonly frame: Box;
  readonly papers: readonly { readonly path: string; readonly fill: Tint }[];
}

/** As much as a wall shows when little lies on it. */
const FIRST_FRAME: Box = { x: 0, y: 0, w: 1920, h: 1080 };
const ROUND = 40;

export function smallTable({ cards }: TablePicture): SmallTable {
  const byTint = Map.groupBy(cards, ([, , , , tint]) => tint);
  const papers = [...byTint].map(([fill, each]) => ({
    fill,
    path: each.map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h${-w}z`).join(""),
  }));
  return { frame: frameRound(cards), papers };
}

function frameRound(cards: TablePicture["cards"]): Box {
  const left = Math.min(FIRST_FRAME.x, ...cards.map(([x]) => x - ROUND));
  const top = Math.min(FIRST_FRAME.y, ...cards.map(([, y]) => y - ROUND));
  const right = Math.max(FIRST_FRAME.w, ...cards.map(([x, , w]) => x + w + ROUND));
  const bottom = Math.max(FIRST_FRAME.h, ...cards.map(([, y, , h]) => y + h + ROUND));
  return { x: left, y: top, w: right - left, h: bottom - top };
}
