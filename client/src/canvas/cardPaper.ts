import { PIN } from "@buurtbord/shared/activities/pinned.ts";
import { askew } from "@buurtbord/shared/paper/askew.ts";
import { blossomHeart, blossomPetals } from "@buurtbord/shared/paper/blossomShape.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { leafFlips, leafShape, leafStem } from "@buurtbord/shared/paper/leafShape.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import type { CardLook } from "./CardLook.ts";

/** The edge of a card's paper, as SVG path data. */
export function cardPath({ outline, w, h, cardId }: CardLook): string {
  return outline === "leaf" ? leafShape(w, h, leafFlips(cardId), cardId) : cutSheet(w, h, cardId);
}

/** A print is larger than other cards: as far askew, its corners would lie on its neighbours. */
const STRAIGHTER = 0.4;

/** How far it lies askew round its middle, in degrees. */
export function cardTurn({ cardId, photo }: CardLook): number {
  return askew(cardId) * (photo === null ? 1 : STRAIGHTER);
}

/** Leaves vary in light and dark of one green; that variation means nothing. */
export type LeafTint = "blad-0" | "blad-1" | "blad-2" | "blad-3";
const LEAF_TINTS: readonly LeafTint[] = ["blad-0", "blad-1", "blad-2", "blad-3"];

/** The name of its paper's colour in tokens.css. */
export function paperTint({ outline, tint, cardId, fulfilled }: CardLook): CardLook["tint"] | LeafTint {
  if (fulfilled) return "kaart-roze";
  if (outline !== "leaf" || tint !== "kaart-groen") return tint;
  return LEAF_TINTS[Math.floor(seededRandom(`green ${cardId}`)() * LEAF_TINTS.length)] ?? "blad-0";
}

/** The stem by which a leaf hangs, and the beginning of its vein. */
export function leafLines({ w, h, cardId }: CardLook): { readonly vein: string; readonly stem: string } {
  const flip = leafFlips(cardId);
  const [x, y] = leafStem(w, h, flip);
  const to = flip ? -1 : 1;
  return {
    vein: `M${x} ${y}q${to * 12} ${h * 0.12} ${to * 30} ${h * 0.17}`,
    stem: `M${x - to * 7} ${y - 18}q0 12 ${to * 9} 20`,
  };
}

/** Half the width of the paper point where it leaves the card, in units. */
const HALF = 17;

/** What points from a card on the picture to its spot: the edge of the paper point, open above. */
export function pinPath({ w, h }: CardLook): string {
  const [x, top] = [w / 2, h - 2];
  return `M${x - HALF} ${top}L${x} ${h + PIN - 4}L${x + HALF} ${top}`;
}

/** Of a blossom on a card, in units. */
const BLOSSOM = 32;

/** A wish that came true has a blossom at its tip, or where nothing else was laid on the rim. */
export function blossomOn({ w, h, outline, cardId, votes, said }: CardLook) {
  const isAtStart = outline === "leaf" && leafFlips(cardId) && votes === 0 && said === 1;
  const at = [isAtStart ? 8 : w - 8, h - 2] as const;
  return {
    at,
    radius: BLOSSOM,
    petals: blossomPetals(at, BLOSSOM, cardId),
    heart: blossomHeart(at, BLOSSOM),
  };
}
