import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { byHand, Desk, drawing, textOf } from "../testing/Desk.ts";
import { collected } from "../testing/forgedUpdate.ts";
import { refused } from "../testing/refused.ts";

/** Bytes that no update has: whoever reads so far says "malformed". Hence "too-many" means that nobody did. */
const RUBBISH = Uint8Array.from({ length: 64 }, () => 255);

type Write = (encoder: encoding.Encoder) => void;

function numbers(...all: readonly number[]): Write {
  return (encoder) => {
    for (const n of all) encoding.writeVarUint(encoder, n);
  };
}

/** Writes the same so many times, and rubbish after it. */
function repeated(head: Write, times: number, write: (encoder: encoding.Encoder, n: number) => void) {
  return encoding.encode((encoder) => {
    head(encoder);
    for (let n = 0; n < times; n++) write(encoder, n);
    encoding.writeUint8Array(encoder, RUBBISH);
  });
}

/** The beginning of an update with one record on a new key of the free-hand records. */
const recordOf =
  (content: number): Write =>
  (encoder) => {
    numbers(1, 1, 777, 0)(encoder);
    encoding.writeUint8(encoder, 0b0010_0000 | content);
    numbers(1)(encoder);
    for (const name of ["freehand", "shape:1"]) encoding.writeVarString(encoder, name);
  };

const both =
  (first: Write, then: Write): Write =>
  (encoder) => {
    first(encoder);
    then(encoder);
  };

/** A list or an object that promises much. */
const promising = (type: number) =>
  both(recordOf(8), (encoder) => {
    numbers(1)(encoder);
    encoding.writeUint8(encoder, type);
    numbers(999_999)(encoder);
  });

const emptyList: Write = (encoder) => encoding.writeAny(encoder, []);

test.each<[what: string, make: (desk: Desk) => Uint8Array]>([
  ["structs", () => repeated(numbers(1, 9_999, 777, 0), 5_001, collected(1))],
  [
    "clients that write",
    () => repeated(numbers(9_999), 51, (encoder, n) => numbers(1, 1_000 + n, 0, 0, 1)(encoder)),
  ],
  [
    "structs that the board has already",
    ({ doc }) => repeated(numbers(999_999), 100_001, numbers(1, doc.clientID, 0, 0, 1)),
  ],
  ["structs of no client", () => repeated(numbers(999_999), 100_001, numbers(0, 777, 0))],
  [
    "deleted ranges",
    ({ doc }) =>
      repeated(numbers(0, 1, doc.clientID, 999_999), 50_001, (encoder, n) => numbers(2 * n, 1)(encoder)),
  ],
  ["clients with nothing deleted", () => repeated(numbers(0, 999_999), 50_001, numbers(777, 0))],
  ["values in a list", () => repeated(promising(117), 100_001, emptyList)],
  [
    "keys of an object",
    () =>
      repeated(promising(118), 50_001, (encoder, n) => {
        encoding.writeVarString(encoder, String(n));
        emptyList(encoder);
      }),
  ],
  ["values side by side", () => repeated(both(recordOf(8), numbers(999_999)), 100_001, emptyList)],
  [
    "values as JSON",
    () =>
      repeated(both(recordOf(2), numbers(999_999)), 100_001, (encoder) =>
        encoding.writeVarString(encoder, "1"),
      ),
  ],
  [
    "one value as long JSON",
    () =>
      repeated(recordOf(5), 1, (encoder) => encoding.writeVarString(encoder, `[${"[],".repeat(80_000)}[]]`)),
  ],
])("too many %s: the filter stops reading where it has seen so many", (_, make) => {
  const desk = new Desk();
  expect(refused(desk, make(desk))).toBe("too-many");
});

test("a client that comes twice in one update is refused: Yjs would forget what came first", () => {
  const desk = new Desk();
  const update = encoding.encode(numbers(3, 1, 777, 0, 0, 1, 1, 888, 0, 0, 1, 1, 777, 1, 0, 1, 0));
  expect(refused(desk, update)).toBe("malformed");
  expect(desk.pending).toBeNull();
});

test("what the board has is cut off inside a struct too", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const first = byHand(copy, () => textOf(copy, "c-1").insert(0, "Zo 😀 "));
  byHand(copy, () => textOf(copy, "c-1").insert(6, "en nu "));
  expect(desk.offer(first).ok).toBe(true);
  const whole = Y.encodeStateAsUpdate(copy); // Yjs joined the two into one struct
  expect(desk.offer(whole).ok).toBe(true);
  expect(desk.text("c-1")).toBe("Zo 😀 en nu Samen koken");
  expect(desk.pending).toBeNull();
});

test("every kind of content is passed over as Yjs reads it", () => {
  const desk = new Desk();
  const copy = new Y.Doc();
  const root = copy.getText("root");
  root.insert(0, "a😀é");
  root.format(0, 1, { bold: true, size: 1e300 });
  root.insertEmbed(1, { image: [1, null] });
  copy
    .getArray("list")
    .push([1, 2.5, 2 ** 40, "x", null, true, [{ n: 10n }], new Uint8Array(3), { a: [undefined] }]);
  copy.getArray("list").push([new Uint8Array(9), new Y.Doc(), new Y.Map(), new Y.XmlElement("p")]);
  copy.getArray("list").delete(2, 2);
  Y.applyUpdate(desk.doc, Y.encodeStateAsUpdate(copy)); // so that all of it is known and passed over
  expect(desk.offer(Y.encodeStateAsUpdate(copy))).toMatchObject({ ok: true, newClients: [] });
});

test("an afternoon of drawing without a network is let in at once", () => {
  const desk = new Desk();
  const copy = desk.copy();
  const points = Array.from({ length: 120 }, (_, n) => ({ x: n / 3, y: n * 1.7, z: 0.5 }));
  const stroke = { color: "black", segments: [{ type: "free", points }] };
  for (let n = 0; n < 70; n++) {
    copy.getMap("freehand").set(`shape:${n}`, drawing(`shape:${n}`, { props: stroke }));
  }
  expect(desk.offerAll(copy).ok).toBe(true);
  expect(desk.doc.getMap("freehand").size).toBe(70);
});
