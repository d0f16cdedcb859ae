import { type DrawnLine, pointsOf } from "@buurtbord/shared/board/Hand.ts";
import type { TLPageId, TLRecord } from "@tldraw/tldraw";

/** A line that somebody is drawing, as a record for the canvas: nobody else can take hold of it. */
export function lineShape(line: DrawnLine, page: TLPageId): TLRecord {
  const [x, y] = line.at;
  const points = pointsOf(line.steps).map(([px, py]) => ({ x: px, y: py, z: 0.5 }));
  const record = {
    ...{ id: line.id, typeName: "shape", type: "draw", parentId: page, index: line.index, x, y },
    ...{ rotation: 0, isLocked: true, opacity: 1, meta: {} },
    props: {
      segments: [{ type: "free", points }],
      ...{ color: "black", fill: "none", dash: "draw", size: "l", scale: 1 },
      ...{ isComplete: false, isClosed: false, isPen: false },
    },
  };
  return record as unknown as TLRecord; // the projector has the canvas check it, as every other
}
