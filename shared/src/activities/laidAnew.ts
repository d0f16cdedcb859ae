import type { Connection } from "../board/Connection.ts";
import type { CardId } from "../board/ids.ts";
import type { Box } from "../board/Position.ts";
import { overlap } from "./boxGeometry.ts";
import type { LaidCards } from "./LaidCards.ts";
import { layInRows, sideBySide, sizeOf, TIGHT } from "./layInRows.ts";
import type { Room, RoomArea } from "./Room.ts";
import { inReadingOrder } from "./readingOrder.ts";
import { together } from "./together.ts";

/** A card where it lies, its note included. */
export interface Lying {
  readonly id: CardId;
  readonly box: Box;
}

/** Cards that somebody laid on each other or close beside each other, in reading order. */
type Bundle = readonly Lying[];

/** Where cards are laid anew. */
export interface Table {
  /** Called again for each try. The first area with room for all is taken. */
  readonly areas: () => Iterable<RoomArea>;
  readonly room: Pick<Room, "gap" | "widest">;
  /** What stays where it is. */
  readonly fixed: LaidCards;
  readonly lines: readonly Connection[];
}

/**
 * Where cards lie in rows, in the order in which one reads them now. What people laid together stays side by side, and
 * what a line ties comes next to each other. Cards that lie so already stay where they are.
 */
export function laidAnew(cards: readonly Lying[], table: Table): ReadonlyMap<CardId, Box> {
  let bundles = together(inReadingOrder(cards), areLaidTogether);
  for (;;) {
    const laid = inFirstArea(nextToTheirLines(bundles, table.lines), table);
    // One too wide for a row was divided: its parts are bundles of their own from now on, as they will be next time.
    if (laid.bundles.length === bundles.length) return laid.boxes;
    bundles = laid.bundles;
  }
}

/** On each other, or so close beside each other as nobody but a hand lays them. */
function areLaidTogether({ box }: Lying, other: Lying): boolean {
  const close = TIGHT + 1;
  return overlap({ ...box, x: box.x - close, w: box.w + 2 * close }, other.box);
}

/** Those that a line ties come after each other, where the first of them came. */
function nextToTheirLines(bundles: readonly Bundle[], lines: readonly Connection[]): readonly Bundle[] {
  const bundleOf = new Map(bundles.flatMap((bundle) => bundle.map(({ id }) => [id, bundle] as const)));
  const tied = new Map(bundles.map((bundle) => [bundle, new Set<Bundle>()]));
  for (const { from, to } of lines) {
    const [one, other] = [bundleOf.get(from), bundleOf.get(to)];
    if (one === undefined || other === undefined) continue;
    tied.get(one)?.add(other);
    tied.get(other)?.add(one);
  }
  return together(bundles, (one, other) => tied.get(one)?.has(other) === true).flat();
}

interface Laid {
  readonly bundles: readonly Bundle[];
  readonly boxes: ReadonlyMap<CardId, Box>;
}

function inFirstArea(whole: readonly Bundle[], { areas, room, fixed }: Table): Laid {
  const needed = whole.flat().reduce((sum, { box }) => sum + box.w * box.h, 0);
  for (const area of areas()) {
    const { box } = area;
    if (box.w * box.h < needed) continue;
    const bundles = dividedAt(Math.min(room.widest ?? box.w, box.w), whole);
    const spots = layInRows(
      bundles.map((bundle) => sideBySide(bundle.map((one) => one.box))),
      area,
      room.gap,
      fixed,
    );
    if (spots === null) continue;
    return { bundles, boxes: boxesOf(bundles, spots.flat()) };
  }
  throw new Error("A room has no last area");
}

function boxesOf(bundles: readonly Bundle[], spots: readonly Box[]): ReadonlyMap<CardId, Box> {
  const boxes = new Map<CardId, Box>();
  for (const [i, { id }] of bundles.flat().entries()) {
    const spot = spots[i];
    if (spot !== undefined) boxes.set(id, spot);
  }
  return boxes;
}

/** Bundles wider than that are divided, each part as wide as can be. A single card is not. */
function dividedAt(widest: number, bundles: readonly Bundle[]): readonly Bundle[] {
  return bundles.flatMap((bundle) => {
    const parts: Lying[][] = [];
    for (const one of bundle) {
      const part = parts.at(-1);
      const isRoom =
        part !== undefined && sizeOf(sideBySide([...part, one].map(({ box }) => box))).w <= widest;
      if (isRoom) part.push(one);
      else parts.push([one]);
    }
    return parts;
  });
}
