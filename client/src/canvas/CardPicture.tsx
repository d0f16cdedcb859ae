import { roomForWords } from "@buurtbord/shared/activities/cardBox.ts";
import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import { memo, type ReactNode } from "react";
import { EmblemPicture } from "../ui/react/EmblemPicture.tsx";
import { CardPhoto } from "./CardPhoto.tsx";
import { CardPin } from "./CardPin.tsx";
import type { CardShapeProps } from "./CardShape.ts";
import { CardTags } from "./CardTags.tsx";
import { cardPath, cardTurn, leafLines, paperTint } from "./cardPaper.ts";
import { wordsLifted } from "./tagSizes.ts";

/** What lies under a card: in the light a larger piece of yellow paper, selected the same with an ink edge. */
export type Under = "nothing" | "light" | "selected";

interface CardPictureProps {
  readonly card: CardShapeProps;
  readonly under: Under;
  /** In place of the words: a field to write in. */
  readonly children?: ReactNode;
}

/** A card seen from near by: paper cut by hand with its words, and what people laid on it. */
export const CardPicture = memo(function CardPicture({ card, under, children }: CardPictureProps) {
  const { w, h, outline, isPinned, photo, table } = card;
  const path = cardPath(card);
  return (
    <div
      className={`kaart kaart-${outline}${photo === null ? "" : " kaart-met-foto"}${table === null ? "" : " kaart-van-tafel"}`}
      style={{ width: w, height: h, rotate: `${cardTurn(card)}deg` }}
    >
      <svg className="kaart-papier" width={w} height={h} aria-hidden="true">
        {under !== "nothing" && <UnderPaper path={path} selected={under === "selected"} />}
        <path className="kaart-schaduw" d={path} />
        <path className="kaart-vel" d={path} fill={paperFill(card)} />
        {isPinned && <CardPin card={card} />}
        {outline === "leaf" && <Stem card={card} />}
      </svg>
      {photo !== null && <CardPhoto name={photo.name as PhotoName} height={photo.h} />}
      {children ?? (
        <div className="kaart-woorden" style={{ translate: `0 ${-wordsLifted(card)}px` }}>
          <p
            dir="auto"
            style={{ maxInlineSize: setLarger(roomForWords(card, card.text, photo ?? undefined)) }}
          >
            {card.text}
          </p>
        </div>
      )}
      {card.table !== null && <TableLine table={card.table} />}
      <CardTags card={card} />
    </div>
  );
});

/** On a wall words are set a little larger than their card was cut for, where the back row needs that. */
function setLarger(room: number): string {
  return `calc(${room}px * var(--woorden, 1))`;
}

export function paperFill(card: CardShapeProps): string {
  return `var(--${paperTint(card)})`;
}

/** At its foot: from which table it came. */
function TableLine({ table: { emblem, words } }: { readonly table: NonNullable<CardShapeProps["table"]> }) {
  return (
    <div className="kaart-tafel">
      {emblem !== null && <EmblemPicture emblem={emblem} />}
      <bdi>{words}</bdi>
    </div>
  );
}

function UnderPaper({ path, selected }: { readonly path: string; readonly selected: boolean }) {
  return (
    <>
      <path className={selected ? "kaart-onder-inkt" : "kaart-onder-rand"} d={path} />
      <path className="kaart-onder" d={path} />
    </>
  );
}

function Stem({ card }: { readonly card: CardShapeProps }) {
  const { vein, stem } = leafLines(card);
  return (
    <>
      <path className="blad-nerf" d={vein} />
      <path className="blad-steel" d={stem} />
    </>
  );
}
