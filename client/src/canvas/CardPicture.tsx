import { roomForWords } from "@buurtbord/shared/activities/cardBox.ts";
import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { askew } from "@buurtbord/shared/paper/askew.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { leafFlips, leafShape, leafStem } from "@buurtbord/shared/paper/leafShape.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { memo, type ReactNode } from "react";
import { CardPhoto } from "./CardPhoto.tsx";
import { CardPin } from "./CardPin.tsx";
import type { CardShapeProps } from "./CardShape.ts";
import { CardTags } from "./CardTags.tsx";

/** What lies under a card: in the light a larger piece of yellow paper, selected the same with an ink edge. */
export type Under = "nothing" | "light" | "selected";

/** A print is larger than other cards: as far askew, its corners would lie on its neighbours. */
const STRAIGHTER = 0.4;

interface CardPictureProps {
  readonly card: CardShapeProps;
  readonly under: Under;
  /** In place of the words: a field to write in. */
  readonly children?: ReactNode;
}

/** A card seen from near by: paper cut by hand with its words, and what people laid on it. */
export const CardPicture = memo(function CardPicture({ card, under, children }: CardPictureProps) {
  const { w, h, cardId, outline, isPinned, photo } = card;
  const path = cardPath(card);
  return (
    <div
      className={`kaart kaart-${outline}${photo === null ? "" : " kaart-met-foto"}`}
      style={{ width: w, height: h, rotate: `${askew(cardId) * (photo === null ? 1 : STRAIGHTER)}deg` }}
    >
      <svg className="kaart-papier" width={w} height={h} aria-hidden="true">
        {under !== "nothing" && <UnderPaper path={path} selected={under === "selected"} />}
        <path className="kaart-schaduw" d={path} />
        <path className="kaart-vel" d={path} fill={paperFill(card)} />
        {isPinned && <CardPin card={card} />}
        {outline === "leaf" && <Stem w={w} h={h} flip={leafFlips(cardId)} />}
      </svg>
      {photo !== null && <CardPhoto name={photo.name as PhotoName} height={photo.h} />}
      {children ?? (
        <div className="kaart-woorden">
          <p dir="auto" style={{ maxInlineSize: roomForWords(card, card.text, photo ?? undefined) }}>
            {card.text}
          </p>
        </div>
      )}
      <CardTags card={card} />
    </div>
  );
});

function cardPath({ outline, w, h, cardId }: CardShapeProps): string {
  return outline === "leaf" ? leafShape(w, h, leafFlips(cardId), cardId) : cutSheet(w, h, cardId);
}

/** Leaves vary in light and dark of one green; that variation means nothing. */
export function paperFill({ outline, tint, cardId }: CardShapeProps): string {
  if (outline !== "leaf" || tint !== "kaart-groen") return `var(--${tint})`;
  return `var(--blad-${Math.floor(seededRandom(`green ${cardId}`)() * 4)})`;
}

function UnderPaper({ path, selected }: { readonly path: string; readonly selected: boolean }) {
  return (
    <>
      <path className={selected ? "kaart-onder-inkt" : "kaart-onder-rand"} d={path} />
      <path className="kaart-onder" d={path} />
    </>
  );
}

/** The stem by which a leaf hangs, and the beginning of its vein. */
function Stem({ w, h, flip }: { readonly w: number; readonly h: number; readonly flip: boolean }) {
  const [x, y] = leafStem(w, h, flip);
  const to = flip ? -1 : 1;
  return (
    <>
      <path className="blad-nerf" d={`M${x} ${y}q${to * 12} ${h * 0.12} ${to * 30} ${h * 0.17}`} />
      <path className="blad-steel" d={`M${x - to * 7} ${y - 18}q0 12 ${to * 9} 20`} />
    </>
  );
}
