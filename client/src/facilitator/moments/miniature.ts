import { boxAround } from "@buurtbord/shared/activities/boxGeometry.ts";
import { sizeOfCard } from "@buurtbord/shared/activities/cardBox.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import { wholeFrame } from "../../image/frame.ts";

/** A board so small that nothing is read on it: papers, one path for all cards of a colour, one for all threads. */
export interface Miniature {
  readonly frame: Box;
  readonly table: Tint;
  readonly sheets: readonly { readonly path: string; readonly fill: Tint }[];
  readonly threads: string;
  readonly cards: readonly { readonly path: string; readonly fill: Tint }[];
}

/** Cards of a kind that this page does not know are left out. */
export function miniature(board: Board): Miniature {
  const activity = activityOf(board);
  const ground = activity.layout(board);
  const paths = new Map<Tint, string[]>();
  const boxes: Box[] = [];
  for (const card of board.cards.values()) {
    const { kind, pos, fulfilled } = card;
    const face = activity.kinds.find(({ id }) => id === kind)?.face;
    if (face === undefined) continue;
    const box = boxAround(pos, sizeOfCard(face, card));
    boxes.push(box);
    const tint = fulfilled === undefined ? face.tint : "kaart-roze";
    const ofTint = paths.get(tint) ?? [];
    paths.set(tint, ofTint);
    ofTint.push(boxPath(box));
  }
  const threads = [...board.connections.values()].flatMap(({ from, to }) => {
    const [one, other] = [board.cards.get(from), board.cards.get(to)];
    return one && other ? [`M${at(one.pos)}L${at(other.pos)}`] : [];
  });
  return {
    frame: wholeFrame(ground, boxes, []),
    table: ground.table,
    sheets: ground.parts.flatMap((part) =>
      part.part === "sheet" ? [{ path: part.path, fill: part.fill }] : [],
    ),
    threads: threads.join(""),
    cards: [...paths].map(([fill, each]) => ({ path: each.join(""), fill })),
  };
}

function boxPath({ x, y, w, h }: Box): string {
  return `M${at([x, y])}h${Math.round(w)}v${Math.round(h)}h${-Math.round(w)}z`;
}

function at([x, y]: readonly [number, number]): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
