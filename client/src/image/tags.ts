import type { Position } from "@buurtbord/shared/board/Position.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import { element } from "@buurtbord/shared/xml/xml.ts";
import type { CardLook } from "../canvas/CardLook.ts";
import { blossomOn } from "../canvas/cardPaper.ts";
import { noteOnSheet, ROOM_ON_SHEET } from "../canvas/noteLines.ts";
import {
  beforeDots,
  DOT,
  handTagWidth,
  roomForDots,
  saidTagWidth,
  TAG_HEIGHT,
  voteTag,
} from "../canvas/tagSizes.ts";
import { colour } from "../ui/colours.ts";
import { icon, roundIcon } from "./icon.ts";
import { pitchNote } from "./pitchNote.ts";
import { sheet } from "./sheet.ts";
import { wordsFrom } from "./words.ts";

/** What people laid on a card, along its lower edge: dots at the left, helping hands at the right. */
export function tags(look: CardLook): string {
  const times = look.said > 1 ? said(look) : "";
  if (look.note !== null) return agreementNote(look, look.note) + times;
  if (look.told !== null) return pitchNote(look, look.told) + times;
  const kind = look.showsIcon ? roundIcon(look.icon, [4, 4], 42, 28, look.tint) : "";
  const helped = look.joined > 0 ? hands(look) : "";
  return kind + times + (look.votes > 0 ? dots(look) : "") + (look.fulfilled ? blossom(look) : helped);
}

function blossom(look: CardLook): string {
  const { petals, heart } = blossomOn(look);
  return sheet(petals, "wit") + sheet(heart, "zon");
}

/** How a tag's number is set. */
const SIZE = 29;
/** From what it shows to the number. */
const GAP = 7;
const DIGIT = 17.6;

function dots(look: CardLook): string {
  const tag = voteTag(look.votes, roomForDots(look));
  const left = (tag.w - tag.beads - GAP - digits(look.votes)) / 2;
  const beads = tag.dots.map((x) => element("circle", { cx: left + x, cy: TAG_HEIGHT / 2, r: DOT / 2 }));
  const row = element(
    "g",
    { fill: colour("inkt"), stroke: colour("wit"), "stroke-width": 1.5 },
    beads.join(""),
  );
  const number = count(look.votes, left + tag.beads + GAP);
  return laidOn(
    [8 + beforeDots(look.said), topOf(look)],
    tag.w,
    "kaart-wit",
    `dots ${look.cardId}`,
    row + number,
  );
}

/** How many said it, where cards became one. */
function said(look: CardLook): string {
  const w = saidTagWidth(look.said);
  const text = `${look.said}×`;
  const set = { size: SIZE, lineHeight: SIZE, weight: 760, room: 200, most: 1 };
  const words = wordsFrom([(w - digits(look.said) - DIGIT) / 2, TAG_HEIGHT / 2], { text, ...set });
  const x = look.note === null ? 8 : look.w - w - 12;
  return laidOn([x, topOf(look)], w, "kaart-wit", `said ${look.cardId}`, words);
}

function hands(look: CardLook): string {
  const w = handTagWidth(look.joined);
  const left = (w - SIZE - GAP - digits(look.joined)) / 2;
  const inside = icon("hand", [left, (TAG_HEIGHT - SIZE) / 2], SIZE) + count(look.joined, left + SIZE + GAP);
  const x = look.w - w - (look.outline === "leaf" ? 34 : 12);
  return laidOn([x, topOf(look)], w, "kaart-geel", `hands ${look.cardId}`, inside);
}

/** A tag lies over the rim of its card, as in cards.css. */
function topOf({ h, outline }: CardLook): number {
  return h - (outline === "leaf" ? 19 : 7);
}

function laidOn([x, y]: Position, w: number, paper: PaperTint, seed: string, inside: string): string {
  return element(
    "g",
    { transform: `translate(${x} ${y})` },
    sheet(cutSheet(w, TAG_HEIGHT, seed), paper) + inside,
  );
}

function count(n: number, x: number): string {
  const set = { size: SIZE, lineHeight: SIZE, weight: 760, room: 200, most: 1 };
  return wordsFrom([x, TAG_HEIGHT / 2], { text: String(n), ...set });
}

function digits(n: number): number {
  return String(n).length * DIGIT;
}

/** Under an agreement: when it is, and the names of who does it. As in agreementNote.css. */
const NOTE = { icon: 28, gap: 8, left: 6 };

function agreementNote({ h }: CardLook, note: NonNullable<CardLook["note"]>): string {
  const { size, lineHeight, lines } = noteOnSheet(note);
  return lines
    .map(({ icon: name, words: text, most }, n) => {
      const before = lines.slice(0, n).reduce((sum, line) => sum + line.most, 0);
      const middle = h + 2 + (before + 0.5) * lineHeight;
      const set = { size, lineHeight, weight: 560, room: ROOM_ON_SHEET, most };
      return (
        icon(name, [NOTE.left, middle - NOTE.icon / 2], NOTE.icon) +
        wordsFrom(
          [NOTE.left + NOTE.icon + NOTE.gap, middle],
          { text, ...set },
          { direction: undefined }, // it begins at the left, whatever is written
        )
      );
    })
    .join("");
}
