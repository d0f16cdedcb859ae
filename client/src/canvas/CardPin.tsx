import { PIN } from "@buurtbord/shared/activities/pinned.ts";
import type { CardShapeProps } from "./CardShape.ts";

/** Half the width of the paper point where it leaves the card, in units. */
const HALF = 17;

/** What points from a card on the picture to its spot: a point of the same paper, and a dot on the spot itself. */
export function CardPin({ card: { w, h, tint } }: { readonly card: CardShapeProps }) {
  const [x, top] = [w / 2, h - 2];
  const point = `M${x - HALF} ${top}L${x} ${h + PIN - 4}L${x + HALF} ${top}`;
  return (
    <>
      <path className="kaart-schaduw" d={`${point}Z`} />
      <circle className="kaart-plek" cx={x} cy={h + PIN} r={7} />
      <path className="kaart-punt" d={point} fill={`var(--${tint})`} />
    </>
  );
}
