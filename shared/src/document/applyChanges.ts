import * as Y from "yjs";
import type { BoardChange } from "../board/Change.ts";
import type { CardId } from "../board/ids.ts";
import { unreachable } from "../board/unreachable.ts";
import { boardParts, cardMap, findCard, findSheetText } from "./boardDocument.ts";
import type { Origin } from "./Origin.ts";
import { readConnection } from "./readConnection.ts";
import { writeText } from "./writeText.ts";

/** The one place where decided changes enter a board's document: all of them in one transaction. */
export function applyChanges(doc: Y.Doc, changes: readonly BoardChange[], origin: Origin): void {
  doc.transact(() => {
    for (const change of changes) applyChange(doc, change);
  }, origin);
}

function applyChange(doc: Y.Doc, change: BoardChange): void {
  const { board, steps, cards, connections, worksheet } = boardParts(doc);
  switch (change.type) {
    case "card-put":
      cards.set(change.card.id, cardMap(change.card));
      break;
    case "card-text":
      writeText(cardOf(doc, change.cardId).text, change.text);
      break;
    case "card-moved":
      setValues(doc, change.cardId, { pos: change.pos, field: change.field, kind: change.kind });
      break;
    case "card-removed":
      removeCard(doc, change.cardId);
      break;
    case "card-votes":
      setValues(doc, change.cardId, { votes: change.votes });
      break;
    case "card-joined":
      setValues(doc, change.cardId, { joined: change.joined });
      break;
    case "card-agreement":
      setValues(doc, change.cardId, { agreement: change.agreement });
      break;
    case "card-pitch":
      setValues(doc, change.cardId, { pitch: change.pitch });
      break;
    case "card-project":
      setValues(doc, change.cardId, { project: change.project });
      break;
    case "card-fulfilled":
      setValues(doc, change.cardId, { fulfilled: change.fulfilled ?? undefined });
      break;
    case "card-shared": {
      const { votes, joined, said, photo, agreement, fulfilled } = change.shown;
      setValues(doc, change.cardId, { votes, joined, said, photo, agreement, fulfilled });
      break;
    }
    case "connection-put": {
      const { id, ...value } = change.connection;
      connections.set(id, value);
      break;
    }
    case "connection-removed":
      connections.delete(change.connectionId);
      break;
    case "step-set":
      board.set("currentStep", change.stepId);
      break;
    case "step-put":
      steps.set(change.step.id, change.step);
      break;
    case "step-removed":
      steps.delete(change.stepId);
      break;
    case "steps-ordered":
      board.set("stepOrder", change.order);
      break;
    case "meeting-set":
      for (const [key, value] of Object.entries(change.values)) board.set(key, value);
      break;
    case "checks-set":
      board.set("checks", change.checks);
      break;
    case "picture-set":
      board.set("picture", change.picture);
      break;
    case "circles-set":
      board.set("circles", change.circles);
      break;
    case "circles-here-set":
      board.set("circlesHere", change.here);
      break;
    case "gathering-set":
      for (const [key, value] of Object.entries(change.values)) board.set(key, value);
      break;
    case "sheet-text": {
      const text = findSheetText(doc, change.field);
      if (text === null) worksheet.set(change.field, new Y.Text(change.text));
      else writeText(text, change.text);
      break;
    }
    case "page-set":
      board.set("page", change.page);
      break;
    case "card-brought":
      setValues(doc, change.cardId, { brought: change.brought });
      break;
    case "saved-set":
      board.set("saved", change.saved);
      break;
    case "adding-set":
      board.set("adding", change.adding);
      break;
    case "door-set":
      board.set("door", change.door);
      break;
    case "keep-days-set":
      board.set("keepDays", change.days);
      break;
    default:
      unreachable(change);
  }
}

/** Writes only what differs: each write stays in the document's history for ever. */
function setValues(doc: Y.Doc, cardId: CardId, values: Readonly<Record<string, unknown>>): void {
  const { map } = cardOf(doc, cardId);
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) map.delete(key);
    else if (map.get(key) !== value) map.set(key, value);
  }
}

/** With the lines that hang from it. */
function removeCard(doc: Y.Doc, cardId: CardId): void {
  const { cards, connections } = boardParts(doc);
  for (const [id, value] of connections.entries()) {
    const reading = readConnection(id, value);
    if (reading.ok && [reading.value.from, reading.value.to].includes(cardId)) connections.delete(id);
  }
  cards.delete(cardId);
}

/** Changes are decided on the board as it is, so that their card is there. */
function cardOf(doc: Y.Doc, cardId: CardId): { map: Y.Map<unknown>; text: Y.Text } {
  const card = findCard(doc, cardId);
  if (card === null) throw new Error(`No card ${cardId} to change`);
  return card;
}
