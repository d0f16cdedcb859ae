import type { Board } from "../../board/Board.ts";
import type { FieldId } from "../../board/ids.ts";
import { agreement, agreements, hasAgreements } from "../agreements.ts";
import type { Island } from "../Island.ts";
import type { OpenTable } from "../OpenTable.ts";
import { harvestFields, harvestKinds, parking, pitch, pitches } from "./cards.ts";

const ONE_LINE = 88;
const THREE_LINES = 166;

/** In the hall: four pitches beside each other and four rows of them, before it grows. */
const pitchSheet: Island = {
  field: pitches.id,
  face: pitch.face,
  base: { x: 24, y: 142, w: 1372, h: 824 },
  head: ONE_LINE,
  grows: { x: 0, y: -1 },
};

/** At a table: the one that the group works out, above the parking sheet. */
const ownPitchSheet: Island = {
  field: pitches.id,
  face: pitch.face,
  base: { x: 1420, y: 234, w: 476, h: 306 },
  head: ONE_LINE,
  grows: { x: 1, y: -1 },
};

/** In the hall, above the parking sheet; it is there once there is a project. */
const projectSheet: Island = { ...ownPitchSheet, field: agreements.id, face: agreement.face };

/** At a table, where there seldom are any: to the left of the harvest. */
const tableProjectSheet: Island = {
  ...projectSheet,
  base: { x: -944, y: 1014, w: 476, h: 620 },
  grows: { x: -1, y: 1 },
};

/** Two cards wide, in the lower right corner; white paper, because nothing on it competes. */
const parkingSheet: Island = {
  field: parking.id,
  face: { tint: "kaart-wit", icon: "pause" },
  base: { x: 1420, y: 570, w: 476, h: 346 },
  head: ONE_LINE,
  grows: { x: 1, y: 1 },
};

/** What comes back from the tables: four columns under the pitches, each two narrow cards wide. */
const HARVEST = { left: -452, top: 1014, w: 450, h: 620, gap: 16 };

const harvestSheets: readonly Island[] = harvestFields.map(({ id: field }, n) => {
  const { left, top, w, h, gap } = HARVEST;
  const face = harvestKinds[n]?.face ?? pitch.face;
  const base = { x: left + n * (w + gap), y: top, w, h };
  return { field, face, base, head: THREE_LINES, grows: { x: 0, y: 1 } };
});

/** In the hall, for what lies in no field: to the left of everything. Nothing is drawn there. */
export const OPEN_LEFT: Pick<Island, "base" | "head" | "grows"> = {
  base: { x: -452, y: 118, w: 428, h: 848 },
  head: 20,
  grows: { x: -1, y: -1 },
};

/** All sheets that there may be: of the hall, or of a group's table. */
function sheetsOn({ tableOf }: Pick<Board, "tableOf">): readonly Island[] {
  const [own, projects] = tableOf === null ? [pitchSheet, projectSheet] : [ownPitchSheet, tableProjectSheet];
  return [own, ...harvestSheets, parkingSheet, projects];
}

export function sheetOf(board: Pick<Board, "tableOf">, field: FieldId | null): Island | undefined {
  return sheetsOn(board).find((sheet) => sheet.field === field);
}

/** Those that are there now: a harvest and projects once a step asks for them, or there are any. */
export function sheetsNow(board: Board, asked: readonly FieldId[]): readonly Island[] {
  const lying = new Set([...board.cards.values()].map(({ field }) => field));
  const isThere = (field: FieldId) => asked.includes(field) || lying.has(field);
  const whenAsked = new Set(harvestFields.map(({ id }) => id));
  return sheetsOn(board).filter(({ field }) => {
    if (field === agreements.id) return hasAgreements(board);
    return !whenAsked.has(field) || isThere(field);
  });
}

/** At a table: to the right of it lies the parking sheet, and below it the harvest when it is asked for. */
export const openTable: OpenTable = {
  box: { x: 24, y: 130, w: 1350, h: 830 },
  bottom: 1_000, // under the lowest idea there is room for a careless hand
};
