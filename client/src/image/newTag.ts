import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import type { CardLook } from "../canvas/CardLook.ts";
import { NEW_TAG } from "../canvas/tagSizes.ts";
import { sheet } from "./sheet.ts";
import { wordsAround } from "./words.ts";

/** Where it lies, as in cards.css: above the upper edge, and how far from the right. */
const ABOVE = 20;
const FROM_RIGHT = { paper: -7, leaf: 12 };

/** On the upper edge of a card that came since the last evening: that word. In the card's own units. */
export function newTag({ w: cardWidth, outline, cardId }: CardLook, word: string): string {
  const { w, h } = NEW_TAG;
  const fromRight = outline === "leaf" ? FROM_RIGHT.leaf : FROM_RIGHT.paper;
  const set = { size: 24, lineHeight: 24, weight: 760, room: w, most: 1 };
  return element(
    "g",
    { transform: `translate(${cardWidth - w - fromRight} ${-ABOVE})` },
    sheet(cutSheet(w, h, `new ${cardId}`), "kaart-wit") + wordsAround([w / 2, h / 2], { text: word, ...set }),
  );
}
