import * as Y from "yjs";
import { numbers } from "./bytes.ts";
import { anyCard, anyClientId, anySheetText, anyText, drawing, updateBy } from "./corpus.ts";
import type { Dice } from "./Dice.ts";
import { heavyUpdate } from "./heavy.ts";
import type { Picture } from "./picture.ts";

type Write = (copy: Y.Doc, dice: Dice) => void;

/** What a facilitator may not change by Yjs, each written as a stock client would write it. */
const FORBIDDEN: readonly Write[] = [
  (copy) => copy.getMap("cards").set("c-9", new Y.Map([["text", new Y.Text("x")]])),
  (copy, dice) => copy.getMap("cards").delete(anyKey(copy, "cards", dice)),
  (copy, dice) => anyCard(copy, dice)?.set("votes", 99),
  (copy, dice) => anyCard(copy, dice)?.set("byline", "Anna"),
  (copy, dice) => anyCard(copy, dice)?.set("field", "talents"),
  (copy, dice) => anyCard(copy, dice)?.set("kind", "wish"),
  (copy, dice) => anyCard(copy, dice)?.set("text", new Y.Text("weg")),
  (copy, dice) => anyCard(copy, dice)?.set("text", "weg"),
  (copy, dice) =>
    anyCard(copy, dice)?.set("pos", dice.pick([[Number.NaN, 1], [1, 2, 3], [1e9, 0], "x", null])),
  (copy, dice) => anyCard(copy, dice)?.delete("pos"),
  (copy, dice) => anyCard(copy, dice)?.set("more", 1),
  (copy, dice) => anyText(copy, dice)?.format(0, 3, { bold: true }),
  (copy, dice) => anyText(copy, dice)?.insertEmbed(0, { image: "x" }),
  (copy, dice) => anyText(copy, dice)?.insert(0, "x".repeat(5_000)),
  (copy, dice) => anyText(copy, dice)?.setAttribute("pos", [1, 1]),
  (copy, dice) =>
    copy.getMap("connections").set("l-1", { from: anyKey(copy, "cards", dice), to: "c", word: null }),
  (copy, dice) => copy.getMap("connections").delete(anyKey(copy, "connections", dice)),
  (copy) => copy.getMap("board").set("title", "Gekaapt"),
  (copy, dice) => copy.getMap("board").set(dice.pick(["door", "adding", "keepDays", "v"]), "open"),
  (copy) => copy.getMap("board").set("spotlight", null),
  (copy, dice) => copy.getMap("board").set(dice.pick(["phones", "wall", "pace", "heldWords"]), "open"),
  (copy, dice) => copy.getMap("board").set(dice.pick(["opened", "counted", "stepOrder"]), []),
  (copy, dice) => copy.getMap("board").set("currentStep", anyKey(copy, "steps", dice)),
  (copy) => copy.getMap("board").set("clock", { startedAt: 0, seconds: 60 }),
  (copy) => copy.getMap("board").set("steps", new Y.Array()),
  (copy, dice) => copy.getMap("steps").set(anyKey(copy, "steps", dice), {}),
  (copy, dice) => copy.getMap("freehand").set("shape:card.c-1", drawing("shape:card.c-1", dice)),
  (copy, dice) => copy.getMap("freehand").set("shape:1", drawing("shape:2", dice)),
  (copy) => copy.getMap("freehand").set("shape:1", dice255()),
  (copy) => copy.getMap("freehand").set("shape:1", new Y.Doc()),
  (copy) => copy.getMap("freehand").set("shape:1", new Y.Map()),
  (copy, dice) => copy.getMap("steps").delete(anyKey(copy, "steps", dice)),
  (copy, dice) => copy.getMap(dice.pick(["waiting", "wastebasket", "unchecked"])).set("c-1", true),
  (copy) => copy.getMap("worksheet").set("more", new Y.Text("x")),
  (copy, dice) => copy.getMap("worksheet").set(anyKey(copy, "worksheet", dice), dice.pick(["x", 1, null])),
  (copy, dice) => copy.getMap("worksheet").set(anyKey(copy, "worksheet", dice), new Y.Text("Weg")),
  (copy, dice) => copy.getMap("worksheet").delete(anyKey(copy, "worksheet", dice)),
  (copy, dice) => anySheetText(copy, dice)?.format(0, 3, { bold: true }),
  (copy, dice) => anySheetText(copy, dice)?.insertEmbed(0, { image: "x" }),
  (copy, dice) => anySheetText(copy, dice)?.insert(0, "x".repeat(7_000)),
  (copy, dice) =>
    copy.getMap("board").set(dice.pick(["groups", "tableOf", "page", "queue", "word", "help"]), []),
  (copy) => copy.getMap("elsewhere").set("x", 1),
  (copy) => copy.getText("text").insert(0, "x"),
];

function dice255(): Uint8Array {
  return new Uint8Array(9).fill(255);
}

function anyKey(copy: Y.Doc, name: string, dice: Dice): string {
  return dice.pick([...copy.getMap(name).keys(), "nobody"]);
}

/** An update that a facilitator may not make. */
export function anyForgery(dice: Dice, picture: Picture): Uint8Array {
  return dice.weigh<() => Uint8Array>([
    [6, () => updateBy(picture, anyClientId(dice), (copy) => dice.pick(FORBIDDEN)(copy, dice))],
    [
      1,
      () => updateBy(picture, dice.pick(clientIdsOf(picture)), (copy) => anyText(copy, dice)?.insert(0, "x")),
    ],
    [2, () => forgedDeletes(dice, picture)],
    [1, () => manyStructs(dice, picture)],
    [0.05, () => heavyUpdate(dice, picture)],
  ])();
}

/** Everybody who ever wrote on this board, the server first of all. */
export function clientIdsOf({ state }: Picture): number[] {
  return [...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)).keys()];
}

/** A handful of bytes that take away what is somebody else's. */
function forgedDeletes(dice: Dice, picture: Picture): Uint8Array {
  const ids = clientIdsOf(picture);
  const range = () => [dice.below(60), dice.pick([1, 2, 30, 2 ** 31, 2 ** 50])];
  const ranges = Array.from({ length: 1 + dice.below(3) }, range);
  return numbers(0, 1, dice.pick([...ids, 777]), ranges.length, ...ranges.flat());
}

/** Structs without content, here and there: gaps, of other people's clocks, of a client that comes twice. */
function manyStructs(dice: Dice, picture: Picture): Uint8Array {
  const ids = [...clientIdsOf(picture), 777, 778, 2 ** 32, 2 ** 55];
  const blocks = Array.from({ length: 1 + dice.below(4) }, () => {
    const structs = Array.from({ length: 1 + dice.below(3) }, () => [
      dice.pick([0, 0, 10]),
      dice.pick([0, 1, 5, 2 ** 50]),
    ]);
    return [structs.length, dice.pick(ids), dice.pick([0, 0, 1, 40]), ...structs.flat()];
  });
  return numbers(blocks.length, ...blocks.flat(), 0);
}
