import { CARD_TEXT, roomForWords, TABLE_LINE } from "@buurtbord/shared/activities/cardBox.ts";
import { PIN } from "@buurtbord/shared/activities/pinned.ts";
import type { PhotoName } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import type { CardLook } from "../canvas/CardLook.ts";
import { cardPath, cardTurn, leafLines, paperTint, pinPath } from "../canvas/cardPaper.ts";
import { wordsLifted } from "../canvas/tagSizes.ts";
import { colour } from "../ui/colours.ts";
import { newTag } from "./newTag.ts";
import { type PhotoData, photoIn } from "./photo.ts";
import { sheet, sheetShadow } from "./sheet.ts";
import { tableLine } from "./tableLine.ts";
import { tags } from "./tags.ts";
import { wordsAround } from "./words.ts";

/**
 * A card with its middle at that place: paper cut by hand with its words, and what people laid on it. `isNew`: the word
 * for what came since the last evening, on a card that did; an agreement has no room for it.
 */
export function card(look: CardLook, [x, y]: Position, photos: PhotoData, isNew?: string): string {
  const { w, h } = look;
  const turn = Math.round(cardTurn(look) * 100) / 100;
  const came = isNew === undefined || look.note !== null ? "" : newTag(look, isNew);
  return element(
    "g",
    { transform: `translate(${x - w / 2} ${y - h / 2}) rotate(${turn} ${w / 2} ${h / 2})` },
    paper(look) + photo(look, photos) + words(look) + tableLine(look) + came + tags(look),
  );
}

function paper(look: CardLook): string {
  const own = sheet(cardPath(look), paperTint(look));
  return own + (look.isPinned ? pin(look) : "") + (look.outline === "leaf" ? stem(look) : "");
}

function pin(look: CardLook): string {
  const point = pinPath(look);
  const spot = element("circle", {
    cx: look.w / 2,
    cy: look.h + PIN,
    r: 7,
    fill: colour("inkt"),
    stroke: colour("wit"),
    "stroke-width": 3,
  });
  const tip = element("path", {
    d: point,
    fill: colour(look.tint),
    stroke: colour("rand"),
    "stroke-width": 2.2,
    "stroke-linejoin": "round",
  });
  return sheetShadow(`${point}Z`) + spot + tip;
}

function stem(look: CardLook): string {
  const lines = leafLines(look);
  const round = { fill: "none", "stroke-linecap": "round" };
  return (
    element("path", { ...round, d: lines.vein, stroke: colour("rand"), "stroke-width": 2.2, opacity: 0.6 }) +
    element("path", { ...round, d: lines.stem, stroke: colour("hout"), "stroke-width": 6 })
  );
}

/** Paper left round a photo, in units: as in cards.css. */
const EDGE = 10;

function photo({ w, photo }: CardLook, photos: PhotoData): string {
  if (photo === null) return "";
  const box = { x: EDGE, y: EDGE, w: w - 2 * EDGE, h: photo.h };
  const frame = element("rect", {
    x: box.x,
    y: box.y,
    width: box.w,
    height: box.h,
    fill: "none",
    stroke: colour("rand"),
    "stroke-width": 1.5,
  });
  return photoIn(box, photos.get(photo.name as PhotoName), "slice") + frame;
}

/** Under a photo fewer lines stand than on a card without. */
const LINES_UNDER_PHOTO = 3;

function words(look: CardLook): string {
  const { w, h, text, photo } = look;
  const above = photo === null ? 0 : EDGE + photo.h;
  const below = (photo === null ? 0 : EDGE) + (look.table === null ? 0 : TABLE_LINE);
  return wordsAround([w / 2, (above + h - below) / 2 - wordsLifted(look)], {
    text,
    room: roomForWords(look, text, photo ?? undefined),
    size: CARD_TEXT.size,
    lineHeight: CARD_TEXT.lineHeight,
    weight: 600,
    most: photo === null ? CARD_TEXT.lines : LINES_UNDER_PHOTO,
  });
}
