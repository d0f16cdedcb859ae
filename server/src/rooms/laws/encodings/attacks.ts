import type { CardId } from "@buurtbord/shared/board/ids.ts";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { byHand, drawing, mapOf, textOf } from "../../testing/Desk.ts";
import { collected, forgedUpdate } from "../../testing/forgedUpdate.ts";
import { SeededRandom } from "../../testing/SeededRandom.ts";

export interface Attack {
  readonly name: string;
  /**
   * `refused`: nothing of it gets in. `harmless`: what is left of it after decoding may get in, and then it is an
   * honest drawing or word.
   */
  readonly comesTo: "refused" | "harmless";
  /** `copy`: what the attacker knows of the board, under a client id of their own. */
  bytes(copy: Y.Doc, victim: CardId): Uint8Array;
}

/** Every attack that was found to work on a server that applies updates unread, by the name under which it is known. */
export const ATTACKS: readonly Attack[] = [
  attack("a forged delete set of seven bytes", (copy, victim) => {
    const { client, clock } = placeOf(copy, victim);
    return forgedUpdate(null, [[client, clock, 1]]);
  }),
  attack("a delete set for future clocks", (copy, victim) => {
    const { client } = placeOf(copy, victim);
    return forgedUpdate(null, [[client, Y.getState(copy.store, client), 5]]);
  }),
  attack("the victim's client id at its next clock", (copy, victim) => {
    copy.clientID = placeOf(copy, victim).client;
    return byHand(copy, () => textOf(copy, victim).insert(0, "x"));
  }),
  attack("a collected struct of 2^50 under the victim's id", (copy, victim) => {
    const { client } = placeOf(copy, victim);
    return forgedUpdate({ client, clock: Y.getState(copy.store, client), write: [collected(2 ** 50)] });
  }),
  attack("a gap of clocks", (copy, victim) => {
    for (let n = 0; n < 400; n++) byHand(copy, () => textOf(copy, victim).insert(0, "x"));
    return byHand(copy, () => textOf(copy, victim).insert(0, "y"));
  }),
  attack("3,000 gaps from 3,000 client ids", () =>
    Y.mergeUpdates(
      Array.from({ length: 3_000 }, (_, n) =>
        forgedUpdate({ client: 50_000 + n, clock: 5, write: [collected(1)] }),
      ),
    ),
  ),
  attack("seven bytes that promise thirty million structs", () => {
    const encoder = encoding.createEncoder();
    for (const n of [1, 30_000_000, 777, 0]) encoding.writeVarUint(encoder, n);
    return encoding.toUint8Array(encoder);
  }),
  attack("a value nested 5,000 deep", (copy) => {
    let value: unknown = "x";
    for (let level = 0; level < 5_000; level++) value = { deeper: value };
    return byHand(copy, () => copy.getMap("freehand").set("shape:6", drawing("shape:6", { props: value })));
  }),
  attack("a key __proto__ with an object", proto, "harmless"),
  attack("a truncated update", (copy, victim) => {
    const update = byHand(copy, () => {
      textOf(copy, victim).insert(0, "x");
      mapOf(copy, victim).set("pos", [1, 1]);
    });
    return update.slice(0, -1);
  }),
  attack("bytes changed at random", mutated, "harmless"),
  attack(
    "a delete, which moves no state vector",
    (copy, victim) => byHand(copy, () => textOf(copy, victim).delete(0, 1)),
    "harmless",
  ),
];

function attack(name: string, bytes: Attack["bytes"], comesTo: Attack["comesTo"] = "refused"): Attack {
  return { name, comesTo, bytes };
}

function proto(copy: Y.Doc): Uint8Array {
  const record = drawing("shape:7", { props: { __xxxxx__: { isAdmin: true } } });
  const update = byHand(copy, () => copy.getMap("freehand").set("shape:7", record));
  const tricked = Buffer.from(update).toString("latin1").replace("__xxxxx__", "__proto__");
  return new Uint8Array(Buffer.from(tricked, "latin1"));
}

function mutated(copy: Y.Doc, victim: CardId): Uint8Array {
  const dice = new SeededRandom(copy.clientID);
  const update = byHand(copy, () => {
    textOf(copy, victim).insert(0, "ab");
    mapOf(copy, victim).set("pos", [3, 3]);
  });
  for (let change = dice.below(3); change >= 0; change--) update[dice.below(update.length)] = dice.below(256);
  return update;
}

function placeOf(copy: Y.Doc, cardId: CardId): Y.ID {
  const item = mapOf(copy, cardId)._item;
  if (item === null) throw new Error("A card lies in a map");
  return item.id;
}
