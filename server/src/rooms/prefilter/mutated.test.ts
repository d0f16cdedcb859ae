import { expect, test } from "vitest";
import { byHand, Desk, mapOf, textOf } from "../testing/Desk.ts";
import { SeededRandom } from "../testing/SeededRandom.ts";

/** Everything but places, texts and drawings. */
function rest(desk: Desk): unknown {
  const cards = [...desk.doc.getMap("cards").keys()].map((id) => {
    const map = mapOf(desk.doc, id);
    return [id, ...["kind", "field", "votes", "joined", "byline", "addedAt"].map((key) => map.get(key))];
  });
  const maps = ["board", "steps", "connections"].map((name) => desk.doc.getMap(name).toJSON());
  return [cards, maps];
}

const ROUNDS = 3_000;

test("updates with bytes changed at random do nothing that a facilitator may not do", () => {
  const seed = Number(process.env.SEED ?? 20_261_101);
  const dice = new SeededRandom(seed);
  const desk = new Desk();
  const before = rest(desk);
  const clientId = desk.doc.clientID;
  for (let round = 0; round < ROUNDS; round++) {
    const copy = desk.copy();
    copy.clientID = 1_000 + (round % 40);
    const update = byHand(copy, () => {
      textOf(copy, "c-1").insert(0, "ab");
      mapOf(copy, "c-2").set("pos", [round, 1]);
      textOf(copy, "c-2").delete(0, Math.min(1, textOf(copy, "c-2").length));
    });
    for (let change = dice.below(3); change >= 0; change--)
      update[dice.below(update.length)] = dice.below(256);
    desk.offer(update, "mallory");
    expect(desk.pending, `seed ${seed}, round ${round}`).toBeNull();
  }
  expect(desk.doc.clientID, `seed ${seed}`).toBe(clientId);
  expect(rest(desk), `seed ${seed}`).toEqual(before);
});
