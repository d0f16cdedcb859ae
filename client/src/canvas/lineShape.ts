import { type DrawnLine, pointsOf } from "@buurtbord/shared/board/Hand.ts";
import type { TLPageId, TLRecord } from "@tldraw/tldraw";

/** A line that somebody is drawing, as a record for the canvas: nobody else can take hold of it. */
export function lineShape(line: DrawnLine, page: TLPageId): TLRecord {
  const [x, y] = line.at;
  const record = {
    ...{ id: line.id, typeName: "shape", parentId: page, index: line.index, x, y },
    ...{ rotation: 0, isLocked: true, opacity: 1, meta: {} },
    ...(line.kind === "arrow" ? arrow(line) : stroke(line)),
  };
  return record as unknown as TLRecord; // the projector has the canvas check it, as every other
}

/** As the canvas makes them where nobody chose otherwise. */
const LOOK = { color: "black", fill: "none", dash: "draw", size: "l", scale: 1 };

function stroke({ steps }: DrawnLine): object {
  const points = pointsOf(steps).map(([x, y]) => ({ x, y, z: 0.5 }));
  const own = { isComplete: false, isClosed: false, isPen: false };
  return { type: "draw", props: { segments: [{ type: "free", points }], ...LOOK, ...own } };
}

function arrow({ steps }: DrawnLine): object {
  const points = pointsOf(steps).map(([x, y]) => ({ x, y }));
  const [start = { x: 0, y: 0 }, end = { x: start.x + 1, y: start.y }] = points;
  const heads = { arrowheadStart: "none", arrowheadEnd: "arrow" };
  const words = { text: "", font: "sans", labelColor: "black", labelPosition: 0.5 };
  const straight = { kind: "arc", bend: 0, elbowMidPoint: 0.5 };
  return { type: "arrow", props: { start, end, ...LOOK, ...heads, ...words, ...straight } };
}
