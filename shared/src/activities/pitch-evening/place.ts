import type { Board } from "../../board/Board.ts";
import type { FieldId } from "../../board/ids.ts";
import type { Position } from "../../board/Position.ts";
import type { NewCard } from "../Activity.ts";
import { agreements, isAgreement, PITCH_NOTE, placeAgreement, placeWithNote } from "../agreements.ts";
import type { Island } from "../Island.ts";
import { nextOnIsland } from "../nextOnIsland.ts";
import { openTableRoom } from "../OpenTable.ts";
import { placeOnOpenTable } from "../placeOnOpenTable.ts";
import { islandRoom, type Room } from "../Room.ts";
import { boxOf, DOTS_BELOW, harvestFields, isHarvest, laidBoxOf, pitch, pitches } from "./cards.ts";
import { OPEN_LEFT, openTable, sheetOf } from "./sheets.ts";

/** On the sheet of its field the next free spot; ideas of a group in loose rows from the middle of their table outward. */
export function place(board: Board, card: NewCard, seed: number): Position {
  const laid = [...board.cards.values()].map(laidBoxOf);
  const size = boxOf({ ...card, pos: [0, 0] });
  const sheet = sheetOf(board, fieldFor(card));
  if (sheet === undefined)
    return board.tableOf === null
      ? openLeft(laid, size, seed)
      : placeOnOpenTable(openTable, laid, size, seed);
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

/** A sheet for each field, and for the rest a group's open table; in the hall it lies wherever nothing else does. */
export function roomFor(board: Pick<Board, "tableOf">, field: FieldId | null): Room | null {
  const sheet = sheetOf(board, field);
  if (sheet !== undefined)
    return harvestFields.some(({ id }) => id === field) ? withDots(sheet) : islandRoom(sheet);
  return board.tableOf === null ? null : openTableRoom(openTable);
}

function withDots(sheet: Island): Room {
  const room = islandRoom(sheet);
  return { ...room, gap: { ...room.gap, y: room.gap.y + DOTS_BELOW } };
}
