import { largeCardBox, largePrintBox } from "@buurtbord/shared/activities/cardBox.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { TLPageId } from "@tldraw/tldraw";
import type { CSSProperties } from "react";
import { CardPicture } from "./CardPicture.tsx";
import { cardShape } from "./CardShape.ts";

interface SpotlightProps {
  readonly board: Board;
  readonly card: Card;
  /** Pixels to a unit of a wall of 1080 lines, and how many units the wall is wide. */
  readonly unit: number;
  readonly width: number;
}

/** The board's own page does not matter for a picture. */
const NO_PAGE = "page:light" as TLPageId;
/** In units: the room between join corner and bar, and what of the width is left free. */
const HEIGHT = 620;
const BESIDE = 190;
/** Under an agreement, for when it is and who does it. */
const NOTE_HEIGHT = 200;
/** Under a wish that came true, for how it went: two lines. */
const STORY_HEIGHT = 240;
/** At its foot, from which table it came. */
const TABLE_HEIGHT = 72;
/** A card of one word would fill the wall: letters of 34 become at most 190. */
const LARGEST = 190 / 34;

/** One card in the light, so large that the back row reads all of it. */
export function Spotlight({ board, card, unit, width }: SpotlightProps) {
  const { kinds } = activityOf(board);
  if (!kinds.some(({ id }) => id === card.kind)) return null;
  const { props } = cardShape(board, card, NO_PAGE);
  const story = card.fulfilled?.story;
  const below =
    story !== undefined ? STORY_HEIGHT : props.note === null && props.told === null ? 0 : NOTE_HEIGHT;
  const foot = props.table === null ? 0 : TABLE_HEIGHT;
  const stage = { w: width - BESIDE, h: HEIGHT - below - foot };
  const print = card.photo && largePrintBox(card.text, card.photo, stage, LARGEST);
  const { w, h, room, larger } = print ?? largeCardBox(props, card.text, stage, LARGEST);
  const photo = props.photo && print ? { ...props.photo, w: room, h: print.photo } : null;
  // Away from its field the card itself shows what kind it is.
  const picture = { ...props, photo, w, h: h + foot / larger, isPinned: false, showsIcon: kinds.length > 1 };
  return (
    <div className="licht-een">
      <div
        className="licht-kaart"
        style={{
          zoom: unit * larger,
          marginBlockEnd: below / larger,
          ...({ "--groter": larger } as CSSProperties),
        }}
      >
        <CardPicture card={picture} under="light">
          <div className="kaart-woorden kaart-voluit">
            <p dir="auto" style={{ maxInlineSize: room }}>
              {card.text}
            </p>
          </div>
        </CardPicture>
      </div>
      {story !== undefined && (
        <p className="licht-verhaal" dir="auto" style={{ zoom: unit }}>
          {story}
        </p>
      )}
    </div>
  );
}
