import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, drawing, mapOf, textOf } from "../testing/Desk.ts";

const ok = expect.objectContaining({ ok: true });

test("typing in a card is let in, letter by letter", () => {
  const desk = new Desk();
  const copy = desk.copy();
  for (const [index, letter] of [..." op zondag"].entries()) {
    expect(desk.offer(byHand(copy, () => textOf(copy, "c-1").insert(11 + index, letter)))).toEqual(ok);
  }
  expect(desk.text("c-1")).toBe("Samen koken op zondag");
  expect(desk.pending).toBeNull();
});

test("the verdict tells which cards were moved and which were changed", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const verdict = desk.offer(
    byHand(copy, () => {
      mapOf(copy, "c-1").set("pos", [1, 2]);
      textOf(copy, "c-2").insert(0, "Nog ");
    }),
  );
  expect(verdict).toMatchObject({ ok: true, moved: new Set(["c-1"]), changed: new Set(["c-2"]) });
  expect(verdict).toMatchObject({ newClients: [copy.clientID] });
});

test("taking words out, at the front, in the middle and all at once, is let in", () => {
  const desk = new Desk();
  const copy = desk.copy();
  expect(desk.offer(byHand(copy, () => textOf(copy, "c-1").delete(0, 6)))).toEqual(ok);
  expect(desk.offer(byHand(copy, () => textOf(copy, "c-1").delete(1, 2)))).toEqual(ok);
  expect(desk.text("c-1")).toBe("ken");
  expect(desk.offer(byHand(copy, () => textOf(copy, "c-1").delete(0, 3)))).toEqual(ok);
  expect(desk.text("c-1")).toBe("");
});

test("a full text may be replaced by another one as long", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const replace = (letter: string) => {
    const text = textOf(copy, "c-1");
    text.delete(0, text.length);
    text.insert(0, letter.repeat(3_900));
  };
  expect(desk.offer(byHand(copy, () => replace("a")))).toEqual(ok);
  expect(desk.offer(byHand(copy, () => replace("b")))).toEqual(ok);
  expect(desk.text("c-1")).toBe("b".repeat(3_900));
});

test("what was done offline is let in at once, also typed and taken out again", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const text = textOf(copy, "c-1");
  copy.transact(() => text.insert(11, " en eten"));
  copy.transact(() => text.delete(11, 3));
  copy.transact(() => mapOf(copy, "c-2").set("pos", [5, 5]));
  copy.transact(() => mapOf(copy, "c-2").set("pos", [6, 6]));
  copy.transact(() => copy.getMap("freehand").set("shape:1", drawing("shape:1")));
  copy.transact(() => copy.getMap("freehand").delete("shape:1"));
  expect(desk.offerAll(copy)).toEqual(ok);
  expect(desk.text("c-1")).toBe("Samen koken eten");
  expect(desk.pos("c-2")).toEqual([6, 6]);
  expect(desk.pending).toBeNull();
});

test("a client that comes back with its whole delete set is let in", () => {
  const desk = new Desk();
  const copy = desk.copy();
  desk.offer(byHand(copy, () => textOf(copy, "c-1").delete(0, 6)));
  desk.applyChange({ type: "card-removed", cardId: "c-2" as never });
  desk.pull(copy);
  expect(desk.offerAll(copy)).toEqual(ok);
  expect(desk.offer(Y.encodeStateAsUpdate(copy))).toEqual(ok);
  expect(desk.text("c-1")).toBe("koken");
});

test("nothing new is let in, as often as it comes", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const update = byHand(copy, () => textOf(copy, "c-1").insert(0, "!"));
  expect(desk.offer(update)).toEqual(ok);
  expect(desk.offer(update)).toMatchObject({ ok: true, newClients: [] });
  expect(desk.offerAll(copy)).toEqual(ok);
  expect(desk.text("c-1")).toBe("!Samen koken");
});

test("typing and moving in a card that was removed meanwhile is let in and shows nowhere", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const typed = byHand(copy, () => textOf(copy, "c-1").insert(0, "Toch "));
  const more = byHand(copy, () => textOf(copy, "c-1").insert(5, "echt "));
  const moved = byHand(copy, () => mapOf(copy, "c-1").set("pos", [7, 7]));
  desk.applyChange({ type: "card-removed", cardId: "c-1" as never });
  for (const update of [typed, more, moved]) expect(desk.offer(update)).toEqual(ok);
  expect(desk.text("c-1")).toBeNull();
  expect(desk.pending).toBeNull();
});

test("what was typed offline in a card that was removed is let in after the copy learnt of it", () => {
  const desk = new Desk();
  const copy = desk.copy();
  copy.transact(() => textOf(copy, "c-1").insert(0, "Toch "));
  copy.transact(() => textOf(copy, "c-2").insert(0, "Ook "));
  desk.applyChange({ type: "card-removed", cardId: "c-1" as never });
  desk.pull(copy);
  expect(desk.offerAll(copy)).toEqual(ok);
  expect(desk.text("c-2")).toBe("Ook Een bankje");
  expect(desk.pending).toBeNull();
});

test("two facilitators in one card both keep their words", () => {
  const desk = new Desk();
  const one = desk.copy();
  const other = desk.copy();
  const first = byHand(one, () => textOf(one, "c-1").insert(5, " gezellig"));
  const second = byHand(other, () => textOf(other, "c-1").insert(11, " en eten"));
  expect(desk.offer(first, "anna")).toEqual(ok);
  expect(desk.offer(second, "bilal")).toEqual(ok);
  expect(desk.text("c-1")).toBe("Samen gezellig koken en eten");
});

test("a page that was reloaded brings along what its former client id wrote", () => {
  const desk = new Desk();
  const before = desk.copy();
  before.transact(() => textOf(before, "c-1").insert(0, "Met z'n allen "));
  const after = new Y.Doc();
  Y.applyUpdate(after, Y.encodeStateAsUpdate(before));
  after.transact(() => textOf(after, "c-1").insert(0, "! "));
  expect(desk.offerAll(after)).toEqual(ok);
  expect(desk.text("c-1")).toBe("! Met z'n allen Samen koken");
});

test.each([1, 2 ** 32 - 1])(
  "a card moved here and by command at once keeps a place (client id %i)",
  (clientId) => {
    const desk = new Desk();
    const copy = desk.copy();
    copy.clientID = clientId;
    copy.transact(() => mapOf(copy, "c-1").set("pos", [300, 300]));
    desk.applyChange({
      type: "card-moved",
      cardId: "c-1" as never,
      pos: [1, 1],
      field: null,
      kind: "wish" as never,
    });
    desk.pull(copy);
    expect(desk.offerAll(copy)).toEqual(ok);
    expect(desk.pos("c-1")).toEqual(mapOf(copy, "c-1").get("pos"));
  },
);
