import fc from "fast-check";
import * as Y from "yjs";

/** What somebody does: who, on which card, what, where. */
const doing = fc.record({
  hand: fc.nat({ max: 3 }),
  card: fc.nat({ max: 7 }),
  what: fc.constantFrom("make", "type", "take", "move", "remove", "meet"),
  at: fc.nat({ max: 40 }),
});

type Doing = typeof doing extends fc.Arbitrary<infer Value> ? Value : never;

/** The copies of four people who each do these things on their own, and hear of the others when they meet. */
export function handsAtWork(doings: readonly Doing[]): readonly Y.Doc[] {
  const docs = [1, 2, 3, 4].map((clientID) => Object.assign(new Y.Doc(), { clientID }));
  for (const each of doings) act(docs, each);
  return docs;
}

function act(docs: readonly Y.Doc[], { hand, card, what, at }: Doing): void {
  const doc = docs[hand] ?? new Y.Doc();
  const cards = doc.getMap<Y.Map<unknown>>("cards");
  const found = cards.get(`c-${card}`);
  const text = found?.get("text");
  if (what === "make") cards.set(`c-${card}`, newCard());
  if (what === "remove") cards.delete(`c-${card}`);
  if (what === "move") found?.set("pos", [at, hand]);
  if (what === "type" && text instanceof Y.Text) text.insert(Math.min(at, text.length), "koken ");
  if (what === "take" && text instanceof Y.Text && text.length > at) text.delete(at, 1);
  if (what === "meet") for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
}

function newCard(): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ["text", new Y.Text("Soep")],
    ["by", "Zoë"],
  ]);
}

/** So much as four people do. */
export const histories = fc.array(doing, { minLength: 1, maxLength: 120 });
