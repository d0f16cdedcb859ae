import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { cardBox } from "@buurtbord/shared/activities/cardBox.ts";
import type { GroundPart } from "@buurtbord/shared/activities/Ground.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { leafFlips, leafShape } from "@buurtbord/shared/paper/leafShape.ts";
import { useMemo } from "react";
import { exampleBoard } from "./exampleBoard.ts";

/** What a board of this kind looks like with a few cards on it, small: drawn from the same ground as the wall. */
export function ActivityPicture({ activity }: { readonly activity: Activity }) {
  const board = useMemo(() => exampleBoard(activity), [activity]);
  const { bounds, table, parts } = useMemo(() => activity.layout(board), [activity, board]);
  return (
    <svg
      className="nieuw-plaatje"
      viewBox={`${bounds.x} ${bounds.y} ${bounds.w} ${bounds.h}`}
      style={{ background: `var(--${table})` }}
      aria-hidden="true"
    >
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name and never change
        <Part key={i} part={part} />
      ))}
      {[...board.cards.values()].map((card) => (
        <CardShape key={card.id} activity={activity} card={card} />
      ))}
    </svg>
  );
}

function Part({ part }: { readonly part: GroundPart }) {
  if (part.part === "sheet") {
    return (
      <path
        className={part.edge === "cut" ? "nieuw-rand" : undefined}
        d={part.path}
        fill={`var(--${part.fill})`}
      />
    );
  }
  if (part.part === "stroke") {
    return <path d={part.path} fill="none" stroke={`var(--${part.tint})`} strokeWidth={part.width} />;
  }
  // Words would be too small to read.
  return null;
}

function CardShape({ activity, card }: { readonly activity: Activity; readonly card: Card }) {
  const face = activity.kinds.find(({ id }) => id === card.kind)?.face;
  if (face === undefined) return null;
  const { w, h } = cardBox(face, card.text, card.photo);
  const path =
    face.outline === "leaf" ? leafShape(w, h, leafFlips(card.id), card.id) : cutSheet(w, h, card.id);
  const [x, y] = card.pos;
  return (
    <path
      className="nieuw-rand"
      d={path}
      fill={`var(--${face.tint})`}
      transform={`translate(${x - w / 2} ${y - h / 2})`}
    />
  );
}
