import { PIN } from "@buurtbord/shared/activities/pinned.ts";
import type { CardShapeProps } from "./CardShape.ts";
import { pinPath } from "./cardPaper.ts";

/** What points from a card on the picture to its spot: a point of the same paper, and a dot on the spot itself. */
export function CardPin({ card }: { readonly card: CardShapeProps }) {
  const point = pinPath(card);
  return (
    <>
      <path className="kaart-schaduw" d={`${point}Z`} />
      <circle className="kaart-plek" cx={card.w / 2} cy={card.h + PIN} r={7} />
      <path className="kaart-punt" d={point} fill={`var(--${card.tint})`} />
    </>
  );
}
