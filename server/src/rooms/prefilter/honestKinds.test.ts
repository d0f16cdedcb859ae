import type { Change } from "@buurtbord/shared/board/Change.ts";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, drawing, mapOf, sheetOf, textOf, updateOf } from "../testing/Desk.ts";
import type { Verdict } from "./judgeUpdate.ts";

// Every kind of update that an honest page sends, by name: not one may be refused, or somebody is thrown out for working.

/** What a page may go through; each gives the verdicts on all that it sent. */
const KINDS: readonly (readonly [kind: string, happens: (page: HonestPage) => readonly Verdict[]])[] = [
  ["a letter typed", (page) => [page.online(() => page.text.insert(11, "!"))]],
  ["a text pasted", (page) => [page.online(() => page.text.insert(0, "En nog veel meer. ".repeat(50)))]],
  ["a letter typed on a worksheet", (page) => [page.online(() => page.sheet.insert(6, "!"))]],
  [
    "5,000 letters pasted on a worksheet",
    (page) => [page.online(() => page.sheet.insert(0, "x".repeat(5_000)))],
  ],
  [
    "a worksheet emptied, and that undone and done again",
    (page) => [
      page.online(() => page.sheet.delete(0, page.sheet.length)),
      page.happens(() => page.undo.undo()),
      page.happens(() => page.undo.redo()),
    ],
  ],
  [
    "writing on a worksheet offline while a phone writes there, and what was written undone",
    (page) => {
      for (const letter of "offline") page.offline(() => page.sheet.insert(0, letter));
      page.serverDoes({ type: "sheet-text", field: "resident" as never, text: "Koffie en thee" });
      const back = page.comesBack();
      page.desk.pull(page.copy);
      return [back, page.happens(() => page.undo.undo())];
    },
  ],
  ["a letter of two halves typed", (page) => [page.online(() => page.text.insert(0, "🌳"))]],
  ["a letter taken out", (page) => [page.online(() => page.text.delete(3, 1))]],
  [
    "a text replaced by another",
    (page) => [
      page.online(() => {
        page.text.delete(0, page.text.length);
        page.text.insert(0, "Anders");
      }),
    ],
  ],
  ["a card dragged", (page) => [page.online(() => page.drag(50))]],
  ["a card dragged again and again", (page) => [1, 2, 3].map((x) => page.online(() => page.drag(x)))],
  ["a drawing", (page) => [page.online(() => page.draw(1))]],
  ["a drawing drawn over", (page) => [1, 2].map((x) => page.online(() => page.draw(x)))],
  ["a drawing wiped out", (page) => [page.online(() => page.draw(1)), page.online(() => page.wipe())]],
  ["text, place and drawing in one go", (page) => [page.online(() => page.everything())]],
  [
    "typing undone",
    (page) => [page.online(() => page.text.insert(0, "Weg ")), page.happens(() => page.undo.undo())],
  ],
  [
    "taking out undone",
    (page) => [page.online(() => page.text.delete(0, 6)), page.happens(() => page.undo.undo())],
  ],
  ["dragging undone", (page) => [page.online(() => page.drag(9)), page.happens(() => page.undo.undo())]],
  [
    "dragging undone and done again",
    (page) => [
      page.online(() => page.drag(9)),
      page.happens(() => page.undo.undo()),
      page.happens(() => page.undo.redo()),
    ],
  ],
  [
    "wiping out undone",
    (page) => [
      page.online(() => page.draw(1)),
      page.online(() => page.wipe()),
      page.happens(() => page.undo.undo()),
    ],
  ],
  [
    "dragging undone after another dragged the same card",
    (page) => {
      const other = page.desk.copy();
      other.clientID = page.copy.clientID - 1;
      const theirs = byHand(other, () => mapOf(other, "c-1").set("pos", [8, 8]));
      const ours = page.online(() => page.drag(9));
      const verdict = page.desk.offer(theirs, "bilal");
      page.desk.pull(page.copy);
      return [ours, verdict, page.happens(() => page.undo.undo())];
    },
  ],
  ["nothing at all, after coming back", (page) => [page.comesBack()]],
  ["everything once more, after coming back", (page) => [page.online(() => page.everything()), page.all()]],
  [
    "typing offline",
    (page) => {
      for (const letter of "offline") page.offline(() => page.text.insert(0, letter));
      return [page.comesBack()];
    },
  ],
  [
    "dragging offline again and again",
    (page) => {
      for (const x of [1, 2, 3, 4]) page.offline(() => page.drag(x));
      return [page.comesBack()];
    },
  ],
  [
    "drawing over offline again and again",
    (page) => {
      for (const x of [1, 2, 3, 4]) page.offline(() => page.draw(x));
      return [page.comesBack()];
    },
  ],
  [
    "all of it offline, undone, and half of it done again",
    (page) => {
      page.offline(() => page.text.insert(0, "Nog "));
      page.offline(() => page.drag(7));
      page.offline(() => page.draw(3));
      for (let times = 0; times < 3; times++) page.undo.undo();
      for (let times = 0; times < 2; times++) page.undo.redo();
      return [page.comesBack()];
    },
  ],
  [
    "typing offline in a card that was taken down meanwhile",
    (page) => {
      page.offline(() => page.text.insert(0, "Toch "));
      page.serverDoes({ type: "card-removed", cardId: "c-1" as never });
      return [page.comesBack()];
    },
  ],
  [
    "the same, once the page knows that it is gone",
    (page) => {
      page.offline(() => page.everything());
      page.serverDoes({ type: "card-removed", cardId: "c-1" as never });
      page.desk.pull(page.copy);
      return [page.comesBack(), page.all()];
    },
  ],
  [
    "dragging offline while a command moved the card",
    (page) => {
      page.offline(() => page.drag(7));
      const pos = [1, 1] as const;
      page.serverDoes({
        type: "card-moved",
        cardId: "c-1" as never,
        pos,
        field: null,
        kind: "wish" as never,
      });
      page.desk.pull(page.copy);
      return [page.comesBack()];
    },
  ],
  [
    "what a page wrote before it was loaded anew",
    (page) => {
      page.offline(() => page.text.insert(0, "Eerst "));
      const anew = new HonestPage(page.desk);
      Y.applyUpdate(anew.copy, Y.encodeStateAsUpdate(page.copy));
      anew.offline(() => anew.text.insert(0, "Dan "));
      return [anew.comesBack()];
    },
  ],
];

test.each(KINDS)("%s is let in", (_, happens) => {
  const page = new HonestPage(new Desk());
  for (const verdict of happens(page)) expect(verdict).toMatchObject({ ok: true });
  expect(page.desk.pending).toBeNull();
});

test("these are more than twenty kinds", () => {
  expect(KINDS.length).toBeGreaterThan(20);
});

class HonestPage {
  readonly desk: Desk;
  readonly copy: Y.Doc;
  readonly undo: Y.UndoManager;

  constructor(desk: Desk) {
    this.desk = desk;
    this.copy = desk.copy();
    const undone = ["cards", "worksheet", "freehand"].map((name) => this.copy.getMap(name));
    this.undo = new Y.UndoManager(undone, { trackedOrigins: new Set(["hand"]), captureTimeout: 0 });
  }

  get text(): Y.Text {
    return textOf(this.copy, "c-1");
  }

  get sheet(): Y.Text {
    return sheetOf(this.copy);
  }

  drag(x: number): void {
    mapOf(this.copy, "c-1").set("pos", [x, x]);
  }

  draw(x: number): void {
    this.copy.getMap("freehand").set("shape:1", drawing("shape:1", { x }));
  }

  wipe(): void {
    this.copy.getMap("freehand").delete("shape:1");
  }

  everything(): void {
    this.text.insert(0, "Nog ");
    this.drag(77);
    this.draw(4);
  }

  online(write: () => void): Verdict {
    return this.desk.offer(byHand(this.copy, write));
  }

  offline(write: () => void): void {
    byHand(this.copy, write);
  }

  /** What is no hand's transaction: an undo makes its own. */
  happens(happen: () => void): Verdict {
    return this.desk.offer(updateOf(this.copy, happen));
  }

  /** Its answer to the server's question what it lacks. */
  comesBack(): Verdict {
    return this.desk.offerAll(this.copy);
  }

  /** A page that does not know what the server has sends all. */
  all(): Verdict {
    return this.desk.offer(Y.encodeStateAsUpdate(this.copy));
  }

  serverDoes(change: Change & Parameters<Desk["applyChange"]>[0]): void {
    this.desk.applyChange(change);
  }
}
