import { hasSeveralKinds } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { TLPageId } from "@tldraw/tldraw";
import { useEffect, useState } from "react";
import { CardPicture } from "./CardPicture.tsx";
import { cardShape } from "./CardShape.ts";
import { IN_LIGHT, NO_LIGHT, nextInLight } from "./nextInLight.ts";

/** Each card stays about six times as long: long enough to read it aloud. */
const TURN_MS = 4_000;

/** Size of a card in the light against one on the table: letters of 42 against 34 (look). */
const LARGER = 42 / 34;

interface LightedCardsProps {
  readonly board: Board;
  /** Pixels to a unit of a wall of 1080 lines. */
  readonly scale: number;
}

/**
 * When the whole is too far away to read, a few cards lie in the light, large, and change slowly; everything behind
 * them stays as it is.
 */
export function LightedCards({ board, scale }: LightedCardsProps) {
  const [light, setLight] = useState(() => nextInLight(NO_LIGHT, board.cards));
  useEffect(() => {
    const timer = setInterval(() => setLight((before) => nextInLight(before, board.cards)), TURN_MS);
    return () => clearInterval(timer);
  }, [board.cards]);
  return (
    <div className="in-het-licht" aria-hidden="true">
      {Array.from({ length: IN_LIGHT }, (_, place) => {
        const id = light.places[place];
        const card = id === null || id === undefined ? undefined : board.cards.get(id);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
          <div key={place} className="licht-plek" style={{ zoom: scale * LARGER }}>
            {card !== undefined && <LightedCard key={card.id} board={board} card={card} />}
          </div>
        );
      })}
    </div>
  );
}

/** The board's own page does not matter for a picture. */
const NO_PAGE = "page:light" as TLPageId;

function LightedCard({ board, card }: { readonly board: Board; readonly card: Card }) {
  const activity = activityOf(board);
  if (!activity.kinds.some(({ id }) => id === card.kind)) return null;
  // Away from its field the card itself shows what kind it is.
  const picture = {
    ...cardShape(board, card, NO_PAGE).props,
    isPinned: false,
    showsIcon: hasSeveralKinds(activity),
  };
  return (
    <div className="licht-kaart">
      <CardPicture card={picture} under="light" />
    </div>
  );
}
