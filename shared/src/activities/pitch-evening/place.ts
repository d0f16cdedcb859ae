import type { Board } from "../../board/Board.ts";
import type { FieldId } from "../../board/ids.ts";
import type { Position } from "../../board/Position.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import type { NewCard } from "../Activity.ts";
import { agreements, isAgreement, PITCH_NOTE, placeAgreement, placeWithNote } from "../agreements.ts";
import { centreOf } from "../boxGeometry.ts";
import type { Island } from "../Island.ts";
import { LaidCards } from "../LaidCards.ts";
import { nextFromMiddle } from "../nextFromMiddle.ts";
import { nextOnIsland } from "../nextOnIsland.ts";
import { islandRoom, type Room } from "../Room.ts";
import { boxOf, DOTS_BELOW, harvestFields, isHarvest, laidBoxOf, pitch, pitches } from "./cards.ts";
import { OPEN_LEFT, sheetOf } from "./sheets.ts";
import { MIDDLE, scaleFor, tableRoom } from "./table.ts";

/** Rows leave room for the dots under each idea. */
const ROWS = { middle: MIDDLE, row: 138, aside: 130, bend: 10, gap: { x: 26, y: 10 }, scaleFor };
/** How far from its exact spot a hand lays an idea, in units. Less than the gap, so that it covers no neighbour. */
const CARELESS = { x: 16, y: 8 };

/** On the sheet of its field the next free spot; ideas of a group in loose rows from the middle of their table outward. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const laid = [...board.cards.values()].map(laidBoxOf);
  const size = boxOf({ ...card, pos: [0, 0] });
  const sheet = sheetOf(board, fieldFor(card));
  if (sheet === undefined)
    return board.tableOf === null ? openLeft(laid, size, seed) : open(laid, size, seed);
  if (isAgreement(card)) return placeAgreement(sheet, laid, card.text, seed);
  if (card.kind === pitch.id) return placeWithNote(sheet, laid, size, PITCH_NOTE, seed);
  if (!isHarvest(card)) return nextOnIsland(sheet, laid, size, seed);
  const [x, y] = nextOnIsland(sheet, laid, { ...size, h: size.h + DOTS_BELOW }, seed);
  return [x, y - DOTS_BELOW / 2];
}

/** Where a card lies that was put in no field: in that of its kind. */
function fieldFor({ kind, field }: NewCard): FieldId | null {
  const own = [pitches, agreements, ...harvestFields].find((one) => one.kind === kind);
  return field ?? own?.id ?? null;
}

type Laid = Parameters<typeof nextOnIsland>[1];
type Size = Parameters<typeof nextOnIsland>[2];

function openLeft(laid: Laid, size: Size, seed: number): Position {
  return nextOnIsland({ ...OPEN_LEFT, field: pitches.id, face: pitch.face }, laid, size, seed);
}

function open(laid: Laid, size: Size, seed: number): Position {
  const [x, y] = centreOf(nextFromMiddle(ROWS, new LaidCards(laid), size));
  const random = seededRandom(seed);
  const careless = (most: number) => Math.round((random() - 0.5) * 2 * most);
  return [Math.round(x) + careless(CARELESS.x), Math.round(y) + careless(CARELESS.y)];
}

/** A sheet for each field, and for the rest a group's open table; in the hall it lies wherever nothing else does. */
export function roomFor(board: Pick<Board, "tableOf">, field: FieldId | null): Room | null {
  const sheet = sheetOf(board, field);
  if (sheet !== undefined)
    return harvestFields.some(({ id }) => id === field) ? withDots(sheet) : islandRoom(sheet);
  return board.tableOf === null ? null : tableRoom;
}

function withDots(sheet: Island): Room {
  const room = islandRoom(sheet);
  return { ...room, gap: { ...room.gap, y: room.gap.y + DOTS_BELOW } };
}
