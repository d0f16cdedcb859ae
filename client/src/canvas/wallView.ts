import { contains, overlap, union, withMargin } from "@buurtbord/shared/activities/boxGeometry.ts";
import { CARD_TEXT } from "@buurtbord/shared/activities/cardBox.ts";
import { CORNER_BELOW, WALL } from "@buurtbord/shared/activities/wallBounds.ts";
import type { Box } from "@buurtbord/shared/board/Position.ts";
import { type Camera, fitUnderHead, LARGEST } from "./fitCamera.ts";

/** Lowest letters on a card that the back row reads, in lines of a wall of 1080. */
export const LOWEST_LETTERS = 32.2;
/** A card's own margins hold words that are set so much larger than its paper was cut for. */
const MOST_GROWTH = 1.08;
/** On pages words are set a little larger, so that fewer pages are needed. */
const PAGE_GROWTH = 1.05;
/** Rather a few cards large over the whole than more pages than people remember. */
const MOST_PAGES = 6;
/** Never farther apart than this, so that each card is whole on some page: as wide and high as a card becomes. */
const CARD = { w: 312, h: 290 };
/** Table round what is shown. */
const MARGIN = 16;
/** Of a field, in units: where its name stands, which begins at its left. */
const NAME = { w: 500, h: 110 };
/** Under the instruction a strip ends, so much lower. */
const LINE = 10;
/** How far the join corner reaches from the right, in units of a wall of 1080 lines. */
const CORNER_WIDE = 540;

/** How a wall shows the board so that the back row reads it. */
export type WallView =
  /** From one or more places. `growth`: how much larger words are set than their cards were cut for. */
  | {
      readonly view: "near";
      /** The first of the pages. */
      readonly first: Page;
      readonly pages: readonly Page[];
      readonly growth: number;
    }
  /** All of it, too far away: then a few cards are lifted out of it. */
  | { readonly view: "far"; readonly first: Page };

export interface Page extends Camera {
  /** How many pixels above are for the instruction alone: there lies what the page leaves out. 0: nothing does. */
  readonly head: number;
}

export interface Wall {
  /** Of the canvas, in pixels. */
  readonly size: { readonly w: number; readonly h: number };
  /** Pixels to a unit of a wall of 1080 lines, and how high the whole picture is in pixels. */
  readonly unit: number;
  readonly height: number;
}

interface Shown {
  /** All that the layout lays, with the room for the head above it; null: only the things themselves. */
  readonly bounds: Box | null;
  /** What lies behind cards that are lifted; left out: what is shown. */
  readonly behind?: Box;
  /** The cards that are to be read. */
  readonly cards: readonly Box[];
  /** What should be in view beside them. */
  readonly around: readonly Box[];
  /** So few cards are lifted sooner than walked past. */
  readonly fewest: number;
}

/** All at once where that can be read, else in a few pages, else from afar. */
export function wallView({ bounds, behind, cards, around, fewest }: Shown, wall: Wall): WallView {
  const allOf = (box: Box): Page => ({ ...fitUnderHead(box, wall.size, wall.unit), head: 0 });
  const whole = bounds === null ? null : allOf(bounds);
  if (whole !== null && growthAt(whole.z, wall) <= MOST_GROWTH)
    return near(whole, [whole], growthAt(whole.z, wall));
  // Nothing to be read, or too much to look at card by card.
  if (whole !== null && cards.length === 0) return { view: "far", first: whole };
  const content = withMargin([...cards, ...around].reduce(union, cards[0] ?? around[0] ?? WALL), MARGIN);
  const close = closeUp(content, { cards, around }, wall);
  const far = { view: "far", first: whole ?? (behind && allOf(behind)) ?? close } as const;
  const isFew = cards.length <= fewest;
  // A tree with a few leaves stays a tree.
  if (growthAt(close.z, wall) <= MOST_GROWTH && !(isFew && bounds !== null && around.length === 0))
    return near(close, [close], growthAt(close.z, wall));
  if (isFew) return far;
  const pages = pagesOf(content, { cards, around }, wall);
  const [first] = pages;
  if (first === undefined) return far;
  return near(first, pages, growthAt(Math.min(...pages.map(({ z }) => z)), wall));
}

function near(first: Page, pages: readonly Page[], growth: number): WallView {
  return { view: "near", first, pages, growth: Math.max(1, growth) };
}

/** How much larger words must be set there than their cards were cut for. */
function growthAt(zoom: number, { height }: Wall): number {
  return (LOWEST_LETTERS * height) / 1080 / (zoom * CARD_TEXT.size);
}

/** All of it in one picture, under the instruction where the join corner is free, else under that. */
function closeUp(content: Box, things: Things, wall: Wall): Page {
  const [low, high] = headsOf(wall);
  const camera = withNames(fitUnder(content, wall, low), content, things, wall);
  if (isCornerFree(camera, things, wall)) return camera;
  return withNames(fitUnder(content, wall, high), content, things, wall);
}

/**
 * The same, moved aside within what is free beside it, where in the middle a field would be seen with cards and without
 * its name: at the edge of a page that is not about it.
 */
function withNames(page: Page, content: Box, things: Things, wall: Wall): Page {
  const left = -content.x;
  const right = wall.size.w / page.z - content.x - content.w;
  const pages = [page, { ...page, x: left }, { ...page, x: right }];
  const nameless = pages.map((each) => namelessOn(each, things, wall));
  return pages[nameless.indexOf(Math.min(...nameless))] ?? page;
}

/** Of how many fields cards are seen there, and their name is not, or only in part. */
function namelessOn({ x, y, z, head }: Page, { cards, around }: Things, { size }: Wall): number {
  const seen = { x: -x, y: head / z - y, w: size.w / z, h: (size.h - head) / z };
  const inSight = cards.filter((card) => overlap(card, seen));
  return around.filter((field) => {
    const right = field.x + Math.min(field.w, NAME.w);
    const isNamed = field.x >= seen.x && right <= seen.x + seen.w;
    return !isNamed && inSight.some((card) => overlap(card, field));
  }).length;
}

/** As large as it can be in the middle of the canvas, with so many pixels free above it. */
function fitUnder(content: Box, { size }: Wall, head: number): Page {
  const z = Math.min(LARGEST, size.w / content.w, (size.h - head) / content.h);
  const free = { w: size.w / z - content.w, h: (size.h - head) / z - content.h };
  return { x: free.w / 2 - content.x, y: head / z + free.h / 2 - content.y, z, head };
}

type Things = Pick<Shown, "cards" | "around">;

/** The places from which all cards are read; none: there would be too many. */
function pagesOf(content: Box, things: Things, wall: Wall): readonly Page[] {
  const z = (LOWEST_LETTERS * wall.height) / 1080 / (CARD_TEXT.size * PAGE_GROWTH);
  for (const head of headsOf(wall)) {
    const down = along(content.y, content.h, (wall.size.h - head) / z, CARD.h);
    const across = along(content.x, content.w, wall.size.w / z, CARD.w);
    const windows = down.flatMap((y) =>
      across.map((x) => ({ x, y, w: wall.size.w / z, h: (wall.size.h - head) / z })),
    );
    const pages = wholeIn(windows, things).map((box) => closeUp(withMargin(box, MARGIN), things, wall));
    if (pages.length > MOST_PAGES) continue;
    if (pages.every((page) => growthAt(page.z, wall) <= MOST_GROWTH)) return pages;
  }
  return [];
}

/**
 * What is whole in each window, so that nothing need be cut off where it can be helped: fields, and the cards of those
 * fields that are too large for any.
 */
function wholeIn(windows: readonly Box[], { cards, around }: Things): readonly Box[] {
  const fields = around.filter((field) => windows.some((window) => contains(window, field)));
  const loose = cards.filter((card) => !fields.some((field) => overlap(field, card)));
  const wholes = windows.map((window) => [...fields, ...loose].filter((box) => contains(window, box)));
  // A page on which there is only what others have too is left out.
  const kept = wholes.reduce((pages, page) => {
    const others = pages.filter((other) => other !== page);
    const isNeeded = page.some((box) => !others.some((other) => other.includes(box)));
    return isNeeded ? pages : others;
  }, wholes);
  return kept.flatMap(([first, ...rest]) => (first === undefined ? [] : [rest.reduce(union, first)]));
}

/** Under the instruction, and under the join corner: in pixels. */
function headsOf({ unit }: Wall): readonly [number, number] {
  return [(WALL.y + LINE) * unit, (WALL.y + CORNER_BELOW + LINE) * unit];
}

/** Where views of that length begin to see all of a length, evenly apart, and each card whole in one of them. */
function along(from: number, length: number, view: number, card: number): readonly number[] {
  if (length <= view) return [from - (view - length) / 2];
  const count = Math.ceil((length - card) / Math.max(1, view - card));
  return Array.from({ length: count }, (_, n) => from + (n * (length - view)) / (count - 1));
}

/** Whether that part of the board is seen whole on a page. */
export function isOn({ x, y, z }: Camera, { x: left, y: top, w, h }: Box, { size }: Wall): boolean {
  const isAcross = left + x >= 0 && (left + w + x) * z <= size.w;
  return isAcross && top + y >= 0 && (top + h + y) * z <= size.h;
}

/** Whether the join corner covers no card there, and no name of a field. */
function isCornerFree({ x, y, z }: Camera, { cards, around }: Things, wall: Wall): boolean {
  const { size, unit } = wall;
  const [, low] = headsOf(wall);
  const corner = {
    x: size.w / z - x - (CORNER_WIDE * unit) / z,
    y: -y,
    w: (CORNER_WIDE * unit) / z,
    h: low / z,
  };
  const names = around.map((field) => ({ ...field, h: NAME.h }));
  return ![...cards, ...names].some((box) => overlap(box, corner));
}
