import type { CardId } from "@buurtbord/shared/board/ids.ts";
import * as Y from "yjs";
import { drawing, mapOf, textOf, updateOf } from "../../testing/Desk.ts";

/** One thing that a hand does on a copy, in steps of which each is an update of its own. */
export interface Write {
  readonly name: string;
  /** Where on the board it shows in the end, and nowhere else: `text` and `pos` of the card, `drawings`. */
  readonly shows: readonly ("text" | "pos" | "drawings")[];
  /** Whether it brings something new under its client id; what only deletes is nobody's. */
  readonly hasStructs: boolean;
  steps(copy: Y.Doc, cardId: CardId): readonly (() => void)[];
}

/** What whoever may write by Yjs may write. */
export const HONEST: readonly Write[] = [
  {
    name: "typing",
    shows: ["text"],
    hasStructs: true,
    steps: (copy, id) => ["a", "b"].map((letter) => () => textOf(copy, id).insert(0, letter)),
  },
  {
    name: "taking letters out",
    shows: ["text"],
    hasStructs: false,
    steps: (copy, id) => [3, 3].map((at) => () => textOf(copy, id).delete(at, 1)),
  },
  {
    name: "dragging twice",
    shows: ["pos"],
    hasStructs: true,
    steps: (copy, id) =>
      [copy.clientID % 900, copy.clientID % 700].map((x) => () => mapOf(copy, id).set("pos", [x, x])),
  },
  {
    name: "drawing",
    shows: ["drawings"],
    hasStructs: true,
    steps: (copy) => ["shape:1", "shape:2"].map((id) => () => draw(copy, id, copy.clientID % 999)),
  },
  {
    name: "drawing and wiping it out",
    shows: [],
    hasStructs: true,
    steps: (copy) => [() => draw(copy, "shape:3", 1), () => copy.getMap("freehand").delete("shape:3")],
  },
  {
    name: "typing and undoing that",
    shows: [],
    hasStructs: true,
    steps: (copy, id) => {
      const undo = new Y.UndoManager(textOf(copy, id), { captureTimeout: 0 });
      return [() => textOf(copy, id).insert(2, "weg"), () => undo.undo()];
    },
  },
  {
    name: "all at once",
    shows: ["text", "pos", "drawings"],
    hasStructs: true,
    steps: (copy, id) => [
      () => textOf(copy, id).insert(1, "!"),
      () => mapOf(copy, id).set("pos", [5, copy.clientID % 500]),
      () => draw(copy, "shape:4", copy.clientID % 999),
    ],
  },
  { name: "nothing new", shows: [], hasStructs: false, steps: () => [] },
];

export interface ForbiddenWrite extends Pick<Write, "name" | "steps"> {
  /** Where the card is gone, what is written in it is let in as dead: it shows nowhere and weighs nothing. */
  readonly isInCard: boolean;
}

/** What only commands may do, or nobody. */
export const FORBIDDEN: readonly ForbiddenWrite[] = [
  forbidden("adding a card", (copy) =>
    copy.getMap("cards").set("c-9", new Y.Map([["text", new Y.Text("x")]])),
  ),
  inCard("removing a card", (copy, id) => copy.getMap("cards").delete(id)),
  inCard("giving a card dots", (copy, id) => mapOf(copy, id).set("votes", 99)),
  inCard("raising hands", (copy, id) => mapOf(copy, id).set("joined", 99)),
  inCard("signing a card", (copy, id) => mapOf(copy, id).set("byline", "Anna")),
  inCard("putting a card in a field", (copy, id) => mapOf(copy, id).set("field", "talents")),
  inCard("another text in the text's place", (copy, id) => mapOf(copy, id).set("text", new Y.Text("x"))),
  inCard("a value of its own in a card", (copy, id) => mapOf(copy, id).set("note", "x")),
  inCard("bold text", (copy, id) => textOf(copy, id).format(0, 5, { bold: true })),
  inCard("a picture in a text", (copy, id) => textOf(copy, id).insertEmbed(0, { image: "x" })),
  inCard("5,000 letters", (copy, id) => textOf(copy, id).insert(0, "x".repeat(5_000))),
  inCard("a place beyond every screen", (copy, id) => mapOf(copy, id).set("pos", [1e9, 0])),
  forbidden("a camera among the drawings", (copy) =>
    copy.getMap("freehand").set("shape:5", drawing("shape:5", { typeName: "camera" })),
  ),
  forbidden("drawing a line", (copy) =>
    copy.getMap("connections").set("l-1", { from: "c-1", to: "c-2", word: null }),
  ),
  forbidden("changing the title", (copy) => copy.getMap("board").set("title", "Gekaapt")),
  forbidden("opening the door", (copy) => copy.getMap("board").set("door", "open")),
  forbidden("changing a step", (copy) => copy.getMap("steps").set("hang", {})),
];

/** The updates of it, one for each step. */
export function updatesOf({ steps }: Pick<Write, "steps">, copy: Y.Doc, cardId: CardId): Uint8Array[] {
  const updates = steps(copy, cardId).map((step) => updateOf(copy, step));
  return updates.length === 0 ? [Uint8Array.of(0, 0)] : updates;
}

function forbidden(name: string, write: (copy: Y.Doc) => void): ForbiddenWrite {
  return { name, isInCard: false, steps: (copy) => [() => write(copy)] };
}

function inCard(name: string, write: (copy: Y.Doc, id: CardId) => void): ForbiddenWrite {
  return { name, isInCard: true, steps: (copy, id) => [() => write(copy, id)] };
}

function draw(copy: Y.Doc, id: string, x: number): void {
  copy.getMap("freehand").set(id, drawing(id, { x }));
}
