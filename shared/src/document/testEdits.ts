import type * as Y from "yjs";
import type { BoardChange } from "../board/Change.ts";
import type { Fulfilled } from "../board/Fulfilled.ts";
import type {
  CardId,
  CardKindId,
  CircleId,
  ConnectionId,
  FieldId,
  PhotoName,
  SheetFieldId,
  StepId,
} from "../board/ids.ts";
import type { Picture } from "../board/Picture.ts";
import type { Position } from "../board/Position.ts";
import { applyChanges } from "./applyChanges.ts";
import { boardParts, findCard, findSheetText } from "./boardDocument.ts";
import {
  putFreehand,
  removeFreehand,
  writeCardPos,
  writeCardText,
  writeSheetText,
} from "./facilitatorWrites.ts";
import type { TestRandom } from "./TestRandom.ts";
import { COMMAND, card, cardId, HAND, line } from "./testBoard.ts";

export const SHEET_FIELDS = ["resident", "ask"] as readonly string[] as readonly SheetFieldId[];

const WORDS = ["soep", " ", "zee", "😀", "\n", "é", "buurt", "👩‍👧"] as const;

/** From so many cards on, as many go as come: people meet on the same ones. */
const CROWDED = 60;

/** For tests only: does one thing to the document that a room or a hand may do. `name` is new for every edit. */
export function editAtRandom(doc: Y.Doc, random: TestRandom, name: string): void {
  const cards = [...boardParts(doc).cards.keys()].filter((id) => findCard(doc, id) !== null);
  const id = random.pick(cards);
  const roll = random.next();
  if (id !== undefined && cards.length > CROWDED && roll < 0.15) {
    applyChanges(doc, [{ type: "card-removed", cardId: cardId(id) }], COMMAND);
  } else if (id === undefined || roll < 0.15) {
    const put = card(name, { pos: somewhere(random), text: sentence(random) });
    applyChanges(doc, [{ type: "card-put", card: put }], COMMAND);
  } else if (roll < 0.45) {
    const before = findCard(doc, id)?.text.toString() ?? "";
    writeCardText(doc, cardId(id), before, typed(before, random), HAND);
  } else if (roll < 0.65) {
    writeCardPos(doc, cardId(id), somewhere(random), HAND);
  } else if (roll < 0.7) {
    writeSheetAtRandom(doc, random);
  } else if (roll < 0.75) {
    drawAtRandom(doc, random, name);
  } else {
    const other = random.pick(cards) ?? id;
    applyChanges(doc, [changeAtRandom(doc, cardId(id), cardId(other), random, name)], COMMAND);
  }
}

function anyPicture(random: TestRandom): Picture {
  return { photo: `f-${random.int(3)}` as PhotoName, width: 1 + random.int(99), height: 1 + random.int(99) };
}

function anyFulfilled(random: TestRandom): Fulfilled {
  return { at: random.int(99), ...(random.chance(0.5) && { story: sentence(random) }) };
}

function changeAtRandom(
  doc: Y.Doc,
  cardId: CardId,
  other: CardId,
  random: TestRandom,
  name: string,
): BoardChange {
  const connectionId = random.pick([...boardParts(doc).connections.keys()]) as ConnectionId | undefined;
  const place = { pos: somewhere(random), field: "places" as FieldId, kind: "place" as CardKindId };
  const changes: readonly BoardChange[] = [
    { type: "card-votes", cardId, votes: random.int(9) },
    { type: "card-joined", cardId, joined: random.int(9) },
    { type: "card-fulfilled", cardId, fulfilled: random.chance(0.3) ? null : anyFulfilled(random) },
    { type: "card-text", cardId, text: sentence(random) },
    { type: "card-moved", cardId, ...place },
    { type: "card-removed", cardId },
    { type: "card-put", card: card(cardId, { text: sentence(random) }) },
    { type: "connection-put", connection: line(name, cardId, other) },
    { type: "connection-put", connection: line(connectionId ?? name, other, cardId) },
    { type: "connection-removed", connectionId: connectionId ?? (name as ConnectionId) },
    { type: "step-set", stepId: (random.chance(0.5) ? "talk" : "agree") as StepId },
    { type: "picture-set", picture: random.chance(0.5) ? null : anyPicture(random) },
    { type: "adding-set", adding: random.chance(0.5) ? "open" : "closed" },
    { type: "door-set", door: random.chance(0.5) ? "open" : "closed" },
    { type: "circles-set", circles: [{ id: "flat" as CircleId, name: sentence(random) }] },
    { type: "circles-here-set", here: random.chance(0.5) ? ["flat" as CircleId] : [] },
    { type: "saved-set", saved: { name: sentence(random), at: random.int(9) } },
  ];
  return random.pick(changes) ?? { type: "card-removed", cardId };
}

function writeSheetAtRandom(doc: Y.Doc, random: TestRandom): void {
  const field = random.pick(SHEET_FIELDS) ?? ("ask" as SheetFieldId);
  const before = findSheetText(doc, field)?.toString() ?? "";
  const after = typed(before, random);
  if (random.chance(0.5)) writeSheetText(doc, field, before, after, HAND);
  else applyChanges(doc, [{ type: "sheet-text", field, text: after }], COMMAND);
}

function drawAtRandom(doc: Y.Doc, random: TestRandom, name: string): void {
  const drawn = random.pick([...boardParts(doc).freehand.keys()]);
  if (drawn !== undefined && random.chance(0.3)) removeFreehand(doc, drawn, HAND);
  else putFreehand(doc, drawn ?? `shape:${name}`, { type: "draw", points: [random.int(99)] }, HAND);
  if (random.chance(0.5)) putFreehand(doc, `shape:${name}`, { type: "draw", points: [] }, HAND);
}

function somewhere(random: TestRandom): Position {
  return [random.int(1_920), random.int(1_080)];
}

function sentence(random: TestRandom): string {
  return Array.from({ length: 1 + random.int(6) }, () => random.pick(WORDS) ?? "").join("");
}

/** The text after somebody typed or deleted something in it. */
function typed(before: string, random: TestRandom): string {
  const letters = [...before];
  letters.splice(random.int(letters.length + 1), random.int(4), random.pick(WORDS) ?? "");
  return letters.join("");
}
